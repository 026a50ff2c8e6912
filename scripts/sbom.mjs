// npm run sbom: the list of the parts of the program, for those who must account for them (scripts/parts/sbom.mjs).

import { buildParts } from './parts/build-parts.mjs';
import { writeSbom } from './parts/sbom.mjs';

await buildParts(['node', 'window']);
const { path, packages } = writeSbom();
process.stderr.write(`${path}: ${packages} packages\n`);
