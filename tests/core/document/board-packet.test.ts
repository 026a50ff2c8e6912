import type { Block, PacketSection } from '../../../core/document/block';
import { boardPacket } from '../../../core/document/board-packet';
import type { RunResult } from '../../../core/document/run-result';
import { fraction } from '../../../core/fraction';
import { cents, dollars } from '../../../core/money/cents';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();

function wordsOf(section: PacketSection | undefined): string {
  return JSON.stringify(section ?? null);
}

function sectionNamed(of: RunResult, heading: string): PacketSection | undefined {
  return boardPacket(of).sections.find((section) => section.heading === heading);
}

function tableNamed(of: RunResult, heading: string, caption: string) {
  const blocks: readonly Block[] = sectionNamed(of, heading)?.blocks ?? [];
  return blocks
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    .find((table) => table.caption === caption);
}

describe('Board packet', () => {
  it('asks for the point estimate plus the contingency, which is P80', () => {
    const asked = run.estimate.pointCents + run.estimate.contingencyCents;
    expect(asked).toBe(run.estimate.percentilesCents['80']);
    expect(boardPacket(run).sections[0]?.finding).toBe(
      'Plan on $2.30 million: in four runs in five the replacement costs no more.',
    );
  });

  it('opens every section with a heading and a finding', () => {
    for (const { heading, finding } of boardPacket(run).sections) {
      expect(heading).not.toBe('');
      expect(finding).toMatch(/\.$/);
    }
  });

  it('gives every chart its words for a reader who cannot see it', () => {
    const figures = boardPacket(run).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : [])),
    );
    expect(figures.map(({ kind }) => kind)).toEqual(['range', 'curve', 'tornado', 'cash', 'gantt']);
    for (const { altText } of figures) expect(altText).toMatch(/\d/);
  });

  it('fills every row of every table to its columns', () => {
    const tables = boardPacket(run).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const { columns, rows, total } of tables) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
      if (total !== null) expect(total).toHaveLength(columns.length);
    }
  });

  it('counts on no support from a bill that is not in force', () => {
    const { funding } = run;
    if (funding === null) throw new Error('the fixture has funding');
    const bill: RunResult = { ...run, funding: { ...funding, inForce: false } };
    const decision = wordsOf(sectionNamed(bill, 'The decision'));
    expect(decision).toContain('None yet');
    expect(decision).toContain('count on no help');
    expect(decision).not.toContain('Authorize advances');
    expect(tableNamed(bill, 'Cash by quarter', 'Cash by quarter')?.total?.[2]).toBe('$0');
  });

  it('says that the window is closed where the program takes nobody new', () => {
    expect(wordsOf(sectionNamed(run, 'The decision'))).toContain('takes no new applications');
  });

  it('says what is unknown: no budget, no program, no customers', () => {
    const bare = { ...believableRun({ withFunding: false, withBudget: false }), customers: null };
    expect(wordsOf(sectionNamed(bare, 'The decision'))).toContain('No budget is set yet');
    expect(sectionNamed(bare, 'Who pays')?.finding).toContain('No program is part of this scenario');
  });

  it('marks the demo as invented', () => {
    expect(wordsOf(boardPacket(believableRun({ isDemo: true })).sections[0])).toContain('are invented');
    expect(wordsOf(boardPacket(run).sections[0])).not.toContain('invented');
  });

  it('adds the cost categories up to the point estimate', () => {
    const table = tableNamed(run, 'What drives the cost', 'Point estimate by cost category');
    const sum = (table?.rows ?? []).reduce((total, row) => total + Number(row[1]), 0);
    expect(sum).toBe(run.lines.length);
    expect(table?.total?.[2]).toBe('$1,857,966');
  });

  it('puts the scenarios side by side without averaging them', () => {
    const scenario = (name: string, net: number) => ({
      scenario: { id: name, name },
      p50Cents: dollars(2_000_000),
      p80Cents: dollars(2_300_000),
      supportCents: cents(0),
      netP50Cents: dollars(net),
      netP80Cents: dollars(net),
      peakAdvanceCents: cents(0),
      finishP80: run.timeline.finish.p80,
      deadlineDate: null,
      pDeadlineMet: fraction(0.5),
    });
    const packet = boardPacket(run, [scenario('With help', 500_000), scenario('No help', 2_300_000)]);
    const section = packet.sections.find(({ heading }) => heading === 'What if');
    expect(section?.finding).toBe(
      'Over 2 scenarios the net cost at P80 runs from $500,000 to $2.30 million.',
    );
  });
});
