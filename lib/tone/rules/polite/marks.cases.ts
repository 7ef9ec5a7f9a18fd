import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Bénévoles recherchés samedi[[!!!!]]', 'Bénévoles recherchés samedi!'],
      ['Avez-vous lu le rapport[[?!?!]]', 'Avez-vous lu le rapport?'],
      ['Pourquoi personne ne répond[[???]]', 'Pourquoi personne ne répond?'],
    ],
    allows: [
      ['Merci à tous!', 'one mark'],
      ['Quelle fête!!', 'two are only lively'],
      ['Vraiment?!', 'a pair'],
      ['«Au secours!!!» a-t-elle crié.', 'a quotation'],
      ['Total: ???', 'a missing figure'],
    ],
  },
  en: {
    flags: [
      ['Volunteers needed Saturday[[!!!!]]', 'Volunteers needed Saturday!'],
      ['Have you seen the report[[?!?!]]', 'Have you seen the report?'],
      ['Why is nobody answering[[???]]', 'Why is nobody answering?'],
    ],
    allows: [
      ['Thank you all!', 'one mark'],
      ['What a party!!', 'two are only lively'],
      ['Really?!', 'a pair'],
      ['“Help!!!” she cried.', 'a quotation'],
      ['Total: ???', 'a missing figure'],
    ],
  },
};
