// Entry of the command line. Time, paths and the author enter here.

import { userInfo } from 'node:os';
import { join } from 'node:path';
import { version } from '../package.json';
import { runCommandLine } from './program';

/** SQLite's binding needs Node-API 10: Node 22.14 or later. Older ones would end without a word. */
const neededNodeApi = 10;

function authorName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

async function main(): Promise<void> {
  if (Number(process.versions.napi) < neededNodeApi) {
    process.stderr.write(`Changeout needs Node 22.14 or later; this is ${process.versions.node}.\n`);
    process.exitCode = 1;
    return;
  }
  const options = {
    assetsDir: process.env.CHANGEOUT_ASSETS ?? join(__dirname, '..', 'assets'),
    appVersion: version,
    author: authorName(),
    clock: () => new Date(),
    log: (line: string) => process.stderr.write(`${line}\n`),
  };
  process.exitCode = await runCommandLine(process.argv.slice(2), options, {
    out: process.stdout,
    err: process.stderr,
  });
}

/** A reader that has seen enough (`changeout flag ws | head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void main();
