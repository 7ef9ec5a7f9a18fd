import { defineRule } from '../../rule';
import { table } from '../../table';

/** Readers made to feel guilty so that they give or act: they may, once, and then look away. An invitation brings them back. */
export const guilt = defineRule({
  id: 'positive/guilt',
  principle: 'positive',
  severity: 'consider',
  level: 'standard',
  source: 'framing-elder-abuse',
  elseDropSentence: true,
  find: {
    en: table(`
      while you (eat|ate|enjoy|sit|relax|celebrate|sleep|sip|open your|feast|unwrap) _{0,9} (an|a|some|many|this|our|older|seniors|thousands|hundreds|one)
      (don't|do not) (just|you dare)? (scroll past|scroll by|look away|turn away) => please take a moment
      (can|could|will) you (really|honestly|still)? (live with yourself|sleep at night|look in the mirror|enjoy your (meal|dinner|coffee|evening))
      (your|that) (daily)? (coffee|latte|double-double) (costs|cost) more than
      (skip|give up) (your|one|that) (daily)? (coffee|latte|double-double) [or] _{0,9} (lonely|hungry|cold|alone)
      (they|she|he) (gave|sacrificed) (you)? everything _{0,6} (and|what have you) (you|given|done)
      (surely|even) you can (spare|find|afford) (five|ten|a few|two|<number>) (dollars|minutes|bucks) => a few minutes or dollars help
      [if you have a (heart|conscience)] (,|:|!|$) => if you can
      (only|just) (a|the) heartless (person|people)? (would|could|can|will|scroll*|walk*)
      you owe (it to)? (them|her|him|your (parents|grandparents|elders|seniors)) (at least)? (that much|this much|everything) => it means a lot to them`),
    fr: table(`
      pendant que vous (mangez|savourez|profitez|fêtez|dormez|célébrez|déballez|relaxez|sirotez) _{0,9} (un|une|des|nos|cette|ce|plusieurs)
      (ne)? (passez|passez donc) pas (votre chemin|tout droit|à côté) => prenez un moment
      ne détournez pas (le regard|les yeux) => prenez un moment
      (pourrez|pouvez|pourriez|arriverez|arrivez) vous (vraiment|encore)? (à)? (dormir|vous regarder dans le miroir|vivre avec ça|manger en paix|fêter)
      (votre|un seul) (petit)? (café|latté|cappuccino) (du matin|quotidien)? coûte plus (cher)? que
      (ils|elles|elle|il) (vous|nous)? (ont|a) tout (donné|sacrifié) _{0,6} (et vous|qu'avez vous)
      vous (avez|devez) bien (<number>|cinq|dix|deux) (dollars|minutes) => quelques minutes ou dollars aident
      [si vous avez (un cœur|du cœur|une conscience)] (,|:|!|$) => si vous le pouvez
      (il faut|faut) (être|avoir) (sans cœur|un cœur de pierre) pour (passer|ne pas|refuser|ignorer)
      vous leur devez (bien)? (ça|cela|au moins ça) => cela compte beaucoup pour eux`),
  },
  allow: {
    en: ['(to|who|never|not|people|many|some|bystanders) (scroll past|look away|turn away)'],
    fr: ['(pour|qui|jamais|gens|certains) (ne)? (détournez|passez)'],
  },
});
