// The program as the window sees it, without the program: believable answers, typed by the contract.

import { addDays, calendarDate } from '../../core/calendar/date';
import type { Override } from '../../core/flagging/verdict';
import { fraction } from '../../core/fraction';
import type { Asset, AssetId } from '../../core/inventory/asset';
import { dollars } from '../../core/money/cents';
import { problem } from '../../core/problem';
import { defaultSettings, type PlanningSettings, type Scenario } from '../../core/scenario/settings';
import type { Bridge, BridgeEvent, BridgeRequests } from '../../electron/bridge';
import type {
  Answer,
  CallInput,
  CallName,
  CallOutput,
  HistoryEntry,
  WorkspaceSummary,
} from '../../engine/api';
import { makeAsset, rowOf, siteNames, verdictOf, verdictValueOf } from './fake/assets';
import { fakeImport, fakePreview } from './fake/imports';
import { fakeLines, fakePlan } from './fake/plan';
import { fakeEstimate, fakeFunding, fakeTimeline } from './fake/results';
import { fakeLists, fakeStamp } from './fake/stamp';
import { entityNames } from './fake/verdicts';

export interface FakeOptions {
  readonly assets?: number;
  readonly isDemo?: boolean;
  readonly programId?: string | null;
  /** Milliseconds that a heavy call takes; 0 in tests. */
  readonly heavyMilliseconds?: number;
  /** True to start with the workspace open. */
  readonly theme?: 'light' | 'dark';
}

export interface FakeProgram {
  readonly bridge: Bridge;
  readonly calls: { readonly name: CallName; readonly input: unknown }[];
  emit(event: BridgeEvent): void;
}

type Handlers = { readonly [K in CallName]?: (input: CallInput<K>) => CallOutput<K> | Answer<CallOutput<K>> };

const heavy: readonly CallName[] = [
  'deadline-price',
  'estimate',
  'timeline',
  'funding',
  'plan',
  'scenario-compare',
  'report-write',
];

export function createFakeProgram(options: FakeOptions = {}): FakeProgram {
  const state = createState(options);
  const handlers = createHandlers(state, options);
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
        progress: { fraction: part / 10, message: `Trial ${part},000 of 10,000` },
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
        ? '/home/ann/Reports'
        : `/home/ann/Big Sky/${kind === 'import-files' ? 'inventory.xlsx' : 'big-sky.changeout'}`,
    ],
    shell: () => true,
    recent: () => [
      { path: '/home/ann/Big Sky/big-sky.changeout', name: 'Big Sky Rural Telephone', exists: true },
      { path: '/media/usb/valley.changeout', name: 'Valley Cooperative', exists: false },
    ],
    paths: ({ files }) => files.map((file) => `/home/ann/${file.name}`),
    window: () => undefined,
    theme: () => undefined,
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

