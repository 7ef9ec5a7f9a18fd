import type { Cases } from '../../tone/cases';

const picture = (altText: string | null) => ({ media: { present: true, altText } });

export const cases: Cases = {
  fr: {
    flags: [
      ['Notre marche annuelle.', null, picture('')],
      ['Notre marche annuelle.', null, picture('Vingt personnes marchent\nIMG_2035.jpg')],
      ['Notre marche annuelle.', null, picture('IMG_2034.jpg')],
      ['Notre marche annuelle.', null, picture('Notre marche annuelle')],
    ],
    allows: [
      [
        'Notre marche annuelle.',
        'a good description',
        picture('Vingt personnes marchent, un ruban mauve à la main'),
      ],
      ['Notre marche annuelle.', 'no picture'],
      ['Notre marche annuelle.', 'a video: the page does not show its description', picture(null)],
      ['Notre marche annuelle.', 'no picture', { media: { present: false, altText: null } }],
      [
        'Photo prise hier.',
        'a description that begins with photo',
        picture('Photo de groupe devant la mairie'),
      ],
      ['Notre marche.', 'the description says more', picture('Notre marche, vue du pont, sous la pluie')],
    ],
  },
  en: {
    flags: [
      ['Our annual walk.', null, picture('')],
      ['Our annual walk.', null, picture('screenshot 2026-06-15')],
      ['Our annual walk.', null, picture('Our annual walk')],
    ],
    allows: [
      [
        'Our annual walk.',
        'a good description',
        picture('Twenty people walk with purple ribbons in their hands'),
      ],
      ['Our annual walk.', 'no picture'],
      ['Our annual walk.', 'a video: the page does not show its description', picture(null)],
      ['Our annual walk.', 'no picture', { media: { present: false, altText: null } }],
      [
        'Picture taken yesterday.',
        'a description that begins with photo',
        picture('Photo of the group at city hall'),
      ],
      ['Our walk.', 'the description says more', picture('Our walk, seen from the bridge, in the rain')],
    ],
  },
};
