import { type Cents, cents, sumCents } from '../../core/money/cents';
import { deadlinePriceSteps, type PricePoint } from '../../core/schedule/deadline-price';
import { ratesOf } from '../../core/schedule/deadline-rate';
import { deadlineRateList } from '../features/deadline-rates';
import type { Session } from '../session';
import { drain, type Watch } from '../watch';
import type { EstimateStage } from './estimate-stage';
import { shareRun } from './share-run';

const pricingTrials = 400;

/** The whole curve of one run at one confidence, computed once. */
export function priceCurve(
  session: Session,
  stage: EstimateStage,
  confidence: number,
  watch: Watch,
): Promise<readonly PricePoint[]> {
  return shareRun(session, `deadline price ${confidence} ${stage.run.key}`, watch, () =>
    computeCurve(session, stage, confidence, watch),
  );
}

function computeCurve(
  session: Session,
  stage: EstimateStage,
  confidence: number,
  watch: Watch,
): Promise<PricePoint[]> {
  const { settings, startDate } = stage.run;
  const { meanCents, percentilesCents } = stage.estimate.result;
  const { overall, riskDelays } = stage.estimate.trials;
  const equipment = stage.lines.filter((line) => line.group === 'equipment');
  const steps = deadlinePriceSteps({
    tasks: stage.tasks,
    startDate,
    crews: settings.crews,
    rates: ratesOf(deadlineRateList(session)),
    cost: {
      meanCents,
      p80Cents: (percentilesCents['80'] ?? meanCents) as Cents,
      equipmentCents: cents(sumCents(equipment, (line) => line.pointCents)),
    },
    confidence,
    trials: Math.min(pricingTrials, overall.length),
    seed: settings.seed,
    durationCorrelation: settings.durationCorrelation,
    overall,
    ...(riskDelays === undefined ? {} : { riskDelays }),
  });
  return drain(steps, watch, 'Trying crews, overtime and expediting');
}
