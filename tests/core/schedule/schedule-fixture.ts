import siteTemplatesJson from '../../../assets/rules/site-templates.json';
import { calendarDate } from '../../../core/calendar/date';
import { fraction } from '../../../core/fraction';
import type { AssetId } from '../../../core/inventory/asset';
import type { AssetCategory } from '../../../core/inventory/category';
import type { SeasonWindow, Site } from '../../../core/inventory/site';
import { assetsToReplace } from '../../../core/plan/assets-to-replace';
import { parseSiteTemplates } from '../../../core/schedule/parse-site-templates';
import type { TimelineInput } from '../../../core/schedule/simulate-timeline';
import { buildSiteTasks } from '../../../core/schedule/site-tasks';
import type { SiteTask, StepId, Trade } from '../../../core/schedule/timeline';
import { flagged } from '../plan/plan-fixture';

interface TaskWords {
  readonly trade: Trade | null;
  readonly days: number | readonly [number, number, number];
  readonly after?: readonly string[];
  readonly season?: SeasonWindow;
  readonly step?: StepId;
}

/** A task by its id, `site/name`. */
export function task(id: string, { trade, days, after = [], season, step = 'install' }: TaskWords): SiteTask {
  const [low, likely, high] = typeof days === 'number' ? [days, days, days] : days;
  const site = id.split('/')[0] ?? '';
  return { id, site, step, trade, days: { low, likely, high }, predecessors: after, season: season ?? null };
}

export const oneCrew = { engineering: 1, tower: 1, field: 1, core: 1 };
export const twoCrews = { engineering: 2, tower: 2, field: 2, core: 2 };

export function timeline(
  tasks: readonly SiteTask[],
  changes: Partial<TimelineInput['settings']> = {},
): TimelineInput {
  return {
    tasks,
    settings: {
      startDate: calendarDate('2026-01-05'),
      crews: oneCrew,
      trials: 100,
      seed: 7,
      durationCorrelation: fraction(0.3),
      ...changes,
    },
    deadlines: [],
    overall: null,
    totals: null,
    budgetCents: null,
    assumptions: [],
  };
}

const parsed = parseSiteTemplates(siteTemplatesJson);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
export const shippedTemplates = parsed.value;

export interface SiteWords {
  readonly name: string;
  readonly season?: SeasonWindow | null;
  readonly assets: readonly (readonly [AssetCategory, number])[];
}

export function site(name: string, season: SeasonWindow | null): Site {
  return { name, kind: 'tower', towerOwner: null, latitude: null, longitude: null, address: null, season };
}

/** Tasks of the shipped templates for sites with the given assets. */
export function tasksFor(sites: readonly SiteWords[]): SiteTask[] {
  let id = 0;
  const assets = sites.flatMap(({ name, assets: kinds }) =>
    kinds.map(([category, quantity]) => {
      id += 1;
      return flagged(id as AssetId, { site: name, category, quantity });
    }),
  );
  return buildSiteTasks({
    assets: assetsToReplace(assets, false),
    sites: sites.map(({ name, season }) => site(name, season ?? null)),
    templates: shippedTemplates,
  });
}
