import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[𝗠𝗲𝗿𝗰𝗶 𝗯𝗲𝗮𝘂𝗰𝗼𝘂𝗽]] à vous!', 'Merci beaucoup à vous!'],
      ['Atelier [[𝓰𝓻𝓪𝓽𝓾𝓲𝓽]] jeudi.', 'Atelier gratuit jeudi.'],
      ['Une activité [[Ⓛⓘⓑⓡⓔ]] pour tous.', 'Une activité Libre pour tous.'],
    ],
    allows: [
      ['Merci beaucoup à vous!', 'ordinary letters'],
      ['La variable 𝑥 est connue.', 'one mathematical letter is a symbol'],
      ['Groupe sanguin 🅰️ recherché.', 'one emoji'],
      ['Le 1er octobre, à 10 h 30.', 'figures'],
      ['Café, cœur, Noël, où, ça: tout va bien.', 'accents are French'],
    ],
  },
  en: {
    flags: [
      ['[[𝗧𝗵𝗮𝗻𝗸 𝘆𝗼𝘂]] all!', 'Thank you all!'],
      ['A [[𝒻𝓇ℯℯ]] workshop on Thursday.'.replace('ℯℯ', '𝑒𝑒'), 'A free workshop on Thursday.'],
      ['[[ｗｅｌｃｏｍｅ]] home', 'welcome home'],
      ['We offer [[🅕🅡🅔🅔]] rides.', 'We offer FREE rides.'],
    ],
    allows: [
      ['Thank you all!', 'ordinary letters'],
      ['Let 𝑥 be known.', 'one mathematical letter is a symbol'],
      ['Blood type 🅰️ needed.', 'one emoji'],
      ['On October 1 at 10:30.', 'figures'],
      ['Café, naïve and résumé are fine.', 'accents'],
    ],
  },
};
