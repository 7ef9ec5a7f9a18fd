import type { twitter101 as en } from '../en/twitter101';
import type { Translated } from '../types';

/** Twitter 101: les étapes et les gestes de la liste. Chacun dit quoi faire, pourquoi, et comment sur X aujourd’hui. */
export const twitter101: Translated<typeof en> = {
  'stage.begin.name': 'Avant de commencer',
  'stage.begin.about': 'Une présence qui a un but : une heure en équipe en épargne beaucoup d’autres.',
  'stage.account.name': 'Étape 1 : ouvrir le compte',
  'stage.account.about': 'C’est rapide et gratuit. Dix minutes suffisent.',
  'stage.profile.name': 'Étape 2 : un profil invitant',
  'stage.profile.about': 'Une page complète inspire confiance et attire plus d’abonnés.',
  'stage.contacts.name': 'Étape 3 : les premiers contacts',
  'stage.contacts.about': 'Commencez par les gens que vous connaissez déjà.',
  'stage.network.name': 'Étape 4 : agrandir le réseau sans effort',
  'stage.network.about': 'Un contact mène au suivant.',
  'stage.standing.name': 'Situez-vous',
  'stage.standing.about': 'C’est une activité sociale, pas un examen ni un concours de popularité.',
  'stage.routine.name': 'La routine',
  'stage.routine.about': 'Deux visites de cinq minutes par jour suffisent pour rester dans la conversation.',
  'stage.help.name': 'Encore de l’aide',
  'stage.help.about': 'Vous n’avez pas à tout découvrir par vous-même.',

  'item.begin/old-accounts.what': 'Cherchez les anciens comptes de votre organisme',
  'item.begin/old-accounts.why':
    'Un compte dormant a peut-être déjà des abonnés, et deux comptes sèment la confusion.',
  'item.begin/old-accounts.how':
    'Cherchez sur X le nom de votre organisme, son sigle et ses anciens noms. Demandez aux anciens collègues ce qu’ils ont ouvert.',
  'item.begin/access.what': 'Rassemblez les accès et les adresses courriel',
  'item.begin/access.why':
    'Quand quelqu’un part, le compte devrait rester à l’organisme. Les alertes de sécurité doivent arriver dans une boîte que l’on lit.',
  'item.begin/access.how':
    'Notez chaque compte, son nom d’utilisateur, son adresse courriel et qui y a des droits. Remplacez les adresses personnelles par une adresse de l’organisme. Gardez les mots de passe dans un gestionnaire.',
  'item.begin/person.what': 'Nommez la personne responsable',
  'item.begin/person.why':
    'Avec un nom clair, ni les messages, ni les réponses, ni les questions ne tombent entre deux chaises.',
  'item.begin/person.how':
    'Choisissez une personne et sa remplaçante. Sur X, la délégation, dans les paramètres, permet de publier à plusieurs sans partager le mot de passe.',
  'item.begin/message.what': 'Entendez-vous sur votre message et vos buts',
  'item.begin/message.why': 'On suit un compte quand on sait ce qu’il défend.',
  'item.begin/message.how':
    'Terminez cette phrase ensemble : « Nous sommes sur X pour… ». Vérifiez qu’elle sert votre mission. Gardez-la sous les yeux en écrivant.',
  'item.begin/policy.what': 'Entendez-vous sur un ton et une politique',
  'item.begin/policy.why':
    'Parler au nom d’un organisme intimide moins quand chacun connaît la règle : positif, poli, professionnel.',
  'item.begin/policy.how':
    'Faites-la avec tous ceux qui publieront. Écrivez qui a accès, et comment vous protégez la vie privée et le droit d’auteur. Ajoutez que vous restez neutres et que vous répondez à chaque commentaire. Les fiches « Questions et réponses » vous donnent les points.',
  'item.begin/audience.what': 'Décrivez votre public idéal',
  'item.begin/audience.why': 'On écrit mieux pour une personne que pour « tout le monde ».',
  'item.begin/audience.how':
    'Qui est-ce? Quels réseaux utilise-t-il? Que veut-il apprendre? Commencez par lire ce qu’il publie, et écoutez.',
  'item.begin/one-or-two.what': 'Choisissez un ou deux réseaux, pas plus',
  'item.begin/one-or-two.why':
    'Une petite équipe bien présente à un endroit fait plus qu’une équipe éparpillée partout.',
  'item.begin/one-or-two.how':
    'Partez de ce que vous connaissez le mieux : le texte, l’image ou le son. X convient aux textes courts et aux liens.',
  'item.begin/smart-goal.what': 'Écrivez un but SMART',
  'item.begin/smart-goal.why':
    'Un but spécifique, mesurable, adéquat, réaliste et temporel vous dit quoi faire ensuite, et quand être contents.',
  'item.begin/smart-goal.how':
    'Par exemple : « D’ici le 15 juin, faire connaître notre ligne d’aide à 20 partenaires, un message par semaine. » La page des buts allume les lettres pendant que vous écrivez.',
  'item.begin/way.what': 'Choisissez votre façon de vous impliquer',
  'item.begin/way.why':
    'Écouter, raconter, partager le savoir, bâtir une communauté, amasser des fonds : à chaque façon ses messages.',
  'item.begin/way.how':
    'Prenez celle qui vous convient cette saison. Si vous amassez des fonds : la communauté d’abord, la demande ensuite.',
  'item.begin/start-small.what': 'Commencez petit, sans craindre les erreurs',
  'item.begin/start-small.why':
    'Tout le monde a commencé à zéro abonné. On oublie vite un message maladroit, pas un message chaleureux.',
  'item.begin/start-small.how':
    'Exercez-vous dans la boîte du coach, où rien ne peut être publié. Sur X, un message s’efface.',

  'item.account/create.what': 'Créez votre compte',
  'item.account/create.why': 'Sans compte, on lit très peu et on ne répond à personne.',
  'item.account/create.how':
    'Prenez l’adresse courriel de l’organisme. Choisissez un identifiant court, proche de votre nom. Activez l’authentification à deux facteurs.',
  'item.account/interests.what': 'Dites à X ce qui vous intéresse',
  'item.account/interests.why':
    'Les premiers messages que vous verrez en dépendent : un fil cohérent amène plus vite des sources utiles.',
  'item.account/interests.how':
    'Dans les paramètres du contenu que vous voyez, ouvrez les centres d’intérêt. Gardez ce qui est proche de votre mission et décochez le reste.',

  'item.profile/bio.what': 'Dites en quelques lignes ce que vous faites',
  'item.profile/bio.why': 'C’est ce qu’on lit en premier avant de décider de vous suivre.',
  'item.profile/bio.how':
    'Dans « Éditer le profil », vous avez 160 caractères : qui vous aidez, comment et où. Écrivez dans la langue de votre public, ou dans les deux.',
  'item.profile/website.what': 'Ajoutez un lien vers votre site',
  'item.profile/website.why':
    'Il montre que le compte est vraiment le vôtre et mène les gens vers votre aide.',
  'item.profile/website.how':
    'Dans « Éditer le profil », remplissez le champ du site Web. Une page faite pour les nouveaux venus vaut encore mieux que l’accueil.',
  'item.profile/photo.what': 'Ajoutez une photo ou votre logo',
  'item.profile/photo.why': 'Un compte sans image ressemble à un faux.',
  'item.profile/photo.how':
    'Un visage pour une personne, le logo pour un organisme. L’image est montrée dans un cercle : laissez de la place autour.',
  'item.profile/banner.what': 'Ajoutez une bannière',
  'item.profile/banner.why': 'C’est votre affiche : elle dit d’un coup d’œil ce qui vous tient à cœur.',
  'item.profile/banner.how':
    'Prenez votre matériel promotionnel, l’affiche de votre prochain événement ou vos couleurs. Une image large de 1500 × 500 pixels convient le mieux.',
  'item.profile/first-post.what': 'Écrivez votre premier message',
  'item.profile/first-post.why':
    'Un argumentaire éclair dit aux visiteurs pourquoi rester. Épinglez-le à votre profil.',
  'item.profile/first-post.how':
    'En 140 caractères : qui êtes-vous, quelles sont vos valeurs, pourquoi être venus? L’atelier vous aide, avec le coach à vos côtés.',

  'item.contacts/close.what': 'Suivez les gens avec qui vous travaillez',
  'item.contacts/close.why':
    'Partenaires et collègues sont les plus susceptibles de vous suivre en retour et de partager vos messages.',
  'item.contacts/close.how':
    'Cherchez chaque partenaire par son nom. Son site affiche souvent le lien vers son compte.',
  'item.contacts/field.what': 'Trouvez les organismes et les gens de votre domaine',
  'item.contacts/field.why': 'Ils vous apportent des nouvelles et des idées, et certains vous suivront.',
  'item.contacts/field.how':
    'Cherchez un mot ou un mot-clic de votre domaine, puis choisissez « Personnes ». Ouvrez un profil et lisez trois messages avant de suivre.',
  'item.contacts/suggested.what': 'Parcourez les comptes suggérés',
  'item.contacts/suggested.why':
    'Le réseau a dressé une liste pour commencer. Vous pouvez la changer à votre goût.',
  'item.contacts/suggested.how':
    'Ouvrez la liste, lisez pourquoi chaque compte y est, suivez ceux qui vous conviennent et masquez les autres.',

  'item.network/their-contacts.what': 'Voyez qui vos contacts suivent',
  'item.network/their-contacts.why': 'Les gens proches de vos partenaires sont souvent proches de vous.',
  'item.network/their-contacts.how':
    'Sur le profil d’un compte que vous aimez, ouvrez « Abonnements » et parcourez la liste.',
  'item.network/suggestions.what': 'Voyez les recommandations de X',
  'item.network/suggestions.why':
    'X suggère des comptes semblables à ceux que vous suivez : plus vous suivez votre domaine, meilleures elles sont.',
  'item.network/suggestions.how':
    'Ouvrez la page des suggestions, ou regardez celles qui sont à côté de votre fil. Ne prenez que ce qui vous sert.',
  'item.network/import.what': 'Voyez lesquels de vos contacts sont sur X',
  'item.network/import.why': 'Vous y connaissez peut-être déjà des dizaines de personnes.',
  'item.network/import.how':
    'X peut comparer votre carnet d’adresses, surtout depuis son application mobile. Les coordonnées de vos contacts sont alors envoyées à X : si cela vous gêne, cherchez quelques noms à la main.',
  'item.network/habit.what': 'Une habitude : on vous parle de quelqu’un, cherchez-le',
  'item.network/habit.why': 'Votre réseau grandit tout seul, une rencontre à la fois.',
  'item.network/habit.how':
    'Après une réunion, une conférence ou un article, cherchez le nom sur X et suivez le compte. La plupart des organismes affichent le lien sur leur site.',

  'item.standing/community.what': 'Nommez la communauté à laquelle vous appartenez',
  'item.standing/community.why': 'Se joindre à un groupe qui existe est plus rapide que d’en bâtir un.',
  'item.standing/community.how':
    'Santé, recherche, droit, travail social : avec qui échangez-vous déjà régulièrement? Notez deux ou trois communautés.',
  'item.standing/news.what': 'Décidez de qui vous voulez des nouvelles',
  'item.standing/news.why':
    'Un fil que vous avez choisi prend cinq minutes. Un fil qui vous choisit prend une heure.',
  'item.standing/news.how': 'Mettez ces comptes dans une liste sur X et ouvrez cette liste en premier.',
  'item.standing/voices.what': 'Trouvez qui peut faire circuler votre message',
  'item.standing/voices.why':
    'Un partage par la bonne personne rejoint plus de gens que dix messages de vous.',
  'item.standing/voices.how':
    'Notez cinq comptes très suivis qui ont votre cause à cœur. Répondez-leur, remerciez-les, partagez ce qu’ils publient.',
  'item.standing/reach.what': 'Dites qui vous voulez rejoindre',
  'item.standing/reach.why':
    'Les familles, les professionnels, les décideurs et les personnes aînées ne lisent pas les mêmes mots.',
  'item.standing/reach.how':
    'Notez un ou deux publics. Avant chaque message, demandez-vous : qu’y gagnent-ils?',
  'item.standing/balance.what': 'Équilibrez pairs et influenceurs',
  'item.standing/balance.why':
    'Les pairs parlent avec vous. Les chefs de file portent votre message plus loin. Il vous faut les deux.',
  'item.standing/balance.how':
    'Regardez l’équilibre dans votre liste de comptes, et ajoutez du côté où il en manque.',
  'item.standing/listen.what': 'Écoutez d’abord, quelques jours',
  'item.standing/listen.why':
    'En lisant, vous apprenez le ton, les mots et les heures de votre communauté. Rien ne presse.',
  'item.standing/listen.how':
    'Dix minutes par jour : lisez des messages, ouvrez deux articles, notez ce qui vous donne envie de répondre.',
  'item.standing/repost.what': 'Partagez un message utile',
  'item.standing/repost.why':
    'C’est la façon la plus simple de se faire la main, et cela fait plaisir à la personne partagée.',
  'item.standing/repost.how':
    'Sous un message que vous avez vraiment lu, appuyez sur « Reposter ». Ajoutez une phrase de vous avec « Citer » quand vous en avez une.',
  'item.standing/colleague.what': 'Demandez un coup de main à un collègue',
  'item.standing/colleague.why':
    'Les premiers pas prennent parfois plus de dix minutes par jour. À deux, c’est plus rapide.',
  'item.standing/colleague.how':
    'Quelqu’un de votre équipe connaît peut-être déjà X. Prévoyez une demi-heure côte à côte.',

  'item.routine/morning.what': 'Cinq minutes le matin',
  'item.routine/morning.why':
    'Vous voyez de quoi parle votre communauté pendant qu’il est encore temps d’y prendre part.',
  'item.routine/morning.how': 'Lisez votre liste, aimez ou partagez une chose, notez une idée.',
  'item.routine/midday.what': 'Cinq minutes après le dîner',
  'item.routine/midday.why': 'Une deuxième visite courte suffit pour répondre et pour publier.',
  'item.routine/midday.how':
    'Lisez vos notifications, répondez, publiez un message si vous avez quelque chose à dire. Puis fermez l’onglet.',
  'item.routine/answer.what': 'Répondez à tous ceux qui commentent',
  'item.routine/answer.why':
    'Qu’un commentaire soit aimable ou non, y répondre montre que quelqu’un écoute. D’autres vous lisent aussi.',
  'item.routine/answer.how':
    'Ouvrez vos notifications. Remerciez ceux qui sont aimables. Avec les autres, restez courtois, proactifs et constructifs, comme dans la vraie vie.',
  'item.routine/picture.what': 'Montrez votre travail en image',
  'item.routine/picture.why': 'Une image raconte un événement mieux qu’un long texte.',
  'item.routine/picture.how':
    'À votre prochain événement, prenez des photos au fil de la journée et demandez leur accord aux gens. Décrivez chaque image avec « ALT » pour que tout le monde en profite.',
  'item.routine/ideas.what': 'Tenez une liste d’idées',
  'item.routine/ideas.why':
    'Les conversations, les ressources et les événements que vous voyez sont vos prochains messages.',
  'item.routine/ideas.how':
    'Mettez des messages en signet sur X, ou servez-vous de la note ci-dessous. Puisez-y quand rien ne vous vient.',

  'item.help/guides.what': 'Lisez un guide de X et de ses bonnes manières',
  'item.help/guides.why': 'Une demi-heure de lecture vous épargne les surprises habituelles.',
  'item.help/guides.how':
    'Le centre d’aide de X explique chaque bouton. Une recherche Web « étiquette X organisme » donne de bons guides; regardez leur date.',
  'item.help/platform.what': 'Plusieurs comptes? Voyez une plateforme de gestion',
  'item.help/platform.why':
    'Elle réunit plusieurs comptes sur une page et permet de préparer des messages d’avance.',
  'item.help/platform.how':
    'Comparez Hootsuite, Buffer et d’autres : le prix pour un organisme, la langue, et ce qu’ils font de vos données. Avec un seul compte, vous n’en avez pas besoin.',
  'item.help/network.what': 'Suivez le compte du réseau',
  'item.help/network.why':
    'Il se veut un tremplin : ses contacts sont une liste toute faite, et quelqu’un vous répond.',
  'item.help/network.how':
    'Ouvrez @rcpmta, parcourez les comptes qu’il suit, partagez ses messages ou écrivez-lui.',

  'question.negative.ask': 'Quelqu’un a laissé un commentaire négatif. Que faire?',
  'question.negative.answer':
    'Respirez d’abord. Puis répondez comme dans la vraie vie : courtois, proactifs, constructifs.',
  'question.negative.point1':
    'Courtois : remerciez la personne d’avoir écrit et dites ce que vous avez compris.',
  'question.negative.point2': 'Proactifs : dites ce que vous pouvez faire, ou qui peut aider.',
  'question.negative.point3':
    'Constructifs : proposez de continuer en privé quand il s’agit d’une personne. Une insulte n’appelle pas de réponse.',
  'question.policy.ask': 'Que mettre dans la politique de notre équipe?',
  'question.policy.answer':
    'Cela dépend de votre organisme, mais ces points conviennent à tous. Une page suffit.',
  'question.policy.point1':
    'Faites-la avec tous ceux qui publient : le partage est au cœur des médias sociaux.',
  'question.policy.point2': 'Dites clairement qui a accès aux comptes.',
  'question.policy.point3':
    'Respectez les lois sur la vie privée et le droit d’auteur : demandez avant de montrer une personne ou une œuvre.',
  'question.policy.point4': 'Restez neutres : pas de politique partisane.',
  'question.policy.point5':
    'Répondez à tous ceux qui commentent, gentiment ou non. Restez positifs, polis, professionnels.',
  'question.complex.ask': 'Comment parler d’un sujet complexe ou délicat en si peu de mots?',
  'question.complex.answer':
    'Un message est le gros titre. Il attire le regard et mène à l’article, qui a la place pour les nuances.',
  'question.complex.point1': 'Choisissez une seule idée et mettez le lien vers la page qui l’explique.',
  'question.complex.point2':
    'Ne débattez pas à coups de slogans : proposez d’en parler, ou un lien qui répond.',
  'question.complex.point3':
    'Regardez les pairs qui disent beaucoup en peu de mots, partagez-les, inspirez-vous de leur style.',
  'question.june15.ask': 'Que publier pour le 15 juin?',
  'question.june15.answer':
    'C’est la journée mondiale contre la maltraitance des personnes aînées. Vos messages la font connaître, comme une publicité ou un appel à vos amis.',
  'question.june15.point1': 'Annoncez vos événements et dites où trouver du matériel promotionnel.',
  'question.june15.point2': 'Parlez des activités de vos partenaires : ils parleront des vôtres.',
  'question.june15.point3':
    'Pendant un événement, racontez-le en photos au fil de la journée, avec l’accord des gens.',
  'question.june15.point4':
    'Suivez les mots-clics de la journée : #WEAAD et ceux que le coach propose en saison.',
  'question.community.ask': 'Faut-il bâtir notre propre communauté?',
  'question.community.answer':
    'C’est possible, mais cela prend plus de temps et d’efforts que de se joindre à une communauté qui existe.',
  'question.community.point1':
    'Quels domaines touchez-vous : la santé, la recherche, le droit, le travail social? Chacun a ses groupes.',
  'question.community.point2':
    'Suivez leurs mots-clics, répondez, prenez part à leurs échanges : c’est ainsi que l’on vous remarque.',
  'question.community.point3':
    'Par où commencer? Par les plus grands réseaux de votre domaine : écrivez-leur.',
};
