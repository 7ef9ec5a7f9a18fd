import { isAboutWords } from '../../evidence/wording';
import { defineRule } from '../../rule';
import { table } from '../../table';

const PEOPLE =
  '(people|persons|person|adults|adult|seniors|senior|residents|resident|clients|client|members|guests|visitors|children|child|man|men|woman|women|passengers|drivers|customers|veterans|veteran|students)';
const PLURAL =
  '(people|persons|adults|seniors|residents|clients|members|guests|visitors|children|men|women|passengers|drivers|customers|veterans|students|participants|spectators|parents)';
const CONDITION =
  '(a|an|any|some|severe|mild|physical|intellectual|multiple)? (disability|disabilities|blindness|deafness|cerebral palsy|multiple sclerosis|autism|down syndrome|hearing loss|vision loss|hearing impairment|visual impairment)';

const EN = `
  [the (blind|deaf)] (can|are|will|should|need|have|sit|must|who|cannot|get|and the (blind|deaf)) => people who are $1
  [the (deaf|blind|disabled|handicapped) (ones|folks|guys)] => people who are $1
  [afflicted (with|by)] => living with
  [wheelchair-bound ${PLURAL}] => $1 who use wheelchairs
  [wheelchair-bound (person|man|woman|senior|adult|resident|client|member|guest|mother|father|visitor)] => $1 who uses a wheelchair
  [(is|was) (now|still)? wheelchair-bound] => uses a wheelchair
  [are (now|still)? wheelchair-bound] => use wheelchairs
  [the wheelchair-bound] => wheelchair users
  wheelchair-bound
  [is (now|still)? (confined|bound|restricted|condemned|chained) to (a|his|her|their) wheelchair] => uses a wheelchair
  [are (now|still)? (confined|bound|restricted|condemned|chained) to (a|his|her|their) (wheelchair|wheelchairs)] => use a wheelchair
  [was (confined|bound|restricted|condemned|chained) to (a|his|her|their) wheelchair] => used a wheelchair
  [(confined|bound|restricted|condemned|chained) to (a|his|her|their) (wheelchair|wheelchairs)] => using a wheelchair
  [handicapped (parking|washroom|washrooms|toilet|toilets|bathroom|entrance|entrances|access|ramp|spot|spots|seating|seats|door|stall|stalls|space|spaces|room|rooms|permit|transit|transportation)] => accessible $1
  [handicapped ${PEOPLE}] => $1 with disabilities
  [(the)? handicapped] => people with disabilities
  (is|are|was|were|severely|physically) handicapped
  handicap accessible => accessible
  handicap (parking|washroom|ramp|spot|access) => accessible $1
  handi-capable
  [the disabled] (and|are|who|have|need|$|,|in|or|can|deserve|must|get|is|on|live) => people with disabilities
  (a|the|poor) [cripple] => person with a disability
  cripples => people with disabilities
  crippled ${PEOPLE} => $1 with a disability
  ${PEOPLE} with special needs => $1 with disabilities
  special needs ${PEOPLE} => $1 with disabilities
  deaf (and|&) dumb => deaf
  deaf-mute => deaf
  deaf-mutes => deaf people
  (mentally|intellectually) (retarded|handicapped|challenged|deficient|slow) ${PEOPLE} => $3 with an intellectual disability
  (mentally|intellectually) (retarded|handicapped|challenged|deficient)
  (the|our|poor|these) (retards|retarded)
  (physically|visually|mobility) challenged
  (differently-abled|differently abled|handi-abled)
  (an|poor|chronic) [invalid] (who|and|$|in|mother|father|wife|husband|parent) => person with a disability
  invalids => people with disabilities
  [suffers from] ${CONDITION} => has
  [suffer from] ${CONDITION} => have
  [suffering from] ${CONDITION} => with
  (normal|regular) [(people|seniors|adults|kids|children)] (and|or|as well as|alongside|like) (the)? (disabled|handicapped|people with)
  (birth defects|victim of (polio|cerebral palsy|multiple sclerosis|a stroke))`;

