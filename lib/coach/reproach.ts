/**
 * What is said to somebody in anger, in both languages: one of these is enough, whatever else is said. Words that are warm or
 * plain in another sentence are none (a bunch of flowers, sold tickets).
 */
const REPROACHES: readonly RegExp[] = [
  /(?<!\p{L})(?:hypocrites?|quel culot|ras[- ]le[- ]bol|du sang sur les mains)(?!\p{L})/iu,
  /(?<!\p{L})c[’']est (?:vraiment )?(?:du )?n[’']importe quoi(?!\p{L})/iu,
  /(?<!\p{L})(?:écœurée?s?|écoeurée?s?|tannée?s?|j[’']en ai assez) de (?:vos|votre|tes|ton)(?!\p{L})/iu,
  /(?<!\p{L})(?:arrêtez|cessez)(?: donc)? de (?:vous|nous|mentir)(?!\p{L})/iu,
  /(?<!\p{L})(?:vous servez|tu sers) à (?:quoi|rien)(?!\p{L})/iu,
  /(?<!\p{L})(?:vos|votre|tes|ton) \p{L}+(?: \p{L}+)? ne ser(?:t|vent) à rien(?!\p{L})/iu,
  /(?<!\p{L})(?:on rit|vous riez) de (?:qui|nous)(?!\p{L})/iu,
  /(?<!\p{L})(?:tout ce que vous savez faire|payée?s? (?:par|avec) nos (?:taxes|impôts)|qui vi(?:t|vent) de subventions)(?!\p{L})/iu,
  /(?<!\p{L})(?:hypocrites?|sell-?outs?|how dare you|who are you kidding|blood on your hands|you people)(?!\p{L})/iu,
  /(?<!\p{L})the nerve(?:[.!?]| of you)/iu,
  /(?<!\p{L})(?:sick|tired) of your(?!\p{L})/iu,
  /(?<!\p{L})(?:i am|i[’']m|we are|we[’']re) done with your(?!\p{L})/iu,
  /(?<!\p{L})stop (?:lying|pretending)(?!\p{L})/iu,
  /(?<!\p{L})(?:absolutely|utterly|totally|completely) (?:disgusting|useless|incompetent)(?!\p{L})/iu,
  /(?<!\p{L})(?:what a joke|worst (?:service|charity|organi[sz]ation)|doing absolutely nothing|paid (?:by|with) our tax(?:es| dollars))(?!\p{L})/iu,
  /(?<!\p{L})you (?:have )?(?:do|did|done) nothing(?!\p{L})/iu,
  /(?<!\p{L})your \p{L}+(?: \p{L}+)? (?:is|are) (?:useless|worthless|a (?:joke|disgrace|scam))(?!\p{L})/iu,
  /(?<!\p{L})all you ever do is(?!\p{L})/iu,
  /^\P{L}*(?:menteurs?|menteuses?|voleurs?|incapables|ridicule|pathétiques?|liars?|thieves|ridiculous|pathetic)[.!]/iu,
];

/** True when a post reproaches somebody with something. */
export const isReproach = (text: string): boolean => REPROACHES.some((reproach) => reproach.test(text));
