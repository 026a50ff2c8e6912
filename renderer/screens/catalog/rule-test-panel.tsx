import { Stack } from '@mantine/core';
import { type Cents, cents } from '../../../core/money/cents';
import type { ReplacementRule } from '../../../core/plan/rules';
import type { RuleTest } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { countOf, formatCount, rowsOf } from '../../format/count';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { Notice } from '../../parts/notice';
import { RunView } from '../../parts/run-view';

/** What the rule as typed would do to the plan of this workspace; nothing is written. */
export function RuleTestPanel({ rule }: { rule: ReplacementRule }) {
  const test = useRun('rule-test', { ...useRunInput(), rule });
  return (
    <section aria-label="What the rule would do">
      <RunView run={test} doing="Trying the rule">
        {(result) => <TestResult result={result} />}
      </RunView>
    </section>
  );
}

function TestResult({ result }: { result: RuleTest }) {
  const { assets, units, takenBefore, lines, matched } = result;
  const change: Cents = cents(result.totalAfterCents - result.totalBeforeCents);
  return (
    <Stack gap="sm">
      <Notice
        kind={assets === 0 ? 'doubt' : 'plain'}
        title={
          assets === 0
            ? 'It fits no asset of the plan'
            : `It fits ${countOf(assets, 'asset')} (${countOf(units, 'unit')}) and makes ${countOf(lines.length, 'line')}`
        }
      >
        {takenBefore > 0 && `An earlier rule takes ${formatCount(takenBefore)} of them. `}
        Point estimate of the plan: <Amount cents={result.totalBeforeCents} /> before,{' '}
        <Amount cents={result.totalAfterCents} /> after
        {change === 0 ? ', no change.' : `, ${change > 0 ? 'more' : 'less'} by `}
        {change !== 0 && <Amount cents={cents(Math.abs(change))} />}
        {change !== 0 && '.'}
      </Notice>
      {matched.length > 0 && (
        <DataTable
          caption="Assets that the rule fits"
          maxHeight={220}
          rows={matched}
          partOf={rowsOf(0, matched.length, assets)}
          rowKey={(asset) => asset.assetId}
          columns={[
            { header: 'Site', cell: (asset) => asset.site },
            {
              header: 'Maker',
              cell: (asset) => asset.manufacturer ?? <span className="dimmed">unknown</span>,
            },
            { header: 'Model', cell: (asset) => asset.model ?? <span className="dimmed">unknown</span> },
            { header: 'Units', right: true, cell: (asset) => formatCount(asset.quantity) },
            {
              header: 'Taken by',
              cell: (asset) => asset.takenBy ?? 'this rule',
            },
          ]}
        />
      )}
    </Stack>
  );
}
