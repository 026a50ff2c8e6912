import { ownBill } from '../core/funding/support';
import { engineUnderTest } from '../engine/engine-under-test';
import { changeout, documentOf, type Folder, temporaryFolder } from './command-line';

const inventory = [
  'Site,Asset Tag,Manufacturer,Model,Serial,Qty,Date Obtained',
  'Tower 1,T1,Huawei,BBU3910,S1,1,2017-06-14',
  'Tower 1,T2,Huawei,RRU3908,S2,3,2017-06-14',
  'Tower 2,T4,Hikvision,DS-2CD2143G0-I,S4,2,2018-05-01',
  '',
].join('\n');

let folder: Folder;
let workspace: string;
beforeAll(() => {
  folder = temporaryFolder();
  workspace = folder.path('a.changeout');
  documentOf('new', workspace, '--name', 'Prairie Test', '--customers', '24000');
  documentOf('import', workspace, folder.write('inventory.csv', inventory));
});
afterAll(() => folder.remove());

const quick = ['--as-of', '2022-07-18', '--trials', '200'];

interface FundDocument {
  readonly program: string;
  readonly support_cents: number;
  readonly eligible_cents: number;
  readonly outlook: {
    readonly bridge: { readonly rate: number } | null;
    readonly quarters: readonly unknown[];
  };
  readonly claim_timing?: readonly {
    readonly first_claim_date: string | null;
    readonly p_finished: number;
  }[];
}

