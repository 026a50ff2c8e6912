import { Select } from '@mantine/core';
import { type CSSProperties, useState } from 'react';
import { type Cents, formatCents } from '../../../../core/money/cents';
import { type SensitivityBar, stepNote } from '../../../../core/scenario/sensitivity';
import type { Scenario } from '../../../../core/scenario/settings';
import type { Sensitivity } from '../../../../engine/api';
import { useRun } from '../../../app/run/use-run';
import { useWorkspaceState } from '../../../app/workspace-context';
import { shortAmount } from '../../../format/amount';
import { formatShare } from '../../../format/count';
import { usDates } from '../../../format/prose';
import { Amount } from '../../../parts/amount';
import { ChartFrame } from '../../../parts/chart-frame';
import { DataTable } from '../../../parts/data-table';
import { RunView } from '../../../parts/run-view';
import classes from './sensitivity.module.css';

const kinds = { decision: 'your decision', outcome: 'outcome', chance: 'chance' } as const;

/** One thing changed at a time: which decision or outcome moves what you pay most. */
export function SensitivitySection({ scenarios }: { scenarios: readonly Scenario[] }) {
  const { scenario: shown } = useWorkspaceState();
  const [chosen, setChosen] = useState(shown ?? scenarios[0]?.id ?? 'base');
  const run = useRun('scenario-sensitivity', { scenario: chosen });
  return (
    <>
      <Select
        label="Scenario"
        data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={(next) => next && setChosen(next)}
        allowDeselect={false}
        maw={520}
      />
      <RunView run={run} doing="Changing one thing at a time">
        {(sensitivity) => <Bars sensitivity={sensitivity} />}
      </RunView>
    </>
  );
}

function Bars({ sensitivity }: { sensitivity: Sensitivity }) {
  const { base, bars } = sensitivity;
  const moving = bars.filter(({ swingCents }) => swingCents > 0);
  const still = bars.filter(({ swingCents }) => swingCents === 0);
  return (
    <ChartFrame
      title="What moves the amount that you pay most"
      note={
        <>
          Mean of what you pay, one thing changed at a time; the line is the scenario as it is,{' '}
          {formatCents(base.netMeanCents)}. {stepNote}
        </>
      }
      chart={
        <>
          <BarChart bars={moving} base={base.netMeanCents} />
          {still.length > 0 && (
            <p className={classes.still}>
              Moves nothing of what you pay: {still.map(({ label }) => label).join('; ')}.
            </p>
          )}
        </>
      }
      table={<BarTable sensitivity={sensitivity} />}
    />
  );
}

function BarChart({ bars, base }: { bars: readonly SensitivityBar[]; base: Cents }) {
  const amounts = bars.flatMap(({ ends }) => ends.map((end) => end.netMeanCents));
  const [low, high] = [Math.min(base, ...amounts), Math.max(base, ...amounts)];
  const at = (amount: number): number => (high === low ? 50 : ((amount - low) / (high - low)) * 100);
  return (
    <div className={classes.bars} style={{ '--base': `${at(base)}%` } as CSSProperties}>
      {bars.map((bar) => (
        <div key={bar.id} className={classes.bar}>
          <div className={classes.label}>
            {bar.label}
            <span className={classes.kind}>{kinds[bar.kind]}</span>
          </div>
          <div className={classes.track} role="img" aria-label={describe(bar)}>
            {bar.ends.map((end) => {
              const [from, to] = [at(Math.min(base, end.netMeanCents)), at(Math.max(base, end.netMeanCents))];
              const isMore = end.netMeanCents > base;
              return (
                <div
                  key={end.label}
                  className={`${classes.fill} ${isMore ? classes.more : classes.less}`}
                  style={{ left: `${from}%`, width: `${Math.max(0.4, to - from)}%` }}
                  title={`${usDates(end.label)}: ${formatCents(end.netMeanCents)}`}
                />
              );
            })}
          </div>
          <div className={classes.value}>{shortAmount(bar.swingCents)}</div>
        </div>
      ))}
      <div className={classes.key}>
        <span className={`${classes.swatch} ${classes.less}`} /> you pay less
        <span className={`${classes.swatch} ${classes.more}`} /> you pay more
      </div>
    </div>
  );
}

function BarTable({ sensitivity }: { sensitivity: Sensitivity }) {
  const { base, bars } = sensitivity;
  return (
    <DataTable
      caption="What moves the amount that you pay most"
      maxHeight={520}
      rows={bars.flatMap((bar) => bar.ends.map((end) => ({ bar, end })))}
      rowKey={({ bar, end }) => `${bar.id} ${end.label}`}
      columns={[
        { header: 'Changed', cell: ({ bar }) => bar.label },
        { header: 'To', cell: ({ end }) => usDates(end.label) },
        { header: 'You pay, mean', right: true, cell: ({ end }) => <Amount cents={end.netMeanCents} /> },
        {
          header: 'Against the scenario',
          right: true,
          cell: ({ end }) => <Amount cents={(end.netMeanCents - base.netMeanCents) as Cents} />,
        },
        { header: 'P80', right: true, cell: ({ end }) => <Amount cents={end.netP80Cents} /> },
        {
          header: 'Meets the deadline',
          right: true,
          cell: ({ end }) => (end.pDeadlineMet === null ? 'not known' : formatShare(end.pDeadlineMet)),
        },
      ]}
      foot={[
        'The scenario as it is',
        '',
        <Amount key="mean" cents={base.netMeanCents} />,
        '',
        <Amount key="p80" cents={base.netP80Cents} />,
        base.pDeadlineMet === null ? 'not known' : formatShare(base.pDeadlineMet),
      ]}
    />
  );
}

function describe({ label, ends }: SensitivityBar): string {
  return `${label}: ${ends.map((end) => `${end.label} ${formatCents(end.netMeanCents)}`).join(', ')}`;
}
