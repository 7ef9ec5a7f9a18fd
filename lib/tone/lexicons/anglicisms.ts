import { inflected } from '../table';

/**
 * Borrowings from English in the public French of Québec, and what the Vitrine linguistique of the OQLF proposes,
 * where its advice is plain.
 */
const MATTER =
  "(un|une|le|la|les|l'|des|ce|cette|ces|cet|nos|notre|vos|votre|d'autres|plusieurs) (vrai|vraie|grand|grande|grands)? (problème|problèmes|problématique|enjeu|enjeux|question|questions|situation|situations|préoccupations|besoins|besoin|défi|défis|sujet|sujets|isolement|maltraitance|âgisme|inégalités)";
const CAUSE =
  "(la|une|notre|cette|l'|les|nos|votre|vos|leur|leurs|des|un|ce|cet|son|sa|ses) (belle|bonne|grande)? (cause|causes|mission|organisme|organismes|campagne|campagnes|équipe|projet|projets|initiative|fondation|familles|aînés|personnes|proches|communauté|travail|bénévoles|membres|aidants)";

const SERVICES =
  "(un|des|les|nos|ces|leurs|d'autres|de) (meilleurs|bons|nouveaux)? (service|services|soins|formation|formations|atelier|ateliers)";

export const ANGLICISMS = `
  [turnout] => auditoire
  (le|un|notre|du|au) [speaker] => conférencier
  free trial => essai gratuit
  [(inbox)] => boîte de réception
  [(reminder)] => rappel
  (le|un|notre|du|au|votre) [volunteer] => bénévole
  ${inflected('er é ée és ées ez ons era ent', '[cédul*] => planifi*')}
  [la cédule] => l’horaire
  [(notre|votre|une|ma|sa|leur) cédule] => l’horaire
  ${inflected('er é ée és ées ez ons', '[rebook*] => déplac*')}
  [(bookée|bookés|bookées)] => réservés
  (fully|full) [booké] => complet
  [le staff] => le personnel
  (notre|votre|leur|du|au|son|mon|tout le|de) [staff] => personnel
  (nos|vos|les|des|leurs) [staffs] => employés
  (lunch and learn|lunch & learn|lunch-and-learn|lunch n learn) => midi-conférence
  [(kick-off|kickoff)] => lancement
  (sauvez la date|sauve la date|save the date) => réservez la date
  anyway => de toute façon
  anyways => de toute façon
  whatever => peu importe
  by the way => en passant
  (votre|leur|leurs|vos|notre) (grand|beau|précieux|généreux|constant)? [support] ($|,|va|est|fait|nous|et|envers|pour|à (notre|nos|la)|financier|moral|indéfectible|constant|précieux|aux|au) => soutien
  (le|du|au|grâce au) [support] (de (la communauté|notre|nos|vos|votre)|des (bénévoles|donateurs|gens|membres|citoyens|familles)) => soutien
  (waiting list|waitlist) => liste d’attente
  (goodie bag|goody bag) => sac-cadeau
  (goodie bags|goody bags) => sacs-cadeaux
  [au desk] => à l’accueil
  [le desk] => l’accueil
  ^ [update] (:|,|sur|important) => mise à jour
  [le shuttle] => la navette
  [un shuttle] => une navette
  (le|du|au|un|notre|dans le) [parking] => stationnement
  one-on-one => individuel
  (potluck|pot-luck) => repas-partage
  brainstorming => remue-méninges
  [follow-up] => suivi
  (flyers|pamphlets) => dépliants
  [flyer] => dépliant
  checklist => liste de vérification
  networking => réseautage
  open house => portes ouvertes
  (sold out|soldout|sold-out) => complet
  last call => dernier appel
  snacks => collations
  (guest speaker) => conférencier invité
  [le team] => l’équipe
  (notre|votre|leur) [team] => équipe
  (nos|les|des|vos) [volunteers] => bénévoles
  [busy] => occupé
  sur une base (régulière|continue) => régulièrement
  sur une base quotidienne => chaque jour
  sur une base hebdomadaire => chaque semaine
  sur une base mensuelle => chaque mois
  sur une base annuelle => chaque année
  sur une base volontaire => bénévolement
  sur une base bénévole => bénévolement
  prendre action => agir
  prenez action => agissez
  prenons action => agissons
  prend action => agit
  prennent action => agissent
  pris action => agi
  prends action => agis
  [ne fait (pas|aucun) (de|du)? sens] => n’a pas de sens
  [ne font (pas|aucun) (de|du)? sens] => n’ont pas de sens
  [fait (tout à fait|beaucoup|bien|vraiment)? (du|de) sens] => a du sens
  [font (du|de) sens] => ont du sens
  [faire du sens] => avoir du sens
  [faisait du sens] => avait du sens
  ${inflected('er e ent é ée és ées era eront ait', '[impact*] => touch*')}
  ${inflected('er e ent ez ons é ée és ées', `[adress*] ${MATTER} => abord*`)}
  ${inflected('er ez ons ant', `[support*] ${CAUSE} => souten*`).replaceAll('soutener', 'soutenir')}
  ${inflected('er/ir e/e ent/ent ez/ez ons/ons', `[délivr*] ${SERVICES} => offr*`)}
  [supporte] ${CAUSE} => soutient
  [supportent] ${CAUSE} => soutiennent
  ${inflected('er é ée és ées e ent ons ez era', '[cancell*] => annul*')}
  [un meeting] => une réunion
  [le meeting] => la réunion
  [du meeting] => de la réunion
  [au meeting] => à la réunion
  meeting => réunion
  meetings => réunions
  [(une|la|cette) (game|games)] => $1 partie
  (des|les) [games] => parties
  (c'est|et c'est|, c'est) [free] ($|!|,) => gratuit
  [(appliquer|appliquez)] (sur|pour) (la|une|cette|le|un|ce|les|des) (job|jobs|poste|postes|emploi|emplois) => postuler
  (délivrer|délivre|délivrent|délivrez) (sur|la marchandise)
  [(front desk|front-desk)] => accueil
  shoes => souliers
  launché => lancé
  (launcher|launcher) => lancer
  forwarder => transmettre
  forwardez => transmettez
  forwardé => transmis
  [le toolkit] => la trousse
  [un toolkit] => une trousse
  toolkit => trousse
  team player => esprit d’équipe
  [(background|back-ground)] => parcours
  outreach => sensibilisation
  [zoom link] => lien Zoom
  uploader => téléverser
  uploadé => téléversé
  downloader => télécharger
  downloadé => téléchargé
  (follow-up|follow up) => suivi
  skills => compétences
  funding => financement
  [(un|le|du|au|notre) (drop-in|drop in)] => la halte
  [(un|le|notre|au) manager] => $1 gestionnaire
  c'est [fun] => agréable
  (=accountable|=accountables) => responsable
  [(clickez|clicker|cliker|clikez)] => cliquez
  [(links|liens fakes)] => liens
  (links|comptes|profils|sites|nouvelles|appels) [(fakes|fake)] => frauduleux
  newsletter => infolettre
  newsletters => infolettres
  webinar => webinaire
  [un workshop] => un atelier
  (le|ce|notre|au|du|prochain)? [workshop] => atelier
  workshops => ateliers
  [un feedback] => une rétroaction
  [(vos|les|des|ses|leurs) (feedbacks|feedback)] => $1 commentaires
  [(votre|le|ton|du|de|notre) feedback] => $1 avis
  [la deadline] => la date limite
  [le deadline] => la date limite
  [un deadline] => une date limite
  deadline => date limite
  challenge => défi
  challenges => défis
  [un update] => une mise à jour
  [(l'update|la update)] => la mise à jour
  scam => fraude
  scams => fraudes
  scammer => fraudeur
  scammers => fraudeurs
  [(se faire|s'est fait|se font|fait) scammer] => $1 frauder
  hacker => pirate
  hackers => pirates
  [une hotline] => une ligne d’aide
  [(la|notre) hotline] => $1 ligne d’aide
  [un kit] => une trousse
  [le kit] => la trousse
  [notre kit] => notre trousse
  kits => trousses
  caregiver => proche aidant
  caregivers => proches aidants
  [le fundraising] => la collecte de fonds
  fundraising => collecte de fonds
  ${inflected('er/mettre ons/mettons ez/mettez e/met', '[(focus*|focuss*)] (nos|vos|notre|votre|ses|toutes nos)? (efforts|énergies)? sur => * l’accent')}
  (un|une|les|des|l'|le|d'|contre l'|de l')? [abus (d'aînés|des aînés|d'aînées|de personnes âgées|des personnes âgées|envers les aînés|envers les personnes âgées|envers les aînées|de nos aînés|aux aînés|contre les aînés)] => maltraitance envers les aînés
  (basé|basée|basés|basées|sur|selon|d'après) (sur)? (les|des|l')? [(évidences|évidence scientifique|évidence|évidences scientifiques)] ($|scientifiques|montrent|,|disponibles) => données probantes
  (siège|siègent|siéger|siégé|siégez) [sur le] (comité|conseil|conseil d'administration|ca) => au
  à date => à ce jour
  =à l'effet que => selon quoi
  en autant que => pourvu que
  prendre pour acquis => tenir pour acquis
  pris pour acquis => tenu pour acquis
  [^ dû au] => En raison du
  [^ dû à la] => En raison de la
  [^ dû aux] => En raison des
  rencontr* (les|nos|ses|tous les|vos) (critères|exigences|objectifs)
  (sauver|sauvez) (du|de l'|beaucoup de|de) (temps|argent)
  (retourner|retournez|retournerons|retourne) (votre|vos|l'|les|un|nos) (appel|appels)
  (placer|placez|placé) (un|votre) appel
  [booker] => réserver
  [bookez] => réservez
  [booké] => réservé
  [checker] => vérifier
  [checkez] => regardez
  [joignez] (le|notre|la|les) (mouvement|groupe|équipe|comité|communauté) => joignez-vous à
  [likez] => aimez
  [sharez] => partagez
  [(followez|follower)] => suivre
  call center => centre d’appels
  [un call] => un appel
  [à (la fin de la journée|bout de la journée)] (,)? (ce qui compte|c'est|tout|l'important|on|nous) => au bout du compte
`;
