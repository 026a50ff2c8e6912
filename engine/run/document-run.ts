// A run with what only documents show beside it: running on, and what one more extension is worth at the usual confidence.

import type { RunResult } from '../../core/document/run-result';
import type { RunInput } from '../api';
import { deadlinePrice } from '../features/deadline-price';
import { deadlineRateList } from '../features/deadline-rates';
import { runningOnView } from '../features/running-on';
import type { Session } from '../session';
import { partOf, type Watch } from '../watch';
import { runStage } from './run-stage';

/** The confidence at which documents price a deadline: that of the P80 beside it. */
const documentConfidence = 0.8;

export async function documentRun(session: Session, input: RunInput, watch: Watch): Promise<RunResult> {
  const run = await runStage(session, input, partOf(watch, 0, 0.6));
  if (run.timeline.tasks.length === 0) return run;
  const view = await runningOnView(session, input, partOf(watch, 0.6, 0.7));
  const price = await deadlinePrice(
    session,
    { ...input, confidence: documentConfidence },
    partOf(watch, 0.7, 1),
  );
  const runningOn = view.orders[0]?.risk;
  return {
    ...run,
    ...(runningOn === undefined ? {} : { runningOn, failureRates: view.failureRates }),
    extensionWorth: price.worth,
    deadlineRates: deadlineRateList(session),
  };
}
