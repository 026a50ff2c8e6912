// From "this scenario with these changes" to everything a run depends on, with a key that is equal exactly when
// all of it is equal: same key, same numbers.

import { rollToBusinessDay } from '../../core/calendar/business-day';
import { addDays, type CalendarDate } from '../../core/calendar/date';
import { checkEstimateSettings } from '../../core/estimate/check-settings';
import type { EstimateSettings } from '../../core/estimate/estimate';
import type { Program } from '../../core/funding/program';
import { canonicalJson } from '../../core/json/canonical';
import { UserProblem } from '../../core/problem';
import { applyPatch, type PlanningSettings, type Scenario } from '../../core/scenario/settings';
import { readWorkspaceRow } from '../../db/workspace-row';
import type { RunInput } from '../api';
import { scenarioOf } from '../features/scenarios';
import type { Session } from '../session';
import { inputsKey } from './inputs-key';
import { programOf, unsavedProgram } from './programs';

export interface ResolvedRun {
  readonly scenario: Scenario;
  readonly settings: PlanningSettings;
  readonly asOf: CalendarDate;
  readonly startDate: CalendarDate;
  /** Date of the lists: the as-of date unless a scenario asks otherwise. */
  readonly listsDate: CalendarDate;
  /** null = nobody else pays. */
  readonly program: Program | null;
  readonly key: string;
}

/** @throws UserProblem for an unknown scenario or settings that contradict each other */
export function resolveRun(session: Session, input: RunInput): ResolvedRun {
  const scenario = scenarioOf(session, input.scenario ?? 'base');
  const stored = readWorkspaceRow(session.workspace()).settings;
  const chosen = applyPatch(applyPatch(stored, scenario.patch), input.patch ?? {});
  const settings = input.program === undefined ? chosen : { ...chosen, programId: input.program.id };
  const problems = checkEstimateSettings(estimateSettings(settings));
  if (problems.length > 0) throw new UserProblem(problems);
  const asOf = settings.asOf ?? session.today();
  const startDate = settings.startDate ?? rollToBusinessDay(addDays(asOf, 1));
  const program = input.program
    ? unsavedProgram(session, input.program)
    : programOf(session, settings.programId);
  const key = canonicalJson({
    ...inputsKey(session),
    settings,
    asOf,
    startDate,
    scenario,
    program: program?.own ?? null,
  });
  return { scenario, settings, asOf, startDate, listsDate: settings.listsDate ?? asOf, program, key };
}

export function estimateSettings(settings: PlanningSettings): EstimateSettings {
  const { trials, seed, sampling, rhoWithin, rhoBetween, contingencyPercentile, budgetCents } = settings;
  return { trials, seed, sampling, rhoWithin, rhoBetween, contingencyPercentile, budgetCents };
}
