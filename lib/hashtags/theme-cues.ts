import type { Concept } from './concepts';
import { cues } from './cues';
import type { Theme } from './themes';

export interface ThemeCues {
  /** One is enough. */
  readonly strong: RegExp;
  /** Both concepts of a pair, anywhere in the draft, are enough. */
  readonly together?: readonly (readonly [Concept, Concept])[];
}

/** What makes each theme, both languages side by side; written as `cues` reads them. */
export const THEME_CUES: Readonly<Record<Theme, ThemeCues>> = {
  'elder-abuse': {
    strong: cues`weaad(weekly)?; (elder|elderly|seniors?|older adult) (abuse|mistreatment|neglect|maltreatment);
      abus(e|ed|ing) (of |against |towards? )?(older|elder|senior|the elderly)\w*;
      maltraitan(ce|ces|te|tes|ts|t); maltrait(e|ee|es|ees|er); mauvais traitements?; bientraitan(ce|te|ts?)`,
    together: [
      ['older', 'harm'],
      ['older', 'signs'],
    ],
  },
  'financial-abuse': {
    strong: cues`financial(ly)? (elder )?(abus\w+|exploit\w+|mistreatment); economic abuse; abus financiers?;
      abus economiques?; exploitation (financiere|materielle|economique);
      (maltraitance|violence) (financiere|materielle|economique)`,
    together: [['harm', 'money']],
  },
  fraud: {
    strong: cues`fraud(s|e|es|ulent|ulente|ulents|ulently|sters?|eurs?|euses?|uleux|uleuse)?; scam(s|med|ming|mers?)?;
      phish(ing|ed); smishing; hameconnage; arnaqu\w+; escro(c|cs|querie|queries); fake (grandsons?|grandchild|grandchildren|granddaughters?|police|officers?); bail money; identity (theft|thieves);
      vols? d identite; con artists?; faux (policiers?|representants?|petits? fils); swindl\w+;
      (your |the |a )?(bank|cra|police|government|service canada|canada revenue agency) (will |would )?never (ask|call|demand|text|request)\w*;
      (la|votre|une) (banque|caisse|police) ne (vous )?(demande|demandera|appelle|appellera|texte|textera)\w* jamais;
      safe account; (asked?|asking|asks|pay|paid|paying|pays) (\w+ )?(for|in|with) (gift cards|bitcoins?|crypto\w*); (demand\w*|pay\w*|exig\w*|reclam\w*) (des |par |avec des |en )?(cartes? cadeaux?|bitcoins?|cryptomonnaies?); (computer|tech) support calls?; (your|votre) (computer|ordinateur) (has|a) (a|un) virus; (hang|hung) up and call; raccroch(ez|er) (et|puis) (appelez|rappelez|verifi\w+); (on|at|au) (the |le )?(number|numero) (that )?(you|que vous) (already )?(have|know|trust|connaissez|avez)( deja)?;
      (do not|don t|never) click (on )?(the|that|any|it)? ?(link|links|it)?; ne cliquez (pas|jamais); (suspicious|fake) (calls?|texts?|emails?|links?|messages?|invoices?|websites?);
      (appels?|textos?|courriels?|liens?|messages?|sites?) (suspects?|louches?|douteux|frauduleux); (one time|security) (pass)?codes?; codes? a usage unique`,
  },
  rights: {
    strong: cues`elder justice; (older|elder|seniors?) (persons?|people|adults?)? ?(s )?rights;
      rights of (the )?(older|elderly|seniors)\w*;
      droits? (humains |fondamentaux )?des (personnes )?(ainee?s|agees); droitsdesaines`,
    together: [['older', 'right']],
  },
  'elder-law': {
    strong: cues`elder law; powers? of attorney; guardianship; tutelle; inaptitude; testaments?; (make|making|write|writing|update|updating) (a|your|my|our) wills?; advance (care|health) (directives?|plan|planning);
      substitute decision makers?; (adult|legal) guardianship; wills? and (estates?|powers?|probate);
      mandats? de protection; directives? medicales? anticipees?; procurations?; regimes? de protection;
      tutelle(s)? au majeur`,
    together: [['older', 'law']],
  },
  ageism: {
    strong: cues`ageis(m|t|ts); agis(me|te|tes); age (based )?discrimination;
      age bias(es)?; (ok |okay )boomers?; biais (lies? a|envers|selon) (l )?age; (sharp|good|great|fit|spry|active|well|brave|pretty) for (your|her|his|their|my|our) age;
      (en forme|bien|jeune|vif|vive|alerte|belle|beau|actif|active|conservee?) pour (ton|votre|son|mon|leur|notre) age;
      discriminat\w+ (based on|fondee sur|selon|liee a) (l )?age;
      too old (to|for); trop vie(ux|ille|illes) pour; (stereotypes?|prejuges?|myths?|mythes?|cliches?|idees? recues?|assumptions?) (about|of|on|around|sur|lies? a|envers|a l egard de) (l |les |le |older |growing )?(age|aging|ageing|old|older|people|aines|ainees|vieillissement|personnes agees|vieillesse)\w*`,
  },
  caregiving: {
    strong: cues`(family |young |unpaid )?care ?giv(er|ers|ing); sandwich generation; generation sandwich; carers; care partners?; proches? aidante?s?;
      aidante?s?; proche aidance; respite( care)?; repit`,
    together: [
      ['care', 'older'],
      ['care', 'kin'],
    ],
  },
  isolation: {
    strong: cues`social(ly)? isolat\w+; lonel(y|iness); without (talking|speaking) to (anyone|anybody|a soul); befriend(ing|ers?);
      (no one|nobody|someone) to (talk|speak|eat|laugh) (to|with); sans parler a (personne|quiconque|une ame); personne a qui parler; personnes? seules?; isolement( social)?; isole(e|s|es)? socialement;
      bris\w+ la solitude; friendly (visits?|visiting|visitors?|calls?|calling|callers?);
      visites? (d amitie|amicales?); appels? (d amitie|amicaux|amical)`,
    together: [['older', 'alone']],
  },
  dementia: {
    strong: cues`dementia; alzheimer; (early|young) onset; troubles? (de (la )?)?memoire; troubles? neurocognitifs?; troubles? cognitifs?; cognitive (decline|impairment);
      pertes? cognitives?; demences?; pertes? de memoire; memory (loss|cafe|clinic)`,
  },
  'long-term-care': {
    strong: cues`long term care; ltc; (nursing|care|retirement) (homes?|residences?); assisted living; chsld;
      soins (de )?longue duree; residences? (privees? )?(pour|de|d) (personnes )?(ainee?s|agees|retraites);
      centres? d hebergement; maisons? des ainee?s; foyers? de soins; ressources? intermediaires?`,
  },
  housing: {
    strong: cues`housing; affordable (homes|rents?|apartments?|units?|suites?); logements?; renovict\w+; evict(ed|ion|ions|ing);
      tenants?; locataires?; age?ing in place; home ?shar(e|ing); cohabitation intergenerationnelle; colocations?;
      (vieillir|rester) (chez (soi|eux|elles)|a domicile|a la maison); homeless(ness)?;
      itineran(ce|t|te|ts); hlm`,
    together: [['older', 'home']],
  },
  volunteering: {
    strong: cues`volunteer(s|ing|ed|ism)?; benevol(e|es|at); action benevole;
      (drivers?|helpers?|visitors?|readers?|tutors?|mentors?|helping hands) (wanted|needed);
      (chauffeurs?|lecteurs?|lectrices?|visiteurs?|mentors?|baladeurs?) (recherches?|demandes?|recherchees?);
      (give|spare|donate|share) (us )?(an|one|two|three|four|\d+|a few|a couple of) hours?; give (your|some) time;
      (donne[zr]|offre[zr]|offrir) (une|deux|trois|quatre|\d+|quelques) heures?; (donne[zr]|offre[zr]|offrir) (de )?(votre|son|du) temps`,
  },
  'financial-literacy': {
    strong: cues`tfsa; rrsp; rrif; celi; reer; ferr; financial (literacy|education|wellness|well being|basics|empowerment);
      (litteratie|education) financiere; money management;
      (manage|managing|budget) (your|their|my|our) (money|finances|pension);
      (gerer|planifier) (son|votre|leur|ses|vos|leurs|mon) (argent|budget|finances);
      (build|building|make|making|plan|planning) a (family |household )?budget; credit (report|score)s?; dossiers? de credit; cotes? de credit; (monter|faire|batir|planifier) (un|son|votre) budget;
      (workshops?|classes|clinics?|tips|courses?) (on|about|for) (\w+ )?budget(s|ing)?;
      budget(ing)? (workshops?|tips|basics|courses?|clinics?);
      (ateliers?|clinique|cours|conseils) (gratuite?s? )?(sur le |de |du )?budget\w*`,
  },
  giving: {
    strong: cues`giving ?tuesday(ca)?; mardi ?je ?donne; fund ?rais(er|ers|ing); donat(e|es|ed|ing|ion|ions);
      (our |your )?donors?; charitable (gifts?|giving); tax receipts?; faire un don; faites un don;
      (vos|votre|les|un|des|chaque|aux) dons?; donat(eur|eurs|rice|rices);
      (collecte|levee|campagne)s? (de fonds|de financement|de dons);
      recus? (fiscal|fiscaux|pour (fins d )?impots?|d impots?)`,
  },
  'non-profit': {
    strong: cues`(non|not for) ?profits?( sector)?; charit(y|ies); obnl; osbl;
      organismes? (communautaires?|sans but lucratif|a but non lucratif|de bienfaisance);
      community (organi[sz]ations?|sector|groups?); (milieu|secteur|reseau|mouvement) communautaire;
      action communautaire`,
  },
  aging: {
    strong: cues`(healthy|active|positive) ag(e)?ing; bien vieillir; vieillissement; gerontolog(y|ie|ique|ists?|ues?);
      geriatr\w+; age friendly; amie?s? des aines`,
    together: [['older', 'older']],
  },
};
