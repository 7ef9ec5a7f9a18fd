import type { ElementHandle, Page } from 'puppeteer-core';

/** One finding as the sidebar shows it: words of the interface, in its language. */
export interface ShownFinding {
  readonly aspect: string;
  readonly severity: string;
  readonly words: string;
  readonly rule: string;
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** What the sidebar shows about one draft. */
export interface Advice {
  readonly principles: readonly string[];
  readonly length: string;
  readonly findings: readonly ShownFinding[];
  readonly praise: readonly string[];
  readonly tags: readonly string[];
}

/** Reads the sidebar of the practice page as a person would: what is drawn, not what is computed. */
export async function readAdvice(page: Page): Promise<Advice> {
  await unfold(page);
  const cards = await page.$$(inCoach('.card'));
  return {
    principles: await lines(page, inCoach('.principle')),
    length: (await lines(page, inCoach('.length-line'))).join(' '),
    findings: await Promise.all(cards.map(readCard)),
    praise: await lines(page, inCoach('.praise li')),
    tags: await lines(page, inCoach('.tags li')),
  };
}

/** A selector inside the sidebar's shadow root. */
const inCoach = (selector: string): string => `coach-3p >>> ${selector}`;

async function readCard(card: ElementHandle): Promise<ShownFinding> {
  const line = async (selector: string): Promise<string> => (await lines(card, selector)).join(' ');
  return {
    aspect: await line('.card-aspect'),
    severity: await line('.card-severity'),
    words: await line('q, .whole'),
    rule: await line('.card-rule'),
    message: await line('.card-message'),
    suggestions: await card.$$eval('[data-action="apply"]', (buttons) =>
      buttons.map((button) => button.getAttribute('aria-label') ?? button.textContent),
    ),
  };
}

/** Words of elements as they are drawn: `innerText` keeps apart what stands apart. */
const lines = (root: Page | ElementHandle, selector: string): Promise<string[]> =>
  root.$$eval(selector, (elements) =>
    elements.map((element) =>
      (element as HTMLElement).innerText
        .trim()
        .split(/\s*\n\s*/)
        .join(' · '),
    ),
  );

/** Opens the rest of a long list, as a reader would to see all of it. */
async function unfold(page: Page): Promise<void> {
  const folded = '[data-action="more"][aria-expanded="false"]';
  const more = await page.$(inCoach(folded));
  if (more === null) return;
  await more.evaluate((button) => (button as HTMLElement).click());
  await page.waitForSelector(inCoach('[data-action="more"][aria-expanded="true"]'));
}

/** The advice as text for a terminal. */
export function printAdvice(draft: string, advice: Advice): string {
  const findings = advice.findings.flatMap((finding, index) => [
    '',
    `  ${index + 1}. ${finding.words} — ${finding.rule}`,
    `     ${finding.aspect}, ${finding.severity}`,
    `     ${finding.message}`,
    ...finding.suggestions.map((suggestion) => `     → ${suggestion}`),
  ]);
  return [
    `┌ ${draft.split('\n').join('\n│ ')}`,
    `└ ${advice.length}`,
    ...advice.principles.map((principle) => `  ${principle}`),
    ...findings,
    ...section(advice.praise, '+'),
    ...section(advice.tags, '#'),
    '',
  ].join('\n');
}

const section = (lines: readonly string[], sign: string): string[] =>
  lines.length === 0 ? [] : ['', ...lines.map((line) => `  ${sign} ${line}`)];
