import type { CostedLine } from '../../../core/document/run-result';
import { type Cents, sumCents } from '../../../core/money/cents';
import { costCategories } from '../../../core/plan/plan-line';

export type GroupKey = 'site' | 'category' | 'phase';

export interface LineGroup {
  readonly label: string;
  readonly lines: readonly CostedLine[];
  readonly pointCents: Cents;
}

/** Groups with their sums, the costliest first; the sums add up to the total. */
export function groupLines(
  lines: readonly CostedLine[],
  by: GroupKey,
): { readonly groups: readonly LineGroup[]; readonly totalCents: Cents } {
  const found = new Map<string, CostedLine[]>();
  for (const line of lines) {
    const label = labelOf(line, by);
    const members = found.get(label);
    if (members) members.push(line);
    else found.set(label, [line]);
  }
  const groups = [...found].map(([label, members]) => ({
    label,
    lines: members,
    pointCents: sumCents(members, (line) => line.pointCents),
  }));
  groups.sort((a, b) => b.pointCents - a.pointCents || a.label.localeCompare(b.label));
  return { groups, totalCents: sumCents(lines, (line) => line.pointCents) };
}

export function categoryWords(id: string): string {
  return costCategories.find((category) => category.id === id)?.label ?? id;
}

function labelOf(line: CostedLine, by: GroupKey): string {
  if (by === 'category') return categoryWords(line.category);
  return by === 'site' ? line.site : line.phase.charAt(0).toUpperCase() + line.phase.slice(1);
}
