import type { CostedLine } from '../../../core/document/run-result';

export interface LineFilter {
  readonly lineIds?: readonly string[];
  readonly group?: string;
  readonly site?: string;
  readonly text: string;
}

export function visibleLines(lines: readonly CostedLine[], filter: LineFilter): readonly CostedLine[] {
  const wanted = filter.lineIds ? new Set(filter.lineIds) : null;
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter(
    (line) =>
      (!wanted || wanted.has(line.lineId)) &&
      (!filter.group || line.group === filter.group || line.category === filter.group) &&
      (!filter.site || line.site === filter.site) &&
      words.every((word) => textOf(line).includes(word)),
  );
}

function textOf(line: CostedLine): string {
  return `${line.site} ${line.existing} ${line.replacement} ${line.category} ${line.basis}`.toLowerCase();
}
