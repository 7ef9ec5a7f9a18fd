/** What the coach says about tags, accessibility, links and privacy. At most 140 characters: why, and what instead. */
export const post = {
  'ruleName.post/tag-broken': 'Tag that breaks',
  'rule.post/tag-broken':
    'X ends a tag at this mark, so only its beginning would be a link. Written as one word, it stays whole.',
  'rule.post/tag-broken.digits': 'X makes no tag of digits alone. Without the number sign it reads better.',
  'rule.post/tag-broken.glued':
    'X makes no tag of what is glued to a word. A space before it brings it to life.',
  'ruleName.post/tag-words': 'Words in a tag',
  'rule.post/tag-words': 'Capitals let screen readers, and everyone, see where each word of the tag begins.',
  'rule.post/tag-words.accents':
    'With its accents the tag is the word that people look for and that screen readers say right.',
  'ruleName.post/tag-number': 'Number of tags',
  'rule.post/tag-number':
    'One or two tags are read; more look like an advertisement. Would this one be missed?',
  'rule.post/tag-number.twice': 'This tag is there already: once is enough to be found.',
  'ruleName.post/tag-place': 'Tag within a sentence',
  'rule.post/tag-place':
    'A tag within a sentence makes readers stumble. Plain words read better, with the tag at the end.',
  'ruleName.post/emoji-number': 'Number of emoji',
  'rule.post/emoji-number':
    'A screen reader says the name of each emoji. Up to three leave room for your words.',
  'rule.post/emoji-number.repeated':
    'A screen reader says the name each time. One is enough to share the mood.',
  'ruleName.post/emoji-place': 'Emoji within a sentence',
  'rule.post/emoji-place':
    'A screen reader would say its name in mid-sentence. At the end it keeps its charm and disturbs nobody.',
  'rule.post/emoji-place.word':
    'This emoji stands for a word, and not everyone sees it. The word itself reaches all.',
  'ruleName.post/fancy-letters': 'Fancy letters',
  'rule.post/fancy-letters':
    'Screen readers skip or spell these letters, and searches miss them. Ordinary ones reach everyone.',
  'ruleName.post/ascii-art': 'Drawing made of signs',
  'rule.post/ascii-art':
    'A screen reader spells every sign of this drawing. An empty line or a word does the same work.',
  'ruleName.post/picture': 'Description of the picture',
  'rule.post/picture':
    'A short description lets people who cannot see the picture share it. “ALT” on the picture adds one.',
  'rule.post/picture.file':
    'The description is the name of a file. One sentence on what the picture shows would help.',
  'rule.post/picture.same':
    'The description repeats the post. What does the picture show that the words do not?',
  'ruleName.post/link-form': 'Form of the link',
  'rule.post/link-form':
    'The end of this link follows readers around. The page opens just as well without it.',
  'rule.post/link-form.short':
    'A shortened link hides where it goes, as fraudsters do. X counts 23 for any link: show the full one.',
  'rule.post/link-form.http':
    'With https nobody can read along on the way. Nearly every page has it: please try this one.',
  'ruleName.post/link-bare': 'Link without words',
  'rule.post/link-bare': 'A few words on what is behind the link tell readers whether to open it.',
  'ruleName.post/proof': 'Claim without a source',
  'rule.post/proof': 'Readers may ask: which ones? A link to the source makes this convincing.',
  'rule.post/proof.figure':
    'A figure convinces when readers can check it. Could you add a link, or name its source?',
  'ruleName.post/nuance': 'Complex subject',
  'rule.post/nuance':
    'A post is the headline of a subject like this. A link to the page that has the nuance does it justice.',
  'ruleName.post/private-contact': 'Someone’s number or e-mail',
  'rule.post/private-contact':
    'If this number is a person’s own, everyone will have it. Do they agree? A message can carry it instead.',
  'rule.post/private-contact.email':
    'If this address is a person’s own, everyone will have it. Do they agree? A general one is safer.',
  'ruleName.post/private-place': 'Someone’s address',
  'rule.post/private-place':
    'This seems to say where a person lives. The town alone is safer, and only with their consent.',
  'ruleName.post/private-number': 'Number to keep secret',
  'rule.post/private-number':
    'This looks like a social insurance number. Out in the open, it lets fraudsters act in someone’s name.',
  'rule.post/private-number.health':
    'This looks like a health card number. It belongs to the person and their care team alone.',
  'rule.post/private-number.card':
    'This looks like a card or account number. In the open, it lets fraudsters in.',
  'ruleName.post/private-life': 'Someone’s story',
  'rule.post/private-life':
    'A named person beside a painful story: do you have their consent? Without the name, it stays strong.',
  'rule.post/private-life.birth':
    'A full date of birth opens doors to fraudsters. The age alone, with consent, says as much.',
  'ruleName.post/french-spacing': 'Spaces in French',
  'rule.post/french-spacing': 'In Canada, French puts no space before these marks (OQLF).',
  'rule.post/french-spacing.france': 'In France, a no-break space goes before this mark.',
  'rule.post/french-spacing.narrow':
    'The narrow space costs two characters on X. The ordinary no-break space costs one.',
} as const;
