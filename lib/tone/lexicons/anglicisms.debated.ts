/**
 * Borrowings from English that some accept in the public French of Québec, so told at the strict level only, and what the Vitrine
 * linguistique of the OQLF proposes.
 */
export const DEBATED_ANGLICISMS = `
  [l'(e-mail|email)] => le courriel
  [(e-mail|email|mail)] => courriel
  [(e-mails|emails|mails)] => courriels
  opportunité => occasion
  opportunités => occasions
  (fin|la)? [(week-end|weekend)] => fin de semaine
  (compléter|complétez|complété|complétons) (le|un|ce|notre|votre|les) (formulaire|questionnaire|sondage|formulaires|inscription)
  définitivement
  en termes de
  (au niveau) (de la|des|du|de l') (services|santé|budget|bénévolat|communications|formation)
  (abus) (physique|physiques|psychologique|psychologiques|verbal|verbaux|émotionnel|émotionnels)
  (poster|postez|posté) (un|une|votre|vos|le|la|des) (message|messages|photo|photos|commentaire)
  faire une différence
  suite à => à la suite de
  réaliser que
  [versus] => par rapport à
  [tel que] (mentionné|promis|annoncé|discuté|convenu) => comme
  [bénévoler] => faire du bénévolat
  [dispendieux] => cher
  éligible => admissible
  éligibles => admissibles
  inconfortable avec
  alternatives
  (appliquer|appliquez) (sur|pour) (le|un|ce|notre) (poste|emploi|programme)
  [followers] => abonnés
`;
