import type { HealthReport } from '../adapter';
import { all } from '../dom';
import { findBoxes } from './find';
import { readRich } from './read';
import { rootOf } from './root';
import { X } from './selectors';

/**
 * What the adapter sees of this page, in counts and names alone: it can be shown and copied without any text of a post.
 * Editors are recognised by Draft's own classes too, so that boxes whose test ids have changed are known to be missed.
 */
export function healthOf(document: Document): HealthReport {
  const boxes = findBoxes(document);
  const rich = boxes.filter((box) => box.form === 'rich');
  const editors = all(document, X.editable).length;
  const roots = [...new Set(boxes.map((box) => rootOf(box.editable)))];
  const having = (css: { css: string }) => roots.filter((root) => root.querySelector(css.css)).length;
  const some = boxes.length > 0;
  const checks = [
    { name: 'editor', found: editors, needed: false },
    { name: X.box.name, found: boxes.length, needed: editors > 0 },
    {
      name: 'readable text',
      found: rich.filter((box) => readRich(box.editable) !== null).length,
      needed: rich.length > 0,
    },
    { name: X.container.name, found: all(document, X.container).length, needed: false },
    { name: X.postButton.name, found: having(X.postButton), needed: some },
    { name: X.toolBar.name, found: having(X.toolBar), needed: false },
    { name: 'counter', found: having(X.counter280) + having(X.counterLong), needed: false },
    { name: X.ownProfile.name, found: all(document, X.ownProfile).length, needed: false },
  ];
  const blind = editors > rich.length || checks.some((check) => check.needed && check.found === 0);
  return { site: document.location.hostname, checks, blind };
}
