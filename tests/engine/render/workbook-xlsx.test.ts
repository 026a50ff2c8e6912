import ExcelJS from 'exceljs';
import { inventoryColumns } from '../../../core/document/inventory-table';
import type { RunResult } from '../../../core/document/run-result';
import { applicationWorkbook } from '../../../core/document/workbook';
import { renderTableXlsx } from '../../../engine/render/xlsx/table-xlsx';
import { renderWorkbook } from '../../../engine/render/xlsx/workbook-xlsx';
import { believableRun } from '../../fixtures/run-result';
import { zipEntry } from '../../fixtures/zip-entry';

async function reread(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

function written(run: RunResult): Promise<Uint8Array> {
  return renderWorkbook(applicationWorkbook(run));
}

const run = believableRun();

/** A cunning person's line: every text is a formula. */
function hostileRun(): RunResult {
  const lines = run.lines.map((line) => ({
    ...line,
    existing: '=HYPERLINK("http://bad.example")',
    replacement: '+1+1',
    site: '@SUM(A1)',
  }));
  return { ...run, lines, stamp: { ...run.stamp, workspaceName: '-2+3 & Sons' } };
}

describe('Application workbook as XLSX, read by another program', () => {
  it('has every sheet with its headers in the third row, frozen, on landscape letter paper', async () => {
    const book = await reread(await written(run));
    const lines = book.getWorksheet('Cost lines');
    expect(book.worksheets).toHaveLength(19);
    expect(lines?.getRow(3).getCell(1).value).toBe('Line no.');
    expect(lines?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(lines?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '3:3',
    });
  });

  it('quotes the sheet in every name, or Excel would call the file damaged', async () => {
    const xml = zipEntry(await written(run), 'xl/workbook.xml');
    const ranges = [...xml.matchAll(/<definedName [^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(ranges.length).toBeGreaterThan(16);
    for (const range of ranges) expect(range).toMatch(/^'[^']+'!\$/);
  });

  it('leaves the total below what is filtered', async () => {
    const book = await reread(await written(run));
    expect(book.getWorksheet('Cost lines')?.autoFilter).toBe('A3:U60');
  });

  it('has live formulas with our figures as their cached values', async () => {
    const book = await reread(await written(run));
    const lines = book.getWorksheet('Cost lines');
    const [first] = run.lines;
    expect(lines?.getCell('N4').value).toEqual({
      formula: 'ROUND(I4*K4*M4,2)',
      result: (first?.pointCents ?? 0) / 100,
    });
    expect(book.getWorksheet('Summary by category')?.getCell('C4').formula).toBe(
      'ROUND(SUMIFS(line_total,line_category,A4),2)',
    );
  });

  it('adds the cached line totals up to the point estimate', async () => {
    const lines = (await reread(await written(run))).getWorksheet('Cost lines');
    let cents = 0;
    for (let row = 4; row < 4 + run.lines.length; row += 1)
      cents += Math.round(Number(lines?.getCell(`N${row}`).result) * 100);
    expect(cents).toBe(run.estimate.pointCents);
  });

  it('names the ranges that the sums use', async () => {
    const book = await reread(await written(run));
    expect(book.definedNames.getRanges('line_total').ranges).toEqual(["'Cost lines'!$N$4:$N$60"]);
  });

  it('keeps dates as dates and money as dollars', async () => {
    const lines = (await reread(await written(run))).getWorksheet('Cost lines');
    expect(lines?.getCell('O4').value).toEqual(new Date('2022-09-15T00:00:00Z'));
    expect(lines?.getCell('O4').numFmt).toBe('yyyy-mm-dd');
    expect(lines?.getCell('K4').value).toBe(19000);
    expect(lines?.getCell('K4').numFmt).toContain('$#,##0.00');
  });

  it('never makes a formula of what a person typed', async () => {
    const lines = (await reread(await written(hostileRun()))).getWorksheet('Cost lines');
    expect(lines?.getCell('D4').value).toBe('=HYPERLINK("http://bad.example")');
    expect(lines?.getCell('H4').value).toBe('+1+1');
    expect(lines?.getCell('C4').value).toBe('@SUM(A1)');
  });

  it('marks every sheet of a demo on screen and in print', async () => {
    const book = await reread(await written(believableRun({ isDemo: true })));
    for (const sheet of book.worksheets) {
      expect(String(sheet.getCell('A1').value)).toMatch(/^DEMO/);
      expect(sheet.headerFooter.oddHeader).toContain('DEMO');
    }
  });

  it('keeps a name that begins with a digit out of the codes of the footer', async () => {
    const rivers = { ...run, stamp: { ...run.stamp, workspaceName: '3 Rivers & Sons' } };
    const book = await reread(await written(rivers));
    expect(book.getWorksheet('Funding')?.headerFooter.oddFooter).toContain('&8 3 Rivers && Sons');
  });

  it('tells no other time than the as-of date', async () => {
    const properties = zipEntry(await written(run), 'docProps/core.xml');
    expect(properties.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
      '2022-07-18T00:00:00Z',
      '2022-07-18T00:00:00Z',
    ]);
  });

  it('is the same to the byte for the same run', async () => {
    expect(Buffer.compare(Buffer.from(await written(run)), Buffer.from(await written(run)))).toBe(0);
  });
});

describe('Inventory and flags as XLSX', () => {
  it('has one row an asset below the headers', async () => {
    const book = await reread(
      await renderTableXlsx('Inventory and flags', inventoryColumns, run.flags.assets),
    );
    const sheet = book.getWorksheet('Inventory and flags');
    expect(sheet?.rowCount).toBe(1 + run.flags.assets.length);
    expect(sheet?.getRow(1).getCell(2).value).toBe('Asset tag');
    expect(sheet?.getRow(2).getCell(2).value).toBe('DV-1001');
    expect(sheet?.getRow(2).getCell(14).value).toEqual(new Date('2016-05-12T00:00:00Z'));
  });
});
