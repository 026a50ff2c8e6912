// The list of parts of a release (CycloneDX 1.6, JSON): every package of which code is in the program, with its
// version, license and the integrity hash of the lock file, and the Electron that it runs on.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './project.mjs';

/** Writes out/sbom.cdx.json from what the build left; how many packages it names. */
export function writeSbom() {
  const own = readJson(inRoot('package.json'));
  const integrityOf = integrities();
  const components = [...partsOf(own)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => component(part, integrityOf.get(key)));
  const sbom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: own.name, version: own.version } },
    components,
  };
  const path = inRoot('out', 'sbom.cdx.json');
  writeFileSync(path, `${JSON.stringify(sbom, null, 2)}\n`);
  return { path, packages: components.length };
}

/** The bundled packages, each once, by name and version. */
function partsOf(own) {
  const folder = inRoot('out/assets/licenses');
  const bundled = readdirSync(folder).flatMap((name) => readJson(`${folder}/${name}`));
  const electron = { name: 'electron', version: own.devDependencies.electron, license: 'MIT' };
  return new Map([...bundled, electron].map((part) => [`${part.name}@${part.version}`, part]));
}

function integrities() {
  const { packages } = readJson(inRoot('package-lock.json'));
  return new Map(
    Object.entries(packages).map(([path, { version, integrity }]) => [
      `${path.replace(/^.*node_modules\//, '')}@${version}`,
      integrity,
    ]),
  );
}

function component({ name, version, license }, integrity) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [licenseOf(license)],
    hashes: hashesOf(integrity),
  };
}

/** An SPDX expression, an SPDX id, or plain words where a package gives neither. */
function licenseOf(license) {
  if (/ OR | AND /.test(license)) return { expression: license };
  return { license: license.includes(' ') ? { name: license } : { id: license } };
}

/** npm writes base64, CycloneDX wants hex. */
function hashesOf(integrity) {
  if (!integrity?.startsWith('sha512-')) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }];
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
