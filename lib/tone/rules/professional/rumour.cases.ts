import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Mon voisin a entendu dire]] que le pont fermera.', 'Nous vérifions si le pont fermera.'],
      ['[[Des gens racontent que]] le maire part.', 'Nous vérifions si le maire part.'],
      ['[[Il paraît que]] la résidence va fermer.', 'Nous vérifions si la résidence va fermer.'],
      ['[[Apparemment]], la banque savait.', 'Nous partagerons les faits dès leur confirmation.'],
      ['[[Le bruit court qu’]]il n’y aura plus d’aide.', 'Nous vérifions s’il n’y aura plus d’aide.'],
    ],
    allows: [
      ['Il paraît que le gâteau de Murielle est le meilleur en ville.', 'un compliment'],
      ['Certains nous disent que le mot «vieux» ne les dérange pas. Et vous, que préférez-vous?', 'un avis'],
      [
        'Non, le refuge n’est pas fermé. Une rumeur circule, mais nos 12 lits sont ouverts.',
        'une rumeur démentie',
      ],
      ['Le bruit court que nous vendons l’édifice. Nous ne le vendons pas.', 'une rumeur démentie'],
      ['On dit qu’il faut tout un village. Le nôtre a donné 2 000 $!', 'un proverbe'],
      ['La rumeur de notre fermeture est fausse.', 'un démenti'],
      ['Comment dit-on bonjour en wendat?', 'une question de langue'],
      ['Est-ce vrai qu’il faut une carte? Non.', 'une question et sa réponse'],
      ['Selon une étude de l’Université Laval, la marche aide.', 'une source'],
      ['Apparemment, on ne sait pas compter : il manquait dix chaises!', 'on rit de soi'],
      ['Selon l’Institut de la statistique, 6 % sont touchés.', 'une source'],
      ['Ne partagez pas de rumeurs.', 'un conseil'],
      ['Si on vous dit que vous avez gagné, raccrochez.', 'mise en garde'],
      ['La police confirme la fermeture du parc.', 'une source'],
      ['Le bruit de la rue gêne les résidents.', 'autre sens'],
    ],
  },
  en: {
    flags: [
      [
        '[[A cousin of one of our volunteers says the]] bus will be cut.',
        'We will share the facts once they are confirmed.',
      ],
      [
        "[[Someone's brother told]] us the rink is closing.",
        'We will share the facts once they are confirmed.',
      ],
      [
        '[[Apparently the home]] has closed its doors.',
        'We are checking whether the home has closed its doors.',
      ],
      ['[[Word is]] that the home will close.', 'We are checking whether the home will close.'],
      ['[[Someone told us that]] a gang is in town.', 'We will share the facts once they are confirmed.'],
    ],
    allows: [
      ['We are hearing from many caregivers that evenings work best.', 'members asked'],
      ['“I am too old to learn.” We hear it often.', 'what people say of themselves'],
      ['They say it takes a village. Ours gave 2,000 dollars!', 'a proverb'],
      ['Rumours about our closing are false.', 'a denial'],
      ['Is it true that you need an ID? No.', 'a question answered'],
      ['The talk on wills is at two.', 'a lecture'],
      ['We heard the choir in Room B: what a joy.', 'heard with the ears'],
      ["We've heard your comments about parking.", 'feedback'],
      ['According to Statistics Canada, 1 in 10 was affected.', 'a source'],
      ['Older adults told us what they need.', 'a survey'],
      ["Don't share rumours.", 'advice'],
      ['Police confirm that the park is closed.', 'a source'],
      ['They say that you won a prize? Hang up.', 'a warning'],
    ],
  },
};
