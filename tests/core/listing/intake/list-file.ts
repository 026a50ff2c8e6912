import { parseListJson, parseListTable } from '../../../../core/listing/intake/parse-list';
import type { ParsedList } from '../../../../core/listing/taken-list';
import { describeProblem } from '../../../../core/problem';

/** A table as a user sees it: cells of a row between bars. */
export function tableOf(text: string): { row: number; cells: string[] }[] {
  return text
    .trim()
    .split('\n')
    .map((line, index) => ({ row: index + 1, cells: line.split('|').map((cell) => cell.trim()) }));
}

export function listOf(text: string): ParsedList {
  const parsed = parseListTable(tableOf(text), 'list.csv');
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'));
  return parsed.value;
}

export function jsonListOf(json: unknown): ParsedList {
  const parsed = parseListJson(json, 'list.json');
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'));
  return parsed.value;
}

/** What a user reads when a file is refused. */
export function refusalOf(text: string): string {
  const parsed = parseListTable(tableOf(text), 'list.csv');
  if (parsed.ok) throw new Error('was not refused');
  return parsed.problems.map(describeProblem).join('\n');
}
