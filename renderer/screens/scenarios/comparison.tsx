import { MultiSelect } from '@mantine/core';
import type { Scenario } from '../../../core/scenario/settings';
import { useRun } from '../../app/run/use-run';
import { RunView } from '../../parts/run-view';
import { ComparisonTable } from './comparison-table';
import { FinishChart } from './finish-chart';
import { OverlaidCash } from './overlaid-cash';
import { OverlaidCurves } from './overlaid-curves';
import classes from './scenarios.module.css';
import { mostCompared, seriesOf } from './series';

interface ComparisonProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
}

/** Up to six scenarios side by side: table, curves, money, dates. */
export function Comparison({ scenarios, chosen, onChoose }: ComparisonProps) {
  const known = chosen.filter((id) => scenarios.some((scenario) => scenario.id === id));
  return (
    <>
      <MultiSelect
        label={`Compare, up to ${mostCompared}`}
        data={scenarios.map((scenario) => ({ value: scenario.id, label: scenario.name }))}
        value={known}
        onChange={onChoose}
        maxValues={mostCompared}
        searchable
        hidePickedOptions
      />
      {known.length > 0 && <Compared ids={known} />}
    </>
  );
}

function Compared({ ids }: { ids: readonly string[] }) {
  const run = useRun('scenario-compare', { scenarios: ids });
  return (
    <RunView run={run} doing="Comparing scenarios">
      {(outcomes) => {
        const series = seriesOf(outcomes);
        return (
          <>
            <ComparisonTable series={series} />
            <div className={classes.charts}>
              <OverlaidCurves series={series} />
              <OverlaidCash series={series} />
            </div>
            <FinishChart series={series} />
          </>
        );
      }}
    </RunView>
  );
}
