// Price of a deadline (method 4): the curve of the least cost against the end date, and what one more extension is worth.

import { delayingRisks } from '../../core/estimate/risk-setting';
import { cents, formatCents } from '../../core/money/cents';
import type { DeadlineRate } from '../../core/schedule/deadline-rate';
import { delayWords } from '../../core/schedule/delay-summary';
import { extensionWorth } from '../../core/schedule/extension-worth';
import type { CallInput, CallOutput } from '../api';
import { priceCurve } from '../run/deadline-price-stage';
import { estimateStage } from '../run/estimate-stage';
import { deadlinesOf } from '../run/timeline-stage';
import type { Session } from '../session';
import { partOf, type Watch } from '../watch';
import { deadlineRateList } from './deadline-rates';

export async function deadlinePrice(
  session: Session,
  input: CallInput<'deadline-price'>,
  watch: Watch,
): Promise<CallOutput<'deadline-price'>> {
  const { from, to, confidence } = input;
  const stage = await estimateStage(session, input, partOf(watch, 0, 0.3));
  const whole = await priceCurve(session, stage, confidence, partOf(watch, 0.3, 1));
  const curve = whole.filter(({ date }) => (!from || date >= from) && (!to || date <= to));
  const worth = extensionWorth(whole, deadlinesOf(session, stage), confidence);
  const late = delayingRisks(stage.run.settings.risks, stage.lines);
  const delay = late.length === 0 ? [] : [`Every date includes ${delayWords(late)}`];
  return { confidence, curve, worth, remarks: [...delay, ...deadlineRateList(session).map(rateWords)] };
}

function rateWords({ label, unit, value, source, confidence }: DeadlineRate): string {
  const amount =
    unit === 'cents' ? formatCents(cents(Math.round(value))) : `${Math.round(value * 1000) / 10} %`;
  return `${label}: ${amount}. ${source} (${confidence})`;
}
