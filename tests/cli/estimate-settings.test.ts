import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

interface EstimateDocument {
  readonly mean_cents: number;
  readonly point_cents: number;
  readonly tornado: readonly { readonly line_id: string; readonly line_ids?: readonly string[] }[];
  readonly convergence: {
    readonly is_enough: boolean;
    readonly points: readonly { readonly trials: number }[];
  };
}

const risk = {
  id: 'permit',
  label: 'The permit is late',
  probability: 0.5,
  low_cents: 1_000_000,
  likely_cents: 1_000_000,
  high_cents: 1_000_000,
  scope: 'project',
  site: null,
  source: 'county clerk',
};
const run = ['--as-of', '2022-07-18', '--trials', '1000'];

let folder: Folder;
let workspace: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('small.changeout');
  documentOf('new', workspace, '--name', 'Small Telephone', '--customers', '900', '--states', 'ND,MT');
  documentOf('import', workspace, folder.write('inventory.csv', smallInventory));
});
afterAll(() => folder.remove());

test('risk events from a file are tried, then kept with the settings; half of $10,000 is $5,000 on the mean', () => {
  const before = documentOf<EstimateDocument>('estimate', workspace, ...run);
  expect(before.convergence.points.map(({ trials }) => trials)).toEqual([100, 200, 500, 1000]);
  const file = folder.write('risks.json', JSON.stringify({ risks: [risk] }));
  const tried = documentOf<EstimateDocument>('estimate', workspace, ...run, '--settings', file);
  expect(tried.mean_cents - before.mean_cents).toBe(500_000);
  expect(tried.point_cents).toBe(before.point_cents);
  expect(documentOf('settings', workspace)).toMatchObject({ settings: { risks: [] } });

  expect(documentOf('settings', workspace, '--set', file)).toMatchObject({
    schema: 'changeout/settings/1',
    settings: { risks: [risk] },
  });
  const kept = documentOf<EstimateDocument>('estimate', workspace, ...run);
  expect(kept.mean_cents).toBe(tried.mean_cents);
  expect(kept.tornado.find(({ line_id }) => line_id === 'risk:permit')?.line_ids?.length).toBeGreaterThan(0);
});

test.each([
  ['no.json', '{"risks": [', /no\.json.*This is no JSON/],
  ['list.json', '[]', /list\.json.*holds no settings/],
  ['wrong.json', JSON.stringify({ risks: [{ ...risk, probability: 2 }] }), /probability.*at most 1/],
  ['name.json', '{"rikss": []}', /rikss/i],
])('%s is refused with one line, and nothing changes', (name, text, words) => {
  const ended = changeout('settings', workspace, '--set', folder.write(name, text));
  expect(ended.status).toBe(2);
  expect(ended.err).toMatch(words);
});

test('text says whether there are enough trials', () => {
  expect(changeout('estimate', workspace, ...run).out).toMatch(
    /(Enough|Too few) trials: P80 is known to \+\/-\d+\.\d\d % \(two standard errors\)/,
  );
});
