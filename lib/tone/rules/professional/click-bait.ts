import { defineRule } from '../../rule';
import { table } from '../../table';

/** A headline that holds the news back so that people click. Fraud looks like this; an organization tells the news. */
export const clickBait = defineRule({
  id: 'professional/click-bait',
  principle: 'professional',
  severity: 'consider',
  level: 'standard',
  source: 'cyber-misinformation',
  elseDropSentence: true,
  find: {
    en: table(`
      (what|and what) (happens|happened|comes|came) next (will|may|might|is going to) (shock|surprise|amaze|stun|move|break|blow|make|leave)
      (you'll|you will) never (guess|believe) (what|who|how|why|where)
      (the|this) (reason|answer|ending|number) will (shock|surprise|amaze|stun) you
      (number|#) <number> (will|may) (shock|surprise|amaze|stun|blow) (you|your)
      (this|one|the) (simple|weird|secret|little|one) trick => a simple way
      (banks|doctors|scammers|they|governments|landlords) (don't|do not) want you to know (this|about)? => you may want to know
      (shocking|jaw-dropping|mind-blowing|unbelievable) (truth|secret|facts|reason|story|video|footage) => story
      (wait|watch) (for it|until the end|till the end|to the end) $ => -
      (read|watch) (this)? before (it's|it is) (too late|deleted|taken down) => read
      (you won't|you will not|you wouldn't) (believe|guess|imagine) (what|who|why|where) (this|that|a|an|our|one|her|his|the|they|she|he|happened|happens|comes)`),
    fr: table(`
      (ce qui|la suite) (arrive|est arrivé|s'est passé|se passe)? (ensuite)? (va|vous) (vous)? (choquer|choquera|surprendre|surprendra|étonner|étonnera|bouleverser|bouleversera|renverser|renversera)
      vous ne (devinerez|croirez|imaginerez) jamais (ce|qui|pourquoi|comment|où|la)
      (la|cette) (raison|réponse|fin) (va vous|vous) (choquer|choquera|surprendre|surprendra|étonner|étonnera|renverser|renversera)
      le (numéro|no|chiffre) <number> (va vous|vous) (choquer|choquera|surprendre|surprendra|étonner|étonnera|renverser|renversera)
      (cette|une|la) (petite|simple|seule)? astuce (simple|secrète|toute simple|incroyable) => une façon simple
      (que|ce que) (les banques|les médecins|les fraudeurs|le gouvernement) ne (veulent|veut) pas que vous sachiez => à savoir
      (vérité|vidéo|secret|histoire|images) (choc|choquante|choquant|incroyable|incroyables) => histoire
      (attendez|regardez|lisez) (donc)? (la fin|jusqu'à la fin|jusqu'au bout) $ => -
      vous (ne|n') (croirez|devinerez|imaginerez|croyez|imaginez|en croirez) pas (ce|qui|pourquoi|comment|où|vos (yeux|oreilles))`),
  },
});
