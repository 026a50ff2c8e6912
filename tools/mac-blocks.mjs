// Writes assets/reference/mac-blocks.json from the npm package oui-data (IEEE MA-L, MA-M and MA-S registries):
// the first line of each of its values is the organization; street addresses are left out. Grouped by organization,
// because a few makers hold most blocks.
//
//   node tools/mac-blocks.mjs --date 2026-11-24    writes the file, dated as said
//   node tools/mac-blocks.mjs --check              fails when the committed file is not what the package gives

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'assets', 'reference', 'mac-blocks.json');
const packageFolder = join(root, 'node_modules', 'oui-data');

function macBlocksText(date) {
  const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const registry = JSON.parse(readFileSync(join(packageFolder, 'index.json'), 'utf8'));
  const byOrganization = new Map();
  for (const [prefix, value] of Object.entries(registry)) {
    const organization = value.split('\n')[0].trim();
    byOrganization.set(organization, [...(byOrganization.get(organization) ?? []), prefix]);
  }
  const head = {
    package: manifest.name,
    version: manifest.version,
    license: `${manifest.license}, copyright silverwind`,
    date,
    registries: 'IEEE MA-L, MA-M, MA-S',
    prefixes: 'upper-case hex digits, 6, 7 or 9 of them, separated by spaces',
  };
  const lines = [...byOrganization]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([organization, prefixes]) => `${JSON.stringify(organization)}:"${prefixes.sort().join(' ')}"`);
  return `${JSON.stringify(head).slice(0, -1)},"organizations":{\n${lines.join(',\n')}\n}}\n`;
}

const [option, date] = process.argv.slice(2);
if (option === '--check') {
  const committed = readFileSync(target, 'utf8');
  if (committed !== macBlocksText(JSON.parse(committed).date)) {
    console.error(
      'assets/reference/mac-blocks.json differs from the package: run node tools/mac-blocks.mjs --date',
    );
    process.exit(1);
  }
} else if (option === '--date' && /^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) {
  writeFileSync(target, macBlocksText(date));
} else {
  console.error('usage: node tools/mac-blocks.mjs --date YYYY-MM-DD | --check');
  process.exit(2);
}
