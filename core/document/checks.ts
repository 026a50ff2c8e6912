// Checks for what sent real applications back (reference, known deficiencies): no adequate estimate, not enough
// support, no date obtained, upgrades, fiber for microwave, the same cost twice. Each says how many and which, so that
// the remedy is a click away; a check that cannot be made here is not in the list.

import type { AssetId } from '../inventory/asset';
import { formatCents, sumCents } from '../money/cents';
import type { Phase } from '../plan/plan-line';
import type { CostedLine, FlaggedAsset, RunResult } from './run-result';
import { countWords } from './words';

export interface DocumentCheck {
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  readonly count: number;
  /** What was found, one sentence. */
  readonly sentence: string;
  /** A few of them by name. */
  readonly examples: readonly string[];
}

const EXAMPLES = 5;

/** Every check that a run allows, in the order of the reference. */
export function documentChecks(run: RunResult): DocumentCheck[] {
  const planned = run.flags.assets.filter(({ verdict }) => verdict.verdict === 'listed');
  return [
    noPrice(run),
    missingPhases(run, planned),
    noFirmPrice(run.lines),
    noDateObtained(planned),
    noSerial(planned),
    conditional(run),
    fiberForMicrowave(run.lines),
    sameCostTwice(run.lines),
    undecided(run),
  ];
}

interface Finding {
  readonly id: string;
  readonly title: string;
  readonly found: readonly string[];
  readonly none: string;
  readonly some: (count: number) => string;
}

function check({ id, title, found, none, some }: Finding): DocumentCheck {
  const passed = found.length === 0;
  return {
    id,
    title,
    passed,
    count: found.length,
    sentence: passed ? none : some(found.length),
    examples: found.slice(0, EXAMPLES),
  };
}

function noPrice({ plan }: RunResult): DocumentCheck {
  return check({
    id: 'no-price',
    title: 'Everything has a price',
    found: plan.gaps.map((gap) => `${gap.site}: ${gap.reason}`),
    none: 'Every part of the plan has a price',
    some: (count) => `${countWords(count, 'part')} of the plan without a price, not in the total`,
  });
}

const phases: readonly Phase[] = ['removal', 'replacement', 'disposal'];

function missingPhases(run: RunResult, planned: readonly FlaggedAsset[]): DocumentCheck {
  const covered = new Map<AssetId, Set<Phase>>();
  for (const line of run.lines) {
    for (const id of line.assetIds) covered.set(id, (covered.get(id) ?? new Set()).add(line.phase));
  }
  const explained = new Set(run.plan.gaps.flatMap((gap) => gap.assetIds));
  const found = planned.filter(
    ({ asset }) => !explained.has(asset.id) && phases.some((phase) => !covered.get(asset.id)?.has(phase)),
  );
  return check({
    id: 'phases',
    title: 'Removal, replacement and disposal',
    found: found.map(nameOf),
    none: 'Every listed asset has a removal, a replacement and a disposal line, or a stated reason',
    some: (count) => `${countWords(count, 'listed asset')} without a line for each of the three phases`,
  });
}

function noFirmPrice(lines: readonly CostedLine[]): DocumentCheck {
  const open = lines.filter((line) => line.basis === 'planning assumption');
  const sum = formatCents(sumCents(open, (line) => line.pointCents));
  return check({
    id: 'basis',
    title: 'Support for the prices',
    found: open.map((line) => `${line.site}: ${line.replacement}`),
    none: 'Every line rests on a quote, a price of the operator or the FCC catalog',
    some: (count) => `${countWords(count, 'line')} (${sum}) on planning assumptions: no quote yet`,
  });
}

function noDateObtained(planned: readonly FlaggedAsset[]): DocumentCheck {
  return check({
    id: 'date-obtained',
    title: 'Date obtained',
    found: planned.filter(({ asset }) => asset.purchaseDate === null).map(nameOf),
    none: 'Every listed asset has the date on which it was obtained',
    some: (count) => `${countWords(count, 'listed asset')} without the date obtained`,
  });
}

function noSerial(planned: readonly FlaggedAsset[]): DocumentCheck {
  return check({
    id: 'serial',
    title: 'Serial numbers',
    found: planned.filter(({ asset }) => asset.serial === null && asset.assetTag === null).map(nameOf),
    none: 'Every listed asset has a serial number or an asset tag',
    some: (count) => `${countWords(count, 'listed asset')} with neither a serial number nor an asset tag`,
  });
}

function conditional({ funding, lines }: RunResult): DocumentCheck {
  const names = new Map(lines.map((line) => [line.lineId, `${line.site}: ${line.replacement}`]));
  const found = (funding?.decisions ?? []).filter((decision) => decision.eligible && decision.conditional);
  return check({
    id: 'conditional',
    title: 'Costs that count on a condition',
    found: found.map((decision) => names.get(decision.lineId) ?? decision.lineId),
    none: 'No line counts on a condition that is still to be proved',
    some: (count) => `${countWords(count, 'line')} counted on a condition: prove it in the application`,
  });
}

function fiberForMicrowave(lines: readonly CostedLine[]): DocumentCheck {
  const found = lines.filter((line) => line.eligibilityCode === 'microwave_to_fiber');
  return check({
    id: 'fiber-for-microwave',
    title: 'Fiber in place of microwave',
    found: found.map((line) => `${line.site}: ${line.replacement}`),
    none: 'No line puts fiber in place of microwave',
    some: (count) => `${countWords(count, 'line')} of fiber in place of microwave: explain each`,
  });
}

function sameCostTwice(lines: readonly CostedLine[]): DocumentCheck {
  const seen = new Set<string>();
  const found = lines.filter((line) => {
    const key = [
      line.site,
      line.catalogItemId ?? line.replacement,
      line.category,
      line.entityId,
      line.assetIds,
    ].join('|');
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice;
  });
  return check({
    id: 'same-cost-twice',
    title: 'The same cost twice',
    found: found.map((line) => `${line.site}: ${line.replacement}`),
    none: 'No cost is in the plan twice',
    some: (count) => `${countWords(count, 'line')} for the same assets and catalog entry as another`,
  });
}

function undecided({ flags }: RunResult): DocumentCheck {
  const found = flags.assets.filter(({ verdict }) => verdict.verdict === 'review');
  return check({
    id: 'review',
    title: 'Assets in review',
    found: found.map(nameOf),
    none: 'No asset is in review',
    some: (count) => `${countWords(count, 'asset')} in review: settle them before filing`,
  });
}

function nameOf({ asset }: FlaggedAsset): string {
  return `${asset.assetTag ?? `asset ${asset.id}`} ${asset.model ?? ''} at ${asset.site ?? 'no site'}`;
}
