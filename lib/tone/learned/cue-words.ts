import type { Language } from '../../model/language';

/**
 * Signs of courtesy and of its lack that mean the same in both languages, so that what is learned from one serves the other.
 * Most are the politeness strategies of Danescu-Niculescu-Mizil et al. (2013), written anew for French and English.
 * Words are parted by spaces; `^word` counts at the beginning of a sentence only; `one_two` are two words in a row.
 */
export const CUE_WORDS = {
  thanks: {
    en: 'thank thanks thx appreciate appreciated grateful cheers',
    fr: 'merci mercis remercie remercions remercier reconnaissant reconnaissante gratitude apprécie',
  },
  please: { en: 'please pls plz', fr: 'vous_plaît te_plaît vous_plait svp stp veuillez vous_prie te_prie' },
  pleaseFirst: { en: '^please', fr: "^s' ^svp ^veuillez" },
  apology: {
    en: 'sorry apologies apologize apologise forgive excuse_me my_bad my_mistake',
    fr: 'désolé désolée désolés pardon excuses excuse excusez navré navrée',
  },
  greeting: {
    en: '^hi ^hello ^hey ^greetings ^dear good_morning good_day good_evening good_afternoon',
    fr: '^bonjour ^salut ^bonsoir ^coucou ^cher ^chère ^chers',
  },
  hedge: {
    en: `maybe perhaps possibly might seem seems seemed think believe guess suppose suggest probably likely somewhat rather
      apparently wonder wondering unclear unsure i_would i_was not_sure would_be`,
    fr: `peut-être possible possiblement probablement semble semblerait pense crois suppose plutôt apparemment éventuellement
      pourrait pourraient devrait serait sans_doute mon_avis peut_être peutêtre`,
  },
  couldYou: {
    en: `could_you could_it could_i could_we would_you would_it would_i would_we might_you might_it might_i might_we you_think
      you_mind it_possible may_i`,
    fr: `pourriez pourrais pourrions voudriez voudrais auriez aurais seriez souhaiterais aimerais aimerions permettez
      pourriezvous pourraistu auriezvous`,
  },
  canYou: {
    en: 'can_you will_you',
    fr: `pouvez_vous peux_tu voulez_vous veux_tu allez_vous vas_tu que_vous que_tu pouvezvous peuxtu voulezvous veuxtu
      avezvous astu estu êtesvous`,
  },
  youFirst: { en: "^you ^your ^you're ^you've", fr: '^vous ^tu ^votre ^vos ^ton ^tes' },
  you: { en: "you your you're yours yourself u", fr: "vous votre vos tu ton ta tes toi te t'" },
  i: { en: "i i'm i've i'd i'll my me", fr: "je j' mon ma mes moi me m'" },
  iFirst: { en: "^i ^i'm ^i've ^i'd ^i'll ^my", fr: "^je ^j' ^mon ^ma ^mes ^moi" },
  we: { en: "we our us we're we've let's", fr: 'nous notre nos' },
  questionFirst: {
    en: '^what ^why ^who ^how ^where ^when ^which',
    fr: '^quoi ^pourquoi ^qui ^comment ^où ^quand ^quel ^quelle ^quels ^quelles depuis_quand',
  },
  soFirst: { en: '^so ^then ^and ^but ^or', fr: '^alors ^donc ^et ^mais ^ou ^or ^bref' },
  insistence: {
    en: `really actually honestly surely obviously clearly simply just in_fact the_point the_reality the_truth the_fact`,
    fr: 'vraiment franchement honnêtement évidemment clairement simplement carrément absolument en_fait',
  },
  warmth: {
    en: 'great good nice interesting awesome excellent wonderful lovely kind helpful welcome glad happy love hope',
    fr: `bon bonne beau belle super excellent excellente intéressant bravo félicitations gentil utile heureux ravi plaisir
      bienvenue espère cordialement amicalement`,
  },
  negation: {
    en: "not no never don't doesn't didn't isn't can't won't nothing none wrong bad stop",
    fr: "ne n' pas jamais rien aucun aucune faux mauvais mauvaise arrête arrêtez cesse cessez",
  },
  orderFirst: {
    en: '^stop ^read ^look ^see ^try ^go ^get ^do ^use ^check ^provide ^explain ^give ^remove ^add ^show ^tell ^let ^learn',
    fr: `^arrête ^arrêtez ^lis ^lisez ^regarde ^regardez ^essaie ^essayez ^va ^allez ^donnez ^donne ^expliquez ^explique
      ^supprimez ^montrez ^dites ^cessez ^apprenez ^attendez ^vérifiez`,
  },
  contempt: {
    en: `ridiculous nonsense stupid silly absurd pathetic lazy dumb idiot idiots crap hell damn garbage ignorant troll trolls
      trolling vandal vandals vandalism liar lies lying shame ass hate wtf moron morons moronic fuck fucks fucked fucking
      fucker shit shits shitty bullshit bitch bitches suck sucks shut_up`,
    fr: `ridicule ridicules absurde stupide idiot idiote imbécile con cons conne connard connards connasse merde foutre foutu
      putain nul nuls nulle débile crétin honte menteur mensonge vandale vandales vandalisme troll trolls ignorant gueule
      bordel salope pute abruti n'importe_quoi importe_quoi`,
  },
  familiar: {
    en: `lol haha hahaha gonna wanna gotta kinda yeah yep nope ok okay hey cool dude guy guys stuff thing things lot pretty u
      ur btw omg wow oh ya cuz cause dunno ain't y'all`,
    fr: 'lol mdr ptdr ouais ok cool truc trucs mec mecs gars bah ben bof hein quoi genre grave ça pis tsé',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type CueName = keyof typeof CUE_WORDS;
