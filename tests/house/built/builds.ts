import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two builds, by the folder in which WXT leaves them. */
export const BUILDS = [
  { browser: 'chrome', folder: '.output/chrome-mv3' },
  { browser: 'firefox', folder: '.output/firefox-mv3' },
] as const;

/** Paths of a build's files, `/`-separated and relative to its folder. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** The parts of `manifest.json` that the tests look at. */
export interface BuiltManifest {
  readonly manifest_version: number;
  readonly name: string;
  readonly version: string;
  readonly default_locale: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly minimum_chrome_version: string;
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
  readonly web_accessible_resources?: readonly { readonly resources: readonly string[] }[];
  readonly icons?: Readonly<Record<string, string>>;
  readonly background: Readonly<Record<string, unknown>>;
  readonly browser_specific_settings: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

export const manifestOf = (folder: string): BuiltManifest => JSON.parse(textOf(folder, 'manifest.json'));
