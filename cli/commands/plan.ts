import type { CostedLine } from '../../core/document/run-result';
import { formatCents } from '../../core/money/cents';
import { type AddCommand, addRunOptions, type RunOptions, runInputOf, withWorkspace } from '../command';
import { tableLines } from '../table';

export const addPlan: AddCommand = (program, perform) => {
  addRunOptions(
    program.command('plan <workspace>').description('plan lines from the replacement rules'),
  ).action(
    perform(async ({ client, output }, path: string, options: RunOptions) => {
      const plan = await withWorkspace(client, path, 'read', () => client.call('plan', runInputOf(options)));
      output.document('changeout/plan/1', { ...plan });
      for (const line of planTable(plan.lines)) output.line(line);
      for (const gap of plan.gaps) output.line(`Not priced, ${gap.site}: ${gap.reason}. ${gap.remedy}.`);
      output.line(`${plan.lines.length} lines, ${formatCents(plan.totalCents)} before contingency.`);
    }),
  );
};

function planTable(lines: readonly CostedLine[]): string[] {
  return tableLines(
    [
      { heading: 'Site', cell: (line) => line.site, width: 22 },
      { heading: 'Existing', cell: (line) => line.existing, width: 30 },
      { heading: 'Replacement', cell: (line) => line.replacement, width: 36 },
      { heading: 'Category', cell: (line) => line.category },
      { heading: 'Qty', cell: (line) => String(line.quantity), align: 'right' },
      { heading: 'Unit', cell: (line) => line.unit, width: 16 },
      { heading: 'Low', cell: (line) => formatCents(line.lowCents), align: 'right' },
      { heading: 'Likely', cell: (line) => formatCents(line.likelyCents), align: 'right' },
      { heading: 'High', cell: (line) => formatCents(line.highCents), align: 'right' },
      {
        heading: 'Basis',
        cell: (line) => `${line.basis}${line.confidence === 'uncertain' ? ' (uncertain)' : ''}`,
      },
    ],
    lines,
  );
}
