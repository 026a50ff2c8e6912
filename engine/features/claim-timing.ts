import { delayingRisks } from '../../core/estimate/risk-setting';
import { delayWords } from '../../core/schedule/delay-summary';
import type { CallInput, CallOutput } from '../api';
import { claimTimingOf } from '../run/cash-stage';
import type { Session } from '../session';
import type { Watch } from '../watch';

const firstClaimRule = 'scrp-first-claim';

export async function claimTimingView(
  session: Session,
  input: CallInput<'claim-timing'>,
  watch: Watch,
): Promise<CallOutput<'claim-timing'>> {
  const { stage, rows } = await claimTimingOf(session, input, watch);
  const { program, run, stamp } = stage;
  const late = delayingRisks(run.settings.risks, stage.lines);
  return {
    stamp,
    rows,
    termMonths: program?.termMonths ?? null,
    bridgeRate: run.settings.bridgeRate,
    remarks: [
      ...(program === null || program.termMonths !== null
        ? []
        : ['The program has no removal term on file: claiming early costs nothing here']),
      ...(program?.id.startsWith('scrp') ? firstClaimRemark(session) : []),
      `The term and the money come from the same trials as cost and finish; the days from claim to payment are ${lagWords(stage)}`,
      ...(late.length === 0
        ? []
        : [`The finish includes ${delayWords(late)}; the money is spent by the plan without it`]),
    ],
  };
}

function firstClaimRemark(session: Session): string[] {
  const rule = session.reference().deadlineRules.find(({ id }) => id === firstClaimRule);
  if (rule === undefined) return [];
  return [
    `${rule.title}: ${rule.offsetWords ?? 'see the rule'} (${rule.source.citation ?? rule.source.document})`,
  ];
}

function lagWords({ program, run }: Awaited<ReturnType<typeof claimTimingOf>>['stage']): string {
  const { low, likely, high } = program?.own?.claimLagDays ?? run.settings.reimbursementLagDays;
  return `${low} to ${high}, most likely ${likely}`;
}