function createHandlers(state: State, options: FakeOptions): Handlers {
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
    path: '/home/ann/Big Sky/big-sky.changeout',
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
    return override ? { ...found, verdict: override.verdict, override } : found;
  };

  return {
    'app-overview': () => ({
      version: '0.1.0',
      today: calendarDate('2026-11-24'),
      node: '24.21.0',
      sqlite: '3.54.0',
      lists: fakeLists,
    }),
    'workspace-open': () => summary(),
    'workspace-create': () => summary(),
    'demo-create': () => summary(),
    'workspace-close': () => ({ closed: true }),
    'workspace-summary': () => summary(),
    'workspace-change': () => summary(),
    'workspace-check': () => ({ ok: true, problems: [] }),
    'workspace-backup': ({ path }) => ({ path, bytes: 51_000_000, sha256: 'cd34'.repeat(16) }),
    'settings-change': ({ patch }) => {
      state.settings = { ...state.settings, ...patch };
      record('settings-change', `Changed ${Object.keys(patch).join(', ')}`);
      return summary();
    },
    'asset-page': ({ offset, limit, filter }) => {
      const isWhole = !filter || Object.values(filter).every((value) => value === undefined);
      if (isWhole) {
        const count = Math.max(0, Math.min(limit, total - offset));
        return {
          total,
          rows: Array.from({ length: count }, (_, index) => rowOf(assetOf(offset + index + 1))),
        };
      }
      const text = filter.text?.toLowerCase() ?? '';
      const found = all().filter(
        (asset) =>
          `${asset.manufacturer} ${asset.model} ${asset.serial} ${asset.site} ${asset.name}`
            .toLowerCase()
            .includes(text) &&
          (!filter.site || asset.site === filter.site) &&
          (!filter.manufacturer || asset.manufacturer === filter.manufacturer) &&
          (!filter.category || asset.category === filter.category) &&
          (!filter.verdict || verdictValueOf(asset) === filter.verdict),
      );
      return { total: found.length, rows: found.slice(offset, offset + limit).map(rowOf) };
    },
    'asset-facets': () => ({
      sites: siteNames.map((value) => ({ value, assets: Math.floor(total / siteNames.length) })),
      manufacturers: ['Huawei', 'ZTE', 'Hikvision', 'Cisco', 'Juniper'].map((value) => ({
        value,
        assets: Math.floor(total / 10),
      })),
      categories: ['radio-unit', 'olt', 'camera', 'core-router'].map((value) => ({
        value,
        assets: Math.floor(total / 10),
      })),
    }),
    'asset-detail': ({ assetId }) => ({
      asset: assetOf(assetId),
      verdict: verdict(assetOf(assetId)),
      lines: fakeLines.filter((line) => line.assetIds.includes(assetId)),
      importedFrom: summary().imports[0] ?? null,
      history: state.history.slice(0, 1),
    }),
    'asset-add': ({ fields }) => {
      record('asset-add', `Added ${fields.manufacturer ?? 'an asset'}`);
      return { ...makeAsset(1), ...fields };
    },
    'asset-change': ({ assetIds, fields }) => {
      for (const id of assetIds) state.changed.set(id, { ...state.changed.get(id), ...fields });
      record(
        'asset-change',
        `Changed ${Object.keys(fields).join(', ')}`,
        makeAsset(assetIds[0] ?? 1),
        fields,
      );
      return { changed: assetIds.length };
    },
    'asset-delete': ({ assetIds }) => {
      record('asset-delete', `Deleted ${assetIds.length} assets`);
      return { deleted: assetIds.length };
    },
    'site-list': () =>
      siteNames.map((name, index) => ({
        name,
        kind: index === 2 ? 'central-office' : 'tower',
        towerOwner: index % 3 === 0 ? null : 'Crown Point Towers',
        latitude: 46.1,
        longitude: -110.4,
        address: null,
        season: index % 4 === 0 ? { firstMonth: 6, lastMonth: 10 } : null,
        assets: 17,
        units: 52,
        listed: 5,
        review: 3,
      })),
    'site-change': ({ site }) => {
      record('site-change', `Changed ${site.name}`);
      return site;
    },
    'import-preview': ({ path, options: intake }) => fakePreview(path, intake),
    'files-import': ({ paths }) => {
      record('files-import', `Imported ${paths.length} files`);
      return fakeImport(paths);
    },
    'flag-summary': () => ({
      asOf: summary().asOf,
      lists: fakeLists,
      counts: total === 0 ? { listed: 0, review: 0, clear: 0 } : { listed: 72, review: 48, clear: 120 },
      units: { listed: 118, review: 480, clear: 131 },
      byEntity: [
        { entityId: 'huawei', entity: entityNames.huawei ?? '', listed: 48, review: 0, units: 96 },
        { entityId: 'zte', entity: entityNames.zte ?? '', listed: 24, review: 0, units: 24 },
        { entityId: 'hikvision', entity: entityNames.hikvision ?? '', listed: 0, review: 48, units: 480 },
      ],
      bySite: siteNames.map((site) => ({ site, listed: 5, review: 3, clear: 9 })),
    }),
    'verdict-page': ({ offset, limit, verdict: wanted, entityId, site }) => {
      const found = all()
        .map((asset) => ({ asset, verdict: verdict(asset) }))
        .filter(
          (row) =>
            (!wanted || row.verdict.verdict === wanted) &&
            (!entityId || row.verdict.entityId === entityId) &&
            (!site || row.asset.site === site),
        );
      return { total: found.length, rows: found.slice(offset, offset + limit) };
    },
    'item-lookup': ({ name, model }) =>
      verdictOf({ ...makeAsset(10), manufacturer: name ?? null, model: model ?? 'RRU3908' }),
    'entity-list': () =>
      Object.entries(entityNames).map(([id, name]) => ({
        id,
        name,
        entityType: 'company',
        aliases: [],
        members: [],
        country: 'CN',
        equipmentKinds: [],
        listings: [],
        notes: null,
        source: { document: 'FCC Covered List', citation: null, url: null },
        confidence: 'sourced',
      })),
    'override-set': ({ assetId, verdict: chosen, entityId, reason }) => {
      const setAside = verdictOf(assetOf(assetId)).evidence;
      state.overrides.set(assetId, {
        verdict: chosen,
        entityId,
        reason,
        author: 'Ann Lee',
        at: '2026-11-24T09:30:00Z',
        setAside,
      });
      record('override-set', `Set the verdict of asset ${assetId}`);
      return verdict(assetOf(assetId));
    },
    'override-clear': ({ assetId }) => {
      state.overrides.delete(assetId);
      record('override-clear', `Cleared the verdict of asset ${assetId}`);
      return verdict(assetOf(assetId));
    },
    'program-list': () =>
      [
        {
          id: 'scrp-2022',
          name: 'FCC Reimbursement Program, allocations of July 2022',
          statusAsOf: '2022-07-18: allocations published',
        },
        { id: 's1625-2019', name: 'United States 5G Leadership Act of 2019', statusAsOf: null },
      ].map((program) => ({
        ...program,
        kind: 'program',
        citation: '47 CFR 1.50004',
        statusHistory: [],
        availableCents: null,
        administrationCents: null,
        demandCents: null,
        publishedFactor: null,
        costShare: null,
        maxCustomers: null,
        tier1MaxCustomers: null,
        newApplicants: false,
        vendorIds: [],
        acquiredOnOrBefore: null,
        costIncurredOnOrAfter: null,
        costRules: [],
        termMonths: 12,
        notes: null,
        source: [],
        confidence: 'sourced' as const,
      })),
    'scenario-list': () => state.scenarios,
    'scenario-save': ({ scenario }) => {
      const saved = { ...scenario, preset: false };
      state.scenarios = [...state.scenarios.filter((entry) => entry.id !== saved.id), saved];
      record('scenario-save', `Saved ${scenario.name}`);
      return saved;
    },
    'scenario-delete': ({ id }) => {
      state.scenarios = state.scenarios.filter((entry) => entry.id !== id);
      record('scenario-delete', `Deleted ${id}`);
      return { id };
    },
    plan: () =>
      total === 0
        ? { ...fakePlan(), lines: [], gaps: [], byCategory: [], bySite: [], totalCents: dollars(0) }
        : fakePlan(),
    'plan-line-pin': ({ lineId, source }) =>
      source === 'none'
        ? { kind: 'problems', problems: [problem('The source says nothing', 'Name the quote')] }
        : { lineId },
    'plan-line-unpin': ({ lineId }) => ({ lineId }),
    estimate: () => fakeEstimate(state.settings.budgetCents),
    timeline: () => fakeTimeline(),
    'deadline-price': ({ confidence }) => ({
      confidence,
      curve: [0, 1, 2, 3, 4].map((extra) => ({
        date: addDays(calendarDate('2027-07-05'), extra * 26),
        meanCents: dollars(3_560_000 - extra * 42_000 + extra * extra * 4000),
        p80Cents: dollars(3_980_000 - extra * 45_000 + extra * extra * 4000),
        crews: { engineering: 2, tower: 6 - extra, field: 2, core: 1 },
      })),
      remarks: ['By adding crews only: overtime and expediting are not in the curve.'],
    }),
    funding: () => fakeFunding(state.settings.programId),
    'scenario-compare': ({ scenarios }) => {
      const { estimate } = fakeEstimate(state.settings.budgetCents);
      const { funding } = fakeFunding('scrp-2022');
      const p = (percent: string) => estimate.percentilesCents[percent] ?? estimate.meanCents;
      return state.scenarios
        .filter((scenario) => scenarios.includes(scenario.id))
        .map((scenario) => ({
          scenario,
          stamp: { ...fakeStamp, scenario: scenario.name },
          pointCents: estimate.pointCents,
          p50Cents: p('50'),
          p80Cents: p('80'),
          eligibleCents: funding?.eligibleCents ?? dollars(0),
          supportCents: funding?.supportCents ?? dollars(0),
          netMeanCents: estimate.meanCents,
          netP50Cents: p('50'),
          netP80Cents: p('80'),
          peakAdvanceCents: dollars(2_410_000),
          finishP50: calendarDate('2027-10-08'),
          finishP80: calendarDate('2027-11-02'),
          deadlineDate: calendarDate('2027-10-15'),
          pDeadlineMet: fraction(0.58),
          sCurve: estimate.sCurve,
        }));
    },
    'report-write': ({ folder, formats }) => ({
      files: formats.map((format) => ({
        path: `${folder}/changeout-2026-11-24.${format}`,
        kind: 'Board packet',
        bytes: 184_220,
      })),
    }),
    'history-page': ({ offset, limit }) => ({
      total: state.history.length,
      entries: state.history.slice(offset, offset + limit),
    }),
    'history-undo': () => {
      const entry = state.history.shift() ?? null;
      state.revision += 1;
      return { entry };
    },
    'history-redo': () => ({ entry: null }),
  };
}

/** Asset ids in tests are plain numbers. */
export const assetId = (id: number): AssetId => id as AssetId;
