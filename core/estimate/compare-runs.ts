// Two estimates side by side: which inputs differ, by name, and what that did to the figures, the groups and the lines.

import { type Cents, cents, formatCents } from '../money/cents';
import { changesOf } from '../scenario/compare';
import type { EstimateResult } from './estimate';
import type { KeptLine, KeptRun } from './kept-run';

export interface InputChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface AmountChange {
  readonly name: string;
  readonly beforeCents: Cents | null;
  readonly afterCents: Cents | null;
}

export interface LineChange {
  readonly lineId: string;
  readonly label: string;
  /** `added`, `gone`, or what of it changed: `quantity 3 to 4`. */
  readonly changes: readonly string[];
  readonly beforeCents: Cents | null;
  readonly afterCents: Cents | null;
}

export interface RunComparison {
  readonly inputs: readonly InputChange[];
  readonly figures: readonly AmountChange[];
  /** Mean by cost group. */
  readonly groups: readonly AmountChange[];
  /** The largest differences first, at most `mostLines`; the count is whole. */
  readonly lines: readonly LineChange[];
  readonly changedLines: number;
}

const mostLines = 100;

export function compareRuns(before: KeptRun, after: KeptRun): RunComparison {
  const lines = lineChanges(before.lines, after.lines);
  return {
    inputs: inputChanges(before, after),
    figures: figures(before.estimate, after.estimate),
    groups: groups(before.estimate, after.estimate),
    lines: lines.slice(0, mostLines),
    changedLines: lines.length,
  };
}

/** Settings by name; then what the run was computed from beside them. */
export function inputChanges(before: KeptRun, after: Pick<KeptRun, 'stamp' | 'settings'>): InputChange[] {
  const lists = ({ stamp }: Pick<KeptRun, 'stamp'>): string =>
    stamp.lists.map(({ list, version }) => `${list} ${version}`).join('; ');
  const others: InputChange[] = [
    { label: 'As of', before: before.stamp.asOf, after: after.stamp.asOf },
    { label: 'Lists', before: lists(before), after: lists(after) },
    { label: 'Version of Changeout', before: before.stamp.appVersion, after: after.stamp.appVersion },
  ];
  return [
    ...changesOf(before.settings, after.settings).map(({ label, before: was, after: is }) => ({
      label,
      before: was,
      after: is,
    })),
    ...others.filter((change) => change.before !== change.after),
  ];
}

function figures(before: EstimateResult, after: EstimateResult): AmountChange[] {
  const at = (percent: string) => (result: EstimateResult) => result.percentilesCents[percent] ?? null;
  const rows: readonly (readonly [string, (result: EstimateResult) => Cents | null])[] = [
    ['Point estimate', ({ pointCents }) => pointCents],
    ['P10', at('10')],
    ['P50', at('50')],
    ['P80', at('80')],
    ['P90', at('90')],
    ['Mean', ({ meanCents }) => meanCents],
    ['Standard deviation', ({ sdCents }) => sdCents],
    ['Contingency', ({ contingencyCents }) => contingencyCents],
  ];
  return rows.map(([name, of]) => ({ name, beforeCents: of(before), afterCents: of(after) }));
}

function groups(before: EstimateResult, after: EstimateResult): AmountChange[] {
  const mean = (result: EstimateResult, name: string): Cents | null =>
    result.groups.find(({ group }) => group === name)?.meanCents ?? null;
  const names = new Set([...before.groups, ...after.groups].map(({ group }) => group));
  return [...names].map((name) => ({ name, beforeCents: mean(before, name), afterCents: mean(after, name) }));
}

/** Largest difference of the point estimate first. */
export function lineChanges(before: readonly KeptLine[], after: readonly KeptLine[]): LineChange[] {
  const was = new Map(before.map((line) => [line.lineId, line]));
  const is = new Map(after.map((line) => [line.lineId, line]));
  const added = after.filter(({ lineId }) => !was.has(lineId)).map((line) => oneSided(line, 'added'));
  const gone = before.filter(({ lineId }) => !is.has(lineId)).map((line) => oneSided(line, 'gone'));
  const changed = after.flatMap((line) => {
    const old = was.get(line.lineId);
    const changes = old === undefined ? [] : changesOfLine(old, line);
    if (old === undefined || changes.length === 0) return [];
    const { lineId, label, pointCents } = line;
    return [{ lineId, label, changes, beforeCents: old.pointCents, afterCents: pointCents }];
  });
  const size = ({ beforeCents, afterCents }: LineChange): number =>
    Math.abs((afterCents ?? 0) - (beforeCents ?? 0));
  return [...added, ...gone, ...changed].sort((a, b) => size(b) - size(a) || (a.lineId < b.lineId ? -1 : 1));
}

function oneSided({ lineId, label, pointCents }: KeptLine, what: 'added' | 'gone'): LineChange {
  const isAdded = what === 'added';
  return {
    lineId,
    label,
    changes: [what],
    beforeCents: isAdded ? null : pointCents,
    afterCents: isAdded ? pointCents : null,
  };
}

function changesOfLine(before: KeptLine, after: KeptLine): string[] {
  const prices = ({ lowCents, likelyCents, highCents }: KeptLine): string =>
    [lowCents, likelyCents, highCents].map((value) => formatCents(cents(value))).join(' / ');
  const parts: readonly (readonly [string, (line: KeptLine) => string])[] = [
    ['quantity', ({ quantity }) => String(quantity)],
    ['price', prices],
    ['distribution', ({ distribution }) => distribution],
    ['basis', ({ basis }) => basis],
    ['escalation', ({ escalationFactor }) => escalationFactor.toFixed(4)],
    ['group', ({ group }) => group],
  ];
  return parts.flatMap(([name, of]) =>
    of(before) === of(after) ? [] : [`${name} ${of(before)} to ${of(after)}`],
  );
}
