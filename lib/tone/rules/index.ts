import type { Rule } from '../rule';
import { shouting } from './polite/shouting';
import { absolutes } from './positive/absolutes';
import { alarm } from './positive/alarm';
import { blame } from './positive/blame';
import { contempt } from './positive/contempt';
import { despair } from './positive/despair';
import { ironyMarks } from './positive/irony-marks';
import { negativeFraming } from './positive/negative-framing';
import { noWayOut } from './positive/no-way-out';
import { publicComplaint } from './positive/public-complaint';
import { sarcasm } from './positive/sarcasm';
import { thanks } from './positive/thanks';

/** Every rule of tone, by principle and name. */
export const RULES: readonly Rule[] = [
  shouting,
  absolutes,
  alarm,
  blame,
  contempt,
  despair,
  ironyMarks,
  negativeFraming,
  noWayOut,
  publicComplaint,
  sarcasm,
  thanks,
];
