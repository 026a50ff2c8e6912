// The invented operator: what its workspace holds, and how a write changes it.

import { calendarDate } from '../../../core/calendar/date';
import type { Override } from '../../../core/flagging/verdict';
import type { Asset } from '../../../core/inventory/asset';
import { dollars } from '../../../core/money/cents';
import { defaultSettings, type PlanningSettings, type Scenario } from '../../../core/scenario/settings';
import type {
  Answer,
  CallInput,
  CallName,
  CallOutput,
  HistoryEntry,
  WorkspaceSummary,
} from '../../../engine/api';
import { makeAsset, siteNames, verdictOf } from './assets';

export interface FakeOptions {
  readonly assets?: number;
  readonly isDemo?: boolean;
  readonly programId?: string | null;
  /** Milliseconds that a heavy call takes; 0 in tests. */
  readonly heavyMilliseconds?: number;
  readonly theme?: 'light' | 'dark';
  /** In place of what the fake would say. */
  readonly answers?: Handlers;
}

export type Handlers = {
  readonly [K in CallName]?: (input: CallInput<K>) => CallOutput<K> | Answer<CallOutput<K>>;
};

export type FakeOperator = ReturnType<typeof createOperator>;

interface State {
  settings: PlanningSettings;
  revision: number;
  changed: Map<number, Partial<Asset>>;
  overrides: Map<number, Override>;
  history: HistoryEntry[];
  scenarios: Scenario[];
  isOpen: boolean;
}

function createState(options: FakeOptions): State {
  const programId = options.programId === undefined ? 'scrp-2022' : options.programId;
  return {
    settings: { ...defaultSettings, budgetCents: dollars(3_600_000), programId },
    revision: 1,
    changed: new Map(),
    overrides: new Map(),
    isOpen: false,
    scenarios: [
      {
        id: 'no-support',
        name: 'No support',
        description: 'Nobody pays a part.',
        patch: { programId: null },
        preset: true,
      },
      {
        id: 'november-2019',
        name: 'November 2019',
        description: 'The law as it stood when the bills were introduced.',
        patch: { asOf: calendarDate('2019-11-04') },
        preset: true,
      },
      {
        id: 'twice-the-crews',
        name: 'Twice the tower crews',
        description: 'Four tower crews instead of two.',
        patch: { crews: { engineering: 2, tower: 4, field: 2, core: 1 } },
        preset: false,
      },
    ],
    history: [
      {
        id: 1,
        at: '2026-11-23T15:04:00Z',
        author: 'Ann Lee',
        action: 'files-import',
        target: 'inventory.xlsx',
        summary: 'Imported inventory.xlsx',
        state: 'done',
        changes: 2314,
        before: [null],
        after: [{ manufacturer: 'Huawei', model: 'RRU3908' }],
      },
    ],
  };
}

export function createOperator(options: FakeOptions) {
  const state = createState(options);
  const total = options.assets ?? 240;
  const assetOf = (id: number): Asset => ({ ...makeAsset(id), ...state.changed.get(id) });
  const all = (): Asset[] => Array.from({ length: Math.min(total, 3000) }, (_, index) => assetOf(index + 1));
  const record = (action: string, summary: string, before: unknown = null, after: unknown = null): void => {
    state.revision += 1;
    state.history.unshift({
      id: state.revision,
      at: '2026-11-24T09:30:00Z',
      author: 'Ann Lee',
      action,
      target: action,
      summary,
      state: 'done',
      changes: 1,
      before: [before],
      after: [after],
    });
  };
  const summary = (): WorkspaceSummary => ({
    path: '/home/operator/Big Sky/big-sky.changeout',
    name: 'Big Sky Rural Telephone',
    isDemo: options.isDemo ?? true,
    customers: 18_400,
    states: ['MT', 'WY'],
    asOf: state.settings.asOf ?? calendarDate('2026-11-24'),
    settings: state.settings,
    assets: total,
    units: total * 3,
    sites: total === 0 ? 0 : siteNames.length,
    revision: state.revision,
    undo: state.history[0]?.summary ?? null,
    redo: null,
    imports:
      total === 0
        ? []
        : [
            {
              id: 1,
              file: 'inventory.xlsx',
              format: 'xlsx',
              sha256: 'ab12'.repeat(16),
              rows: total,
              at: '2026-11-23T15:04:00Z',
            },
          ],
  });
  const verdict = (asset: Asset) => {
    const override = state.overrides.get(asset.id) ?? null;
    const found = verdictOf(asset);
    const overrideIsStale = override !== null && state.changed.has(asset.id);
    return override ? { ...found, verdict: override.verdict, override, overrideIsStale } : found;
  };

  return { state, total, assetOf, all, record, summary, verdict };
}
