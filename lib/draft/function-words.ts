import type { Language } from '../model/language';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Words that hold sentences together and belong to one of the two languages alone: `a`, `on`, `me`, `or`, `as`, `if` and
 * such, which both know (or which stand in names), are left out.
 */
export const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(`le la les l' un une des du d' de au aux ce cet cette ces c' ça cela ceci et où mais donc ni que qu' qui quoi
    dont je j' tu il elle ils elles nous vous leur leurs lui eux mon ton ta sa mes tes ses notre votre nos vos est es suis
    sommes êtes sont était étaient été être ai avons avez ont avait avoir aura fait faire faut peut peuvent ne n' pas plus
    jamais rien aucun aucune très trop bien aussi avec sans dans chez par sous entre vers depuis pendant pour sur quand
    comme parce comment pourquoi voici voilà merci bonjour s' m' t' y'a jusqu' lorsqu' puisqu' tout tous toute toutes même
    encore toujours chaque plusieurs quel quelle quels quelles celui celle ceux celles après avant soyez`),
  en: words(`the of to in is are was were be been am and but that this these those it its it's i you he she we they his
    him our your their my us them there here what which who whom when where why how not don't doesn't didn't isn't aren't
    can't won't have has had do does did will would should could may might must can with without for from by at into about
    than then so just only also very too all any some every each no yes please thank thanks let's you're we're they're i'm
    i've we've you've because while before again never always most other such own same`),
};
