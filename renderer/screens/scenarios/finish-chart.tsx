import { type CalendarDate, dayNumber } from '../../../core/calendar/date';
import { formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { ChartFrame } from '../../parts/chart-frame';
import { DataTable } from '../../parts/data-table';
import classes from './finish-chart.module.css';
import type { Series } from './series';

/** When the work is done in each scenario, beside its deadline; days are counted from the scenario's as-of date. */
export function FinishChart({ series }: { series: readonly Series[] }) {
  return (
    <ChartFrame
      title="Finish against the deadline"
      note="Bar: P50 to P80 of the finish, counted from the as-of date of the scenario. Tick: its deadline."
      chart={<Rows series={series} />}
      table={
        <DataTable
          caption="Finish against the deadline"
          rows={series}
          rowKey={({ letter }) => letter}
          columns={[
            { header: 'Scenario', cell: ({ letter, outcome }) => `${letter} ${outcome.scenario.name}` },
            { header: 'As of', right: true, cell: ({ outcome }) => formatDate(outcome.stamp.asOf) },
            { header: 'Finish, P50', right: true, cell: ({ outcome }) => formatDate(outcome.finishP50) },
            { header: 'P80', right: true, cell: ({ outcome }) => formatDate(outcome.finishP80) },
            {
              header: 'Deadline',
              right: true,
              cell: ({ outcome }) => (outcome.deadlineDate ? formatDate(outcome.deadlineDate) : 'none known'),
            },
            { header: 'Chance to meet it', right: true, cell: ({ outcome }) => chance(outcome.pDeadlineMet) },
          ]}
        />
      }
    />
  );
}

function Rows({ series }: { series: readonly Series[] }) {
  const spans = series.map(({ outcome }) => spanOf(outcome.stamp.asOf, outcome));
  const last = Math.max(1, ...spans.flatMap(({ p80, deadline }) => [p80, deadline ?? 0]));
  const at = (days: number): string => `${Math.max(0, (days / last) * 100)}%`;
  return (
    <div className={classes.rows}>
      {series.map(({ letter, outcome }, index) => {
        const { p50, p80, deadline } = spans[index] ?? { p50: 0, p80: 0, deadline: null };
        return (
          <div key={letter} className={classes.row}>
            <div className={classes.name}>
              <b>{letter}</b> {outcome.scenario.name}
            </div>
            <div className={classes.track} role="img" aria-label={describe({ outcome })}>
              <div className={classes.lead} style={{ width: at(p50) }} />
              <div
                className={classes.range}
                style={{ left: at(p50), width: `max(4px, calc(${at(p80)} - ${at(p50)}))` }}
              />
              {deadline !== null && <div className={classes.deadline} style={{ left: at(deadline) }} />}
            </div>
            <div className={classes.value}>
              {formatDate(outcome.finishP80)}
              <span className="dimmed"> P80</span>
            </div>
            <div className={classes.value}>{chance(outcome.pDeadlineMet)}</div>
          </div>
        );
      })}
    </div>
  );
}

type Finish = Pick<Series, 'outcome'>['outcome'];

function spanOf(asOf: CalendarDate, { finishP50, finishP80, deadlineDate }: Finish) {
  const from = dayNumber(asOf);
  return {
    p50: dayNumber(finishP50) - from,
    p80: dayNumber(finishP80) - from,
    deadline: deadlineDate === null ? null : dayNumber(deadlineDate) - from,
  };
}

function describe({ outcome }: Pick<Series, 'outcome'>): string {
  const deadline =
    outcome.deadlineDate === null ? 'no deadline known' : `deadline ${formatDate(outcome.deadlineDate)}`;
  return `${outcome.scenario.name}: finished P50 ${formatDate(outcome.finishP50)}, P80 ${formatDate(outcome.finishP80)}, ${deadline}`;
}

function chance(pDeadlineMet: number | null): string {
  return pDeadlineMet === null ? 'no deadline' : `${formatShare(pDeadlineMet)} in time`;
}
