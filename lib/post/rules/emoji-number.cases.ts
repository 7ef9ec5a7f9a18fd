import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Merci! 💜 🎉 🌟 [[🙌]]', 'Merci! 💜 🎉 🌟'],
      ['Bravo à l’équipe! [[🎉🎉🎉🎉]]', 'Bravo à l’équipe! 🎉'],
      ['📅 15 juin\n📍 Gatineau\nMerci! 💜 🎉 🌟 [[🙌]]', '📅 15 juin\n📍 Gatineau\nMerci! 💜 🎉 🌟'],
      [
        '✅ Un\n✅ Deux\n✅ Trois\n✅ Quatre\n✅ Cinq\n✅ Six\n[[✅]] Sept',
        '✅ Un\n✅ Deux\n✅ Trois\n✅ Quatre\n✅ Cinq\n✅ Six\n Sept',
      ],
    ],
    allows: [
      ['Merci! 💜 🎉 🌟', 'three'],
      ['Merci! 💜💜', 'twice is a wink'],
      ['Merci!', 'none'],
      ['📅 15 juin\n📍 Gatineau\n🎟️ Gratuit\n📞 Sur place', 'one at the head of each line: a list'],
      ['1️⃣ Raccrochez\n2️⃣ Respirez\n3️⃣ Parlez-en\n4️⃣ Signalez', 'figures at the head of each line: a list'],
      ['Une famille réunie 👨‍👩‍👧‍👦', 'a joined emoji is one'],
    ],
  },
  en: {
    flags: [
      ['Thank you! 💜 🎉 🌟 [[🙌]]', 'Thank you! 💜 🎉 🌟'],
      ['Well done, team! [[🎉🎉🎉]]', 'Well done, team! 🎉'],
      ['💜 🎉 🌟 [[🙌]] 😀 Welcome!', '💜 🎉 🌟 😀 Welcome!'],
      ['📅 June 15\n📍 Halifax\nThank you! 💜 🎉 🌟 [[🙌]]', '📅 June 15\n📍 Halifax\nThank you! 💜 🎉 🌟'],
    ],
    allows: [
      ['Thank you! 💜 🎉 🌟', 'three'],
      ['Thank you! 💜💜', 'twice is a wink'],
      ['Thank you!', 'none'],
      ['📅 June 15\n📍 Halifax\n🎟️ Free\n📞 At the door', 'one at the head of each line: a list'],
      ['1️⃣ Hang up\n2️⃣ Breathe\n3️⃣ Talk\n4️⃣ Report', 'figures at the head of each line: a list'],
      ['A family reunited 👨‍👩‍👧‍👦', 'a joined emoji is one'],
    ],
  },
};