/** The form of a bill as a file, with its keys in snake case. */
function programFile(): string {
  const bill = ownBill({ id: 'own-cameras', name: 'Camera bill', vendorIds: ['hikvision'] });
  const snake = Object.fromEntries(
    Object.entries(bill).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
  return JSON.stringify({ schema: 'changeout/program/1', ...snake });
}

test('fund shows when the money moves, what a loan costs, and what claiming late would change', () => {
  const shown = documentOf<FundDocument>(
    ...['fund', workspace, '--program', 'scrp-2022', '--bridge-rate', '0.08', '--claim-timing', ...quick],
  );
  expect(shown.support_cents).toBe(Math.round(shown.eligible_cents * 0.395));
  expect(shown.outlook.bridge?.rate).toBe(0.08);
  expect(shown.outlook.quarters.length).toBeGreaterThan(1);
  expect(shown.claim_timing?.[0]?.first_claim_date).toBeNull();
  const text = changeout('fund', workspace, '--program', 'scrp-2022', '--claim-timing', ...quick);
  expect(text.out).toMatch(/Bridge loan: give a yearly rate with --bridge-rate/);
  expect(text.out).toMatch(/Claims from +First payment +Term ends +Finished by then/);
});

test('a bill in a file counts without being saved, and is taken, exported and removed', () => {
  const file = folder.write('cameras.json', programFile());
  const unsaved = documentOf<FundDocument>('fund', workspace, '--program-file', file, ...quick);
  expect(unsaved.program).toBe('own-cameras');
  expect(unsaved.support_cents).toBeGreaterThan(0);
  expect(changeout('fund', workspace, '--program', 'own-cameras', ...quick).status).toBe(2);

  expect(changeout('program', 'show', file).out).toMatch(/It pays to replace equipment of Hikvision/);
  documentOf('program', 'add', workspace, file);
  const saved = documentOf<FundDocument>('fund', workspace, '--program', 'own-cameras', ...quick);
  expect(saved.support_cents).toBe(unsaved.support_cents);
  documentOf('program', 'export', workspace, 'own-cameras', folder.path('again.json'));
  documentOf('program', 'remove', workspace, 'own-cameras');
  documentOf('program', 'add', workspace, folder.path('again.json'));
  const { programs } = documentOf<{ programs: { id: string; is_own: boolean }[] }>(
    'program',
    'list',
    workspace,
  );
  expect(programs.filter((program) => program.is_own).map(({ id }) => id)).toEqual(['own-cameras']);
});

test('a program file that does not fit ends with status 2 and one line for each fault', () => {
  const bad = folder.write('bad.json', programFile().replace('"cost_share":1', '"cost_share":7'));
  const ended = changeout('program', 'add', workspace, bad);
  expect(ended.status).toBe(2);
  expect(ended.err).toBe('bad.json, column cost_share: must be at most 1. Correct the value.\n');
});

test('compare weighs a tree from a file, and says what is missing where a probability is', () => {
  const outcome = (label: string, probability: number | null, program_id: string | null) => ({
    label,
    probability,
    patch: { program_id },
    next: null,
  });
  const tree = (yes: number | null) =>
    folder.write(
      'tree.json',
      JSON.stringify({
        schema: 'changeout/tree/1',
        id: 'who-pays',
        name: 'Who pays',
        scenario_id: 'base',
        root: {
          question: 'Does it pay?',
          outcomes: [outcome('Yes', yes, 'scrp-2022'), outcome('No', yes === null ? null : 1 - yes, null)],
        },
      }),
    );
  interface TreeDocument {
    readonly scenarios: readonly { readonly net_mean_cents: number }[];
    readonly tree: { readonly weighed: { readonly expected_net_cents: number } | null };
  }
  const { scenarios, tree: weighed } = documentOf<TreeDocument>('compare', workspace, '--tree', tree(0.25));
  const [paid = 0, unpaid = 0] = scenarios.map((one) => one.net_mean_cents);
  expect(weighed.weighed?.expected_net_cents).toBe(Math.round(0.25 * paid + 0.75 * unpaid));
  expect(changeout('compare', workspace, '--tree', tree(null)).out).toMatch(/No expected value/);
  const wrong = changeout('compare', workspace, '--tree', folder.write('x.json', '{}'));
  expect(wrong.status).toBe(2);
});

test('program list gives the status on any day', () => {
  interface Programs {
    readonly programs: readonly { readonly id: string; readonly status_as_of: string | null }[];
  }
  const statusOf = (...asOf: string[]) =>
    documentOf<Programs>('program', 'list', workspace, ...asOf).programs.find(({ id }) => id === 'scrp-2022')
      ?.status_as_of;
  expect(statusOf('--as-of', '2019-11-04')).toBeNull();
  expect(statusOf('--as-of', '2022-07-18')).toEqual(expect.any(String));
});

test('without --scenarios all are compared, also more than one call takes', async () => {
  const engine = engineUnderTest();
  await engine.ask('workspace-open', { path: workspace, mode: 'write' });
  const own = Array.from({ length: 13 }, (_, index) => `own-${index + 10}`);
  for (const id of own)
    await engine.ask('scenario-save', {
      scenario: {
        id,
        name: id,
        description: '',
        patch: { trials: 100, timelineTrials: 100 },
        parentId: null,
      },
    });
  engine.remove();
  interface Compared {
    readonly scenarios: readonly { readonly scenario: { readonly id: string } }[];
  }
  const { scenarios } = documentOf<Compared>('compare', workspace, '--scenarios', own.join(','));
  expect(scenarios.map(({ scenario }) => scenario.id)).toEqual(own);
  expect(documentOf<Compared>('compare', workspace).scenarios.length).toBeGreaterThan(own.length);
});

test('one thing changed at a time is drawn with the trials and seed that are asked for', () => {
  interface Ends {
    readonly sensitivity: { readonly base: { readonly net_p80_cents: number } };
  }
  const p80 = (seed: string) =>
    documentOf<Ends>('compare', workspace, '--sensitivity', 'no-help', '--trials', '100', '--seed', seed)
      .sensitivity.base.net_p80_cents;
  expect(p80('5')).not.toBe(p80('6'));
  const refused = changeout('compare', workspace, '--seed', '5');
  expect(refused.status).toBe(2);
  expect(refused.err).toMatch(/that they are saved with/);
});

test.each(['invoices', 'quotes'])('%s remove takes whole numbers only', (list) => {
  const refused = changeout(list, 'remove', workspace, 'x');
  expect(refused).toMatchObject({ status: 2, out: '' });
  expect(refused.err).toMatch(/no whole number/);
});
