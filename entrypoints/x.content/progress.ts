import type { Composer } from '../../lib/composer/adapter';
import { onSent } from '../../lib/composer/x/sent';
import { afterChanges } from '../../lib/presence/after-changes';
import { record } from '../../lib/storage/client';
import { itemsSeen, readOwnProfile } from '../../lib/twitter101/profile';
import { tagsIn } from '../../lib/twitter101/used-tags';
import { guessWay } from '../../lib/twitter101/ways';

/** Tells the background what the user's own profile shows to be done, once for each thing that is new. */
export function followProfile(signal: AbortSignal): void {
  let told = '';
  afterChanges(
    document,
    () => {
      const facts = readOwnProfile(document, location.pathname);
      const items = facts === null ? [] : itemsSeen(facts);
      if (items.length === 0 || items.join() === told) return;
      told = items.join();
      void record({ type: 'progress/seen', items });
    },
    signal,
  );
}

/** Tells the background that a post was sent: its kind, whether it had a picture, its way and its hashtags; never its text. */
export function followSent(composer: Composer, gone: AbortSignal): void {
  onSent(
    document,
    composer,
    ({ kind, picture, text }) => {
      const sent = { id: crypto.randomUUID(), kind, picture, way: kind === 'reply' ? null : guessWay(text) };
      void record({ type: 'activity/sent', sent });
      const tags = tagsIn(text);
      if (tags.length > 0) void record({ type: 'tags/used', post: sent.id, tags });
    },
    gone,
  );
}
