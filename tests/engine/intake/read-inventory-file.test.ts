import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { listSheets, readInventoryFile } from '../../../engine/intake';

const encoder = new TextEncoder();

async function read(content: string | Uint8Array, options = {}) {
  return readInventoryFile(
    typeof content === 'string' ? encoder.encode(content) : content,
    'inventory.csv',
    options,
  );
}

async function intake(content: string | Uint8Array, options = {}) {
  const result = await read(content, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.intake;
}

async function refusal(content: string | Uint8Array, options = {}): Promise<string> {
  const result = await read(content, options);
  if (result.ok) throw new Error('was read');
  expect(result.problems).toHaveLength(1);
  expect(result.problems[0]?.file).toBe('inventory.csv');
  return result.problems[0]?.reason ?? '';
}

function utf16(text: string, mark: boolean): Uint8Array {
  const bytes = [...(mark ? `\ufeff${text}` : text)].flatMap((character) => [
    character.charCodeAt(0) & 0xff,
    character.charCodeAt(0) >> 8,
  ]);
  return Uint8Array.from(bytes);
}

describe('a text file', () => {
  test.each([
    ['comma', ',', '\n'],
    ['semicolon', ';', '\r\n'],
    ['TAB', '\t', '\n'],
    ['bar', '|', '\r'],
  ])('with %s is read', async (_, delimiter, end) => {
    const lines = [
      ['Site', 'Model', 'Notes'],
      ['Bowman', 'S5720', '"two\nlines; and, more"'],
      ['Watford', 'C320', '5" pipe'],
    ];
    const { drafts } = await intake(lines.map((cells) => cells.join(delimiter)).join(end));
    expect(drafts.map((draft) => [draft.row, draft.fields.site, draft.fields.notes])).toEqual([
      [2, 'Bowman', 'two\nlines; and, more'],
      [3, 'Watford', '5" pipe'],
    ]);
  });

  test('with semicolons may hold decimal commas', async () => {
    const { drafts } = await intake('Site;Model;Unit cost\nBowman;S5720;1.234,50\n');
    expect(drafts[0]?.fields.purchaseCostCents).toBe(123450);
  });

  test.each([
    ['UTF-8 with a mark', encoder.encode('\ufeffSite,Model\nŽižkov,S5720')],
    ['UTF-16 with a mark', utf16('Site,Model\nŽižkov,S5720', true)],
    ['UTF-16 without one', utf16('Site,Model\nŽižkov,S5720', false)],
  ])('in %s is read', async (_, bytes) => {
    expect((await intake(bytes)).drafts[0]?.fields.site).toBe('Žižkov');
  });

  test('in Windows-1252 is read and said to be', async () => {
    const bytes = Uint8Array.from(
      [...'Site,Model\nCaf\u00e9,S5720'].map((character) => character.charCodeAt(0)),
    );
    const { drafts, remarks } = await intake(bytes);
    expect(drafts[0]?.fields.site).toBe('Café');
    expect(remarks.join()).toContain('Windows-1252');
  });

  test('is counted as a spreadsheet counts it, blank rows and quoted line breaks included', async () => {
    const { rejected } = await intake('Site,Model,Qty\n"a\nb",S5720,1\n\nc,S5720,x\n');
    expect(rejected[0]).toMatchObject({ row: 4, column: 'Qty', file: 'inventory.csv' });
  });

  test('may say its delimiter first', async () => {
    expect((await intake('sep=;\nSite;Model\nA;S5720')).drafts[0]).toMatchObject({
      row: 3,
      fields: { site: 'A' },
    });
  });

  test('with a quote that is never closed is refused with the row', async () => {
    expect(await refusal('Site,Model\n"Bowman,S5720\nWatford,C320\n')).toContain('never closed');
  });
});

describe('a workbook', () => {
  test('gives dates by their format, numbers and stored results of formulas', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Inventory',
          rows: [
            ['Site', 'Model', 'Qty', 'Unit cost', 'Install date'],
            ['Bowman', 'S5720', 2, 1250.5, new Date('2017-06-14')],
          ],
          cells: new Map([
            ['1,3', { value: 1250.5, type: 'formula', formula: '2501/2', formulaResult: 1250.5 }],
          ]),
          columns: [{}, {}, {}, {}, { numFmt: 'yyyy-mm-dd' }],
        },
      ],
    });
    const { format, sheet, drafts } = await intake(bytes);
    expect([format, sheet]).toEqual(['xlsx', 'Inventory']);
    expect(drafts[0]).toMatchObject({
      row: 2,
      fields: { quantity: 2, purchaseCostCents: 125050, installDate: '2017-06-14' },
    });
  });

  test('with one inventory among other sheets is read from that one; hidden sheets are skipped and named', async () => {
    const rows = [
      ['Site', 'Manufacturer', 'Model'],
      ['Bowman', 'ZTE', 'C320'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Cover', rows: [['Dear reader']] },
        { name: 'Old', rows, hidden: true },
        { name: 'Assets', rows },
      ],
    });
    const { sheet, remarks } = await intake(bytes);
    expect(sheet).toBe('Assets');
    expect(remarks.join()).toContain('Old');
  });

  test('with two inventories asks for the sheet', async () => {
    const rows = [
      ['Site', 'Manufacturer', 'Model'],
      ['Bowman', 'ZTE', 'C320'],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'East', rows },
        { name: 'West', rows },
      ],
    });
    expect(await refusal(bytes)).toContain('“East”, “West”');
    expect(await listSheets(bytes)).toEqual(['East', 'West']);
    expect((await intake(bytes, { sheet: 'West' })).sheet).toBe('West');
    expect(await refusal(bytes, { sheet: 'North' })).toContain('no visible sheet');
  });

  test('fills a merged site down and joins a merged heading with those under it', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Site', 'Model', 'Removal', null],
            [null, null, 'Qty', 'Crew'],
            ['Bowman', 'RRU3908', 3, 'A'],
            [null, 'BBU3910', 1, 'A'],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
            { startRow: 0, startCol: 1, endRow: 1, endCol: 1 },
            { startRow: 0, startCol: 2, endRow: 0, endCol: 3 },
            { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
          ],
        },
      ],
    });
    const { drafts } = await intake(bytes);
    expect(drafts.map((draft) => [draft.row, draft.fields.site, draft.fields.quantity])).toEqual([
      [3, 'Bowman', 3],
      [4, 'Bowman', 1],
    ]);
    expect(drafts[0]?.fields.extra).toEqual([{ header: 'Removal / Crew', value: 'A' }]);
  });

  test('with a long serial stored as a number rejects the cell, its digits are lost', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Model', 'Serial'],
            ['S5720', 21023500000 * 10 ** 9],
          ],
        },
      ],
    });
    expect((await intake(bytes)).rejected).toMatchObject([{ row: 2, column: 'Serial' }]);
  });

  test('cut off in the middle is refused in one line', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Site', 'Model'],
            ['A', 'B'],
          ],
        },
      ],
    });
    expect(await refusal(bytes.subarray(0, bytes.length / 2))).toContain('damaged');
  });
});

