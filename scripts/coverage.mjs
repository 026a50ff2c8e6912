// `npm run coverage`: how many branches of core/ the tests of everything below the window go through, and where
// the missing ones are. Apart from `npm test`, because recording what is gone through slows the tests down.

import { coverageArguments, isCoreCovered } from './parts/core-coverage.mjs';
import { enginesNode, inRoot, stop } from './parts/project.mjs';
import { run } from './parts/run.mjs';

const node = enginesNode() ?? stop('Node 22.14 or later is needed. Run `npm run setup`.', 2);
const jest = inRoot('node_modules/jest/bin/jest.js');
const status = run(node, [jest, '--selectProjects=node', '--maxWorkers=100%', ...coverageArguments]);
process.exitCode = isCoreCovered() ? status : 1;
