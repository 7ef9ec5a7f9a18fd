import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Merci! 💜 🎉 🌟 [[🙌]]', 'Merci! 💜 🎉 🌟'],
      ['Bravo à l’équipe! [[🎉🎉🎉🎉]]', 'Bravo à l’équipe! 🎉'],
      [
        '📅 15 juin\n📍 Gatineau\n🎟️ Gratuit\n[[📞]] Sur place',
        '📅 15 juin\n📍 Gatineau\n🎟️ Gratuit\n Sur place',
      ],
    ],
    allows: [
      ['Merci! 💜 🎉 🌟', 'three'],
      ['Merci! 💜💜', 'twice is a wink'],
      ['Merci!', 'none'],
      ['📅 15 juin\n📍 Gatineau\n🎟️ Gratuit', 'three as bullets'],
      ['Une famille réunie 👨‍👩‍👧‍👦', 'a joined emoji is one'],
    ],
  },
  en: {
    flags: [
      ['Thank you! 💜 🎉 🌟 [[🙌]]', 'Thank you! 💜 🎉 🌟'],
      ['Well done, team! [[🎉🎉🎉]]', 'Well done, team! 🎉'],
      ['💜 🎉 🌟 [[🙌]] 😀 Welcome!', '💜 🎉 🌟 😀 Welcome!'],
    ],
    allows: [
      ['Thank you! 💜 🎉 🌟', 'three'],
      ['Thank you! 💜💜', 'twice is a wink'],
      ['Thank you!', 'none'],
      ['📅 June 15\n📍 Halifax\n🎟️ Free', 'three as bullets'],
      ['A family reunited 👨‍👩‍👧‍👦', 'a joined emoji is one'],
    ],
  },
};