describe('what holds no inventory is refused in one clear line', () => {
  test.each([
    ['nothing at all', new Uint8Array(0), 'empty'],
    ['white space', encoder.encode(' \n \n'), 'nothing'],
    ['a PDF', encoder.encode('%PDF-1.7\n%âãÏÓ'), 'PDF'],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), 'JPEG'],
    [
      'an old or encrypted workbook',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'password',
    ],
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256),
      'neither text',
    ],
    ['a web page', encoder.encode('<!DOCTYPE html><html><body>Sign in</body></html>'), 'web page'],
    ['a letter', encoder.encode('Dear Sir,\nplease find attached nothing.\n'), 'No row'],
    ['headings without rows', encoder.encode('Name of person\nBob'), 'No row'],
  ])('%s', async (_, bytes, words) => {
    expect(await refusal(bytes)).toContain(words);
  });

  test('no bytes whatever make it throw', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['Site', 'Model'],
            ['A', 'B'],
          ],
        },
      ],
    });
    const damaged = fc
      .tuple(fc.nat(workbook.length - 1), fc.uint8Array({ minLength: 1, maxLength: 12 }))
      .map(([at, bytes]) => {
        const copy = Uint8Array.from(workbook);
        copy.set(bytes.subarray(0, copy.length - at), at);
        return copy;
      });
    const started = fc
      .tuple(
        fc.constantFrom('PK\u0003\u0004', '{', '[', '<?xml', 'Site,Model\n', '\ufeff', '"'),
        fc.uint8Array({ maxLength: 400 }),
      )
      .map(([start, bytes]) => Uint8Array.from([...encoder.encode(start), ...bytes]));
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((rest) => encoder.encode(`Site,Model,Qty,Date obtained,MAC\n${rest}`));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 600 }), started, damaged, text), async (bytes) => {
        const result = await read(bytes);
        if (!result.ok) return result.problems.length > 0;
        const { rows, drafts, rejected, skipped } = result.value.intake;
        return rows === drafts.length + new Set(rejected.map((one) => one.row)).size + skipped.length;
      }),
      { numRuns: 400 },
    );
  });
});
