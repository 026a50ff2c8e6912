import { defaultProgram } from '../../core/funding/default-program';
import { statusAsOf, statusText } from '../../core/funding/program-status';
import type { CallInput, CallOutput } from '../api';
import { asOfDate } from '../run/flag-stage';
import { planStage } from '../run/plan-stage';
import { programsOf } from '../run/programs';
import { deadlinesOf } from '../run/timeline-stage';
import type { Session } from '../session';
import type { Watch } from '../watch';

export function programList(session: Session, input: CallInput<'program-list'>): CallOutput<'program-list'> {
  const asOf = asOfOr(session, input);
  return programsOf(session).map((program) => {
    const status = statusAsOf(program, asOf);
    return { ...program, statusAsOf: status === null ? null : statusText(status) };
  });
}

export function programDefault(
  session: Session,
  input: CallInput<'program-default'>,
): CallOutput<'program-default'> {
  return { programId: defaultProgram(programsOf(session), asOfOr(session, input))?.id ?? null };
}

function asOfOr(session: Session, input: CallInput<'program-list'>) {
  return input.asOf ?? (session.workspaceOrNull() === null ? session.today() : asOfDate(session));
}

export async function deadlineList(
  session: Session,
  input: CallInput<'deadline-list'>,
  watch: Watch,
): Promise<CallOutput<'deadline-list'>> {
  return deadlinesOf(session, await planStage(session, input, watch));
}

export function catalogList(session: Session): CallOutput<'catalog-list'> {
  return session.reference().catalog;
}
