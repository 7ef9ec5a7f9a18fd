import type { Language } from '../../lib/model/language';

/** Kinds of drafts to try, as the page names them. */
export const SAMPLE_KINDS = ['heated', 'hopeless', 'jargon', 'good'] as const;
export type SampleKind = (typeof SAMPLE_KINDS)[number];

/** Drafts to try, made up for the field of the network: preventing the mistreatment of older people. */
export const SAMPLES: Readonly<Record<Language, Readonly<Record<SampleKind, string>>>> = {
  fr: {
    heated: 'Vous êtes nuls!!! LISEZ LE RAPPORT avant de parler de nos petits vieux.',
    hopeless: 'Encore une fraude contre une personne aînée. C’est toujours pareil, personne ne fait rien.',
    jargon:
      'Dans le cadre de la mise en œuvre de notre plan d’action intersectoriel, l’optimisation des trajectoires de services aux bénéficiaires sera priorisée.',
    good: 'Merci à Rose, 82 ans, qui raconte comment elle a déjoué une fraude au téléphone. Un doute? Parlez-en à une personne de confiance. Notre guide gratuit: https://example.org/guide',
  },
  en: {
    heated: 'You people are idiots!!! READ THE REPORT before you talk about our seniors.',
    hopeless: 'Another fraud against an older person. It is always the same and nobody does anything.',
    jargon:
      'In the context of the implementation of our intersectoral action plan, the optimization of service trajectories for beneficiaries will be prioritized.',
    good: 'Thank you, Rose, 82, for telling how you stopped a phone scam. In doubt? Talk to someone you trust. Our free guide: https://example.org/guide',
  },
};
