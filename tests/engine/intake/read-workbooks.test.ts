import { deflateRawSync } from 'node:zlib';
import { utils, write as writeXls } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { readInventoryFile } from '../../../engine/intake';

async function read(bytes: Uint8Array, options = {}, undecidedSheet: 'ask' | 'suggest' = 'ask') {
  return readInventoryFile(bytes, 'gear.bin', options, { undecidedSheet });
}

async function intake(bytes: Uint8Array, options = {}) {
  const result = await read(bytes, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.intake;
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await read(bytes);
  return result.ok ? 'was read' : (result.problems[0]?.reason ?? '');
}

const headings = ['Site', 'Model', 'Qty', 'Install date', 'Unit cost'];

describe('an old .xls workbook', () => {
  function oldWorkbook(date1904: boolean): Uint8Array {
    const sheet = utils.aoa_to_sheet([headings, ['Bowman', 'S5720', 3, null, 1250.5]]);
    sheet.D2 = { t: 'n', v: date1904 ? 41438 : 42900, z: 'yyyy-mm-dd' };
    sheet.C2 = { t: 'n', v: 3, f: '1+2' };
    const hidden = utils.aoa_to_sheet([headings]);
    const workbook = {
      SheetNames: ['Gear', 'Lookup'],
      Sheets: { Gear: sheet, Lookup: hidden },
      Workbook: { Sheets: [{ name: 'Gear' }, { name: 'Lookup', Hidden: 1 as const }], WBProps: { date1904 } },
    };
    return new Uint8Array(writeXls(workbook, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
  }

  test.each([
    ['1900', false],
    ['1904', true],
  ])('with dates counted from %s gives dates, stored results and visible sheets', async (_, date1904) => {
    const result = await intake(oldWorkbook(date1904));
    expect([result.format, result.sheet]).toEqual(['xls', 'Gear']);
    expect(result.drafts[0]?.fields).toMatchObject({
      site: 'Bowman',
      model: 'S5720',
      quantity: 3,
      installDate: '2017-06-14',
      purchaseCostCents: 125050,
    });
    expect(result.remarks.join()).toContain('Hidden sheets were not read: Lookup');
  });

  test('that is damaged is refused in one line', async () => {
    const bytes = oldWorkbook(false);
    expect(await refusal(bytes.subarray(0, 900))).toMatch(/cannot be read|damaged/);
  });
});

test('an old workbook whose chain of sectors leads back into itself is refused, not followed for ever', async () => {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([headings]), 'Gear');
  const bytes = new Uint8Array(writeXls(workbook, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
  const view = new DataView(bytes.buffer);
  const [directory, table] = [view.getUint32(0x30, true), view.getUint32(0x4c, true)];
  view.setUint32(512 + table * 512 + directory * 4, directory, true);
  const result = await read(bytes);
  expect(result.ok ? '' : result.problems[0]?.value).toContain('damaged');
});

describe('an OpenDocument spreadsheet', () => {
  test('is read with its dates and merged cells', async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: 'Gear',
          rows: [
            headings,
            ['Bowman', 'S5720', 3, new Date('2017-06-14'), 1250.5],
            [null, 'S6720', 1, null, null],
          ],
          merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
        },
      ],
    });
    const result = await intake(bytes);
    expect([result.format, result.sheet]).toEqual(['ods', 'Gear']);
    expect(
      result.drafts.map((draft) => [draft.fields.site, draft.fields.model, draft.fields.quantity]),
    ).toEqual([
      ['Bowman', 'S5720', 3],
      ['Bowman', 'S6720', 1],
    ]);
    expect(result.drafts[0]?.fields).toMatchObject({ installDate: '2017-06-14', purchaseCostCents: 125050 });
  });

  test('keeps hidden tables out, and a text document is no spreadsheet', async () => {
    const rows = (cells: string) => `<table:table-row>${cells}</table:table-row>`;
    const cell = (text: string) =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const table = (name: string, style: string) =>
      `<table:table table:name="${name}" table:style-name="${style}">${rows(cell('Site') + cell('Model'))}${rows(cell(name) + cell('S5720'))}</table:table>`;
    const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${table('Old', 'ta2')}${table('Now', 'ta1')}</office:spreadsheet></office:body></office:document-content>`;
    const ods = (type: string) =>
      zipSync({
        mimetype: strToU8(`application/vnd.oasis.opendocument.${type}`),
        'content.xml': strToU8(content),
      });
    const result = await intake(ods('spreadsheet'));
    expect(result.drafts.map((draft) => draft.fields.site)).toEqual(['Now']);
    expect(result.remarks.join()).toContain('Old');
    const other = await read(ods('text'));
    expect(other.ok ? '' : other.problems[0]?.value).toContain('no spreadsheet');
  });
});

test.each(['1900', '1904'] as const)('dates counted from %s are the same dates', async (dateSystem) => {
  const bytes = await writeXlsx({
    dateSystem,
    sheets: [
      {
        name: 'S',
        rows: [headings, ['Bowman', 'S5720', 1, new Date('2017-06-14'), 5]],
        columns: [{}, {}, {}, { numFmt: 'yyyy-mm-dd' }],
      },
    ],
  });
  expect((await intake(bytes)).drafts[0]?.fields.installDate).toBe('2017-06-14');
});

test('errors and missing results of formulas reject the cell, never the file', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'S',
        rows: [headings, ['Bowman', 'S5720', 1, null, '#DIV/0!'], ['Watford', 'S5720', 2, null, null]],
        cells: new Map([['2,4', { value: null, type: 'formula', formula: 'A1*2' }]]),
      },
    ],
  });
  expect((await intake(bytes)).rejected.map((one) => [one.row, one.column])).toEqual([
    [2, 'Unit cost'],
    [3, 'Unit cost'],
  ]);
});

describe('several sheets', () => {
  const inventory = (name: string, rows: number) => ({
    name,
    rows: [headings, ...Array.from({ length: rows }, (_, index) => [`Site ${index}`, 'S5720', 1, null, 5])],
  });
  const sites = {
    name: 'Sites',
    rows: [
      ['Site', 'Kind'],
      ['Bowman', 'tower'],
    ],
  };

  test('of which one is the inventory: it is read, and each is listed with its rows', async () => {
    const result = await read(await writeXlsx({ sheets: [sites, inventory('Gear', 4)] }));
    if (!result.ok) throw new Error('refused');
    expect(result.value.intake.sheet).toBe('Gear');
    expect(result.value.sheetChoices).toEqual([
      { name: 'Sites', rows: 1, headings: 2, isSuggested: false },
      { name: 'Gear', rows: 4, headings: 5, isSuggested: true },
    ]);
  });

  test('that are both inventories: a preview reads the larger and names the other, an import asks', async () => {
    const bytes = await writeXlsx({ sheets: [inventory('East', 2), inventory('West', 4)] });
    expect(await refusal(bytes)).toContain('Several sheets');
    const preview = await read(bytes, {}, 'suggest');
    if (!preview.ok) throw new Error('refused');
    expect(preview.value.intake.sheet).toBe('West');
    expect(preview.value.intake.remarks.join()).toContain('East');
  });
});

test('headings over two rows without merged cells are joined', async () => {
  const lines = [
    'Gear of all towers,,,,',
    'Site,Model,Removal,,Serial',
    ',,Qty,Crew,',
    'Bowman,RRU3908,3,A,X1',
    'Watford,BBU3910,1,B,X2',
  ];
  const { drafts, headerRow, remarks } = await intake(strToU8(lines.join('\n')));
  expect(headerRow).toBe(3);
  expect(drafts.map((draft) => [draft.row, draft.fields.quantity, draft.fields.serial])).toEqual([
    [4, 3, 'X1'],
    [5, 1, 'X2'],
  ]);
  expect(drafts[0]?.fields.extra).toEqual([{ header: 'Removal / Crew', value: 'A' }]);
  expect(remarks.join()).toContain('two rows');
});

test('a section line under the headings is no second row of them', async () => {
  const { headerRow, skipped } = await intake(
    strToU8('Site,Model,Serial,\nNorth region,,,\nBowman,S5720,X1,\n'),
  );
  expect([headerRow, skipped.length]).toEqual([1, 1]);
});

describe('an archive made to do harm', () => {
  function bomb(declared: number, actual: number): Uint8Array {
    const packed = deflateRawSync(Buffer.alloc(actual, 0x20), { level: 9 });
    const name = strToU8('xl/worksheets/sheet1.xml');
    const local = new Uint8Array(30 + name.length);
    const view = new DataView(local.buffer);
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(8, 8, true);
    view.setUint32(18, packed.length, true);
    view.setUint32(22, declared, true);
    view.setUint16(26, name.length, true);
    local.set(name, 30);
    const central = new Uint8Array(46 + name.length);
    const entry = new DataView(central.buffer);
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(10, 8, true);
    entry.setUint32(20, packed.length, true);
    entry.setUint32(24, declared, true);
    entry.setUint16(28, name.length, true);
    central.set(name, 46);
    const end = new Uint8Array(22);
    const tail = new DataView(end.buffer);
    tail.setUint32(0, 0x06054b50, true);
    tail.setUint16(10, 1, true);
    tail.setUint32(16, local.length + packed.length, true);
    return Uint8Array.from(Buffer.concat([local, packed, central, end]));
  }

  test('that says its size is refused before it is unpacked', async () => {
    expect(await refusal(bomb(900_000_000, 1000))).toContain('more than 400 MB');
  });

  test('that hides its size is refused when the declared size is exceeded', async () => {
    expect(await refusal(bomb(100, 420_000_000))).toContain('more than 400 MB');
  });

  test('whose XML unfolds itself is never unfolded', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index} "${`&lol${index === 0 ? '' : index - 1};`.repeat(10)}">`).join('')}]><nmaprun><host><status state="up"/><address addr="&lol8;" addrtype="ipv4"/></host></nmaprun>`;
    const result = await read(strToU8(laughs));
    expect(JSON.stringify(result).length).toBeLessThan(5000);
  });
});
