import type { Cases } from '../../cases';

export const cases: Cases = {
  en: {
    flags: [
      ['[[Thank you to our volunteers for]] 1,200 calls!', null],
      ['[[Thanks to all the students who]] wrote letters.', null],
      ['[[Congratulations to our team for]] ten years of work.', null],
    ],
    allows: [
      ['Thanks to the storm, we are closed.', 'a cause'],
      ['Thank you.', 'to nobody in particular'],
      ['No thanks needed.', 'no thanks'],
      ['Thanks for reading.', 'a formula'],
      ['We thank.', 'unfinished'],
    ],
  },
  fr: {
    flags: [
      ['[[Merci à nos bénévoles pour]] 1200 appels!', null],
      ['[[Bravo à tous les élèves qui]] ont écrit.', null],
      ['[[Nous remercions nos partenaires pour]] dix ans de travail.', null],
    ],
    allows: [
      ['Merci.', 'à personne en particulier'],
      ['Merci de patienter.', 'une formule'],
      ['Merci d’avance.', 'une formule'],
      ['Bravo!', 'sans dire à qui'],
      ['Dieu merci, il va bien.', 'une expression'],
    ],
  },
};
