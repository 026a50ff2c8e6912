import { calendarDate } from '../../../core/calendar/date';
import type { FakeOperator, Handlers } from './operator';
import { fakeLists } from './stamp';

/** The file, its settings, scenarios and history. */
export function workspaceAnswers(operator: FakeOperator): Handlers {
  const { state, record, summary } = operator;
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
