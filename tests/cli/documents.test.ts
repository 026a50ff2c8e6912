import { readFileSync } from 'node:fs';
import { changeout, documentOf, type Folder, smallInventory, temporaryFolder } from './command-line';

let folder: Folder;
let workspace: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('small.changeout');
  documentOf('new', workspace, '--name', 'Small Telephone', '--customers', '900');
  documentOf('import', workspace, folder.write('inventory.csv', smallInventory));
  documentOf('settings', workspace, '--set', folder.write('quick.json', '{"trials": 200}'));
});
afterAll(() => folder.remove());

interface Invoices {
  readonly invoices: { id: number; number: string; amount_cents: number; claimed_cents: number }[];
  readonly sums: { amount_cents: number; claimed_cents: number; paid_cents: number };
}

const add = (number: string, ...rest: string[]): string[] => [
  ...['invoices', 'add', workspace, '--number', number, '--vendor', 'Prairie Tower Service'],
  ...['--date', '2022-06-01', ...rest],
];

test('an invoice is added, listed with its sums, removed, and undo brings it back', () => {
  documentOf(...add('A-1', '--amount', '$1,000.10', '--claimed', '900'));
  documentOf(
    ...add('A-2', '--amount', '20', '--status', 'paid', '--submitted', '2022-06-02', '--paid', '2022-06-09'),
  );
  const listed = documentOf<Invoices>('invoices', workspace);
  expect(listed.invoices.map((one) => [one.number, one.amount_cents, one.claimed_cents])).toEqual([
    ['A-1', 100_010, 90_000],
    ['A-2', 2_000, 2_000],
  ]);
  expect(listed.sums).toMatchObject({ amount_cents: 102_010, claimed_cents: 92_000, paid_cents: 2_000 });
  documentOf('invoices', 'remove', workspace, String(listed.invoices[0]?.id));
  expect(documentOf<Invoices>('invoices', workspace).invoices).toHaveLength(1);
  documentOf('undo', workspace);
  expect(documentOf<Invoices>('invoices', workspace).invoices).toHaveLength(2);
});

test('a list of invoices is imported; a bad one is refused with row and remedy', () => {
  const good = folder.write('good.csv', 'number,vendor,date,amount\nB-1,Crew Co,2022-06-03,5\n');
  expect(documentOf('invoices', 'import', workspace, good)).toMatchObject({ invoices: 1 });
  const bad = folder.write('bad.csv', 'number,vendor,date,amount\nB-2,Crew Co,06/03/2022,5\n');
  const ended = changeout('invoices', 'import', workspace, bad);
  expect(ended.status).toBe(2);
  expect(ended.err).toMatch(/bad\.csv.*row 2.*Write YYYY-MM-DD/);
});

test('what forms prints, forms import reads back as it was', () => {
  documentOf('forms', 'answer', workspace, 'K-commitments', '--state', 'in process', '--text', 'One is open');
  const before = documentOf<{ answers: { field_id: string; state: string | null; answer: string }[] }>(
    'forms',
    workspace,
  );
  expect(before.answers.find((row) => row.field_id === 'K-commitments')).toMatchObject({
    state: 'in process',
    answer: 'One is open',
  });
  const file = folder.write('answers.json', JSON.stringify(before));
  documentOf('forms', 'answer', workspace, 'K-commitments', '--state', 'complied');
  expect(documentOf('forms', 'import', workspace, file)).toMatchObject({ answers: before.answers.length });
  expect(documentOf('forms', workspace)).toEqual(before);
});

test('answers to a field that no form has, or in a state that it has not, are refused whole', () => {
  const file = folder.write(
    'wrong.json',
    '{"answers": [{"field_id": "K-work", "answer": "new"}, {"field_id": "Z"}, {"field_id": "K-work", "state": "complied"}]}',
  );
  const ended = changeout('forms', 'import', workspace, file);
  expect(ended.status).toBe(2);
  expect(ended.err).toMatch(/row 2.*no such field/);
  expect(ended.err).toMatch(/row 3.*no such state/);
  const { answers } = documentOf<{ answers: { field_id: string; answer: string }[] }>('forms', workspace);
  expect(answers.find((row) => row.field_id === 'K-work')?.answer).toBe('');
});

test('a packet is handed over with its documents, once; after a change the next one says what changed', () => {
  const report = (...rest: string[]): string[] => [
    ...['report', workspace, '--out', folder.path('out'), '--formats', 'html', ...rest],
  ];
  expect(documentOf(...report('--hand-over'))).toMatchObject({
    handed_over_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(changeout(...report('--hand-over')).err).toMatch(/handed over already/);
  documentOf('settings', workspace, '--set', folder.write('seed.json', '{"seed": 5}'));
  documentOf(...report());
  expect(readFileSync(folder.path('out/report.html'), 'utf8')).toContain(
    'What changed since the last packet',
  );
});
