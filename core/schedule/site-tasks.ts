// Work at the sites from the templates (method 4): survey -> engineering -> order once a site, then install ->
// cutover -> remove for each work that is there, then disposal. The core is in service before any radio is cut over,
// a site's backhaul before its radio. Crews on the ground keep to the site's season; desks and suppliers do not.

import type { SeasonWindow, Site } from '../inventory/site';
import { type AssetToReplace, compareText } from '../plan/assets-to-replace';
import type { SiteTemplates, TemplateStep, TemplateWork, WorkStep } from './site-template';
import type { SiteTask, StepId, ThreePoint } from './timeline';

export interface SiteTasksInput {
  readonly assets: readonly AssetToReplace[];
  readonly sites: readonly Site[];
  readonly templates: SiteTemplates;
}

interface PresentWork {
  readonly work: TemplateWork;
  readonly units: number;
}

interface SitePlan {
  readonly site: string;
  readonly season: SeasonWindow | null;
  readonly works: readonly PresentWork[];
}

const sharedSteps: readonly WorkStep[] = ['survey', 'engineering', 'order'];
const desk: ReadonlySet<StepId> = new Set(['engineering', 'order', 'dispose']);

/** Tasks in order of site name, then of the work. Ids are `site/step` and `site/work/step`. */
export function buildSiteTasks(input: SiteTasksInput): SiteTask[] {
  const plans = sitePlans(input);
  return plans.flatMap((plan) => tasksOfSite(plan, plans, input.templates));
}

function sitePlans({ assets, sites, templates }: SiteTasksInput): SitePlan[] {
  const seasons = new Map(sites.map((site) => [site.name, site.season]));
  const bySite = new Map<string, AssetToReplace[]>();
  for (const asset of assets) groupOf(bySite, asset.site).push(asset);
  const names = [...bySite.keys()].sort(compareText);
  return names.map((site) => {
    const here = bySite.get(site) ?? [];
    const works = templates.works.map((work) => ({ work, units: unitsOf(work, here) }));
    return { site, season: seasons.get(site) ?? null, works: works.filter(({ units }) => units > 0) };
  });
}

function groupOf(groups: Map<string, AssetToReplace[]>, site: string): AssetToReplace[] {
  const group = groups.get(site) ?? [];
  groups.set(site, group);
  return group;
}

function unitsOf(work: TemplateWork, assets: readonly AssetToReplace[]): number {
  const mine = assets.filter(({ asset }) => work.categories.includes(asset.category));
  return mine.reduce((sum, { asset }) => sum + asset.quantity, 0);
}

function tasksOfSite(plan: SitePlan, plans: readonly SitePlan[], templates: SiteTemplates): SiteTask[] {
  const shared = sharedTasks(plan);
  const ready = shared.at(-1);
  const works = plan.works.flatMap((present) => workTasks(plan, present, plans, ready ? [ready.id] : []));
  const dispose: SiteTask = {
    ...place(plan, 'dispose'),
    id: `${plan.site}/dispose`,
    trade: templates.dispose.trade,
    days: templates.dispose.days,
    predecessors: plan.works.map((present) => lastTaskId(plan.site, present.work)),
  };
  return [...shared, ...works, dispose];
}

/** Once a site, as long as the longest of its works. */
function sharedTasks(plan: SitePlan): SiteTask[] {
  const tasks: SiteTask[] = [];
  for (const step of sharedSteps) {
    const found = plan.works.flatMap(({ work, units }) => {
      const template = work.steps[step];
      return template === null ? [] : [{ template, days: daysOf(template, units) }];
    });
    const first = found[0];
    if (first === undefined) continue;
    tasks.push({
      ...place(plan, step),
      id: `${plan.site}/${step}`,
      trade: first.template.trade,
      days: longest(found.map(({ days }) => days)),
      predecessors: tasks.slice(-1).map((task) => task.id),
    });
  }
  return tasks;
}

function workTasks(
  plan: SitePlan,
  { work, units }: PresentWork,
  plans: readonly SitePlan[],
  ready: readonly string[],
): SiteTask[] {
  const waits = inServiceBefore(plan, work, plans);
  const entry = work.steps.cutover === null ? firstStep(work) : 'cutover';
  let previous = ready;
  return stepsOf(work).map(([step, template]) => {
    const id = `${plan.site}/${work.id}/${step}`;
    const predecessors = step === entry ? [...previous, ...waits] : previous;
    previous = [id];
    return { ...place(plan, step), id, trade: template.trade, days: daysOf(template, units), predecessors };
  });
}

/** Last task that puts each awaited work in service. */
function inServiceBefore(plan: SitePlan, work: TemplateWork, plans: readonly SitePlan[]): string[] {
  const here = awaited([plan], work.cutoverAfterSameSite);
  const anywhere = awaited(plans, work.cutoverAfterAnywhere);
  return [...new Set([...here, ...anywhere])];
}

function awaited(plans: readonly SitePlan[], workIds: readonly string[]): string[] {
  return plans.flatMap((plan) =>
    plan.works
      .filter(({ work }) => workIds.includes(work.id))
      .map(({ work }) => `${plan.site}/${work.id}/${inServiceStep(work)}`),
  );
}

function inServiceStep(work: TemplateWork): WorkStep {
  return work.steps.cutover === null ? 'install' : 'cutover';
}

function stepsOf(work: TemplateWork): [WorkStep, TemplateStep][] {
  const own: readonly WorkStep[] = ['install', 'cutover', 'remove'];
  return own.flatMap((step) => {
    const template = work.steps[step];
    return template === null ? [] : [[step, template] as [WorkStep, TemplateStep]];
  });
}

function firstStep(work: TemplateWork): WorkStep | null {
  return stepsOf(work)[0]?.[0] ?? null;
}

function lastTaskId(site: string, work: TemplateWork): string {
  return `${site}/${work.id}/${stepsOf(work).at(-1)?.[0] ?? 'install'}`;
}

function place(plan: SitePlan, step: StepId): Pick<SiteTask, 'site' | 'step' | 'season'> {
  return { site: plan.site, step, season: desk.has(step) ? null : plan.season };
}

function daysOf({ days, daysPerUnit }: TemplateStep, units: number): ThreePoint {
  if (daysPerUnit === null) return days;
  return {
    low: days.low + units * daysPerUnit.low,
    likely: days.likely + units * daysPerUnit.likely,
    high: days.high + units * daysPerUnit.high,
  };
}

function longest(all: readonly ThreePoint[]): ThreePoint {
  return {
    low: Math.max(...all.map(({ low }) => low)),
    likely: Math.max(...all.map(({ likely }) => likely)),
    high: Math.max(...all.map(({ high }) => high)),
  };
}
