// npm run demo: writes assets/demo/inventory.csv and sites.csv again.
// npm run demo -- --rows 100000 --seed 7 --out FILE: an inventory of any size, for measurements.

import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { demoSeed, generateInventory } from './inventory';
import { generateSites } from './site-file';

/** @throws an error of one sentence for options that cannot be used */
export async function writeDemo(args: readonly string[], root: string): Promise<readonly string[]> {
  const options = { rows: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: true });
  const seed = values.seed === undefined ? demoSeed : wholeNumber('seed', values.seed);
  if (values.out !== undefined) {
    const rows = values.rows === undefined ? {} : { rows: wholeNumber('rows', values.rows) };
    return [await writeLines(values.out, generateInventory({ ...rows, seed }))];
  }
  if (values.rows !== undefined || values.seed !== undefined) {
    throw new Error('Give --out FILE with --rows or --seed; without them the demo itself is written.');
  }
  const folder = join(root, 'assets', 'demo');
  return [
    await writeLines(join(folder, 'inventory.csv'), generateInventory()),
    await writeLines(join(folder, 'sites.csv'), generateSites(demoSeed)),
  ];
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} has to be a whole number, not “${text}”.`);
  return Number(text);
}

async function writeLines(path: string, lines: Iterable<string>): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  await pipeline(Readable.from(blocks(lines)), createWriteStream(path));
  return path;
}

/** Single lines are too small for a stream: half a million characters at a time. */
function* blocks(lines: Iterable<string>): Generator<string> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < 500_000) continue;
    yield block;
    block = '';
  }
  if (block !== '') yield block;
}
