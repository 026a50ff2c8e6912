import type { EngineHost } from '../../../engine/host/engine-host';
import { hostInProcess } from '../../../engine/host/in-process';
import { MESSAGE_LIMIT_BYTES, messageBytes } from '../../../engine/host/message-size';
import { createStubEngine } from '../../fixtures/stub-engine/stub-engine';
import { bundleStub, startStub } from './stub-process';

const entry = bundleStub();
const hosts: readonly (readonly [string, () => EngineHost])[] = [
  ['a child process', () => startStub(entry)],
  ['the same process', () => hostInProcess(createStubEngine())],
];

describe.each(hosts)('the engine in %s', (_name, start) => {
  const opened: EngineHost[] = [];
  const open = () => {
    const host = start();
    opened.push(host);
    return host;
  };
  afterEach(() => Promise.all(opened.splice(0).map((host) => host.close())));

  test('answers a call with its value', async () => {
    const answer = await open().call('item-lookup', { name: 'Huawei' });
    expect(answer).toEqual({ kind: 'value', value: { name: 'Huawei' } });
  });

  test('answers many calls at once, each with its own value', async () => {
    const host = open();
    const names = ['a', 'b', 'c', 'd'];
    const answers = await Promise.all(names.map((name) => host.call('item-lookup', { name })));
    expect(answers).toEqual(names.map((name) => ({ kind: 'value', value: { name } })));
  });

  test('reports progress and stops when it is canceled', async () => {
    const controller = new AbortController();
    const fractions: (number | null)[] = [];
    const answer = await open().call(
      'estimate',
      {},
      {
        signal: controller.signal,
        onProgress: ({ fraction }) => {
          fractions.push(fraction);
          controller.abort();
        },
      },
    );
    expect(answer).toEqual({ kind: 'canceled' });
    expect(fractions[0]).toBe(0);
  });

  test('does not start work for a call that is canceled beforehand', async () => {
    const answer = await open().call('estimate', {}, { signal: AbortSignal.abort() });
    expect(answer).toEqual({ kind: 'canceled' });
  });

  test('closes twice without complaint', async () => {
    const host = open();
    await host.close();
    await expect(host.close()).resolves.toBeUndefined();
  });
});

describe('the engine in a process of its own', () => {
  test('says why an open call was lost when the engine crashed, and to whom it concerns', async () => {
    const host = startStub(entry);
    const reasons: string[] = [];
    host.onExit((reason) => reasons.push(reason));
    const slow = host.call('estimate', {});
    const crash = await host.call('item-lookup', { name: 'crash' });
    expect(crash).toEqual({ kind: 'failure', message: expect.stringContaining('exit code 7') });
    expect(await slow).toMatchObject({ kind: 'failure' });
    expect(reasons).toEqual(['exit code 7']);
    expect(await host.call('item-lookup', { name: 'later' })).toMatchObject({ kind: 'failure' });
  });

  test('turns an exception of the engine into a failure and goes on', async () => {
    const host = startStub(entry);
    expect(await host.call('item-lookup', { name: 'throw' })).toEqual({
      kind: 'failure',
      message: 'The stub was asked to throw',
    });
    expect(await host.call('item-lookup', { name: 'next' })).toMatchObject({ kind: 'value' });
    await host.close();
  });

  test('ends with its parent, without an exit notice', async () => {
    const host = startStub(entry);
    const reasons: string[] = [];
    host.onExit((reason) => reasons.push(reason));
    const overview = await host.call('app-overview', {});
    const { pid } = (overview.kind === 'value' ? overview.value : {}) as { pid: number };
    await host.close();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(reasons).toEqual([]);
  });

  test('answers with a failure when the process cannot be started at all', async () => {
    const host = startStub(`${entry}.missing`);
    expect(await host.call('app-overview', {})).toMatchObject({ kind: 'failure' });
  });

  test('refuses a request and an answer larger than 64 MB', async () => {
    const host = startStub(entry);
    const large = 'x'.repeat(40 * 1024 * 1024);
    expect(await host.call('item-lookup', { name: large })).toMatchObject({
      kind: 'problems',
      problems: [{ reason: 'The request is larger than 64 MB' }],
    });
    expect(await host.call('asset-page', {})).toMatchObject({
      kind: 'problems',
      problems: [{ reason: 'The answer is larger than 64 MB' }],
    });
    await host.close();
  });
});

describe('the size of a message', () => {
  test('counts texts, numbers and bytes inside lists and objects', () => {
    // object 8 + text 2 x 4 + list 8 + two numbers 16 + three bytes 3
    expect(messageBytes({ text: 'four', list: [1, 2], bytes: new Uint8Array(3) })).toBe(8 + 8 + 8 + 16 + 3);
  });

  test('stops counting soon after the limit', () => {
    const rows = Array.from({ length: 100 }, () => 'x'.repeat(1000));
    expect(messageBytes(rows, 5000)).toBeLessThan(10_000);
    expect(MESSAGE_LIMIT_BYTES).toBe(67_108_864);
  });
});
