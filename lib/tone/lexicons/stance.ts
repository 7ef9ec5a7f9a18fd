/** Who is spoken to, or of whom as a group: without them nobody is slighted. */
export const PEOPLE: readonly string[] =
  `you your yours yourself you're you've you'll you'd people folks parents families members residents neighbours tenants owners landlords
  drivers donors volunteers somebody someone anybody anyone everybody everyone nobody whoever those some certain others few who guy guys
  kids seniors men women he she him her his they them their
  vous votre vos vôtre vôtres tu te t toi ton ta tes gens parents familles membres résidents voisins voisines locataires propriétaires
  automobilistes donateurs bénévoles quelqu certains certaines ceux celles ceux-là autres monde personne quiconque aucun aucune chacun
  il elle ils elles lui leur leurs eux monsieur madame dame`.split(/\s+/);

/** How often, how much, how surely: words that turn an account into a verdict. */
export const VERDICTS: readonly string[] =
  `not no never nothing none neither nor n't don't doesn't didn't won't can't couldn't wouldn't isn't aren't wasn't haven't hasn't hadn't shouldn't
  always all every only just even still again another once more enough too so such how much many less least worst best whole
  must should ought need needs have has had would could might if unless until while because instead without apparently obviously clearly
  evidently honestly frankly really actually supposedly simply surely finally lovely nice great wonderful brilliant genius impressive
  interesting funny curious strange congratulations bravo thanks thank sorry please well oh wow ah imagine guess suppose apparently thought
  over dead dying hopeless lost end gone fault shame
  ne n pas plus jamais rien point aucun aucune ni tout toute tous toutes toujours encore seul seule seulement juste même assez trop si tellement
  tant combien moins pire meilleur moitié faut faudrait falloir devoir doit doivent devrait devraient devriez fallait sans sauf quand
  comme apparemment évidemment visiblement franchement vraiment sûrement simplement enfin finalement bref bien beau belle magnifique merveilleux
  quel quelle chance génial impressionnant intéressant drôle curieux étrange bravo félicitations merci pardon désolé désolés ben bon ah oh wow
  imagine imaginez suppose paraît semble fini finie mort perdu perdue honte faute cause`.split(/\s+/);

/** What binds or exposes: promises, hearsay, age and health as a joke, party colours, slack words. */
export const STAKES: readonly string[] =
  `will won't we'll you'll i'll it'll guarantee guaranteed guarantees promise promised vow swear word every never always
  heard hear says said say told rumour rumours apparently word source sources friend proven proves prove know knows study studies experts cure
  cures causes vaccine secret truth allegedly suspect
  old older age aged aging years birthday teeth dentures marbles hearing glasses memory grandma grandpa granny grandmother ladies lady nap cane knees
  bus wheelchair suffering suffers victim crazy insane addict addicts user users disabled confined bound normal bipolar schizo
  party liberal liberals conservative conservatives ndp green greens bloc vote election government minister premier mayor councillor
  mr mrs ms miss dr unit room apartment his her son daughter husband wife diagnosis rehab treatment
  gonna wanna gotta kinda lol omg stuff cool epic awesome dude guys yeah yep nope crap
  sera seront aura auront ferons fera allons va vont garantit garanti garantie garantis garantissons promet promettons promis promesse jure jurons parole engageons
  entendu dit disent dirait paraît semblerait rumeur rumeurs source sources ami amie prouvé prouve sait savons étude études expert experts guérit guérir
  cause vaccin vaccins vérité soupçonne
  vieux vieille vieilles vieillard âge âgé âgée âgés ans anniversaire dentier dents lunettes mémoire mamie papi mémé pépé grand-maman genoux canne sieste appareil
  souffre atteint atteinte victime fou folle folie fous drogué drogués toxicomane toxicomanes handicapé handicapés cloué confiné prisonnier normal normaux bipolaire
  parti libéral libéraux conservateur conservateurs péquiste caquiste solidaire bloquiste vote voter élection élections gouvernement ministre maire mairesse député députée
  m mme mlle dr appartement chambre logement fils fille mari femme diagnostic cure désintox psychose
  pis tsé genre full cool gang faque ben fait yo lol mdr trip capoter torcher`.split(/\s+/);
