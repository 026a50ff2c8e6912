import fc from 'fast-check';
import type { CostedLine, RunResult } from '../../../core/document/run-result';
import { columnLetter } from '../../../core/document/sheet';
import { applicationWorkbook } from '../../../core/document/workbook';
import { cents } from '../../../core/money/cents';
import { evaluateFormula } from '../../fixtures/evaluate-formula';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();
const book = applicationWorkbook(run);

function formulasOf(of: RunResult) {
  const workbook = applicationWorkbook(of);
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.kind === 'formula'
          ? [
              {
                formula: cell.formula,
                cached: cell.value,
                live: evaluateFormula(workbook, sheet.name, cell.formula),
              },
            ]
          : [],
      ),
    ),
  );
}

describe('Application workbook', () => {
  it('has a sheet for every part that a reviewer looks for', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Read me',
      'Applicant',
      'Locations',
      'Existing equipment',
      'Cost lines',
      'Summary by category',
      'Summary by phase',
      'Eligibility',
      'Funding',
      'Cash by quarter',
      'Estimate percentiles',
      'Timeline',
      'Status report',
      'Claims and spending',
      'Final certification',
      'Checks',
      'Assumptions',
      'Evidence index',
      'Lists',
    ]);
  });

  it('caches in every formula what a spreadsheet calculates, to the cent', () => {
    const formulas = formulasOf(run);
    expect(formulas.length).toBeGreaterThan(100);
    for (const { formula, live, cached } of formulas)
      expect([formula, Math.round(live * 1e4)]).toEqual([formula, Math.round(cached * 1e4)]);
  });

  it('totals the lines to the point estimate', () => {
    const total = book.sheets
      .find(({ name }) => name === 'Cost lines')
      ?.rows.at(-1)
      ?.cells.at(-1);
    expect(total).toMatchObject({ formula: 'ROUND(SUM(N4:N60),2)', value: run.estimate.pointCents / 100 });
  });

  it('gives the support as eligible cost times factor', () => {
    const funding = book.sheets.find(({ name }) => name === 'Funding');
    const support = funding?.rows.find(
      ({ cells }) => cells[0]?.kind === 'text' && cells[0].text === 'Support',
    );
    expect(support?.cells[1]).toMatchObject({
      formula: 'ROUND(ROUND(B8*B9,2)+B10,2)',
      value: (run.funding?.supportCents ?? 0) / 100,
    });
  });

  it('stays right when nothing is planned and no program pays', () => {
    const bare: RunResult = { ...believableRun({ withFunding: false }), lines: [] };
    for (const { live, cached } of formulasOf(bare)) expect(live).toBeCloseTo(cached, 6);
  });

  it('calculates any line to the cent as we do', () => {
    const [sample] = run.lines;
    if (sample === undefined) throw new Error('the fixture has lines');
    const lineOf = (quantity: number, unit: number, factor: number): CostedLine => ({
      ...sample,
      quantity,
      likelyCents: cents(unit),
      escalationFactor: factor,
      pointCents: cents(Math.round(quantity * unit * factor)),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 500_000_000 }),
        fc.integer({ min: 0, max: 40 }),
        (quantity, unit, quarters) => {
          const line = lineOf(quantity, unit, 1.03 ** (quarters / 4));
          const [first] = formulasOf({ ...believableRun({ withFunding: false }), lines: [line] }).filter(
            ({ formula }) => formula.startsWith('ROUND'),
          );
          expect(Math.round((first?.live ?? 0) * 100)).toBe(line.pointCents);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts columns as spreadsheets do', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
