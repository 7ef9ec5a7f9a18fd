import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walls } from '../../scripts/walls/biome';
import { ROOMS } from '../../scripts/walls/rooms';
import { SAMPLES, type Sample } from './wall-samples';

/** Every sample is laid into a copy of the house with our biome.json, and Biome reads them all in one run. */
const house = mkdtempSync(join(tmpdir(), 'coach-3p-walls-'));
let refusals: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  delete config.vcs;
  write('biome.json', JSON.stringify(config));
  cpSync('scripts/walls', join(house, 'scripts/walls'), { recursive: true });
  cpSync('package.json', join(house, 'package.json'));
  SAMPLES.forEach((sample, index) => {
    write(pathOf(sample, index), `${sample.code}\n`);
  });
  write('lib/model/round.ts', "import { trip } from './trip';\nexport const round = () => trip;\n");
  write('lib/model/trip.ts', "import { round } from './round';\nexport const trip = () => round;\n");
  refusals = lint();
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the walls between rooms', () => {
  it.each(SAMPLES.map((sample, index) => ({ ...sample, index })))('$verdict in $at: $code', (sample) => {
    const found = refusals.get(pathOf(sample, sample.index)) ?? [];
    if (sample.verdict === 'refused') expect(found).toContain(sample.by);
    else expect(found).toEqual([]);
  });

  it('refuses a circle of imports', () => {
    expect(refusals.get('lib/model/round.ts')).toEqual(['lint/suspicious/noImportCycles']);
  });

  it('tries every room with something forbidden and something allowed', () => {
    for (const verdict of ['refused', 'allowed'] as const) {
      const tried = new Set(
        SAMPLES.filter((sample) => sample.verdict === verdict).map((sample) => sample.room),
      );
      expect([...tried].sort()).toEqual(ROOMS.map((room) => room.name).sort());
    }
  });

  it('has a row in the table for every folder of lib, and no folder inside a room is named as a room', () => {
    const rooms = new Set(ROOMS.map((room) => room.name));
    const folders = readdirSync('lib', { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').split('/').slice(1));
    expect(folders.filter((path) => path.length === 1 && !rooms.has(path[0] as string))).toEqual([]);
    expect(folders.filter((path) => path.length > 1 && rooms.has(path.at(-1) as string))).toEqual([]);
  });

  it('is written in scripts/walls/walls.biome.json as the table says (`npm run walls` writes it)', () => {
    expect(JSON.parse(readFileSync('scripts/walls/walls.biome.json', 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(walls())),
    );
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

function pathOf(sample: Sample, index: number): string {
  return `${sample.at}/sample-${index}.${sample.at.startsWith('components') ? 'tsx' : 'ts'}`;
}

/** Categories of what the walls refuse, by file; what is not about walls (formatting, unused names) is left out. */
function lint(): Map<string, string[]> {
  const biome = execFileSync(process.execPath, ['-p', "require.resolve('@biomejs/biome/bin/biome')"], {
    encoding: 'utf8',
  }).trim();
  const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'], {
    cwd: house,
    encoding: 'utf8',
  });
  const report = JSON.parse(run.stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  const found = new Map<string, string[]>();
  for (const { category, location } of report.diagnostics) {
    if (!/noRestricted|RestrictedProperties|noImportCycles|plugin|Undeclared|Dangerously|Eval/.test(category))
      continue;
    found.set(location.path, [...new Set([...(found.get(location.path) ?? []), category])]);
  }
  return found;
}
