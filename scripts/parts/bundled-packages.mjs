// Which packages a build took code from, with version and license text: for the page of licenses in the program and
// for the list of parts (SBOM) of a release. Taken from what the bundler really read, not from package.json.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './project.mjs';

const licenseName = /^(licen[sc]e|copying|notice)/i;

/** Writes out/assets/licenses/<build>.json: name, version, license and its text, by name. */
export function writeBundledPackages(build, modulePaths) {
  const folders = new Set(modulePaths.map(packageFolder).filter((folder) => folder !== null));
  const packages = [...folders].map(describePackage).sort((a, b) => (a.name < b.name ? -1 : 1));
  const path = inRoot('out/assets/licenses', `${build}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(packages, null, 1));
}

/** The innermost package that a module belongs to; null for our own sources. */
function packageFolder(path) {
  const found = /^(?:\0)?(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path);
  if (found === null) return null;
  const folder = found[1].startsWith('node_modules') ? inRoot(found[1]) : found[1];
  return existsSync(join(folder, 'package.json')) ? folder : null;
}

function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => licenseName.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {
    name,
    version,
    license: typeof license === 'string' ? license : 'see text',
    text: texts.join('\n\n'),
  };
}
