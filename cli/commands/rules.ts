import { formatCents } from '../../core/money/cents';
import type { RuleRow } from '../../engine/api';
import { type AddCommand, addRunOptions, type RunOptions, runInputOf, withWorkspace } from '../command';
import { tableLines } from '../table';

export const addRules: AddCommand = (program, perform) => {
  const rules = addRunOptions(
    program
      .command('rules')
      .argument('<workspace>')
      .description('replacement rules in their order, and what each makes'),
  ).action(
    perform(async ({ client, output }, path: string, options: RunOptions) => {
      const list = await withWorkspace(client, path, 'read', () =>
        client.call('rule-list', runInputOf(options)),
      );
      output.document('changeout/rules/1', { version: list.version, rules: list.rows });
      for (const line of ruleTable(list.rows)) output.line(line);
      output.line(`${list.rows.length} rules, ${list.version}.`);
    }),
  );
  rules
    .command('export <workspace> <file>')
    .description('write all rules as JSON')
    .action(
      perform(async ({ client, output }, path: string, file: string) => {
        const written = await withWorkspace(client, path, 'read', () =>
          client.call('rules-export', { path: file }),
        );
        output.document('changeout/rules-export/1', { ...written });
        output.line(`Wrote ${written.rules} rules to ${written.path}.`);
      }),
    );
  rules
    .command('import <workspace> <file>')
    .description('take rules from JSON: over those that are there, by id')
    .option('--replace', 'make the file the whole set: rules that it does not name are switched off')
    .action(
      perform(async ({ client, output }, path: string, file: string, { replace }: { replace?: boolean }) => {
        const taken = await withWorkspace(client, path, 'write', () =>
          client.call('rules-import', { path: file, mode: replace ? 'replace' : 'add' }),
        );
        output.document('changeout/rules-import/1', { ...taken });
        output.line(`${taken.changed} rules added or changed.`);
      }),
    );
};

function ruleTable(rows: readonly RuleRow[]): string[] {
  return tableLines(
    [
      { heading: 'Rule', cell: ({ rule }) => rule.id, width: 28 },
      { heading: 'What', cell: ({ rule }) => rule.label, width: 40 },
      { heading: 'From', cell: ({ origin, isDisabled }) => (isDisabled ? `${origin}, off` : origin) },
      { heading: 'Decides', cell: ({ rule }) => (rule.claims ? 'yes' : 'work around') },
      { heading: 'Assets', cell: ({ assets }) => String(assets), align: 'right' },
      { heading: 'Lines', cell: ({ lines }) => String(lines), align: 'right' },
      { heading: 'Point estimate', cell: ({ pointCents }) => formatCents(pointCents), align: 'right' },
    ],
    rows,
  );
}
