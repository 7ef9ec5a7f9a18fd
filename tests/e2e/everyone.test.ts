import { describe, expect, it } from 'vitest';
import { eventually } from '../contract/wait';
import { BROWSERS } from './browsers';
import { FINDING, HOME_BOX, speakFrench, textOf, write } from './coach';
import { panelOf } from './panel';
import { useProduct } from './product';
import { callX } from './x-hooks';

const WALK = 'Notre marche annuelle commence à midi.';

describe.each(BROWSERS)('a post that everyone can read (%s)', (browser) => {
  const product = useProduct(browser);

  it('asks for the description of a picture, and for one that says something', async () => {
    await speakFrench(product);
    const page = await product.x('/home');
    await page.bringToFront();
    await write(page, HOME_BOX, WALK);
    // X closes a dialog when a description is saved; here the timeline moves instead.
    await callX(page, 'churn', true);
    const described = (altText: string) => callX(page, 'attach', 'home', { kind: 'image', altText });
    const says = (words: string) =>
      eventually(
        () => textOf(page, FINDING('post/picture')).catch(() => ''),
        (text) => text.includes(words),
      );
    await described('');
    await says('« ALT »');
    await described('IMG_2034.jpg');
    await says('nom de fichier');
    await described(WALK);
    await says('répète');
    await described('Vingt personnes marchent, un ruban mauve à la main');
    await panelOf(page).vanishes('[data-rule="post/picture"]');
  });

  it('does not ask where the page does not show it', async () => {
    const page = await product.x('/home');
    await page.bringToFront();
    const many = `${WALK} 🎉🎉🎉🎉`;
    await write(page, HOME_BOX, many);
    await callX(page, 'attach', 'home', { kind: 'video' });
    // What is typed after the video is read together with it.
    await page.keyboard.type('🎉');
    const panel = panelOf(page);
    await panel.reads(`${many}🎉`);
    const rules = await panel.shows((found) => found.includes('post/emoji-number'));
    expect(rules).not.toContain('post/picture');
  });
});
