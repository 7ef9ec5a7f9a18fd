import type { Page } from 'puppeteer-core';

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
  return page.evaluate(() => {
    const coach = document.querySelector('coach-3p')?.shadowRoot?.querySelector('aside');
    if (!coach) throw new Error('the practice page shows no coach');
    const line = (element: Element | null | undefined) => {
      if (!(element instanceof HTMLElement)) return '';
      return element.innerText.replace(/\s+/g, ' ').trim();
    };
    const lines = (selector: string) => [...coach.querySelectorAll(selector)].map(line);
    return {
      principles: lines('.principle'),
      length: lines('.length-line').join(''),
      findings: [...coach.querySelectorAll('.card')].map((card) => ({
        aspect: line(card.querySelector('.card-aspect')),
        severity: line(card.querySelector('.card-severity')),
        words: line(card.querySelector('q, .whole')),
        rule: line(card.querySelector('.card-rule')),
        message: line(card.querySelector('.card-message')),
        suggestions: [...card.querySelectorAll('[data-action="apply"]')].map(
          (button) => button.getAttribute('aria-label') ?? line(button),
        ),
      })),
      praise: lines('.praise li'),
      tags: lines('.tags li'),
    };
  });
}

/** Opens the rest of a long list, as a reader would to see all of it. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    const more = document
      .querySelector('coach-3p')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-action="more"][aria-expanded="false"]');
    more?.click();
  });
  await page.waitForFunction(
    () =>
      document
        .querySelector('coach-3p')
        ?.shadowRoot?.querySelector('[data-action="more"][aria-expanded="false"]') === null,
  );
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
