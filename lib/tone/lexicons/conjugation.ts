/**
 * French verbs of posts whose *tu* and *vous* forms no rule of spelling gives: present, `tu vous` pairs. Data only. Regular
 * endings are in `engines/address.ts`.
 */
const PRESENT =
  'es êtes;as avez;peux pouvez;veux voulez;dois devez;sais savez;vas allez;va allez;fais faites;dis dites;viens venez;prends prenez;apprends apprenez;comprends comprenez;reprends reprenez;mets mettez;permets permettez;reçois recevez;vois voyez;crois croyez;lis lisez;écris écrivez;inscris inscrivez;sens sentez;ressens ressentez;pars partez;sors sortez;sers servez;perds perdez;attends attendez;entends entendez;réponds répondez;vends vendez;rends rendez;rejoins rejoignez;joins joignez;crains craignez;connais connaissez;reconnais reconnaissez;vis vivez;suis suivez;finis finissez;choisis choisissez;agis agissez;réfléchis réfléchissez;remplis remplissez;réussis réussissez;vieillis vieillissez;grandis grandissez;subis subissez;deviens devenez;reviens revenez;tiens tenez;obtiens obtenez;soutiens soutenez;souviens souvenez;maintiens maintenez;bois buvez;ouvres ouvrez;offres offrez;souffres souffrez;découvres découvrez;appelles appelez;rappelles rappelez;achètes achetez;préfères préférez;espères espérez;protèges protégez;jettes jetez;amènes amenez;emmènes emmenez;envoies envoyez;essaies essayez;paies payez;appuies appuyez;cours courez;dors dormez;conduis conduisez;ris riez;promets promettez;meurs mourez;suggères suggérez;complètes complétez;répètes répétez;considères considérez;célèbres célébrez;possèdes possédez;gères gérez;lèves levez;enlèves enlevez;mènes menez;pèses pesez;transmets transmettez;remets remettez;soumets soumettez;défends défendez;descends descendez;dépends dépendez;poursuis poursuivez;aperçois apercevez;déçois décevez;valais valiez;bénéficies bénéficiez;renouvelles renouvelez;nettoies nettoyez;tutoies tutoyez;relis relisez;élis élisez;fuis fuyez;ois oyez;assieds asseyez;convaincs convainquez;interviens intervenez;préviens prévenez;parviens parvenez;appartiens appartenez;retiens retenez;contiens contenez;ranges rangez;démontres démontrez;accueilles accueillez;cueilles cueillez;inquiètes inquiétez;accèdes accédez;exagères exagérez;libères libérez;intègres intégrez;pries priez;oublies oubliez;remercies remerciez;confies confiez;étudies étudiez;envies enviez;signifies signifiez;vérifies vérifiez;planifies planifiez;publies publiez;identifies identifiez;apprécies appréciez;négliges négligez';

/** Imperatives whose *tu* form is not the present's. */
const IMPERATIVE = 'sois soyez;aie ayez;sache sachez;va allez';

const pairs = (list: string): [string, string][] =>
  list.split(';').map((pair) => pair.split(' ') as [string, string]);

export const VOUS_OF_TU: ReadonlyMap<string, string> = new Map([...pairs(PRESENT), ...pairs(IMPERATIVE)]);

/**
 * What a post calls its readers to do, in the *tu* form that no noun shares: sure at the start of a sentence. Forms such as
 * `aide`, `marche`, `visite` are nouns too and count only before a determiner.
 */
export const SURE_CALLS: ReadonlySet<string> = new Set(
  'viens prends lis écris fais dis sois inscris rejoins apprends mets suis réponds rends choisis agis remplis contacte découvre participe clique télécharge écoute regarde appelle consulte profite évite ose parle raconte imagine pense oublie laisse ajoute retiens soutiens protège trouve utilise essaie visionne tiens garde va ouvre signale devine souviens rappelle dépose apporte bouge deviens compose reviens reste reçois'.split(
    ' ',
  ),
);
export const CALLS_BEFORE_NOUN: ReadonlySet<string> = new Set(
  'passe partage signe donne invite visite vote aide réserve note montre demande envoie signale commande cherche célèbre dénonce diffuse partages retweete publie lance relève surveille encourage abonne offre fête explique vérifie commente aime'.split(
    ' ',
  ),
);
