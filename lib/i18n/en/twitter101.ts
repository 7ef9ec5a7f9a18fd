/** Twitter 101: the stages and items of the checklist. Each item says what to do, why, and how on X today. */
export const twitter101 = {
  'stage.begin.name': 'Before you begin',
  'stage.begin.about': 'A presence with a purpose: an hour with your team saves many later.',
  'stage.account.name': 'Step 1: open the account',
  'stage.account.about': 'Quick and free. Ten minutes are enough.',
  'stage.profile.name': 'Step 2: make the profile inviting',
  'stage.profile.about': 'A complete page earns trust and brings more followers.',
  'stage.contacts.name': 'Step 3: first contacts',
  'stage.contacts.about': 'Begin with the people you already know.',
  'stage.network.name': 'Step 4: grow the network with ease',
  'stage.network.about': 'One contact leads to the next.',
  'stage.standing.name': 'Know where you stand',
  'stage.standing.about': 'It is a social activity, not an exam and not a popularity contest.',
  'stage.routine.name': 'The routine',
  'stage.routine.about': 'Two visits of five minutes a day keep you in the conversation.',
  'stage.help.name': 'More help',
  'stage.help.about': 'You do not have to find out everything alone.',

  'item.begin/old-accounts.what': 'Look for old accounts of your organization',
  'item.begin/old-accounts.why':
    'A dormant account may already have followers, and two accounts confuse people.',
  'item.begin/old-accounts.how':
    'Search X for your organization’s name, its initials and its former names. Ask former colleagues what they opened.',
  'item.begin/access.what': 'Gather log-ins, rights and e-mail addresses',
  'item.begin/access.why':
    'When somebody leaves, the account should stay with the organization. Security alerts must reach a mailbox that is read.',
  'item.begin/access.how':
    'List each account, its user name, its e-mail address and who has rights. Replace personal addresses with one of the organization’s. Keep passwords in a password manager.',
  'item.begin/person.what': 'Name the person responsible',
  'item.begin/person.why':
    'One clear name means that posts, answers and questions do not fall between two chairs.',
  'item.begin/person.how':
    'Agree on one person and a replacement. On X, “Delegate” in the settings lets several people post without sharing the password.',
  'item.begin/message.what': 'Agree on your message and your goals',
  'item.begin/message.why': 'People follow an account when they know what it stands for.',
  'item.begin/message.how':
    'Finish this sentence together: “We are on X so that…”. Check that it serves your mission. Keep it in sight when you write.',
  'item.begin/policy.what': 'Agree on a tone and a policy',
  'item.begin/policy.why':
    'Being the voice of an organization is less intimidating when everybody knows the rules: positive, polite, professional.',
  'item.begin/policy.how':
    'Build it with all who will post. Write down who has access and how you protect privacy and authors’ rights. Add that you stay neutral and answer every comment. The cards under “Questions and answers” give you the points.',
  'item.begin/audience.what': 'Describe your ideal audience',
  'item.begin/audience.why': 'You write better for a person than for “everybody”.',
  'item.begin/audience.how':
    'Who are they? Which networks do they use? What do they want to learn? Begin by reading what they post, and listen.',
  'item.begin/one-or-two.what': 'Choose one or two networks, no more',
  'item.begin/one-or-two.why':
    'A small team that is well present in one place does more than one that is thin everywhere.',
  'item.begin/one-or-two.how':
    'Start from what you know best: text, pictures or sound. X suits short texts and links.',
  'item.begin/smart-goal.what': 'Write one SMART goal',
  'item.begin/smart-goal.why':
    'A goal that is specific, measurable, adequate, realistic and time-bound tells you what to do next. It also tells you when to be pleased.',
  'item.begin/smart-goal.how':
    'For example: “By June 15, tell 20 partners about our help line with one post a week.” The goal page lights the letters as you write.',
  'item.begin/way.what': 'Choose your way to get involved',
  'item.begin/way.why':
    'Listen, tell a story, share knowledge, build a community, raise funds: each way calls for other posts.',
  'item.begin/way.how':
    'Pick the one that fits you this season. If you raise funds, build the community first, then ask.',
  'item.begin/start-small.what': 'Start small, and do not fear mistakes',
  'item.begin/start-small.why':
    'Everybody began with zero followers. A clumsy post is soon forgotten, a kind one is not.',
  'item.begin/start-small.how':
    'Practise in the coach’s own box, where nothing can be posted. A post on X can be deleted.',

  'item.account/create.what': 'Create your account',
  'item.account/create.why': 'Without an account you can read very little and answer nobody.',
  'item.account/create.how':
    'Use the organization’s e-mail address. Choose a short handle that is close to your name. Turn on two-step sign-in.',
  'item.account/interests.what': 'Tell X what interests you',
  'item.account/interests.why':
    'The first posts you see depend on it: a coherent feed brings useful sources sooner.',
  'item.account/interests.how':
    'In “Content you see”, open “Interests” and keep what is close to your mission. Untick the rest.',

  'item.profile/bio.what': 'Say in a few lines what you do',
  'item.profile/bio.why': 'It is the first thing that people read before they decide to follow you.',
  'item.profile/bio.how':
    'In “Edit profile”, you have 160 characters: whom you help, how, and where. Write it in your audience’s language, or in both.',
  'item.profile/website.what': 'Add a link to your website',
  'item.profile/website.why': 'It shows that the account is really yours and leads people to your help.',
  'item.profile/website.how':
    'In “Edit profile”, fill in “Website”. A page made for newcomers is even better than the home page.',
  'item.profile/photo.what': 'Add a photo or your logo',
  'item.profile/photo.why': 'An account without a picture looks like a fake.',
  'item.profile/photo.how':
    'A face for a person, the logo for an organization. It is shown as a circle: leave room around it.',
  'item.profile/banner.what': 'Add a banner',
  'item.profile/banner.why': 'It is your poster: it says at a glance what you care about.',
  'item.profile/banner.how':
    'Use your promotional material, the poster of your next event, or your colours. A wide picture of 1500 × 500 pixels works best.',
  'item.profile/first-post.what': 'Write your first post',
  'item.profile/first-post.why':
    'An elevator pitch tells new visitors why they should stay. Pin it to your profile.',
  'item.profile/first-post.how':
    'In 140 characters: who are you, what are your values, why did you join? The workshop helps you, with the coach at your side.',

  'item.contacts/close.what': 'Follow the people you work with',
  'item.contacts/close.why':
    'Partners and colleagues are the likeliest to follow you back and to share your posts.',
  'item.contacts/close.how':
    'Search for each partner by name. Their website often shows the link to their account.',
  'item.contacts/field.what': 'Find organizations and people in your field',
  'item.contacts/field.why': 'They bring you news and ideas, and some of them will follow you.',
  'item.contacts/field.how':
    'Search for a word or a hashtag in your field, then choose “People”. Open a profile and read three posts before you follow.',
  'item.contacts/suggested.what': 'Look through the suggested accounts',
  'item.contacts/suggested.why':
    'The network has put together a list to begin with. You can change it as you like.',
  'item.contacts/suggested.how':
    'Open the list, read why each account is there, follow those that suit you and hide the others.',

  'item.network/their-contacts.what': 'Look at whom your contacts follow',
  'item.network/their-contacts.why': 'People who are close to your partners are often close to you.',
  'item.network/their-contacts.how':
    'On the profile of an account that you like, open “Following” and look through the list.',
  'item.network/suggestions.what': 'Look at X’s recommendations',
  'item.network/suggestions.why':
    'X suggests accounts like those that you follow: the more you follow in your field, the better they get.',
  'item.network/suggestions.how':
    'Open “Connect”, or look at “Who to follow” beside your feed. Take only what serves you.',
  'item.network/import.what': 'See which of your contacts are on X',
  'item.network/import.why': 'You may already know dozens of people there.',
  'item.network/import.how':
    'X can compare your address book, mostly from its phone app. It sends your contacts’ details to X: if you would rather not, search for a few names by hand.',
  'item.network/habit.what': 'Make it a habit: hear of someone, look them up',
  'item.network/habit.why': 'Your network grows by itself, one meeting at a time.',
  'item.network/habit.how':
    'After a meeting, a conference or an article, search for the name on X and follow. Most organizations show the link on their site.',

  'item.standing/community.what': 'Name the community that you belong to',
  'item.standing/community.why': 'Joining a group that exists is faster than building one alone.',
  'item.standing/community.how':
    'Health, research, law, social work: with whom do you already exchange regularly? Note two or three communities.',
  'item.standing/news.what': 'Decide whose news you want regularly',
  'item.standing/news.why':
    'A feed that you have chosen takes five minutes. One that chose you takes an hour.',
  'item.standing/news.how': 'Put those accounts in a list on X and open that list first.',
  'item.standing/voices.what': 'Find who can spread your message',
  'item.standing/voices.why': 'One repost by the right person reaches more people than ten posts of yours.',
  'item.standing/voices.how':
    'Note five accounts with many followers who care about your cause. Answer them, thank them, share what they post.',
  'item.standing/reach.what': 'Say whom you want to reach',
  'item.standing/reach.why':
    'Families, professionals, decision-makers and older adults do not read the same words.',
  'item.standing/reach.how': 'Note one or two audiences. Before each post, ask: what is in it for them?',
  'item.standing/balance.what': 'Balance peers and influencers',
  'item.standing/balance.why':
    'Peers talk with you. Leaders of the field carry your message far. You need both.',
  'item.standing/balance.how':
    'Look at the balance in your list of accounts, and add on the side that is short.',
  'item.standing/listen.what': 'Listen first, for a few days',
  'item.standing/listen.why':
    'Reading shows you the tone, the words and the hours of your community. There is no hurry to post.',
  'item.standing/listen.how':
    'Ten minutes a day: read posts, open two articles, note what makes you want to answer.',
  'item.standing/repost.what': 'Repost something useful',
  'item.standing/repost.why':
    'It is the easiest way to get the hang of it, and it pleases the person whom you share.',
  'item.standing/repost.how':
    'Under a post that you have really read, press “Repost”. Add a sentence of yours with “Quote” when you have one.',
  'item.standing/colleague.what': 'Ask a colleague for a hand',
  'item.standing/colleague.why':
    'The first steps may take more than ten minutes a day. Together they go faster.',
  'item.standing/colleague.how': 'Somebody in your team may know X already. Plan half an hour side by side.',

  'item.routine/morning.what': 'Five minutes in the morning',
  'item.routine/morning.why': 'You see what your community talks about while you can still take part.',
  'item.routine/morning.how': 'Read your list, like or repost one thing, note one idea.',
  'item.routine/midday.what': 'Five minutes after lunch',
  'item.routine/midday.why': 'A short second visit is enough to answer and to post.',
  'item.routine/midday.how':
    'Read your notifications, answer, publish one post if you have something to say. Then close the tab.',
  'item.routine/answer.what': 'Answer everyone who comments',
  'item.routine/answer.why':
    'An answer shows that somebody listens, whether the comment was kind or not. Others read it too.',
  'item.routine/answer.how':
    'Open your notifications. Thank those who are kind. With the others, stay courteous, proactive and constructive, as you would in real life.',
  'item.routine/picture.what': 'Show your work in a picture',
  'item.routine/picture.why': 'A picture shows an event better than a long text.',
  'item.routine/picture.how':
    'At your next event, take photos through the day and ask people for their consent. Describe each picture with “ALT” so that everyone can enjoy it.',
  'item.routine/ideas.what': 'Keep a list of ideas',
  'item.routine/ideas.why': 'Conversations, resources and events that you see are your next posts.',
  'item.routine/ideas.how':
    'Bookmark posts on X, or use the note under this item. Draw from it when nothing comes to mind.',

  'item.help/guides.what': 'Read a guide to X and its manners',
  'item.help/guides.why': 'Half an hour of reading spares you the usual surprises.',
  'item.help/guides.how':
    'X’s help centre explains each button. A web search for “X etiquette non-profit” finds good guides; look at their date.',
  'item.help/platform.what': 'Many accounts? Look at a management platform',
  'item.help/platform.why': 'It brings several accounts together on one page and lets you plan posts ahead.',
  'item.help/platform.how':
    'Compare Hootsuite, Buffer and others: price for non-profits, language, and what they do with your data. With one account you do not need one.',
  'item.help/network.what': 'Follow the network’s account',
  'item.help/network.why':
    'It is meant as a springboard: its contacts are a ready-made list, and somebody answers.',
  'item.help/network.how': 'Open @rcpmta, look through whom it follows, share its posts or write to it.',

  'question.negative.ask': 'Somebody left a negative comment. What now?',
  'question.negative.answer':
    'Breathe first. Then answer as you would in real life: courteous, proactive, constructive.',
  'question.negative.point1': 'Courteous: thank them for writing, and say what you have understood.',
  'question.negative.point2': 'Proactive: say what you can do, or who can help.',
  'question.negative.point3':
    'Constructive: offer to go on in private when it is about one person. Insults need no answer.',
  'question.policy.ask': 'What goes into a policy for our team?',
  'question.policy.answer':
    'It depends on your organization, but these points suit everyone. One page is enough.',
  'question.policy.point1': 'Build it with all who post: sharing is what social media are about.',
  'question.policy.point2': 'Say clearly who has access to the accounts.',
  'question.policy.point3':
    'Respect the law on privacy and authors’ rights: ask before you show a person or a work.',
  'question.policy.point4': 'Stay neutral: no party politics.',
  'question.policy.point5':
    'Answer everyone who comments, kindly or not. Stay positive, polite, professional.',
  'question.complex.ask': 'How do we speak of a complex or sensitive subject in so few words?',
  'question.complex.answer':
    'A post is the headline. It catches the eye and leads to the article that has room for nuance.',
  'question.complex.point1': 'Choose one idea, and link to the page that explains it.',
  'question.complex.point2': 'Do not debate in slogans: offer to talk, or link to an answer.',
  'question.complex.point3': 'Look at peers who say a lot in few words, repost them, learn from their style.',
  'question.june15.ask': 'What do we post for June 15?',
  'question.june15.answer':
    'World Elder Abuse Awareness Day reaches more people when you post, just as when you advertise or call your friends.',
  'question.june15.point1': 'Announce your events, and say where promotional material can be found.',
  'question.june15.point2': 'Speak of your partners’ activities: they will speak of yours.',
  'question.june15.point3': 'At an event, document it with photos through the day, with people’s consent.',
  'question.june15.point4': 'Follow the day’s hashtags: #WEAAD and those that the coach suggests in season.',
  'question.community.ask': 'Should we build a community of our own?',
  'question.community.answer': 'You can, but it takes more time and effort than joining one that exists.',
  'question.community.point1':
    'Which fields do you touch: health, research, law, social work? Each has its groups.',
  'question.community.point2':
    'Follow their hashtags, answer, take part in their chats: that is how people notice you.',
  'question.community.point3':
    'Not sure where to begin? Start with the largest networks of your field, and write to them.',
} as const;
