import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, CallInput, CallName, CallOutput } from '../../engine/api';
import { createEngine, type Engine } from '../../engine/engine';
import { noWatch, type Watch } from '../../engine/watch';

/** An engine with a folder of its own and a clock that stands at noon of one day. */
export interface EngineUnderTest {
  /** The value of a call that must succeed. */
  ask<K extends CallName>(name: K, input: CallInput<K>, watch?: Watch): Promise<CallOutput<K>>;
  answer(name: CallName, input: unknown, watch?: Watch): Promise<Answer<unknown>>;
  /** What a user reads when a call is refused. */
  refusal(name: CallName, input: unknown): Promise<string>;
  path(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

export const assetsDir = join(__dirname, '..', '..', 'assets');

export function engineUnderTest(today = '2022-07-18', assets = assetsDir): EngineUnderTest {
  const folder = mkdtempSync(join(tmpdir(), 'changeout-engine-'));
  const engine: Engine = createEngine({
    assetsDir: assets,
    appVersion: '0.0.0-test',
    author: 'tester',
    clock: () => new Date(`${today}T12:00:00`),
    log: (line) => process.stderr.write(`${line}\n`),
  });
  const answer = (name: CallName, input: unknown, watch: Watch = noWatch) => engine.call(name, input, watch);
  return {
    answer,
    ask: async <K extends CallName>(name: K, input: CallInput<K>, watch?: Watch) => {
      const given = await answer(name, input, watch);
      if (given.kind !== 'value') throw new Error(`${name}: ${JSON.stringify(given)}`);
      return given.value as CallOutput<K>;
    },
    refusal: async (name, input) => {
      const given = await answer(name, input);
      if (given.kind !== 'problems')
        throw new Error(`${name} was not refused: ${JSON.stringify(given).slice(0, 300)}`);
      return given.problems
        .map((item) => `${item.column ?? ''} ${item.reason}. ${item.remedy}.`.trim())
        .join('\n');
    },
    path: (name) => join(folder, name),
    write: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    remove: () => {
      engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const inventoryCsv = [
  'Site,Asset Tag,Manufacturer,Model,Serial,Qty,Date Obtained',
  'Tower 1,T1,Huawei,BBU3910,S1,1,2017-06-14',
  'Tower 1,T2,Huawei,RRU3908,S2,3,2017-06-14',
  'Tower 1,T3,Cisco,ASR-920-4SZ-A,S3,1,2018-02-01',
  'Tower 2,T4,Hikvision,DS-2CD2143G0-I,S4,2,2018-05-01',
  'Tower 2,T5,ZTE Corporation,ZXA10 C320,S5,1,2016-03-03',
  'Tower 2,T6,LTS,CMIP8042,S6,1,2018-05-01',
  '',
].join('\n');
