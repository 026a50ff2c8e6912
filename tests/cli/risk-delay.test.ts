import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

jest.setTimeout(120_000);

interface TimelineDocument {
  readonly finish: { readonly p50: string; readonly p80: string; readonly deterministic: string };
  readonly risk_delay?: object;
}

const risk = {
  id: 'permit',
  label: 'The permit is late',
  probability: 1,
  low_cents: 0,
  likely_cents: 0,
  high_cents: 0,
  delay_days: { low: 31, likely: 31, high: 31 },
  scope: 'project',
  site: null,
  source: 'county clerk',
};
const run = ['--as-of', '2022-07-18', '--trials', '300'];

let folder: Folder;
let workspace: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('small.changeout');
  documentOf('new', workspace, '--name', 'Small Telephone', '--customers', '900');
  documentOf('import', workspace, folder.write('inventory.csv', smallInventory));
});
afterAll(() => folder.remove());

test('a delay from a settings file is kept, moves the finish by its days, and the text says so', () => {
  const before = documentOf<TimelineDocument>('timeline', workspace, ...run);
  expect(before).not.toHaveProperty('risk_delay');
  expect(changeout('timeline', workspace, ...run).out).not.toContain('risk event');
  const file = folder.write('risks.json', JSON.stringify({ risks: [risk] }));
  expect(documentOf('settings', workspace, '--set', file)).toMatchObject({ settings: { risks: [risk] } });

  const after = documentOf<TimelineDocument>('timeline', workspace, ...run);
  const daysLater = (key: 'p50' | 'p80') =>
    (Date.parse(after.finish[key]) - Date.parse(before.finish[key])) / 86_400_000;
  expect([daysLater('p50'), daysLater('p80')]).toEqual([31, 31]);
  expect(after.finish.deterministic).toBe(before.finish.deterministic);
  expect(after.risk_delay).toEqual({
    events: ['The permit is late'],
    p_later: 1,
    mean_days: 31,
    without_delay: { p50: before.finish.p50, p80: before.finish.p80 },
  });
  expect(changeout('timeline', workspace, ...run).out).toContain(
    `The finish includes the delay of 1 risk event (The permit is late): 100% of the trials end later for it, on average of all trials by 31 days. Without it P50 would be ${before.finish.p50} and P80 ${before.finish.p80}.`,
  );
});

test('a delay out of order is refused with one line, and nothing changes', () => {
  const wrong = { ...risk, delay_days: { low: 40, likely: 10, high: 60 } };
  const file = folder.write('wrong.json', JSON.stringify({ risks: [wrong] }));
  const ended = changeout('settings', workspace, '--set', file);
  expect(ended.status).toBe(2);
  expect(ended.err).toMatch(/delay.*low <= likely <= high/i);
});
