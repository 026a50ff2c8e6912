import siteTemplatesJson from '../../../assets/rules/site-templates.json';
import { assetCategories } from '../../../core/inventory/category';
import { parseSiteTemplates } from '../../../core/schedule/parse-site-templates';
import { simulateTimeline } from '../../../core/schedule/simulate-timeline';
import { shippedTemplates, tasksFor, timeline, twoCrews } from './schedule-fixture';

const summer = { firstMonth: 6, lastMonth: 10 };
const tower = tasksFor([
  {
    name: 'Ridge',
    season: summer,
    assets: [
      ['radio-unit', 3],
      ['microwave', 1],
    ],
  },
]);
const find = (id: string) => tower.find((task) => task.id === id);

describe('Work at a site', () => {
  test('a tower with radios and a microwave link is surveyed, designed and ordered once', () => {
    expect(tower.map(({ id }) => id)).toEqual([
      'Ridge/survey',
      'Ridge/engineering',
      'Ridge/order',
      'Ridge/microwave/install',
      'Ridge/microwave/cutover',
      'Ridge/microwave/remove',
      'Ridge/radio/install',
      'Ridge/radio/cutover',
      'Ridge/radio/remove',
      'Ridge/dispose',
    ]);
  });

  test('the order waits for the longest lead time of what is there', () => {
    expect(find('Ridge/order')?.days).toEqual({ low: 60, likely: 120, high: 240 });
  });

  test("the site's backhaul is in service before its radio", () => {
    expect(find('Ridge/radio/cutover')?.predecessors).toEqual([
      'Ridge/radio/install',
      'Ridge/microwave/cutover',
    ]);
  });

  test('crews keep to the season, desks and suppliers do not', () => {
    const seasonal = tower.filter(({ season }) => season !== null).map(({ step }) => step);
    expect(new Set(seasonal)).toEqual(new Set(['survey', 'install', 'cutover', 'remove']));
  });

  test('more cameras take longer', () => {
    const cameras = (count: number) =>
      tasksFor([{ name: 'Yard', assets: [['camera', count]] }])[3]?.days.likely;
    expect(cameras(4)).toBe(2);
    expect(cameras(40)).toBe(11);
  });

  test('every category of asset has work of its own', () => {
    for (const { id } of assetCategories) {
      expect(tasksFor([{ name: 'Here', assets: [[id, 1]] }]).some(({ step }) => step === 'install')).toBe(
        true,
      );
    }
  });

  test('the core is in service before any radio is cut over, wherever it stands', () => {
    const tasks = tasksFor([
      { name: 'Aspen', assets: [['radio-baseband', 1]] },
      { name: 'Hub', assets: [['mobile-core', 2]] },
      { name: 'Zion', assets: [['base-station', 1]] },
    ]);
    const placed = simulateTimeline(timeline(tasks, { crews: twoCrews, trials: 1 })).result.tasks;
    const core = placed.find(({ taskId }) => taskId === 'Hub/core/cutover')?.finish ?? '';
    const radios = placed.filter(({ taskId }) => taskId.endsWith('/radio/cutover'));
    expect(radios).toHaveLength(2);
    expect(radios.every(({ start }) => start > core)).toBe(true);
  });
});

describe('A file of site templates', () => {
  test('the shipped one calls its durations planning assumptions', () => {
    expect(shippedTemplates.basis).toBe('planning assumption, no published figure found');
    expect(shippedTemplates.confidence).toBe('uncertain');
  });

  test('is refused with the reason when days are out of order, a trade is unknown, a category is missing', () => {
    const [core, ...others] = siteTemplatesJson.works;
    const broken = {
      ...core,
      categories: [],
      steps: {
        ...core?.steps,
        survey: { trade: 'wizard', days: { low: 3, likely: 2, high: 5 }, daysPerUnit: null },
      },
    };
    const parsed = parseSiteTemplates({ ...siteTemplatesJson, works: [broken, ...others] });
    expect(parsed.ok ? [] : parsed.problems.map(({ reason }) => reason)).toEqual([
      'The template of core, survey names no known trade',
      'The days of core, survey are not in order',
      'The category mobile-core is not in exactly one template',
    ]);
  });
});
