import type { Cases } from '../../cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        '[[Le notaire Gilles Paradis vole ses]] clients âgés depuis des années.',
        'Vous craignez un vol ou une fraude? Vous pouvez nous en parler en toute confiance.',
      ],
      [
        '[[On sait tous qui vole]] les résidents de la rue des Pins.',
        'Vous craignez un vol ou une fraude? Vous pouvez nous en parler en toute confiance.',
      ],
      [
        'Merci de vos lettres. [[La directrice du Manoir du Lac cache des cas]] de maltraitance.',
        'Merci de vos lettres.',
      ],
    ],
    allows: [
      [
        'L’ancienne préposée Jeanne Roy a été reconnue coupable d’avoir volé ses clients.',
        'nouvelle d’un tribunal',
      ],
      ['Des fraudeurs se font passer pour Postes Canada et volent les aînés.', 'personne en particulier'],
      ['Si le Dr Morin maltraite ses patients, vous pouvez porter plainte.', 'une condition'],
      ['Marie Thibault parlera des résidences qui négligent leurs résidents.', 'une conférencière'],
      ['Selon la police, Paul Roy a volé sa mère.', 'la police le dit'],
    ],
  },
  en: {
    flags: [
      [
        '[[John Fraser, the notary on Main Street, is stealing from]] his clients.',
        'If you suspect theft or fraud, you can talk to us in confidence.',
      ],
      [
        '[[Sunrise Home Renovations is a scam]].',
        'If you suspect theft or fraud, you can talk to us in confidence.',
      ],
      [
        'Thank you for your letters. [[The manager of Lakeview Residence is covering up abuse]].',
        'Thank you for your letters.',
      ],
    ],
    allows: [
      ['A former worker, Jane Doe, was found guilty of stealing from her clients.', 'news of a court'],
      ['Scammers posing as Canada Post are stealing money from older people.', 'nobody in particular'],
      ['If Dr. Lee mistreats his patients, you may complain to the College.', 'a condition'],
      ['Mary Thompson will speak about homes that neglect their residents.', 'a speaker'],
      ['Police say that Paul Roy robbed his mother.', 'news of the police'],
      ['The grandparent scam is a fraud. Hang up.', 'no person'],
    ],
  },
};
