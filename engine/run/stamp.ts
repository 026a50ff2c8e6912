import { createHash } from 'node:crypto';
import type { RunStamp } from '../../core/document/run-result';
import { canonicalJson } from '../../core/json/canonical';
import { listVersions } from '../../core/listing/list-versions';
import { readLineClaims } from '../../db/line-claims';
import { readWorkspaceRow } from '../../db/workspace-row';
import type { Session } from '../session';
import type { PlanStage } from './plan-stage';

/**
 * SHA-256 over all that the numbers follow from: settings, reference data, planning rules, and the costed lines with
 * the work at the sites (which follow from inventory, verdicts and pins). Equal hash, equal numbers.
 */
export function inputHashOf(session: Session, stage: PlanStage): string {
  const { run, lines, tasks } = stage;
  const lineClaims = readLineClaims(session.workspace());
  const input = {
    settings: run.settings,
    asOf: run.asOf,
    startDate: run.startDate,
    reference: session.reference().sha256,
    rules: session.rules().sha256,
    customers: readWorkspaceRow(session.workspace()).customers,
    // Left out where there is none, so that an unchanged workspace keeps its hash.
    ...(run.program?.own === undefined ? {} : { program: run.program.own }),
    ...(lineClaims.length === 0 ? {} : { lineClaims }),
    lines,
    tasks,
  };
  return createHash('sha256').update(canonicalJson(input)).digest('hex');
}

export function stampOf(session: Session, stage: PlanStage): RunStamp {
  const { run } = stage;
  const workspace = readWorkspaceRow(session.workspace());
  return {
    workspaceName: workspace.name,
    isDemo: workspace.isDemo,
    asOf: run.asOf,
    lists: listVersions(session.reference().entities, run.listsDate),
    scenario: run.scenario.name,
    seed: run.settings.seed,
    trials: run.settings.trials,
    appVersion: session.options.appVersion,
    inputHash: inputHashOf(session, stage),
  };
}
