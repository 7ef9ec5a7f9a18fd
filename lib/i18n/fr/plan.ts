import type { plan as en } from '../en/plan';
import type { Translated } from '../types';

/** Messages of the plan: goals, the five ways and their templates, suggested accounts, the routine. */
export const plan: Translated<typeof en> = {
  'plan.title': 'Mon plan',
  'plan.about':
    'Quatre choses qui gardent une petite équipe sur sa route. Prenez ce qui vous sert; laissez le reste.',
  'plan.sections': 'Sur cette page',
  'plan.goals': 'Mes buts',
  'plan.goals.about':
    'Un but SMART est spécifique, mesurable, adéquat, réaliste et temporel. Les lettres s’allument pendant que vous écrivez.',
  'plan.goals.text': 'Votre but',
  'plan.goals.example':
    'Par exemple : d’ici le 15 juin, faire connaître notre ligne d’aide à 20 partenaires, un message par semaine.',
  'plan.goals.add': 'Garder ce but',
  'plan.goals.reached': 'Atteint',
  'plan.goals.remove': 'Retirer',
  'plan.goals.full':
    'La liste tient {limit} buts. Retirez-en un pour faire de la place; votre texte reste ici.',
  'plan.goals.none': 'Pas encore de but. Un seul suffit pour commencer.',
  'plan.letter.specific': 'Spécifique',
  'plan.letter.specific.ask': 'De qui ou de quoi s’agit-il?',
  'plan.letter.measurable': 'Mesurable',
  'plan.letter.measurable.ask': 'Combien, à quel rythme?',
  'plan.letter.adequate': 'Adéquat',
  'plan.letter.adequate.ask': 'Sert-il notre mission?',
  'plan.letter.realistic': 'Réaliste',
  'plan.letter.realistic.ask': 'Avons-nous le temps et les gens?',
  'plan.letter.timeBound': 'Temporel',
  'plan.letter.timeBound.ask': 'Pour quand?',
  'plan.letter.yes': 'oui',
  'plan.letter.notYet': 'pas encore',
  'plan.ways': 'Cinq façons de vous impliquer',
  'plan.ways.about':
    'La communauté d’abord, la demande ensuite. Le graphique montre vos messages des 30 derniers jours; aucun texte n’est gardé.',
  'plan.ways.chart': 'Messages des 30 derniers jours',
  'plan.ways.none': 'Pas encore de message. Le graphique se remplit quand vous publiez avec le coach.',
  'plan.ways.count': { one: '{count} message', other: '{count} messages' },
  'plan.ways.balance':
    'Vous avez plus souvent demandé que donné ces temps-ci. Une histoire ou un lien utile ferait l’équilibre.',
  'plan.ways.recent': 'Corriger une supposition',
  'plan.ways.recentAbout': 'Le coach devine à quoi servait chaque message. Seule l’heure est gardée.',
  'plan.ways.unknown': 'Pas deviné',
  'plan.ways.templates': 'Débuts pour « {way} »',
  'plan.ways.copy': 'Copier',
  'plan.ways.copied': 'C’est copié. Remplissez les crochets.',
  'plan.ways.notCopied': 'Le navigateur n’a pas copié. Sélectionnez le texte et copiez-le à la main.',
  'way.listen': 'Écouter et participer',
  'way.listen.about': 'Apprenez à connaître les gens autour de votre cause.',
  'way.story': 'Raconter une histoire',
  'way.story.about': 'Parlez aux esprits et aux cœurs.',
  'way.knowledge': 'Partager le savoir',
  'way.knowledge.about': 'Mobilisez l’intelligence collective.',
  'way.community': 'Bâtir une communauté',
  'way.community.about': 'Rencontrez vos pairs et vos sympathisants.',
  'way.ask': 'Amasser des fonds',
  'way.ask.about': 'Une communauté d’abord, une demande ensuite.',
  'template.listen.1':
    'Une question pour ceux et celles qui connaissent [un sujet] : qu’est-ce qui vous a le plus aidés? Nous lisons chaque réponse.',
  'template.listen.2':
    'Merci, [@nom], pour [ce qui a été partagé]. Nous en retenons une chose : [une idée]. Qu’ajouteriez-vous?',
  'template.story.1':
    '[Prénom] est venue nous voir parce que [ce qui est arrivé]. Aujourd’hui, [ce qui a changé]. Partagé avec son accord. [lien]',
  'template.story.2':
    'Derrière notre travail, il y a des gens. Voici [prénom], qui [ce que la personne fait] chaque [jour]. « [Une courte citation] »',
  'template.knowledge.1':
    'Le saviez-vous? [Un fait avec sa source]. Ce que vous pouvez faire : [un geste]. Pour en savoir plus : [lien]',
  'template.knowledge.2':
    'Trois signes qui peuvent révéler [une situation] : 1. [signe] 2. [signe] 3. [signe]. Pour en parler : [lien]',
  'template.community.1':
    'Le [date], [événement] réunit des gens qui ont [sujet] à cœur. Joignez-vous à nous : [lien]',
  'template.community.2':
    'Fiers de travailler avec [@partenaire] à [projet]. Suivez-les pour [ce qui est partagé]. Qui d’autre devrions-nous rencontrer?',
  'template.ask.1':
    'Grâce à vous, [ce qui a été fait]. La suite : [ce que vous voulez faire]. [Montant] permet [quoi]. Pour donner : [lien]',
  'template.ask.2':
    'Vous demandez comment aider? [Montant], une heure, ou un simple partage : chaque geste aide [qui]. [lien]',
  'plan.accounts': 'Comptes suggérés',
  'plan.accounts.about':
    'Le réseau a dressé cette liste en 2015. Regardez chaque compte avant de le suivre; changez la liste à votre goût.',
  'plan.accounts.balance': 'Pairs : {peers}. Influenceurs : {influencers}. Les deux ont leur utilité.',
  'plan.accounts.seed2015': 'De la liste de 2015, pas confirmé depuis',
  'plan.accounts.confirmed': 'Confirmé le {date}',
  'plan.accounts.renamed': 'De la liste de 2015 : l’organisme a changé de nom, et peut-être de compte',
  'plan.accounts.closed': 'De la liste de 2015 : fermé depuis, à notre connaissance',
  'plan.accounts.own': 'Le vôtre',
  'plan.accounts.follow': 'Suivre sur X',
  'plan.accounts.look': 'Voir le profil',
  'plan.accounts.hide': 'Masquer',
  'plan.accounts.show': 'Montrer de nouveau',
  'plan.accounts.remove': 'Retirer',
  'plan.accounts.edit': 'Modifier',
  'plan.accounts.hidden': { one: '{count} compte masqué', other: '{count} comptes masqués' },
  'plan.accounts.add': 'Ajouter un compte',
  'plan.accounts.handle': 'Identifiant ou adresse du profil',
  'plan.accounts.name': 'Nom',
  'plan.accounts.why': 'Pourquoi le suivre',
  'plan.accounts.language': 'Langue',
  'plan.accounts.language.fr': 'Français',
  'plan.accounts.language.en': 'Anglais',
  'plan.accounts.language.both': 'Français et anglais',
  'plan.theme.elder-abuse': 'Maltraitance des personnes aînées',
  'plan.theme.ageing': 'Vieillissement',
  'plan.theme.law': 'Droit et droits',
  'plan.theme.money': 'Argent et fraude',
  'plan.theme.women': 'Femmes',
  'plan.theme.social-media': 'Médias sociaux',
  'plan.theme.news': 'Actualités',
  'plan.accounts.role': 'Rôle',
  'plan.accounts.role.peer': 'Pair',
  'plan.accounts.role.influencer': 'Influenceur',
  'plan.accounts.role.unsaid': 'Non précisé',
  'plan.accounts.save': 'Garder',
  'plan.accounts.badHandle':
    'Un identifiant a au plus 15 lettres, chiffres ou traits de soulignement, comme @rcpmta.',
  'plan.accounts.import': 'Reprendre une liste',
  'plan.accounts.importAbout':
    'Un compte par ligne : identifiant, nom, pourquoi. Séparez-les par des virgules, des points-virgules ou des tabulations.',
  'plan.accounts.imported': {
    one: '{count} compte repris. Déjà dans la liste : {known}. Lignes illisibles, restées dans la boîte : {unread}.',
    other:
      '{count} comptes repris. Déjà dans la liste : {known}. Lignes illisibles, restées dans la boîte : {unread}.',
  },
  'plan.accounts.kept': '{name} est dans votre liste.',
  'plan.accounts.full': 'La liste tient {limit} comptes à vous. Retirez-en un pour faire de la place.',
  'account.rcpmta': 'Le réseau qui a écrit ce guide : des ressources et une liste de contacts toute faite.',
  'account.nceaatusc':
    'Un chef de file de la prévention de la maltraitance aux États-Unis; beaucoup de matériel pour le 15 juin.',
  'account.elderabuseont': 'Formations et outils contre la maltraitance des personnes aînées en Ontario.',
  'account.vaf_aocvf': 'Aide l’entourage d’une victime à voir et à agir, en français.',
  'account.cagacg': 'La recherche sur le vieillissement au Canada.',
  'account.acfcan': 'L’argent et la fraude, expliqués par l’agence fédérale.',
  'account.nicelderly': 'Des outils de chercheurs et de praticiens pour le soin des personnes aînées.',
  'account.reseaufemmes': 'Un réseau de femmes francophones en Colombie-Britannique.',
  'account.ajefsl': 'De l’information juridique en français, en Saskatchewan et ailleurs.',
  'account.ccelderlaw': 'Le droit qui concerne les personnes aînées.',
  'account.droitpersonneca': 'Les droits de la personne au Canada.',
  'account.hootsuite': 'Des articles simples sur la gestion des médias sociaux.',
  'account.huffpost50': 'Des nouvelles pour les gens de plus de cinquante ans; la section a fermé.',
  'account.laurenbacon': 'Des conseils sur la technologie et le leadership.',
  'plan.routine': 'Ma routine',
  'plan.routine.about':
    'Cinq minutes le matin, cinq après le dîner : lire, répondre, publier peut-être, puis fermer l’onglet.',
  'plan.routine.morning': 'Le matin',
  'plan.routine.midday': 'Après le dîner',
  'plan.routine.days': 'Ces jours-là; les autres sont tranquilles',
  'plan.reminders': 'Des rappels, si vous voulez',
  'plan.reminders.about':
    'Tant qu’il est ouvert, votre navigateur peut vous rappeler ces heures. Il vous le demande d’abord. Le jour où votre visite est notée, rien ne vient.',
  'plan.reminders.turnOn': 'Me le rappeler dans le navigateur',
  'plan.reminders.turnOff': 'Plus de rappels',
  'plan.reminders.next': 'Les rappels sont actifs. Le prochain : {date}.',
  'plan.reminders.declined': 'Pas de rappels, alors. Rien n’a changé.',
  'plan.reminders.stopped': 'Les rappels sont arrêtés et le navigateur a repris sa permission.',
  'plan.routine.calendar': 'Mettre mes visites dans mon calendrier',
  'plan.routine.calendarAbout':
    'Ou enregistrez un fichier que votre calendrier ouvre. Il vous rappelle vos visites où que vous soyez, même sur votre téléphone, sans aucune permission.',
  'plan.routine.allQuiet': 'Tous les jours sont tranquilles. Choisissez-en un pour avoir un rappel.',
  'plan.routine.open': 'Ouvrir X',
  'plan.routine.visited': 'J’ai fait ma visite aujourd’hui',
  'plan.routine.done': 'La visite d’aujourd’hui est notée.',
  'plan.routine.series': {
    one: 'Votre série : {count} jour avec une visite. Deux jours de suite sans visite sont toujours pardonnés.',
    other:
      'Votre série : {count} jours avec une visite. Deux jours de suite sans visite sont toujours pardonnés.',
  },
  'plan.routine.fresh': 'Une nouvelle série commence à votre prochaine visite. Rien ne presse.',
  'plan.visit.morning': 'X : cinq minutes le matin',
  'plan.visit.midday': 'X : cinq minutes après le dîner',
  'plan.visit.about':
    'Lire, répondre à tous, publier peut-être. Positif, poli, professionnel. Puis fermer l’onglet.',

  'workshop.title': 'Votre premier message',
  'workshop.about':
    'Trois réponses courtes font un argumentaire éclair de {limit} caractères. Rien n’en est gardé; le coach le lit une fois dans la boîte.',
  'workshop.who': 'Qui êtes-vous?',
  'workshop.who.example': 'Une ligne d’écoute',
  'workshop.values': 'Quelles sont vos valeurs?',
  'workshop.values.example': 'Respect, écoute, solidarité',
  'workshop.why': 'Pourquoi être venus?',
  'workshop.why.example': 'Pour apprendre de vous',
  'workshop.empty': 'Votre argumentaire apparaît ici.',
  'workshop.length': {
    one: 'Longueur : {length} sur {limit}, il en reste {count}',
    other: 'Longueur : {length} sur {limit}, il en reste {count}',
  },
  'workshop.over': {
    one: 'Longueur : {length} sur {limit}, soit {count} de trop. Quel mot en dit le moins?',
    other: 'Longueur : {length} sur {limit}, soit {count} de trop. Quels mots en disent le moins?',
  },
  'workshop.use': 'Le mettre dans la boîte',
};
