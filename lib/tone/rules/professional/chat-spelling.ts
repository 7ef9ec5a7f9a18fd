import { CHAT } from '../../lexicons/chat';
import { defineRule } from '../../rule';
import { table } from '../../table';

/** Words shortened as in a chat: some readers, and most screen readers, cannot make them out. */
export const chatSpelling = defineRule({
  id: 'professional/chat-spelling',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'canada-style',
  evenInNames: true,
  find: { both: table(CHAT.both), en: table(CHAT.en), fr: table(CHAT.fr) },
  allow: {
    en: [
      '(p|pp|n) . <number>',
      'u (turn|boat|value)',
      'U (of|de)',
      'drive thru',
      'thru (way|hike)',
      'No1',
      'da (vinci|nang|silva)',
    ],
    fr: ['(mme|m|mlle|monsieur|madame|dr|dre) .? p', 'ya mutations', 'vs (fr|en)', '(p|pp|n) . <number>'],
  },
});
