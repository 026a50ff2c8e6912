import { calendarDate } from '../../../core/calendar/date';
import { quarterOf } from '../../../core/calendar/quarter';
import type { TableModel } from '../../../core/document/block';
import { boardPacket } from '../../../core/document/board-packet';
import { gapGroups } from '../../../core/document/gap-groups';
import type { RunResult } from '../../../core/document/run-result';
import type { ScenarioRow } from '../../../core/document/scenario-row';
import { stampFooter } from '../../../core/document/stamp-words';
import { fraction } from '../../../core/fraction';
import { cents, dollars } from '../../../core/money/cents';
import type { PlanGap } from '../../../core/plan/plan-line';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();

function tableNamed(caption: string, of: RunResult, scenarios: readonly ScenarioRow[] = []): TableModel {
  const tables = boardPacket(of, scenarios).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const found = tables.find((table) => table.caption === caption);
  if (found === undefined) throw new Error(`no table “${caption}”`);
  return found;
}

const gap = (site: string, reason: string): PlanGap => ({
  site,
  assetIds: [],
  lineId: null,
  reason,
  remedy: 'Enter a quote for this line',
});

describe('Parts without a price', () => {
  it('are one row for the same missing price, however many sites and units lack it', () => {
    const gaps = [
      gap('Antler', 'no price found for DSLAM (dslam): 1 unit x 48 = 48 (priced per port)'),
      gap('Bison', 'no price found for DSLAM (dslam): 2 units x 48 = 96 (priced per port)'),
      gap('Cedar', 'the category of the asset is unknown'),
    ];
    expect(gapGroups({ gaps }).map(({ reason, gaps: own }) => [reason, own.length])).toEqual([
      ['No price found for DSLAM.', 2],
      ['The category of the asset is unknown.', 1],
    ]);
  });

  it('keep a reason that has a colon of its own', () => {
    const [group] = gapGroups({
      gaps: [
        gap('(project)', 'no price found for Parallel running: mast (ran): 34 sites x 1 = 34 (priced each)'),
      ],
    });
    expect(group?.reason).toBe('No price found for Parallel running: mast.');
  });
});

describe('Cash by quarter', () => {
  it('gathers the quarters in which no money moves into one row, with the balance at their end', () => {
    const { funding } = run;
    if (funding === null) throw new Error('the fixture has funding');
    const quarter = (firstDay: string, spent: number, balance: number) => ({
      quarter: quarterOf(calendarDate(firstDay)),
      spendCents: dollars(spent),
      reimbursedCents: cents(0),
      balanceCents: dollars(balance),
    });
    const cashByQuarter = [
      quarter('2022-07-01', 100, -100),
      quarter('2022-10-01', 0, -100),
      quarter('2023-01-01', 0, -100),
      quarter('2023-04-01', 50, -150),
    ];
    const table = tableNamed('Cash by quarter', { ...run, funding: { ...funding, cashByQuarter } });
    expect(table.rows.map(([label, spent]) => [label, spent])).toEqual([
      ['Q3 2022', '$100'],
      ['Q4 2022 to Q1 2023', '$0'],
      ['Q2 2023', '$50'],
    ]);
  });
});

describe('Scenarios side by side', () => {
  const row = (id: string, supportInForce: boolean): ScenarioRow => ({
    scenario: { id, name: id },
    p50Cents: dollars(2),
    p80Cents: dollars(3),
    supportCents: dollars(1),
    supportInForce,
    netP50Cents: dollars(1),
    netP80Cents: dollars(2),
    peakAdvanceCents: dollars(1),
    finishP80: run.timeline.finish.p80,
    deadlineDate: null,
    pDeadlineMet: null,
  });

  it('mark support from a bill that is not law, and say what the mark means', () => {
    const table = tableNamed('Scenarios side by side', run, [row('law', true), row('bill', false)]);
    expect(table.rows.map((cells) => cells[2])).toEqual(['$1', '$1*']);
    expect(table.note).toContain('* Not in force');
  });

  it('have no mark where every program pays', () => {
    const table = tableNamed('Scenarios side by side', run, [row('one', true), row('two', true)]);
    expect(table.note).not.toContain('*');
  });
});

describe('A deadline that no run meets', () => {
  const [first, ...others] = run.timeline.deadlines;
  if (first === undefined) throw new Error('the fixture has a deadline');
  const deadlines = [{ ...first, pMet: fraction(0) }, ...others];
  const late: RunResult = { ...run, timeline: { ...run.timeline, deadlines } };

  it('is said in words, not as a chance of 0%', () => {
    const findings = boardPacket(late).sections.map(({ finding }) => finding);
    expect(findings.some((finding) => finding.startsWith('No run finishes by July 15, 2023'))).toBe(true);
    expect(JSON.stringify(boardPacket(late).sections[0])).not.toContain('(0%)');
  });
});

describe('Lists of a run', () => {
  const [list] = run.stamp.lists;
  if (list === undefined) throw new Error('the fixture has a list');
  const later = { list: 'A later list', version: 'none', entities: 0, source: 'not yet in force' };
  const stamp = { ...run.stamp, lists: [list, later] };

  it('at the foot of a page are those in force', () => {
    expect(stampFooter(stamp)[1]).toBe(`Lists: ${list.list} ${list.version}`);
  });

  it('that are not yet in force are named below the table', () => {
    const table = tableNamed('Lists in force on the as-of date', { ...run, stamp });
    expect(table.rows.map(([name]) => name)).toEqual([list.list]);
    expect(table.note).toBe('Not yet in force on that date: A later list.');
  });
});
