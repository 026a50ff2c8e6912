// The handful of figures that every document quotes, each worked out in one place so that no two documents differ.

import type { Fraction } from '../fraction';
import { noSiteName } from '../inventory/site';
import { addCents, type Cents } from '../money/cents';
import { projectSiteName } from '../plan/draft-lines';
import type { DeadlineOutcome } from '../schedule/timeline';
import type { CostedLine, RunResult } from './run-result';

/** @throws RangeError for a percentile that the estimate does not report */
export function percentileCents({ estimate }: RunResult, percentile: number): Cents {
  const amount = estimate.percentilesCents[String(percentile)];
  if (amount === undefined) throw new RangeError(`P${percentile} is not among the reported percentiles`);
  return amount;
}

/** What the board is asked for: point estimate and contingency, which is the chosen percentile of the total. */
export function budgetAskedCents({ estimate }: RunResult): Cents {
  return addCents(estimate.pointCents, estimate.contingencyCents);
}

/** Support to count on: nothing from a bill that is not law. */
export function supportCents({ funding }: RunResult): Cents | null {
  return funding?.inForce ? funding.supportCents : null;
}

/** The date that counts: the first granted one still ahead, else the last granted one; null where none is granted. */
export function decisiveDeadline({ timeline, stamp }: RunResult): DeadlineOutcome | null {
  const granted = timeline.deadlines.filter((deadline) => deadline.granted);
  const byDate = [...granted].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return byDate.find((deadline) => deadline.date >= stamp.asOf) ?? byDate[byDate.length - 1] ?? null;
}

/** Sites where something is listed, in order of name. */
export function affectedSites({ flags }: RunResult): string[] {
  const listed = flags.assets.filter(({ verdict }) => verdict.verdict === 'listed');
  return [...new Set(listed.map(({ asset }) => asset.site ?? noSiteName))].sort();
}

/** Makers of the listed assets with their units, the most first. */
export function listedMakers({ flags }: RunResult): { readonly maker: string; readonly units: number }[] {
  const units = new Map<string, number>();
  for (const { asset, verdict } of flags.assets) {
    if (verdict.verdict !== 'listed') continue;
    const maker = verdict.entity ?? 'an unnamed entity';
    units.set(maker, (units.get(maker) ?? 0) + asset.quantity);
  }
  return [...units]
    .map(([maker, count]) => ({ maker, units: count }))
    .sort((a, b) => b.units - a.units || (a.maker < b.maker ? -1 : 1));
}

/** A line in words as short as a chart allows: `Packet core for a small operator (Rhame)`. */
export function shortLineName(line: Pick<CostedLine, 'replacement' | 'site'>): string {
  const [what = line.replacement] = line.replacement.split(',');
  return line.site === projectSiteName ? `${what} (whole project)` : `${what} (${line.site})`;
}

/** Short names by line id. */
export function lineNames({ lines }: RunResult): ReadonlyMap<string, string> {
  return new Map(lines.map((line) => [line.lineId, shortLineName(line)]));
}

/** `4 runs in 5`, the plain words for a percentile. */
export function runsWords(percentile: number): string {
  const words: Readonly<Record<number, string>> = {
    50: 'half of all runs',
    80: 'four runs in five',
    90: 'nine runs in ten',
  };
  return words[percentile] ?? `${percentile} runs in 100`;
}

export function chanceWords(chance: Fraction): string {
  if (chance >= 0.95) return 'very likely';
  if (chance >= 0.75) return 'likely';
  if (chance >= 0.5) return 'more likely than not';
  return chance >= 0.2 ? 'unlikely' : 'very unlikely';
}
