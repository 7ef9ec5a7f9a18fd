import { describe, expect, it } from 'vitest';
import { analyzeDraft } from '../../lib/analysis';
import { LANGUAGES, type Language } from '../../lib/model/language';

/** What our users' posts are about. Such words say what a post speaks of, never how: alone they must raise nothing. */
const WORDS: Readonly<Record<Language, string>> = {
  en: `abuse, elder abuse, mistreatment, neglect, violence, assault, exploitation, victims, survivors, fraud, scams, theft,
    stolen money, crime, murder, suicide prevention, death, dying with dignity, grief, mourning, bereavement, palliative care,
    isolation, loneliness, fear, threats, intimidation, harassment, coercive control, danger, poverty, homelessness, hunger,
    eviction, illness, cancer, dementia, Alzheimer’s disease, depression, anxiety, pain, suffering, trauma, injuries, falls,
    disability, blindness, a heart attack, strokes, ageism, discrimination, racism, hate crimes, hate speech, stigma,
    injustice, the court, a trial, arrests, a conviction, criminal negligence, prison, the police, the fight against abuse,
    a battle against cancer, extreme heat, an emergency, a flood, long-term care, nursing homes, a power of attorney`,
  fr: `maltraitance, abus, négligence, violence, agressions, exploitation, victimes, survivantes, fraude, arnaques, vol,
    vol d’identité, crime, meurtre, prévention du suicide, mort, mourir dans la dignité, décès, deuil, fin de vie, soins
    palliatifs, isolement, solitude, peur, menaces, intimidation, harcèlement, contrôle coercitif, danger, pauvreté,
    itinérance, faim, expulsion, maladie, cancer, démence, maladie d’Alzheimer, dépression, anxiété, douleur, souffrance,
    traumatisme, blessures, chutes, handicap, cécité, crise cardiaque, AVC, âgisme, discrimination, racisme, crimes haineux,
    haine, stigmatisation, injustice, tribunal, procès, arrestations, condamnation, négligence criminelle, prison, police,
    lutte contre la maltraitance, combat contre le cancer, chaleur extrême, urgence, inondation, CHSLD, procuration`,
};
const POSTS: Readonly<Record<Language, readonly ((word: string) => string)[]>> = {
  en: [
    (word) => `Our next talk is about ${word}.`,
    (word) => `Let us talk about ${word}: https://example.org/talk`,
    (word) => `What older adults told us about ${word}, and what helped them.`,
  ],
  fr: [
    (word) => `Notre prochaine causerie porte sur ce thème\u00a0: ${word}.`,
    (word) => `Parlons-en\u00a0: ${word}. https://exemple.org/causerie`,
    (word) => `Ce que des personnes aînées nous ont dit (thème\u00a0: ${word}), et ce qui les a aidées.`,
  ],
};

describe.each(LANGUAGES)('words of the field in %s', (language) => {
  it.each(WORDS[language].split(',').map((word) => word.trim().replace(/\s+/g, ' ')))(
    'are neutral: %s',
    (word) => {
      for (const post of POSTS[language]) {
        const found = analyzeDraft(post(word)).findings.filter(
          (one) => one.principle !== 'post' && one.severity !== 'praise',
        );
        expect(found.map((one) => `${one.rule}: ${post(word)}`)).toEqual([]);
      }
    },
  );
});
