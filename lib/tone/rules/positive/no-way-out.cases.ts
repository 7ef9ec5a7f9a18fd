import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      [
        'Our [[waiting list has 90]] names. People will die before their turn.',
        'Our waiting list has 90 names. People will die before their turn. If you or somebody you know needs help, call 211.',
      ],
      [
        'Another grandmother robbed. [[So sad]].',
        'Another grandmother robbed. So sad. If you or somebody you know needs help, call 211.',
      ],
      [
        '[[Heartbreaking]]: she had not eaten for two days.',
        'Heartbreaking: she had not eaten for two days. If you or somebody you know needs help, call 211.',
      ],
      [
        'Seniors are [[beaten and]] forgotten behind closed doors.',
        'Seniors are beaten and forgotten behind closed doors. If you or somebody you know needs help, call 211.',
      ],
    ],
    allows: [
      ['Nobody is left alone this Christmas.', 'the contrary'],
      ['The Fraud Centre reports $638 million in losses. Scams are up.', 'a figure with its source'],
      ['Last night’s storm left homes without heat. All tenants are safe.', 'news of relief'],
      ['We remember the residents who died alone in 2020.', 'remembrance'],
      ['The clothing room is closed until the 15th.', 'a plain notice'],
      ['Heartbreaking numbers. Here is how you can help: https://example.org', 'something to do'],
      ['Elder abuse is a crime.', 'a sober fact'],
      ['We are heartbroken by the death of our friend Joan.', 'mourning'],
      ['So sad to see you go, Paul. Thank you for ten years!', 'a farewell'],
      ['A tragic fire. Police ask witnesses to call 902-555-0199.', 'a number to call'],
    ],
  },
  fr: {
    flags: [
      [
        'Six [[préposées ont démissionné]] depuis l’automne. Les bains sont reportés.',
        'Six préposées ont démissionné depuis l’automne. Les bains sont reportés. Besoin d’aide, pour vous ou un proche? Composez le 211.',
      ],
      [
        'Les [[loyers ont doublé]]. Les aînés n’ont plus où aller.',
        'Les loyers ont doublé. Les aînés n’ont plus où aller. Besoin d’aide, pour vous ou un proche? Composez le 211.',
      ],
      [
        '[[Encore une grand-mère volée]]. Quelle tristesse.',
        'Encore une grand-mère volée. Quelle tristesse. Besoin d’aide, pour vous ou un proche? Composez le 211.',
      ],
      [
        'Elle n’avait pas mangé depuis deux jours. Ça [[brise le cœur]].',
        'Elle n’avait pas mangé depuis deux jours. Ça brise le cœur. Besoin d’aide, pour vous ou un proche? Composez le 211.',
      ],
      [
        'Des aînés [[meurent seuls]] derrière des portes closes.',
        'Des aînés meurent seuls derrière des portes closes. Besoin d’aide, pour vous ou un proche? Composez le 211.',
      ],
    ],
    allows: [
      ['Bien des victimes se taisent. Nous écoutons sans juger.', 'une écoute est offerte'],
      ['Les bénévoles ne repartent jamais les mains vides.', 'le contraire'],
      ['Le gars s’est fait voler son vélo; le quartier lui en a offert un autre.', 'une main tendue'],
      ['Le 14 février, personne ne mange seul.', 'le contraire'],
      ['Une femme a perdu 30 000 $ à un faux petit-fils, rapporte la police.', 'une nouvelle et sa source'],
      ['Un incendie a touché quatre logements. Personne n’est blessé.', 'une nouvelle apaisée'],
      ['Nous pensons aux résidents morts seuls en 2020.', 'un souvenir'],
      ['Le vestiaire est fermé jusqu’au 15.', 'un avis'],
      ['C’est terrible. Voici comment aider : https://exemple.org', 'un geste possible'],
      ['La maltraitance est un crime.', 'un fait sobre'],
      ['Nous avons le cœur brisé par le décès de notre amie Jeanne.', 'un deuil'],
      ['Quelle tristesse de te voir partir, Paul. Merci pour ces dix ans!', 'un départ'],
      ['Un incendie tragique. La police demande aux témoins d’appeler.', 'une aide demandée'],
    ],
  },
};
