import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { FailureEffect } from '../../../core/spares/failure-effect';
import type { PoolOutcome, RunningOn } from '../../../core/spares/running-on';
import { neededWords } from '../../../core/spares/running-on-sentence';
import { formatCount, formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { RunningOnStock } from './running-on-stock';

/** What to buy while it is still allowed. A row opens the number on hand. */
export function RunningOnSpares({ risk }: { risk: RunningOn }) {
  const [effect, setEffect] = useState<FailureEffect>('site');
  const [opened, setOpened] = useState<string | null>(null);
  const pools = risk.pools.filter((pool) => pool.effect === effect);
  const found = risk.pools.find(({ poolId }) => poolId === opened);
  return (
    <Section
      title="Spares to buy"
      note={effect === 'site' ? siteNote(risk) : unitNote(risk)}
      flush
      actions={
        <SegmentedControl
          size="xs"
          aria-label="Which spares"
          value={effect}
          onChange={(next) => setEffect(next === 'unit' ? 'unit' : 'site')}
          data={[
            { value: 'site', label: 'Take a site down' },
            { value: 'unit', label: 'Out alone' },
          ]}
        />
      }
    >
      <DataTable
        caption="Spares to buy"
        maxHeight={360}
        rows={pools}
        rowKey={({ poolId }) => poolId}
        empty="No asset of the plan is of this kind."
        onOpen={({ poolId }) => setOpened(poolId)}
        columns={[
          { header: 'Model', cell: ({ label }) => label },
          { header: 'In service', right: true, cell: ({ units }) => formatCount(units) },
          {
            header: 'Failures expected',
            right: true,
            cell: ({ expectedFailures }) => expectedFailures.toFixed(1),
          },
          { header: 'On hand', right: true, cell: onHandWords },
          { header: 'Chance to want one', right: true, cell: ({ pEverDown }) => formatShare(pEverDown) },
          { header: 'Needed', right: true, cell: neededWords },
          { header: 'Buy', right: true, cell: ({ buyUnits }) => <b>{formatCount(buyUnits)}</b> },
          {
            header: 'Cost as once paid',
            right: true,
            cell: ({ buyCents }) => (buyCents === null ? 'not on file' : <Amount cents={buyCents} />),
          },
          { header: 'Allowed until', right: true, cell: allowedUntil },
        ]}
      />
      {found && <RunningOnStock pool={found} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function siteNote({ serviceLevel, chosenByCost }: RunningOn): string {
  const how = chosenByCost ? 'each dollar where it helps most' : 'each spare where it helps most';
  return `The stock with which no site of the whole network is ever down in ${formatShare(serviceLevel, 1)} of cases, ${how}. Open a row to give the number on hand.`;
}

function unitNote({ serviceLevel }: RunningOn): string {
  return `Customer premises, hand-held and video units: out alone until swapped. Each model is stocked by itself, so that at no quarter's end one waits in ${formatShare(serviceLevel, 1)} of cases.`;
}

function onHandWords({ onHand, onHandSource }: PoolOutcome): string {
  return onHandSource === null ? 'none given' : formatCount(onHand);
}

function allowedUntil({ supply }: PoolOutcome) {
  if (supply.kind === 'open') return 'at any time';
  if (supply.kind === 'barred' || supply.lastDay === null) return 'not allowed';
  return <DateText date={supply.lastDay} />;
}
