import type { Account } from '../model/event';
import type { Language } from '../model/language';
import { handleFrom } from './accounts';

/** What became of a pasted list. */
export interface AccountList {
  readonly accounts: readonly Account[];
  /** Lines that hold no handle. */
  readonly bad: number;
}

/** Longest list that is read at once, in lines. */
const LINES = 300;

/** Reads a list of accounts, one a line: handle, name, why, separated by commas, semicolons or tabs. Never throws. */
export function readAccountList(text: string, language: Language): AccountList {
  const lines = text
    .slice(0, 100_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, LINES);
  const accounts = lines.flatMap((line): Account[] => {
    const [typed = '', name = '', ...why] = line.split(/[,;\t]/).map((cell) => cell.trim());
    const handle = handleFrom(typed);
    if (handle === null) return [];
    return [
      {
        handle,
        name: name.slice(0, 100) || handle,
        language,
        role: 'unsaid',
        why: why.join(', ').slice(0, 300),
      },
    ];
  });
  return { accounts, bad: lines.length - accounts.length };
}
