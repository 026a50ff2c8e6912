// How many of the headings that operators' files are known to have feed their field without a click. The tables are those of
// the programs and of people's own spreadsheets; each heading stands with the field that a person would choose, and
// `null` where it is to be kept as it came.

import type { AssetFieldName } from '../../../core/intake/intake';
import { takeIn } from '../../../core/intake/take-in';
import { nearlyKnown, ownHeadings, programs, type Wanted } from '../../fixtures/intake/known-headings';

/** A value that the field can hold, so that headings are judged by what stands under them, too. */
const values: Partial<Record<AssetFieldName, string>> = {
  quantity: '2',
  mac: '00:1e:10:ab:cd:ef',
  ip: '10.20.1.5',
  sysObjectId: '1.3.6.1.4.1.2011.2.23.94',
  installDate: '2018-06-15',
  purchaseDate: '2018-05-01',
  purchaseCostCents: '9100.00',
};

function mappedTo(wanted: Wanted): readonly (AssetFieldName | null)[] {
  const headings = wanted.map(([heading]) => heading);
  const cells = wanted.map(([heading, field]) =>
    field === null ? `x ${heading}` : (values[field] ?? `v ${heading}`),
  );
  const second = wanted.map(([heading, field]) =>
    field === null ? `y ${heading}` : (values[field] ?? `w ${heading}`),
  );
  const table = {
    sheet: null,
    rows: [headings, cells, second].map((row, index) => ({ row: index + 1, cells: row })),
  };
  const result = takeIn(table);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return headings.map(
    (_, index) => result.value.mapping.find((column) => column.index === index)?.field ?? null,
  );
}

/** Headings that feed another field than they should, as a reader of the test wants to see them. */
function wrong(wanted: Wanted): string[] {
  const found = mappedTo(wanted);
  return wanted.flatMap(([heading, field], index) =>
    found[index] === field ? [] : [`${heading}: ${found[index] ?? 'kept'} instead of ${field ?? 'kept'}`],
  );
}

const own: Wanted = Object.entries(ownHeadings).flatMap(([field, names]) =>
  names.split(', ').map((name) => [name, field as AssetFieldName] as const),
);

function wrongAlone([heading, field]: Wanted[number]): string[] {
  const beside: Wanted[number] = field === 'model' ? ['Hostname', 'name'] : ['Model', 'model'];
  return wrong([beside, [heading, field]]);
}

test.each(programs)(
  '%s: every heading feeds its field, and what means nothing to an asset is kept',
  (_, wanted) => {
    expect(wrong(wanted)).toEqual([]);
  },
);

test('at least nine of ten known headings need no click', () => {
  const known = [...programs.flatMap(([, wanted]) => wanted), ...own, ...nearlyKnown].filter(
    ([, field]) => field !== null,
  );
  const missed = [
    ...programs.flatMap(([, wanted]) => wrong(wanted)),
    ...[...own, ...nearlyKnown].flatMap(wrongAlone),
  ];
  expect(known.length).toBeGreaterThan(200);
  expect(missed.slice(Math.floor(known.length / 10))).toEqual([]);
});

test('headings of one’s own and slips of the keyboard are known, and what only looks alike is kept', () => {
  expect([...own, ...nearlyKnown].flatMap(wrongAlone)).toEqual([]);
});

test('a heading that is only nearly known says so', () => {
  const table = {
    sheet: null,
    rows: [
      ['Model', 'Manufactuer'],
      ['S5720', 'Huawei'],
    ].map((cells, index) => ({ row: index + 1, cells })),
  };
  const result = takeIn(table);
  expect(result.ok && result.value.mapping.map((column) => column.by)).toEqual(['synonym', 'similar']);
});

test('columns are known by their values where the heading says nothing', () => {
  const rows = [
    ['Model', 'A', 'B', 'C', 'When it was bought', 'Commissioning', 'Site'],
    ['S5720', '2102350DLTDMH6000123', '00:1e:10:ab:cd:ef', '10.0.0.1', '2017-06-14', '2017-07-01', 'Bowman'],
    ['S5720', '2102350DLTDMH6000124', '00:1e:10:ab:cd:f0', '10.0.0.2', '2017-06-15', '2017-07-02', 'Bowman'],
  ].map((cells, index) => ({ row: index + 1, cells }));
  const result = takeIn({ sheet: null, rows });
  expect(result.ok && result.value.mapping.map((column) => column.field)).toEqual([
    'model',
    'serial',
    'mac',
    'ip',
    'purchaseDate',
    'installDate',
    'site',
  ]);
});
