import { defineRule } from '../../rule';

/** Stock phrases that are built on a “no” where a welcome says the same. So usual that only `strict` speaks of them. */
export const negativeWording = defineRule({
  id: 'positive/negative-wording',
  principle: 'positive',
  severity: 'consider',
  level: 'strict',
  source: 'plain-positive',
  find: {
    en: [
      { find: "(don't|do not|dont) miss (out on)?", say: 'join us for' },
      { find: "(don't|do not|dont) hesitate to", say: 'feel free to' },
      { find: '(no problem|not a problem|no worries)', say: 'with pleasure' },
      { find: "unfortunately (,)? [(we can't|we cannot|we can not|we are unable to|we're unable to)]" },
      { find: '^ [unfortunately ,]', say: '' },
      { find: '[not unhappy]', say: 'happy' },
      { find: "(isn't|is not) bad", say: 'is good' },
      { find: "you (won't|will not) regret", say: 'you will enjoy' },
      {
        find: "(will not|won't|cannot|can't) be (accepted|answered|considered|processed) (unless|without|before)",
      },
    ],
    fr: [
      {
        find: "[ne (manquez|ratez) (pas|surtout pas)] (notre|la|le|les|nos|ce|cette|l')",
        say: 'venez découvrir',
      },
      { find: "(n'hésitez (pas|surtout pas) à)", say: 'libre à vous de' },
      { find: '(pas de problème|aucun problème|pas de souci|aucun souci)', say: 'avec plaisir' },
      { find: '^ [malheureusement ,]', say: '' },
      { find: 'malheureusement (,)? (nous ne pouvons|on ne peut|il est impossible|nous ne sommes pas)' },
      { find: "(ce)? (n'est) pas mauvais", say: 'est bon' },
      { find: '(ne sera*|ne seront) pas (acceptée*|accepté*|traitée*|traité*) (sans|avant|si)' },
    ],
  },
});
