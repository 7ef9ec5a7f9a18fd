import type { Analysis } from '../model/analysis';
import type { AnalyzeOptions } from '../model/analyze-options';
import { type DetectedLanguage, LANGUAGES, type Language } from '../model/language';
import type { Settings } from '../model/settings';
import type { Box } from './box';
import { isHeated, replyLanguage } from './heated';

/** The post being answered, as it was read once. Its text is kept to see when it becomes another, and goes with the box. */
export interface Answered {
  readonly text: string;
  readonly heated: boolean;
  readonly language: DetectedLanguage;
}

interface Reader {
  readonly analyze: (text: string, options: AnalyzeOptions) => Promise<Analysis>;
  readonly languageOf: (settings: Settings) => Language;
}

/**
 * Brings `box.openings` up to date with the post that is being answered: the language to begin in when that post is heated,
 * else null. `written` is the language of the reply so far. Never rejects: where nobody can read, nothing is offered.
 */
export async function offerOpenings(
  box: Box,
  settings: Settings,
  reader: Reader,
  written: DetectedLanguage,
): Promise<void> {
  const { parent } = box.session.composer.context();
  const interfaceLanguage = reader.languageOf(settings);
  if (parent && box.answered?.text !== parent.text) {
    // What the user has chosen about the own drafts is no matter here.
    const read = await reader.analyze(parent.text, { interfaceLanguage }).catch(() => null);
    box.answered = read && {
      text: parent.text,
      heated: isHeated(parent.text, read),
      language: read.language === 'unknown' ? declared(parent.language) : read.language,
    };
  }
  const answered = parent && box.answered;
  const reply = settings.draftLanguage === 'auto' ? written : settings.draftLanguage;
  box.openings = answered?.heated ? replyLanguage(reply, answered.language, interfaceLanguage) : null;
}

/** What the page says of a post’s language (`fr`, `en-CA`…), which may be nothing or a language that we do not speak. */
const declared = (language: string | null): DetectedLanguage =>
  LANGUAGES.find((one) => language?.startsWith(one)) ?? 'unknown';
