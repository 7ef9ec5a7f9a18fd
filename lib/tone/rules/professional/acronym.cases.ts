import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      ['Le [[MIFI]] publie un guide pour les nouveaux arrivants.', null],
      ['Rencontre de la [[TCAVQ]] jeudi matin.', null],
      ['Le [[PPMV]] vous attend à la porte 2.', null],
    ],
    allows: [
      ['Appelez le CLSC ou la GRC.', 'connus'],
      ['Le Bureau du curateur public (BCP) répondra.', 'expliqué'],
      ['Notre guide est en PDF.', 'connu'],
      ['#MIFI #Aînés', 'des mots-clics'],
      ['Le CHSLD organise une fête à 14 h HNE.', 'connus'],
    ],
  },
  en: {
    flags: [
      ['The [[OPGT]] will answer questions on Monday.', null],
      ['Ask your [[DHA]] about the new form.', null],
      ['Two members of the [[MCAPs]] joined us.', null],
    ],
    allows: [
      ['This ride is FREE and our guide is NEW.', 'stress'],
      ['Call the RCMP or the CRA.', 'known to everybody'],
      ['The Office of the Public Guardian and Trustee (OPGT) will be there.', 'explained'],
      ['Our guide comes as a PDF.', 'known to everybody'],
      ['#OPGT #WEAAD', 'tags are names'],
      ['Join us in BC at 2 PM EST.', 'place and time'],
    ],
  },
};
