// The license texts of all packages of which code is in the program, as one file to read beside it.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './project.mjs';

const line = '-'.repeat(80);

/** Writes out/third-party-notices.txt from what the build left in out/assets/licenses. */
export function writeNotices() {
  const folder = inRoot('out/assets/licenses');
  const packages = readdirSync(folder).flatMap((name) =>
    JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const byName = new Map(packages.map((part) => [`${part.name} ${part.version}`, part]));
  const texts = [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { license, text }]) => `${line}\n${title} (${license})\n${line}\n\n${text}\n`);
  writeFileSync(inRoot('out', 'third-party-notices.txt'), texts.join('\n'));
}
