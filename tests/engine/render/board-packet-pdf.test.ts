import { inflateSync } from 'node:zlib';
import { boardPacket } from '../../../core/document/board-packet';
import type { RunResult } from '../../../core/document/run-result';
import type { ScenarioRow } from '../../../core/document/scenario-row';
import { cents } from '../../../core/money/cents';
import { renderBoardPacket } from '../../../engine/render/pdf/board-packet-pdf';
import { interFonts } from '../../fixtures/fonts';
import { believableRun } from '../../fixtures/run-result';

/** The file as text, with its compressed streams opened where they are page contents. */
function opened(bytes: Uint8Array): { raw: string; contents: string } {
  const raw = Buffer.from(bytes).toString('latin1');
  let contents = '';
  for (const match of raw.matchAll(/<<([^>]*)>>\s*stream\r?\n/g)) {
    const start = (match.index ?? 0) + match[0].length;
    const length = Number(/\/Length (\d+)/.exec(match[1] ?? '')?.[1] ?? 0);
    try {
      contents += inflateSync(Buffer.from(raw.slice(start, start + length), 'latin1')).toString('latin1');
    } catch {
      contents += '';
    }
  }
  return { raw, contents };
}

function pageCount(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  );
}

function render(run: RunResult, scenarios: readonly ScenarioRow[] = []): Promise<Uint8Array> {
  return renderBoardPacket(boardPacket(run, scenarios), interFonts);
}

function scenarioRows(run: RunResult, count: number): ScenarioRow[] {
  const { percentilesCents } = run.estimate;
  const [p50, p80] = [percentilesCents['50'] ?? cents(0), percentilesCents['80'] ?? cents(0)];
  return Array.from({ length: count }, (_, index) => ({
    scenario: { id: `s${index}`, name: `Scenario ${index} with a name of some length` },
    p50Cents: p50,
    p80Cents: p80,
    supportCents: cents(0),
    netP50Cents: p50,
    netP80Cents: p80,
    peakAdvanceCents: p80,
    finishP80: run.timeline.finish.p80,
    deadlineDate: null,
    pDeadlineMet: null,
  }));
}

/** As long as a plan gets: every list is longer than what a board reads. */
function longRun(): RunResult {
  const run = believableRun();
  const many = <T>(entries: readonly T[], count: number): T[] =>
    Array.from({ length: count }, (_, index) => entries[index % entries.length]).filter(
      (entry) => entry !== undefined,
    );
  return {
    ...run,
    plan: { ...run.plan, gaps: many(run.plan.gaps, 60) },
    flags: { ...run.flags, assets: many(run.flags.assets, 900) },
    timeline: {
      ...run.timeline,
      sites: many(run.timeline.sites, 80).map((site, index) => ({
        ...site,
        site: `Site ${index} with a long name`,
      })),
      deadlines: many(run.timeline.deadlines, 9),
      assumptions: many(run.timeline.assumptions, 40),
    },
    funding: run.funding && {
      ...run.funding,
      remarks: many(run.funding.remarks, 20),
      cashByQuarter: many(run.funding.cashByQuarter, 30),
    },
  };
}

describe('Board packet as PDF', () => {
  const plain = render(believableRun());

  it('has six to ten pages', async () => {
    const pages = pageCount(await plain);
    expect(pages).toBeGreaterThanOrEqual(6);
    expect(pages).toBeLessThanOrEqual(10);
  });

  it('stays within ten pages for the longest plan', async () => {
    const pages = pageCount(await render(longRun(), scenarioRows(believableRun(), 20)));
    expect(pages).toBeGreaterThanOrEqual(6);
    expect(pages).toBeLessThanOrEqual(10);
  });

  it('has six pages or more also without a program and a budget', async () => {
    expect(
      pageCount(await render(believableRun({ withFunding: false, withBudget: false }))),
    ).toBeGreaterThanOrEqual(6);
  });

  it('is the same to the byte for the same run', async () => {
    const [once, again] = [await plain, await render(believableRun())];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });

  it('is tagged, in English, with a title, bookmarks and words for every picture', async () => {
    const { raw } = opened(await plain);
    expect(raw.startsWith('%PDF-1.7')).toBe(true);
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toMatch(/\/Lang \(en-US\)/);
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/Outlines');
    expect(raw.match(/\/S \/Figure/g)).toHaveLength(5);
    expect(raw.match(/\/Alt \(/g)).toHaveLength(5);
    expect(raw.match(/\/S \/H1/g)).toHaveLength(1);
    expect(raw).toContain('/Scope /Column');
  });

  it('tells no other date than the as-of date', async () => {
    const { raw } = opened(await plain);
    const dates = [...raw.matchAll(/\(D:(\d{8})/g)].map((match) => match[1]);
    expect(dates).toEqual(['20220718', '20220718']);
  });

  it('embeds its fonts and no other', async () => {
    const { raw } = opened(await plain);
    const fonts = new Set(
      [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map((match) => match[1]?.replace(/^[A-Z]+\+/, '')),
    );
    expect([...fonts].sort()).toEqual(['Inter-Bold', 'Inter-Regular', 'Inter-SemiBold']);
    expect(raw.match(/\/FontFile2/g)).toHaveLength(3);
  });

  it('opens and closes every piece of marked content on its page', async () => {
    const { contents } = opened(await plain);
    const begun = contents.match(/\bB[DM]C\b/g)?.length ?? 0;
    expect(begun).toBeGreaterThan(500);
    expect(contents.match(/\bEMC\b/g)).toHaveLength(begun);
  });

  it('marks a demo in the title of the file', async () => {
    const { raw } = opened(await render(believableRun({ isDemo: true })));
    expect(raw).toContain('Dakota Valley Telecom \\(DEMO\\)');
  });
});
