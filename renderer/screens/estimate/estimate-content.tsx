import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { EstimateResult } from '../../../core/estimate/estimate';
import type { Cents } from '../../../core/money/cents';
import type { SettingsPatch } from '../../../core/scenario/settings';
import type { EstimateView } from '../../../engine/api';
import { useTriedCall } from '../../app/run/use-tried-call';
import { useWrite } from '../../app/use-write';
import { useRunInput, useWorkspace } from '../../app/workspace-context';
import { shortAmount } from '../../format/amount';
import { countOf } from '../../format/count';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { RunStampLine } from '../../parts/run-stamp-line';
import { ConvergenceSection } from './convergence-section';
import classes from './estimate.module.css';
import { EstimateHeadline } from './estimate-headline';
import { EstimateSettingsPanel } from './estimate-settings-panel';
import { GroupTable } from './group-table';
import { KeptRuns } from './kept-runs';
import { PercentileTable } from './percentile-table';
import { quickPart } from './quick-part';
import { SCurve } from './s-curve';
import { Tornado } from './tornado';
import { UncertaintySection } from './uncertainty-section';
import { WidthSection } from './width-section';

/** Long enough that a slider in motion does not ask for every step. */
const triedPauseMilliseconds = 60;

/** Everything about one estimate; settings that are being tried show their own numbers until they are kept. */
export function EstimateContent({ view }: { view: EstimateView }) {
  const [patch, setPatch] = useState<SettingsPatch>({});
  const input = useRunInput();
  const tried = quickPart(patch);
  const quick = useTriedCall(
    'estimate-quick',
    tried === null ? null : { ...input, patch: tried },
    triedPauseMilliseconds,
  );
  const { budget, move, commit } = useBudget();
  const shown = quick.value ?? view;
  const { estimate, stamp } = shown;
  return (
    <>
      {Object.keys(patch).length > 0 && (
        <TryingNotice patch={patch} tried={quick.value} onDone={() => setPatch({})} />
      )}
      <ProblemList problems={quick.problems} title="These settings cannot be used" />
      <EstimateHeadline estimate={estimate} budget={budget} onBudget={commit} />
      <SCurve estimate={estimate} budget={budget} onMove={move} onCommit={commit} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Tornado bars={estimate.tornado} meanCents={estimate.meanCents} />
          <GroupTable groups={estimate.groups} />
          <ConvergenceSection convergence={estimate.convergence} trials={estimate.trials} />
        </div>
        <div className={classes.column}>
          <WidthSection widths={shown.widths} early={shown.early} />
          <PercentileTable estimate={estimate} />
        </div>
      </div>
      <UncertaintySection />
      <EstimateSettingsPanel patch={patch} setPatch={setPatch} isTrying={quick.isRunning} />
      <KeptRuns shownHash={view.stamp.inputHash} />
      <RunStampLine
        stamp={stamp}
        note={`${countOf(estimate.trials, 'trial')}, input ${estimate.inputHash.slice(0, 12)}`}
      />
    </>
  );
}

interface TryingNoticeProps {
  readonly patch: SettingsPatch;
  readonly tried: EstimateView | null;
  readonly onDone: () => void;
}

function TryingNotice({ patch, tried, onDone }: TryingNoticeProps) {
  const { write, busy } = useWrite();
  const keep = async (): Promise<void> => {
    const answer = await write('settings-change', { patch });
    if (answer.kind === 'value') onDone();
  };
  return (
    <div className={classes.trying}>
      <Notice kind="plain" title="Trying other settings">
        <Group justify="space-between" gap="md">
          <span>
            {tried && <b className="figure">{rangeWords(tried.estimate)} </b>}
            {quickPart(patch) === null
              ? 'The numbers follow once this is kept: escalation changes the plan itself.'
              : 'Nothing is saved until you keep it.'}
          </span>
          <Group gap="xs">
            <Button variant="default" size="xs" onClick={onDone}>
              Put back
            </Button>
            <Button size="xs" onClick={keep} loading={busy}>
              Keep
            </Button>
          </Group>
        </Group>
      </Notice>
    </div>
  );
}

function rangeWords({ percentilesCents, meanCents, contingencyPercentile }: EstimateResult): string {
  const at = (percent: number): string => shortAmount(percentilesCents[String(percent)] ?? meanCents);
  return `P10 ${at(10)}, P50 ${at(50)}, P${contingencyPercentile} ${at(contingencyPercentile)}.`;
}

/** The budget as set; while its line is moved, as it is being moved. It was written when the moving ends. */
function useBudget() {
  const { settings } = useWorkspace();
  const { write } = useWrite();
  const set = settings.budgetCents;
  const [moved, setMoved] = useState<Cents | null>(null);
  const commit = async (budgetCents: Cents | null): Promise<void> => {
    if (budgetCents !== set) await write('settings-change', { patch: { budgetCents } });
    setMoved(null);
  };
  return { budget: moved ?? set, move: setMoved, commit };
}
