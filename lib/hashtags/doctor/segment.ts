import { fold } from '../../draft/fold';
import type { DetectedLanguage, Language } from '../../model/language';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that only tie others together. */
const TIES = list(
  'de des du la le les à et sur pour aux au en un une contre sans of the and for to in is our we my on with at by',
);

/**
 * Words that tags of the field are made of, with their accents. Short on purpose: a tag is cut only where every part of it
 * is known, so that no name is torn apart.
 */
const CONTENT: Readonly<Record<Language, readonly string[]>> = {
  fr: list(`abus action aide aider aidant aidante aidants aidantes aînée aînées aîné aînés âge âgée âgées âgées amitié argent
    atelier bénévolat bénévole bénévoles bien bientraitance campagne centre ceux clinique colloque communauté communautaire
    conférence contre coeur dignité don donner dons droit droits éducation ensemble entraide égalité famille familles femme
    femmes financier financière fraude gouvernement grand habitation hébergement hommes inclusion intimidation isolement
    jeunes jour journée justice juridique littératie logement maison maltraitance mauvais mémoire milieu mois mondiale
    nationale nouveau organisme organismes partage pauvreté personne personnes prévention proche proches québec
    qualité réseau respect santé mentale sécurité semaine sensibilisation sociale soins soir soutien solidarité stop table
    traitement traitements travail domicile visite visites amicale amicales vieillir vieillissement vie violence voisins vivre écoute parlons brisons silence
    âgisme aidance alimentaire appel autonomie bibliothèque canada chez soi collectif collective confiance culture démence
    développement durable écouter égal élections engagement équité espoir espace exploitation extrême fierté fin fonds formation
    générosité génération générations hiver inclusif inclusive intergénérationnel intergénérationnelle internationale isolé isolés
    langue lecture locataire locataires lutte merci municipal musique numérique parole physique plan plein air pour printemps
    préjugés projet protection proximité public publique recherche région répit résidence rural santé savoir service services
    société solitude sport stratégie tous toutes transport vaccin vaillance ville violences voix volontariat zéro`),
  en: list(`abuse act action adult adults advice age aged ageing aging ageism alone awareness bank better board break
    bridge canada canadian care caregiver caregivers carers change charity chat city community connect day days dementia
    dignity donate donor elder elders end every family families financial food fraud free friend friends friendly fund
    funding generation generations giving good great group grow growing happy health healthy help helping home hope housing
    human inclusion info isolation join justice kind kindness law legal life literacy live living local lonely loneliness
    long love make matter matters meeting memory mental mistreatment money month national neighbour neighbours network news
    non not older online open parents peer people person persons plan poverty prevent prevention profit program project
    protect raise report research respect rights safe safety scam senior seniors service services share silence social
    speak spring staff stand stay stop stories story strong summit support talk team term thank thanks tips together
    training violence voice voices volunteer volunteers visit visits visiting calling walk webinar week wellness winter women words work workshop world
    you young your youth accessible accessibility aboriginal advocacy aware call calls club communities conference create culture
    daughter digital discrimination diversity driver equality equity event exploitation families father fight food friendship game
    gender grandparents grant heart heroes history hospice impact inclusive indigenous intergenerational international learn learning
    library listen loved mother move movement music neighbourhood nurse nursing ones outreach palliative parent partner partners
    pension physical physically policy power pride public purple recovery relief residents respite retire retirement rights run
    rural school seniors sharing skills social son space sport state strategy street students summer support survivor survivors
    sustainable teach tech thrive time transit transport trust university vulnerable wear wellbeing win winner
    city zero`),
};

/** Words of every day that are made of two others: never cut. */
const WHOLE = new Set(
  list(`healthcare homecare nonprofit nonprofits website weekend everyone someone together friendship caregiving
    homelessness network healthy fundraiser fundraising livestream storytelling teamwork townhall bienveillance
    bienvenue bienetre lifelong newsletter workplace homepage meetup podcast today forage workshop lawyer`),
);

const LONGEST = 18;

/**
 * Cuts a tag that is written as one word into the words that it is made of, with their accents; null when it is one word, or
 * when any part is unknown. `key` is lower case without accents. Time grows with the length of the tag.
 */
export function segmented(key: string, language: DetectedLanguage): string[] | null {
  const name = key.replace(/\d{4}$/, '');
  if (WHOLE.has(name) || name.length > 60) return null;
  const lexicons =
    language === 'unknown' ? (['en', 'fr'] as const) : ([language, language === 'fr' ? 'en' : 'fr'] as const);
  for (const one of lexicons) {
    const parts = cut(name, LEXICON[one]);
    if (parts && parts.filter((part) => !TIES.includes(part)).length >= 2) {
      return name === key ? parts : [...parts, key.slice(name.length)];
    }
  }
  return null;
}

/** Ties first: a plural that happens to look like one gives way. */
const lexicon = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    [...CONTENT[language].flatMap((word) => [`${word}s`, word]), ...TIES].map((word) => [fold(word), word]),
  );

/** A word of the field as it is written, with its accents; null for any other. `key` is lower case without accents. */
export const spelling = (key: string, language: Language): string | null =>
  LEXICON[language].get(key) ?? null;

const LEXICON: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: lexicon('fr'),
  en: lexicon('en'),
};

/** The cut with the fewest parts; null where none covers the whole. */
function cut(name: string, words: ReadonlyMap<string, string>): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= name.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      const before = best[start];
      const word = words.get(name.slice(start, end));
      if (!before || word === undefined) continue;
      const shortest = best[end];
      if (!shortest || before.length + 1 < shortest.length) best[end] = [...before, word];
    }
  }
  return best[name.length] ?? null;
}