const FR = `
  (personnes|gens|enfants|adultes|élèves|jeunes|monde) [normaux] (et|ou|comme|aussi|,|$)
  (les|des|aux|nos|ces) [(déficients|déficients intellectuels|attardés|trisomiques|infirmes|estropiés)] => personnes handicapées
  (aux|nos|pour les|de nos) [handicapés] => personnes handicapées
  les [handicapés] (pourront|peuvent|doivent|devront|entrent|entreront|auront|utilisent|utiliseront|seront accueillis|passent|passeront) => personnes handicapées
  (entrée|porte|rampe|toilette|salle de bain|place|section|voie) [(des|pour|pour les|d'|aux) handicapés] => accessible
  (entrées|portes|rampes|toilettes|places|sections) [(des|pour|pour les|d'|aux) handicapés] => accessibles
  (stationnement|accès|ascenseur|siège|autobus|transport|coin) [(des|pour|pour les|d') handicapés] => accessible
  (aux|nos|vos|pour|pour les|accessible aux) [handicapés] => personnes handicapées
  (les|des) [handicapés] (et|ou) => personnes handicapées
  (les|des|aux|nos|ces|pour|et) [invalides] (qui|sont|ont|peuvent) => gens ayant un handicap
  (les|des|aux|nos|ces|pour|et) [invalides] (et|,|$|en|ou) => personnes handicapées
  (aînés|aînées|personnes|gens|membres|résidents|adultes) [invalides] => ayant un handicap
  [est infirme] => a un handicap
  [était infirme] => avait un handicap
  [un invalide] => quelqu’un ayant un handicap
  (les|des|aux|ces|pour|pauvres) [(infirmes|estropiés|éclopés|impotents)] => personnes handicapées
  [un (infirme|estropié|impotent)] => quelqu’un ayant un handicap
  (cloué|clouée|cloués|clouées|confiné|confinée|confinés|confinées|condamné|condamnée|rivé|rivée|attaché|prisonnier|prisonnière) (à|dans|sur|en|de|d') (un|une|son|sa|leur|leurs|des)? (fauteuil|fauteuils|chaise|chaises) (roulant|roulants|roulante|roulantes) => en fauteuil roulant
  [(cloué|clouée|cloués|clouées|rivé|rivée|rivés|condamné|condamnée|prisonnier|prisonnière|prisonniers) (à|dans|sur|de) (leur|son|leurs) (fauteuil|fauteuils)] ($|,|et|qui) => en fauteuil roulant
  (cloué|clouée|cloués|clouées|confiné|confinée|confinés|confinées|rivés|rivé|condamnés|condamné) à (leur|sa|une) (chaise|marchette|lit|fauteuil) => qui utilise un fauteuil roulant
  (les|des|aux|nos) [sourds-muets] => gens sourds
  (un|le|ce) [sourd-muet] => homme sourd
  sourde-muette => sourde
  (les|des|aux|ces|nos|petits|nos petits) [(mongols|mongoliens|mongoliennes)] => personnes trisomiques
  [un (petit)? (mongol|mongolien)] => quelqu’un ayant la trisomie
  [une (petite)? mongolienne] => une personne trisomique
  (mongol|mongolien|mongolienne) (,|!|$|qui|et)
  (les|des|aux|nos|ces) [(débiles|attardés|arriérés|retardés) (mentaux|légers|profonds)?] => personnes ayant une déficience intellectuelle
  (les|des|aux|nos|ces|pour|de|d'|adultes|personnes) [déficients (mentaux|intellectuels)] => gens ayant une déficience intellectuelle
  [un déficient (mental|intellectuel)] => quelqu’un ayant une déficience intellectuelle
  [une déficiente (mentale|intellectuelle)] => une personne ayant une déficience intellectuelle
  [un retard mental] => une déficience intellectuelle
  [le retard mental] => la déficience intellectuelle
  (retard|retards|retardé|retardée) (mental|mentaux|mentale)
  (souffre|souffrent|atteint|atteinte|affligé|affligée|affligés) d'une infirmité
  (un|une|ce|cette|le) [(débile|attardé|attardée|arriéré|arriérée) (mental|mentale|léger|profond)] => personne ayant une déficience intellectuelle
  (gens|clients|aînés|enfants|élèves) [(normaux|ordinaires)] _{0,4} (handicapés|handicap|handicapées) => sans handicap
  (personnes) [normales] _{0,4} (handicapés|handicap|handicapées) => sans handicap
  [souffre d'un] (handicap|trouble du spectre) => a un
  [souffre d'une] (déficience|surdité|paralysie|incapacité|trisomie) => a une
  [souffrent d'un] handicap => ont un
  [souffrant d'un] handicap => ayant un
  [souffrent d'une] (déficience|surdité|paralysie|incapacité|trisomie) => ont une
  [souffrant d'une] (déficience|surdité|paralysie|incapacité|trisomie) => ayant une
  (victime|victimes) (d'un handicap|d'une déficience|de surdité)
  malgré (son|leur) (lourd|terrible|triste)? handicap`;

/** Words that make a person their disability, or pity them for it. */
export const disabilityWords = defineRule({
  id: 'professional/disability-words',
  principle: 'professional',
  severity: 'consider',
  level: 'beginner',
  source: 'canada-words-images',
  unless: isAboutWords,
  find: { en: table(EN), fr: table(FR) },
  allow: {
    en: [
      'disabled (list|adults|people|persons|veterans|users|by|the|accounts)',
      'golf handicap',
      '(account|card|link|button|feature|comments) (is|was|are|were|has been) disabled',
    ],
    fr: ['(hôtel|esplanade|dôme|métro|place|station) (national)? des invalides', "pension d'invalides"],
  },
});
