import type { Cases } from '../../tone/cases';

export const cases: Cases = {
  fr: {
    flags: [
      [
        'À lire: [[https://cnpea.ca/fr/guide?utm_source=x&utm_medium=post]]',
        'À lire: https://cnpea.ca/fr/guide',
      ],
      [
        'À lire: [[https://cnpea.ca/fr?id=12&fbclid=IwAR0]] et à relire',
        'À lire: https://cnpea.ca/fr?id=12 et à relire',
      ],
      ['Le guide: [[http://cnpea.ca/fr]]', 'Le guide: https://cnpea.ca/fr'],
      ['Inscription: [[https://bit.ly/3abcd]]', null],
    ],
    allows: [
      ['À lire: https://cnpea.ca/fr/guide', 'a clean link'],
      ['À lire: https://cnpea.ca/fr?id=12', 'a parameter that chooses the page'],
      ['Inscription sur cnpea.ca/fr', 'no scheme'],
      ['Vidéo: https://youtu.be/abc123', 'a site’s own short name'],
      ['Pas de lien ici, mais utm_source oui', 'no link'],
    ],
  },
  en: {
    flags: [
      [
        'Our guide is out: [[https://cnpea.ca/en/guide?utm_campaign=weaad]]',
        'Our guide is out: https://cnpea.ca/en/guide',
      ],
      ['See [[https://x.com/CNPEA/status/123?s=20&t=AbC]] today', 'See https://x.com/CNPEA/status/123 today'],
      ['The guide: [[http://cnpea.ca/en#top]]', 'The guide: https://cnpea.ca/en#top'],
      ['Register: [[tinyurl.com/weaad]]', null],
    ],
    allows: [
      ['Read: https://cnpea.ca/en/guide', 'a clean link'],
      ['Read: https://cnpea.ca/en?page=2#top', 'a parameter that chooses the page'],
      ['Register at cnpea.ca/en', 'no scheme'],
      ['Video: https://youtu.be/abc123', 'a site’s own short name'],
      ['No link here, only utm_source', 'no link'],
    ],
  },
};
