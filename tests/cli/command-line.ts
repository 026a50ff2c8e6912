import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(__dirname, '..', '..');

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one command in a process of its own, as a user does. */
export function changeout(...args: string[]): Ended {
  const run = spawnSync(process.execPath, [join(root, 'scripts', 'changeout.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** The one JSON document of a command that must succeed. */
export function documentOf<T = Record<string, unknown>>(...args: string[]): T {
  const ended = changeout(...args, '--json');
  if (ended.status !== 0)
    throw new Error(`changeout ${args.join(' ')} ended with ${ended.status}: ${ended.err}`);
  return JSON.parse(ended.out) as T;
}

export interface Folder {
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

export function temporaryFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-cli-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const smallInventory = [
  'Site,Asset Tag,Manufacturer,Model,Serial,Qty,MAC,Date Obtained',
  'Tower 1,T1,Huawei,BBU3910,S1,1,,2017-06-14',
  'Tower 1,T2,Huawei,RRU3908,S2,3,,2017-06-14',
  'Tower 1,T3,Cisco,ASR-920-4SZ-A,S3,1,,2018-02-01',
  'Tower 2,T4,,DS-2CD2143G0-I,S4,2,44:19:b6:01:02:03,2018-05-01',
  'Tower 2,T5,ZTE Corporation,ZXA10 C320,S5,1,,2016-03-03',
  '',
].join('\n');
