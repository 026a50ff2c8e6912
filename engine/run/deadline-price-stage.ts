import { type Cents, cents, sumCents } from '../../core/money/cents';
import { type PriceInput, type PricePoint, pricePlanSteps } from '../../core/schedule/deadline-price';
import { ratesOf } from '../../core/schedule/deadline-rate';
import { firstDelays } from '../../core/schedule/risk-delay';
import { deadlineRateList } from '../features/deadline-rates';
import type { Session } from '../session';
import { drain, partOf, type Watch } from '../watch';
import { drawPrices } from './draw-trials';
import type { EstimateStage } from './estimate-stage';
import { shareRun } from './share-run';
import { trialWork } from './trial-work';

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

async function computeCurve(
  session: Session,
  stage: EstimateStage,
  confidence: number,
  watch: Watch,
): Promise<PricePoint[]> {
  const { settings, startDate } = stage.run;
  const { meanCents, percentilesCents } = stage.estimate.result;
  const { overall, riskDelays } = stage.estimate.trials;
  const equipment = stage.lines.filter((line) => line.group === 'equipment');
  const trials = Math.min(pricingTrials, overall.length);
  const input: PriceInput = {
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
    trials,
    seed: settings.seed,
    durationCorrelation: settings.durationCorrelation,
    overall: overall.slice(0, trials),
    ...(riskDelays === undefined ? {} : { riskDelays: firstDelays(riskDelays, trials) }),
  };
  const { message } = trialWork.prices;
  const plans = await drain(pricePlanSteps(input), partOf(watch, 0, 0.1), message);
  return drawPrices(session, { ...input, plans }, partOf(watch, 0.1, 1));
}
