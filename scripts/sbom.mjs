// The list of parts of a release (CycloneDX 1.6, JSON): every package of which code is in the program, with its
// version, license and the integrity hash of the lock file, and the Electron that it runs on.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildParts } from './parts/build-parts.mjs';
import { inRoot } from './parts/project.mjs';

await buildParts(['node', 'window']);

const own = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
const integrityOf = new Map(
  Object.entries(lock).map(([path, { version, integrity }]) => [
    `${path.replace(/^.*node_modules\//, '')}@${version}`,
    integrity,
  ]),
);
const folder = inRoot('out/assets/licenses');
const bundled = readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
const electron = { name: 'electron', version: own.devDependencies.electron, license: 'MIT' };
const parts = new Map([...bundled, electron].map((part) => [`${part.name}@${part.version}`, part]));

const sbom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: own.name, version: own.version } },
  components: [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => component(key, part)),
};
const target = inRoot('out', 'sbom.cdx.json');
writeFileSync(target, `${JSON.stringify(sbom, null, 2)}\n`);
process.stderr.write(`${target}: ${sbom.components.length} packages\n`);

function component(key, { name, version, license }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [licenseOf(license)],
    hashes: hashesOf(integrityOf.get(key)),
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
