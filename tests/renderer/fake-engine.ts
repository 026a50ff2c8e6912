// The program as the window sees it, without the program: believable answers, typed by the contract.

import type { Bridge, BridgeEvent, BridgeRequests } from '../../electron/bridge';
import type { Answer, CallName } from '../../engine/api';
import { estimateAnswers } from './fake/estimate-answers';
import { fundingAnswers } from './fake/funding-answers';
import { inventoryAnswers } from './fake/inventory-answers';
import { listAnswers } from './fake/list-answers';
import { createOperator, type FakeOptions } from './fake/operator';
import { planningAnswers } from './fake/planning-answers';
import { runAnswers } from './fake/run-answers';
import { workspaceAnswers } from './fake/workspace-answers';

export type { FakeOptions } from './fake/operator';

export interface FakeProgram {
  readonly bridge: Bridge;
  readonly calls: { readonly name: CallName; readonly input: unknown }[];
  emit(event: BridgeEvent): void;
}

const heavy: readonly CallName[] = [
  'deadline-price',
  'estimate',
  'timeline',
  'funding',
  'plan',
  'scenario-compare',
  'report-write',
  'history-undo',
];

export function createFakeProgram(options: FakeOptions = {}): FakeProgram {
  const operator = createOperator(options);
  const handlers = {
    ...workspaceAnswers(operator),
    ...inventoryAnswers(operator),
    ...runAnswers(operator),
    ...estimateAnswers(operator),
    ...fundingAnswers(operator),
    ...listAnswers(operator),
    ...planningAnswers(operator),
    ...options.answers,
  };
  const calls: { name: CallName; input: unknown }[] = [];
  const canceled = new Set<number>();
  let listener: (event: BridgeEvent) => void = () => {};

  async function answer(name: CallName, input: unknown, id: number): Promise<Answer<unknown>> {
    calls.push({ name, input });
    const pause = heavy.includes(name) ? (options.heavyMilliseconds ?? 0) : 0;
    for (let part = 0; part < 10 && pause > 0; part++) {
      await new Promise((resolve) => setTimeout(resolve, pause / 10));
      if (canceled.has(id)) return { kind: 'canceled' };
      listener({
        type: 'progress',
        id,
        progress: { fraction: part / 10, message: `Step ${part} of 10` },
      });
    }
    const handler = handlers[name] as ((input: unknown) => unknown) | undefined;
    if (!handler) return { kind: 'failure', message: `The fake has no ${name}` };
    const result = handler(input);
    return isAnswer(result) ? result : { kind: 'value', value: result };
  }

  const replies: { [K in keyof BridgeRequests]: (payload: BridgeRequests[K]['payload']) => unknown } = {
    call: ({ name, input, id }) => answer(name, input, id),
    cancel: ({ id }) => void canceled.add(id),
    subscribe: () => () => {},
    dialog: ({ kind }) => [
      kind === 'folder'
        ? '/home/operator/Reports'
        : `/home/operator/Big Sky/${kind === 'import-files' ? 'inventory.xlsx' : 'big-sky.changeout'}`,
    ],
    shell: () => true,
    recent: () => [
      { path: '/home/operator/Big Sky/big-sky.changeout', name: 'Big Sky Rural Telephone', exists: true },
      { path: '/media/usb/valley.changeout', name: 'Valley Cooperative', exists: false },
    ],
    paths: ({ files }) => files.map((file) => `/home/operator/${file.name}`),
    window: () => undefined,
    theme: () => undefined,
    notify: () => undefined,
    log: () => undefined,
    'text-edit': () => undefined,
    environment: () => ({
      platform: 'linux',
      electron: '45.4.1',
      chrome: '156.0',
      engineHost: 'utility-process',
      runtimeNotice: null,
      theme: { source: options.theme ?? 'light', dark: options.theme === 'dark' },
    }),
  };

  const bridge = (async (kind: keyof BridgeRequests, payload: never, next?: (event: BridgeEvent) => void) => {
    if (kind === 'subscribe' && next) listener = next;
    return replies[kind](payload);
  }) as Bridge;
  return { bridge, calls, emit: (event) => listener(event) };
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    ['problems', 'failure', 'canceled', 'value'].includes(String(value.kind))
  );
}
