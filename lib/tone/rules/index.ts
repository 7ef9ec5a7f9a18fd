import type { Rule } from '../rule';
import { accusing } from './polite/accusing';
import { bareReply } from './polite/bare-reply';
import { condescension } from './polite/condescension';
import { courtesy } from './polite/courtesy';
import { disguised } from './polite/disguised';
import { dismissal } from './polite/dismissal';
import { groupAttack } from './polite/group-attack';
import { groupVerdict } from './polite/group-verdict';
import { insult } from './polite/insult';
import { marks } from './polite/marks';
import { order } from './polite/order';
import { passiveAggression } from './polite/passive-aggression';
import { pointed } from './polite/pointed';
import { pressing } from './polite/pressing';
import { profanity } from './polite/profanity';
import { selfPity } from './polite/self-pity';
import { shouting } from './polite/shouting';
import { tuVous } from './polite/tu-vous';
import { politeUndertone } from './polite/undertone';
import { absolutes } from './positive/absolutes';
import { alarm } from './positive/alarm';
import { blame } from './positive/blame';
import { contempt } from './positive/contempt';
import { despair } from './positive/despair';
import { discouraging } from './positive/discouraging';
import { guilt } from './positive/guilt';
import { ironyMarks } from './positive/irony-marks';
import { mockPraise } from './positive/mock-praise';
import { negativeFraming } from './positive/negative-framing';
import { negativeWording } from './positive/negative-wording';
import { noWayOut } from './positive/no-way-out';
import { publicComplaint } from './positive/public-complaint';
import { sarcasm } from './positive/sarcasm';
import { thanks } from './positive/thanks';
import { positiveUndertone } from './positive/undertone';
import { accusation } from './professional/accusation';
import { acronym } from './professional/acronym';
import { ageHints } from './professional/age-hints';
import { ageWords } from './professional/age-words';
import { ageingJoke } from './professional/ageing-joke';
import { anglicismHints } from './professional/anglicism-hints';
import { anglicisms } from './professional/anglicisms';
import { careWords } from './professional/care-words';
import { chatSpelling } from './professional/chat-spelling';
import { clickBait } from './professional/click-bait';
import { colleague } from './professional/colleague';
import { confidential } from './professional/confidential';
import { dementiaWords } from './professional/dementia-words';
import { disabilityWords } from './professional/disability-words';
import { fileNumber } from './professional/file-number';
import { longSentence } from './professional/long-sentence';
import { mentalHealthWords } from './professional/mental-health-words';
import { partisan } from './professional/partisan';
import { povertyWords } from './professional/poverty-words';
import { promise } from './professional/promise';
import { rumour } from './professional/rumour';
import { shareBait } from './professional/share-bait';
import { slang } from './professional/slang';
import { stretched } from './professional/stretched';
import { suicideWords } from './professional/suicide-words';
import { professionalUndertone } from './professional/undertone';
import { violenceWords } from './professional/violence-words';

/** Every rule of tone, by principle and name. */
export const RULES: readonly Rule[] = [
  accusing,
  bareReply,
  condescension,
  courtesy,
  disguised,
  dismissal,
  groupAttack,
  groupVerdict,
  insult,
  marks,
  order,
  passiveAggression,
  pointed,
  pressing,
  profanity,
  selfPity,
  shouting,
  tuVous,
  politeUndertone,
  absolutes,
  alarm,
  blame,
  contempt,
  despair,
  discouraging,
  guilt,
  ironyMarks,
  mockPraise,
  negativeFraming,
  negativeWording,
  noWayOut,
  publicComplaint,
  sarcasm,
  thanks,
  positiveUndertone,
  accusation,
  acronym,
  ageHints,
  ageWords,
  ageingJoke,
  anglicismHints,
  anglicisms,
  careWords,
  chatSpelling,
  clickBait,
  colleague,
  confidential,
  dementiaWords,
  disabilityWords,
  fileNumber,
  longSentence,
  mentalHealthWords,
  partisan,
  povertyWords,
  promise,
  rumour,
  shareBait,
  slang,
  stretched,
  suicideWords,
  professionalUndertone,
  violenceWords,
];
