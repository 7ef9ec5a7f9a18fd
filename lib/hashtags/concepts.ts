import { cues } from './cues';

/** Groups of words that say nothing alone, and a theme together. */
export type Concept =
  | 'older'
  | 'harm'
  | 'kin'
  | 'law'
  | 'right'
  | 'alone'
  | 'care'
  | 'money'
  | 'home'
  | 'signs';

/** Words that make a concept, both languages side by side; written as `cues` reads them. */
export const CONCEPTS: Readonly<Record<Concept, RegExp>> = {
  older: cues`older (and vulnerable )?(adults?|people|persons?|canadians?|relatives?|parents?|wom[ae]n|m[ae]n|patients?|residents?|neighbou?rs?|workers?|loved ones?|drivers?|clients?|members?|tenants?|immigrants?);
    seniors;
    senior (citizens?|care|living|housing|residents?|centres?|centers?|abuse|safety|fraud|health|wom[ae]n|m[ae]n|neighbou?rs?|tenants?);
    (an?|every|each|any) senior; elders; elderly;
    aging (parents?|population|relatives?|adults?|loved ones?);
    (people|adults|those|women|men|canadians) (aged )?(over |above )?(50|55|60|65|70|75|80|85)( and (over|older|up|above))?;
    ageing population; later life; old age; pensioners?; retirees?; ain(e|ee)s;
    (une?|cette?|chaque|toute?|d une) ainee?; personnes? (tres )?(agee|ainee)s?;
    (gens|adultes|femmes|hommes|locataires|parents|immigrants|travailleurs) (plus )?(age|aine)e?s;
    (50|55|60|65|70|75|80|85) ans (et|ou) (plus|mieux); plus de (60|65|70|75|80) ans; (a|apres|passe) (60|65|70|75|80|85|90|95) ans;
    (at|after|past|over|turning) (age )?(65|70|75|80|85|90|95)(?= (\.|and|or|hard|with|in|is|who|can|should)); (femmes?|voisines?|dames?|clienteles?|populations?|meres?|tantes?|amies?|patientes?|clientes?) (tres )?agees?(?! d); (hommes?|voisins?|parents?|clients?|patients?|amis?|peres?) (tres )?ages?(?! d); age d or;
    vieillissement de la population`,
  harm: cues`abus(e|es|ed|er|ers|ing|ive)?; mistreat\w*; neglect\w*; negligence; violences?; violent(e|s|es)?;
    exploit(ed|ing|ation|ees?|es)?; maltraitan(ce|ces|te|tes|t|ts); maltrait(e|ee|es|ees|er);
    mauvais traitements?; intimid\w+; coerci(on|ve); coercitif; shout(s|ed|ing)?; yell(s|ed|ing)?;
    insult\w*; threat\w*; menac\w+; (crie|crient|crier) apres; bull(y|ies|ied|ying); harass\w*; harcel\w+; afraid; avoir peur; (a|ont|ai) peur; steal(s|ing)?; stole(n)?;
    controls (her|his|their); controle (sa|son|ses|leur|leurs); fait voler`,
  kin: cues`(my|your|her|his|their|our|an?) (mom|mum|mother|dad|father|grandmother|grandfather|grandma|grandpa|husband|wife|spouse|partner|parents?);
    (ma|ta|sa|votre|leur|une?) (femme|mere|pere|grand mere|grand pere|conjointe?|mari|proche|parente?);
    (mon|ton|son|votre) (pere|grand pere|conjoint|mari|proche|parent); proches?; loved ones?`,
  law: cues`legal (advice|aid|clinics?|information|rights|help|issues?|resources?|options?); clinique juridique;
    aide juridique; juridiques?; juristes?; lawyers?; avocat(e|s|es)?; notaires?; laws?; loi; lois`,
  right: cues`(human )?rights; droits; the right to; le droit (de|d|a)`,
  alone: cues`isolat(ed|ion); isole(e|s|es)?; isolement; solitude; liv(e|es|ed|ing) alone; (feel|feels|feeling|felt|so|all) alone;
    (vit|vivent|vivre|vivant|vivait|sent|sentent|sentir) seule?s?; seule?s? (a la maison|chez (elle|lui|soi|eux|elles))`,
  care: cues`car(e|es|ed|ing) for; look(s|ed|ing)? after; prend(re|s|nent)? soin; prenez soin; (s occup|m occup)\w+ (de|d)`,
  money: cues`money; bank (account|card)s?; savings; debit card; pin; argent; compte bancaire;
    carte (de debit|bancaire); nip; economies; heritage; inheritance; pension`,
  signs: cues`bruis(e|es|ed|ing); slap(s|ped|ping)?; unexplained (injur\w+|withdrawals?|falls?); bleus?; ecchymoses?; gifl\w+;
    (blessures?|chutes?) inexpliquees?; (won t|will not|never) leave (the room|(her|him|them) alone)`,
  home: cues`rents?; renting; apartments?; loyers?; appartements?`,
};
