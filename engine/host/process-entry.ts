import { createEngine } from '../engine';
import { runEngineProcess } from './run-engine-process';

if (Number(process.versions.napi) < 10) {
  process.stderr.write(`The engine needs Node 22.14 or later; this is ${process.versions.node}.\n`);
  process.exit(1);
}

runEngineProcess(createEngine, process.argv[2] ?? '{}');
