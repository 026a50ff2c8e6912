import { problem, UserProblem } from '../../core/problem';
import { scenarioPresets } from '../../core/scenario/presets';
import type { Scenario } from '../../core/scenario/settings';
import { deleteScenario, readScenarios, writeScenario } from '../../db/scenarios';
import type { CallInput, CallOutput } from '../api';
import { change, type Session } from '../session';

export function scenarioList(session: Session): CallOutput<'scenario-list'> {
  return [...scenarioPresets, ...readScenarios(session.workspace())];
}

/** @throws UserProblem when neither a preset nor the workspace has a scenario of this id */
export function scenarioOf(session: Session, id: string): Scenario {
  const scenarios = scenarioList(session);
  const found = scenarios.find((scenario) => scenario.id === id);
  if (found) return found;
  const known = scenarios.map((scenario) => scenario.id).join(', ');
  throw new UserProblem([problem('There is no such scenario', `Choose one of: ${known}`, { value: id })]);
}

export function scenarioSave(
  session: Session,
  input: CallInput<'scenario-save'>,
): CallOutput<'scenario-save'> {
  refusePreset(input.scenario.id);
  change(
    session,
    'scenario-save',
    () => writeScenario(session.workspace(), input.scenario),
    () => ({ target: `scenario ${input.scenario.id}`, summary: `Saved the scenario ${input.scenario.name}` }),
  );
  return { ...input.scenario, preset: false };
}

export function scenarioDelete(
  session: Session,
  input: CallInput<'scenario-delete'>,
): CallOutput<'scenario-delete'> {
  refusePreset(input.id);
  const scenario = scenarioOf(session, input.id);
  change(
    session,
    'scenario-delete',
    () => deleteScenario(session.workspace(), input.id),
    () => ({ target: `scenario ${input.id}`, summary: `Deleted the scenario ${scenario.name}` }),
  );
  return { id: input.id };
}

function refusePreset(id: string): void {
  if (!scenarioPresets.some((preset) => preset.id === id)) return;
  throw new UserProblem([
    problem('This scenario ships with Changeout and stays as it is', 'Save your changes under another name', {
      value: id,
    }),
  ]);
}
