import { CHAT_EN } from '../../lexicons/chat.en';
import { CHAT_FR } from '../../lexicons/chat.fr';
import { defineRule } from '../../rule';
import { table } from '../../table';

/** Words shortened as in a chat: some readers, and most screen readers, cannot make them out. «svp», «RDV», RT, DM, FYI and ASAP are usual. */
export const chatSpelling = defineRule({
  id: 'professional/chat-spelling',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'canada-style',
  evenInNames: true,
  find: {
    both: table(`
      (lol|lmao|rofl|lmfao|mdr|mdrrr|ptdr|xd|xptdr) => -
      omg
    `),
    en: table(CHAT_EN),
    fr: table(CHAT_FR),
  },
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
