import { milder } from '../../entries';
import { isAnsweredNo } from '../../evidence/framing';
import { defineRule } from '../../rule';
import { EVERYDAY_EN, EVERYDAY_FR } from './dismissal.everyday';
import { SHRUGS_EN, SHRUGS_FR } from './dismissal.shrugs';

/** The door is closed on what somebody says: «whatever», «on s’en fout», «grand bien vous fasse». */
export const dismissal = defineRule({
  id: 'polite/dismissal',
  principle: 'polite',
  severity: 'consider',
  level: 'standard',
  source: 'politeness-2013',
  unless: isAnsweredNo,
  unlessCalm: true,
  leaveOut: true,
  elseDropSentence: true,
  find: {
    en: [
      '^ (yeah|yeah yeah|ok|okay|oh|sure|fine|well|pff|meh|so|lol)? ,? [whatever] (,|<marks>|$|…)',
      '(,|and|but) [whatever] $',
      '^ (just|so|oh|please|then)? [save it] (,|$|for someone)',
      "(get over (it|yourself|yourselves)|build a bridge|cry me a river|(cry|complain|whine|moan) all you (want|like)|boo hoo|boohoo|tough luck|tough cookies|tough beans|suck it up|talk to the hand|yada yada|blah blah|yeah right|as if (we|I|anyone) (care|cares)|go cry|like it or lump it|take it or leave it|give it a rest|don't flatter yourself|keep dreaming|dream on|in your dreams|nice try|good luck with that|so sue (me|us)|not my circus|too bad so sad)",
      '^ (just|oh|well|so)? (deal with it|get used to it|unfollow|unfollow us|leave|too bad|big deal|so what|who cares|yawn|next|move on|tough|good riddance|case closed) (<marks>|,|$|for you|about|if|what)',
      '(,|and|so|well|then) (just)? [(deal with it|too bad|tough|tough luck)] $',
      '(tough|too bad) for (you|them)',
      '^ (well|sorry|funny|look|um)? ,? (but)? [(nobody|no one) (even|ever)? asked] ($|…|,|!)',
      "(who cares (about|what|if|whether)|who (even|really|honestly)? cares|who asked (you|them|for (your|this|their))|nobody (asked (you|for your|for the opinion|what you)|cares what|wants to hear|needs your|is interested in your|is forcing you)|no one (asked (you|for your|for the opinion|what you)|cares what|wants to hear|needs your|is interested in your|is forcing you)|nobody's asking you|(I|we) (really|honestly|frankly|simply|just)? (don't|do not|couldn't|could not) (really|honestly|even)? care (less)? (what (you|they|people|anyone|everyone) (think|thinks|say|says|want|wants|feel|feels|believe|prefer)|about (your|what)|how you|if you|whether|for your|,|<marks>)|(I|we) (couldn't|could not|could) care less|noted and (ignored|filed|binned)|your (opinion|opinions|comment|complaint|concerns|feelings|view|input) (don't|doesn't|does not|isn't|is not|aren't|do not|is|are) (matter|count|wanted|needed|welcome|required|interest|irrelevant|worthless|noted|of no|not wanted|meaningless|duly))",
      "(not (our|my) problem|that's (your|a you) problem|that is your problem|thats your problem|sounds like a you problem|sounds like your problem|not our (concern|fault|job)|figure it out yourself|(deal|live) with it (yourself|or leave)|we're done (here|talking)|we are done (here|talking)|end of (discussion|story|conversation|debate)|this conversation is over|(I|we) (have|'ve got|got) better things to do|(don't|do not|stop|quit) (waste|wasting) (my|our|everyone's) time|you're wasting (my|our|your) time|give me a break|give us a break|spare me|spare us|save your breath|(I'm|we're|I am|we are) not (even)? going to (dignify|bother|waste)|not worth (our|my|the) (time|reply|effort|answer) (to answer|replying)?|talk to someone who cares|tell someone who cares|what(ever)? you say|if you say so|(don't|do not) care what you (think|say)|nobody cares (about|what) (you|your|what you)|we've heard enough (from|of)|who do you think cares|why should (we|I|anyone) (care|listen to you)|why would (we|anyone) (care|listen to you))",
      milder(
        "(oh please|cool story|ok boomer|okay boomer|sure ,? jan|you do you (,|<marks>)|suit yourself|suit yourselves|have it your way|think what you (like|want)|believe what you (like|want)|(we|I) (can't|cannot) (fix|help) stupid|(we'll|I'll) agree to ignore)",
      ),
      ...EVERYDAY_EN,
      ...SHRUGS_EN,
    ],
    fr: [
      milder("^ [à d'autres] $"),
      "(on|je|nous|tout le monde|tu|vous|ils|m'|t'|s') (s'|m'|nous|vous)? (en)? (fout|fous|foutons|fiche|fichons|contrefout|contrefous|contrefiche|contrefichons|balance|bat|contrecrisse|sacre|câlisse|crisse) (que|qu'|royalement|complètement|totalement|pas mal|bien|éperdument|comme|de|de (ce|vos|votre|ton|ta)|des|du|<marks>|,|$)",
      "(s'en|m'en|s'|m') (fout|fous|fiche|contrefout|contrefous|contrefiche|balance|câlisse|bat) (royalement|complètement|totalement|pas mal|bien|éperdument|comme|<marks>|,|$|de)",
      "(on|je) (en)? (a|ai|n'en ai|n'en a|n'a|n'ai)? (rien à (faire|foutre|cirer|battre|branler|péter|ficher)|que faire) (de|d'|<marks>|,|$)?",
      "(grand bien (vous|te|leur|lui) fasse|tant pis pour (vous|toi|eux|lui|elle|les|ceux|celui|ta|votre)|c'est (votre|ton|leur) (problème|affaire)|ce n'est pas (notre|mon) problème|pas (notre|mon) problème|débrouillez vous|débrouille toi|arrangez vous|arrange toi|qu'ils se débrouillent|qu'elle se débrouille|personne ne (vous|t') (a|force|oblige|retient) (rien demandé|demandé|sonné|à)?|on ne (vous|t') a (rien)? (demandé|rien demandé|pas (demandé|sonné|attendu))|on (vous|t') a pas (sonné|demandé)|qui (vous|t') a (demandé|sonné)|vous a t on (demandé|sonné)|gardez (ça|cela|vos opinions|votre avis|votre opinion|vos commentaires) pour vous|garde (ça|ton avis) pour toi|passez votre chemin|passe ton chemin|allez voir ailleurs|cause toujours|causez toujours|parle à ma main|parle à mon|circulez|bon débarras|faites vous une raison|faites vous y|fais toi une raison|point barre|fin de (la discussion|l'histoire|la conversation|discussion)|le débat est clos|la discussion est close|vous pouvez toujours (courir|rêver|attendre|parler)|rêvez toujours|rêve toujours|continuez de rêver|dans vos rêves)",
      '(ça|cela) ne (vous|nous|te) (regarde|concerne|intéresse) (pas|en rien|nullement|absolument pas|aucunement)',
      "(votre|vos|ton|leur) (avis|opinion|opinions|commentaire|commentaires) _{0,6} (ne|n') (nous|m')? (intéresse|intéressent|compte|importe|importent)",
      "(votre|vos|ton) (avis|opinion|opinions|commentaire|commentaires|état d'âme|états d'âme|petits problèmes|plainte|plaintes|(frustration|frustrations)) (ne|n'|sont|est) (nous|intéresse|intéressent|compte|comptent|compte|m'|a|ont|vaut|pas|irrelevant|sans)? _{0,1} (intéresse|intéressent|compte|importe|importent|personne|pas|aucun|aucune|rien|intérêt)",
      "(on|nous|j'|je|a|ai|avons) (a|ai|avons)? (vraiment)? (d'autres chats à fouetter|mieux à faire|autre chose à faire|d'autres choses à faire|pas que ça à faire|pas de temps à perdre|pas le temps pour (vos|ça|ces))",
      "((chialez|plaignez vous|criez|critiquez|pleurez|rouspétez) (tant que vous (voulez|voudrez)|autant que vous voulez)|habituez vous (,|<marks>|$)|(notée|noté|noted) (et|and) (ignorée|ignoré|ignored|classée|oubliée)|qui se (soucie|fiche|fout|préoccupe) (de ce que|de l'avis|des critiques|de votre|de vos)|vous n'êtes pas (contents|content|contente|satisfaits) <question>|allez ailleurs|qui (s'en soucie|s'en fout|ça intéresse|s'y intéresse|vous écoute)|(ça|cela) intéresse qui|on n'a (pas|que faire|rien) (besoin|de temps|à faire) (de|d') (vos|votre|leçons)|(ne)? (nous|me)? (faites|faites pas) (nous|moi)? (pas)? perdre (notre|mon) temps|vous (nous)? (faites perdre|perdez) (notre|votre) temps|fin de la (parenthèse|récréation)|parlez (toujours|dans le vide)|si (vous le dites|ça vous (chante|amuse|fait plaisir))|dites ce que vous voulez|pensez ce que vous voulez|vous (m'|nous) (ennuyez|fatiguez|épuisez|énervez|gonflez|saoulez|lassez|cassez))",
      '(,|et|^) [(point final|revenez en|reviens en|get over it|revenez en donc)] (,|<marks>|$)',
      '^ (alors|eh bien)? ,? [(désabonnez vous|ne nous suivez plus|ne nous lisez plus|partez|restez chez vous)] $',
      "^ (et|ben|bof|pff|pis|oui et)? ,? (alors|bof|so what|pis après|et puis quoi encore|tant pis|peu importe|on s'en|n'importe quoi|et puis) <marks>? $",
      '^ (bof|pff|pfff|mouais|ouain|blabla|bla bla|bla bla bla) (,|<marks>|$|…)',
      milder(
        "(n'importe quoi|on s'en passerait|on s'en passe|bla bla bla|blablabla|ok boomer|allons donc|et ta soeur|mon œil|cours toujours)",
      ),
      ...EVERYDAY_FR,
      ...SHRUGS_FR,
    ],
  },
  allow: {
    en: [
      '(never|not) (tell|say|think|hear) (you|from us)? (that)? _{0,3} wasting',
      'who cares for',
      'tough (times|choices|questions|decisions|love)',
      'nice try ,? (scammer|scammers)',
    ],
    fr: [
      '(votre|vos) _ ne (doit|doivent|devrait|devraient|restera|resteront|tombera) (pas|jamais)',
      "peu importe (votre|leur|son|l'|le|la|où|ce|que|qui|quand|comment)",
      'cela ne (vous|nous) concerne pas (que|seulement)',
      'personne ne vous (oblige|force) à (signer|acheter|payer|répondre|donner|accepter|parler|porter|témoigner)',
      "c'est votre affaire (à|de)",
      "ne (faites|dites|signez|publiez|donnez|cliquez|partagez|laissez|acceptez|croyez) (pas|jamais)? _{0,3} n'importe quoi",
      "(à|dans|pour|sur|avec|contre) n'importe quoi",
    ],
  },
});
