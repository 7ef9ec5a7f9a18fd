import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['[[Mme Tremblay]], 82 ans, a été fraudée par son neveu.', null],
      ['[[Jeanne Lavoie]] a été maltraitée pendant trois ans.', null],
      ['Ma mère, [[Éthel Rosen]], a été maltraitée en résidence.', null],
      ['[[Rosa Mendes]], 81 ans, laissée seule sans manger pendant deux jours.', null],
      ['[[Jean Tremblay]], victime de maltraitance, témoigne.', null],
      ['[[Dorothée]], 84 ans, nous a dit que son préposé la frappe.', null],
      ['Notre doyenne, [[née le 12 mars 1931]], vous salue!', null],
      [
        'Le fils de [[M. Gagnon]] le frappe. Son fils lui vole aussi sa pension: une victime de maltraitance.',
        null,
      ],
      ['[[Madame Roy]] nous a confié que son gendre la bouscule.', null],
      ['[[M. Cyr]] n’a plus rien: sa fille garde tous ses chèques.', null],
    ],
    allows: [
      ['Mme Roy prend l’autobus, et son voisin garde le chat.', 'nothing is done to her'],
      ['Mme Tremblay, notre présidente, ouvre le colloque.', 'no story of mistreatment'],
      ['Avec son accord, Mme Tremblay raconte comment elle a été fraudée.', 'consent is given'],
      ['Jeanne (prénom fictif) a été maltraitée pendant trois ans.', 'the name is changed'],
      ['Une femme de 82 ans a été fraudée par son neveu.', 'nobody is named'],
      ['La ministre Sonia Bélanger annonce un plan contre la maltraitance.', 'named for an office'],
      ['L’organisme, né en 1998, aide les victimes de fraude.', 'an organisation'],
    ],
  },
  en: {
    flags: [
      ['[[Mrs. Wilson]], 82, was scammed by her nephew.', null],
      ['[[Margaret Wilson]] was neglected for three years.', null],
      ['Our oldest member, [[born March 12, 1931]], says hello!', null],
      ['[[Mr. Grant]] lives with abuse. His son hits him.', null],
      ['[[Rosa Mendes]], 81, left alone without food for two days.', null],
      ['[[Dorothy]], 84, told us her caregiver stole her rings.', null],
      ['[[Mr. Leblanc]] told us that his daughter takes his pension cheques.', null],
      ['[[Mrs. Ward]] is afraid: her son yells at her every night.', null],
    ],
    allows: [
      ['Mrs. Ward takes the bus, and her neighbour keeps the cat.', 'nothing is done to her'],
      ['Mrs. Wilson, our president, opens the conference.', 'no story of mistreatment'],
      ['With her consent, Mrs. Wilson tells how she was scammed.', 'consent is given'],
      ['Margaret (not her real name) was neglected for three years.', 'the name is changed'],
      ['A woman of 82 was scammed by her nephew.', 'nobody is named'],
      ['Minister Seamus O’Regan announced help for victims of fraud.', 'named for an office'],
      ['Founded in 1998, we support victims of fraud.', 'an organisation'],
    ],
  },
};
