import type { DraftDocument } from '../../draft/document';
import type { Hit } from '../../tone/rule';
import { definePostRule, linksOf, rangeOfMatch } from '../rule';

/** “Studies show” and its kin: who says so? */
const STUDIES =
  /(?<![\p{L}])(?:(?:studies|research|science|statistics|surveys|data|evidence) (?:shows?|proves?|suggests?|says?|confirms?|finds?)|experts (?:say|agree|warn)|(?:les|des) (?:experts?|spécialistes) s[’']entendent|(?:it is|it’s|it's) (?:proven|well known)|(?:des|les|plusieurs|de nombreuses) (?:études|recherches|statistiques|sondages|experts?|spécialistes|données) (?:[\p{L}’']+ )?(?:montrent|démontrent|prouvent|disent|indiquent|révèlent|confirment|affirment|suggèrent|sont unanimes)|la (?:recherche|science) (?:[\p{L}’']+ )?(?:montre|démontre|prouve|dit|confirme)|il est (?:prouvé|démontré)|(?:selon|d’après|d'après) (?:les|des|plusieurs) (?:experts?|études|spécialistes|recherches|sondages)|according to (?:experts|studies|research|surveys))(?![\p{L}])/giu;

/** A share or a multiple of people: 18 %, one in six, une personne sur six, trois fois plus. */
const FIGURES =
  /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[.,]\d+)?[ \u00a0\u202f]?(?:%|per ?cent|pour ?cent)|(?:one|two|three|1|2|3) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d{1,4})|(?:une?|deux|trois|1|2|3) (?:\p{L}{3,20} ){0,2}sur (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|\d{1,4})|(?:two|three|four|five|ten|\d{1,3}) times (?:more|less|as)|(?:deux|trois|quatre|cinq|dix|\d{1,3}) fois (?:plus|moins))(?![\p{L}\p{N}])/giu;

/** The writer names a source, or speaks of something that the organisation itself counts. */
const SOURCED =
  /(?<![\p{L}])(?:according to|source|sources|survey|poll|statistics canada|statcan|statistique canada|census|recensement|selon|d[’']après|rapporte|reports|reported|report (?:by|from|of)|rapport d[eu]|published|publié|étude d[eu]|study (?:by|from|in)|sondage|united nations|nations unies|@\w+|données d[eu]|data from|institut|institute|université|university|enquête)(?![\p{L}])/iu;
/** A body that speaks: `says the National Initiative`, `l’ICIS constate`. */
const SPEAKS =
  /(?<!\p{L})(?:says?|said|warns?|finds?|found|estimates?|estimated|shows?|notes?|dit|disent|affirme|estime|constate|note|indique|révèle|calcule|évalue|signale)(?: that| que)?,? (?:the |by |la |le |les |l[’'])?\p{Lu}\p{L}|(?<!^|[.!?…:\n] ?)(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30} (?:says?|said|warns?|finds?|found|estimates?|estimated|shows?|showed|dit|disent|affirme|estime|constate|note|indique|révèle|calcule|évalue|signale)(?!\p{L})/u;
const OWN =
  /(?<![\p{L}])(?:we|our|us|nous|notre|nos|vous|votre|vos|your|objectif|goal|target|rabais|proceeds|profits|recettes|ventes|sales|revenus?|off|discount|remise|promo|sold|vendus?|match\p{L}*|battery|pile|chance|humidity|gratuit|free|volunteers?|bénévoles?|donat\w+|dons?|taxes?|tps|tvq|gst|hst|complet|full|capacity|places|spots|billets|tickets|inscriptions|registered|funded|financé\p{L}*|coton|cotton|recycl\w+)(?![\p{L}])/iu;
/** Turns of phrase with figures that claim nothing. */
const IDIOM = /^100[ \u00a0\u202f]?(?:%|per ?cent|pour ?cent)/i;
/** `(CIHI, 2024)`, and bodies known by their letters. */
const CITED =
  /\(\p{Lu}[^()\n]{1,60}\)|(?<!\p{L})(?:WHO|OMS|ONU|UN|CIHI|ICIS|INSPQ|ISQ|ASPC|PHAC|NIA|CBC|StatCan)(?!\p{L})/u;

/** A word of every claim above; these are found at once, where the patterns look back at every letter. */
const MAY_BE_STUDIES =
  /studies|research|recherche|scienc|statisti|surveys|data|evidence|expert|spécialiste|proven|well known|études|sondages|données|prouvé|démontré/i;
const MAY_BE_FIGURES = /%|cent|times|fois|(?:one|two|three|[123]) (?:in|out of) | sur [\dcdhnqstv]/i;

/** A figure or “studies show” without a link or a named source. */
export const proof = definePostRule({
  id: 'post/proof',
  principle: 'post',
  severity: 'consider',
  level: 'standard',
  source: 'article-2015',
  *check(document: DraftDocument): Iterable<Hit> {
    const { text } = document;
    if (linksOf(document).length > 0) return;
    for (const match of MAY_BE_STUDIES.test(text) ? text.matchAll(STUDIES) : []) {
      yield { range: rangeOfMatch(match) };
    }
    const figures = MAY_BE_FIGURES.test(text) ? [...text.matchAll(FIGURES)] : [];
    if (figures.length === 0 || SOURCED.test(text) || SPEAKS.test(text) || CITED.test(text)) return;
    for (const match of figures) {
      const range = rangeOfMatch(match);
      const sentence = document.sentences.find((one) => one.start <= range.start && range.end <= one.end);
      const own = sentence ? OWN.test(text.slice(sentence.start, sentence.end)) : false;
      if (!own && !IDIOM.test(match[0])) yield { range, message: 'rule.post/proof.figure' };
    }
  },
});
