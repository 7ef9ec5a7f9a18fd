import { defineRule } from '../../rule';
import { table } from '../../table';

/** Begging for shares and likes: X shows such posts to fewer people, and scams ask in the same words. */
export const shareBait = defineRule({
  id: 'professional/share-bait',
  principle: 'professional',
  severity: 'consider',
  level: 'standard',
  source: 'cyber-misinformation',
  elseDropSentence: true,
  find: {
    en: table(`
      (like|rt|retweet|repost|share) (this|and share|and rt)? if you (agree|love|care|miss|remember|respect|support|hate|think|believe|want|have a heart) => tell us if you $3
      (like|rt|retweet|share) (and|or|&|,) (rt|retweet|share|follow|repost|like) (to win|if|for a chance|and tag|now)
      (<number>|97|99|most) (%|percent|per cent|people) (of people|of you)? (won't|will not|will scroll past|are afraid to|will never) (share|repost|rt|retweet|like|post) (this|it)?
      tag (someone|a friend|<number>|three|two|five|your) _{0,3} (who|that|friends|below|in the comments)
      (let's|lets|help us|can we) (get|make) this (go viral|viral|trending|to <number> (likes|shares|retweets|reposts)) => let us help others see this
      (make|go) (this|it)? viral
      (copy and paste|copy-paste|copy & paste|don't just share|do not share, copy)`),
    fr: table(`
      (aimez|likez|rt|retweetez|partagez|cliquez j'aime) si vous (aimez|êtes d'accord|avez|respectez|soutenez|appuyez|croyez|pensez|détestez|vous souvenez) => dites-nous si vous $2
      (aimez|likez|partagez|retweetez|rt) (et|ou|&|,) (partagez|likez|retweetez|suivez|abonnez vous|identifiez|aimez) (pour gagner|si|maintenant)
      <number> % (des gens|des personnes|d'entre vous)? (ne|n') (partageront|oseront|relaieront|liront|auront) pas
      (identifiez|taguez|taggez|mentionnez) (un|une|des|vos|<number>|deux|trois|quelqu'un|votre) _{0,3} (qui|ami|amie|amis|amies|en commentaire)
      (faisons|faites) (en sorte que)? _{0,2} (devenir viral|viral|le tour du web)
      (copiez collez|copier coller|copiez et collez)`),
  },
  allow: {
    en: [
      '(never|not|scam*|warning|to|can|you|we|they) _{0,6} (copy and paste|copy-paste)',
      '(scams|scammers|hoaxes|chain) _{0,9} (share|repost|tag)',
    ],
    fr: ['(jamais|pas|fraude*|arnaque*) _{0,6} (copiez|copier)'],
  },
});
