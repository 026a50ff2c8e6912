import type { CostedLine } from '../../core/document/run-result';
import { formatCents } from '../../core/money/cents';
import { setAsideWords } from '../../core/plan/set-aside-words';
import type { PlanChecks } from '../../engine/api';
import { type AddCommand, addRunOptions, type RunOptions, runInputOf, withWorkspace } from '../command';
import { tableLines } from '../table';

interface PlanOptions extends RunOptions {
  readonly checks?: boolean;
}

export const addPlan: AddCommand = (program, perform) => {
  addRunOptions(
    program
      .command('plan <workspace>')
      .description('plan lines from the replacement rules, with their prices'),
  )
    .option('--program <id>', 'program or bill whose rules the checks follow')
    .option('--checks', 'also check for what sends applications back')
    .action(
      perform(async ({ client, output }, path: string, options: PlanOptions) => {
        const input = runInputOf(options);
        const { plan, checked } = await withWorkspace(client, path, 'read', async () => ({
          plan: await client.call('plan', input),
          checked: options.checks ? await client.call('plan-checks', input) : null,
        }));
        const checks = checked === null ? {} : { checks: checked.checks };
        output.document('changeout/plan/1', { ...plan, ...checks });
        for (const line of planTable(plan.lines)) output.line(line);
        for (const line of plan.lines)
          if (line.setAside) output.line(`Set aside at ${line.lineId}: ${setAsideWords(line.setAside)}.`);
        for (const gap of plan.gaps) output.line(`Not priced, ${gap.site}: ${gap.reason}. ${gap.remedy}.`);
        output.line(`${plan.lines.length} lines, ${formatCents(plan.totalCents)} before contingency.`);
        if (checked !== null) for (const line of checkLines(checked)) output.line(line);
      }),
    );
};

function checkLines({ checks, program }: PlanChecks): string[] {
  const against = program === null ? 'no program chosen' : program;
  const lines = checks.flatMap((check) => {
    const mark = check.byHand ? 'BY HAND' : check.passed ? 'passes' : 'ATTENTION';
    const head = `${mark.padEnd(9)}  ${check.title}: ${check.sentence}.`;
    if (check.passed && !check.byHand) return [head];
    const examples = check.examples.map((example) => `             ${example}`);
    return [head, ...examples, `             ${check.remedy}.`];
  });
  return ['', `Before an application (${against}):`, ...lines];
}

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
