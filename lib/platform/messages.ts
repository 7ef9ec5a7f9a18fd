import type { Runtime } from 'webextension-polyfill';
import type { Analysis } from '../model/analysis';
import type { AnalyzeOptions } from '../model/analyze-options';
import type { CoachEvent, Recorded } from '../model/event';
import type { HealthReport } from '../model/health';
import type { Language } from '../model/language';
import type { OfferedQuestion } from '../model/question';
import { browser } from './browser';
import { report } from './log';

/** Everything that the parts of the extension may ask of each other: name, what is sent, what comes back. */
export interface Protocol {
  /** Any page or content script → background: fold one event into storage. */
  readonly record: { readonly input: CoachEvent; readonly output: Recorded };
  /** Page → background: join the contents of an exported file with what is stored. */
  readonly bringIn: { readonly input: unknown; readonly output: Recorded };
  /** Page → background: erase everything, on this device and in the browser's synchronised storage. */
  readonly erase: { readonly input: null; readonly output: Recorded };
  /** Popup → content script of the active tab: what the coach finds on the page, without any text of a post. */
  readonly health: { readonly input: null; readonly output: HealthReport };
  /** Content script or practice page → background: read one draft. Its text is neither kept nor sent any further. */
  readonly analyze: { readonly input: AnalyzeInput; readonly output: Analysis };
  /** The same → background: a long draft as posts of a thread, each with its weighted length. Nothing is kept. */
  readonly split: { readonly input: SplitInput; readonly output: readonly WeighedPart[] };
  /** The same → background: a draft as a screen reader says it. Nothing is kept. */
  readonly spoken: { readonly input: SpokenInput; readonly output: string };
  /** The same → background: show the card of a question in a tab; X's page may not lead into an extension. */
  readonly openQuestion: { readonly input: OfferedQuestion; readonly output: true };
}

interface SplitInput {
  readonly text: string;
  /** Weighted characters that each part may have. */
  readonly limit: number;
  /** Whether the parts carry their numbers. */
  readonly numbered: boolean;
}

interface WeighedPart {
  readonly text: string;
  readonly weighted: number;
}

interface SpokenInput {
  readonly text: string;
  readonly language: Language;
}

interface AnalyzeInput {
  readonly text: string;
  readonly options: AnalyzeOptions;
}

export type MessageName = keyof Protocol;

type Answer<Name extends MessageName> = (
  input: Protocol[Name]['input'],
) => Protocol[Name]['output'] | Promise<Protocol[Name]['output']>;

export type Answers = { readonly [Name in MessageName]?: Answer<Name> };

interface Envelope {
  readonly coach3p: MessageName;
  readonly input: unknown;
}

/** Sends to the background. Rejects when nobody answers. */
export async function send<Name extends MessageName>(
  name: Name,
  input: Protocol[Name]['input'],
): Promise<Protocol[Name]['output']> {
  const reply: unknown = await browser.runtime.sendMessage(envelope(name, input));
  return answered(name, reply);
}

/** Sends to the content script of one tab. Rejects when the tab has none. Needs no `tabs` permission. */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  input: Protocol[Name]['input'],
): Promise<Protocol[Name]['output']> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, envelope(name, input));
  return answered(name, reply);
}

/**
 * Answers messages until the signal aborts. Messages without an answer here are left to other listeners. Register while
 * the script starts, without awaiting first: a woken background loses what it does not listen for at once.
 */
export function answer(answers: Answers, signal: AbortSignal): void {
  const heard = (message: unknown, _: unknown, respond: (reply: unknown) => void): true | undefined => {
    if (!isEnvelope(message)) return undefined;
    const handle = answers[message.coach3p] as ((input: unknown) => unknown) | undefined;
    if (handle === undefined) return undefined;
    Promise.resolve(message.input)
      .then(handle)
      .then(respond, (error: unknown) => {
        report(message.coach3p, error);
        respond(null);
      });
    return true;
  };
  browser.runtime.onMessage.addListener(heard as Runtime.OnMessageListenerCallback);
  signal.addEventListener(
    'abort',
    () => browser.runtime.onMessage.removeListener(heard as Runtime.OnMessageListenerCallback),
    { once: true },
  );
}

const envelope = (name: MessageName, input: unknown): Envelope => ({ coach3p: name, input });

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'coach3p' in message;
}

function answered<Name extends MessageName>(name: Name, reply: unknown): Protocol[Name]['output'] {
  if (reply === undefined || reply === null) throw new Error(`nobody answered “${name}”`);
  return reply as Protocol[Name]['output'];
}
