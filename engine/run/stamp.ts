import { createHash } from 'node:crypto';
import type { RunStamp } from '../../core/document/run-result';
import { canonicalJson } from '../../core/json/canonical';
import { listVersions } from '../../core/listing/list-versions';
import { ratesOf } from '../../core/schedule/deadline-rate';
import { readDeadlineLetters } from '../../db/deadline-letters';
import { readLicenses } from '../../db/licenses';
import { readLineClaims } from '../../db/line-claims';
import { readOwnRules } from '../../db/rules';
import { readFailureRates, readSpareStock } from '../../db/spares';
import { readWorkspaceRow } from '../../db/workspace-row';
import { deadlineRateList } from '../features/deadline-rates';
import type { Session } from '../session';
import type { PlanStage } from './plan-stage';

/**
 * SHA-256 over all that the numbers follow from: settings, reference data, planning rules, the costed lines with the work
 * at the sites (which follow from inventory, verdicts and pins), what of the assets behind the lines decides eligibility,
 * and the own letters, rates, spares and licenses that chances and prices are read from. Equal hash, equal numbers.
 */
export function inputHashOf(session: Session, stage: PlanStage): string {
  const { run, lines, tasks } = stage;
  const input = {
    settings: run.settings,
    asOf: run.asOf,
    startDate: run.startDate,
    reference: session.reference().sha256,
    rules: session.rules().sha256,
    customers: readWorkspaceRow(session.workspace()).customers,
    deadlineRates: ratesOf(deadlineRateList(session)),
    assets: assetsBehind(stage),
    ...ownInputs(session, run),
    lines,
    tasks,
  };
  return createHash('sha256').update(canonicalJson(input)).digest('hex');
}

/** Left out where there is none, so that an unchanged workspace keeps its hash when a kind of record is added. */
function ownInputs(session: Session, { program }: PlanStage['run']): Record<string, unknown> {
  const file = session.workspace();
  const kinds = {
    lineClaims: readLineClaims(file),
    deadlineLetters: readDeadlineLetters(file),
    spareStock: readSpareStock(file),
    failureRates: readFailureRates(file),
    licenses: readLicenses(file),
    ownRules: readOwnRules(file).rules,
  };
  const records = Object.entries(kinds).filter(([, rows]) => rows.length > 0);
  return { ...Object.fromEntries(records), ...(program?.own === undefined ? {} : { program: program.own }) };
}

/** Eligibility goes by the dates, units and listed entity of each asset; uncertain counts go by its category. */
function assetsBehind({ lines, flags }: PlanStage): string[] {
  const ids = new Set(lines.flatMap((line) => line.assetIds));
  return flags.assets.flatMap(({ asset, verdict }) => {
    if (!ids.has(asset.id)) return [];
    const { id, category, quantity, purchaseDate, installDate } = asset;
    return [[id, category, quantity, verdict.entityId, purchaseDate, installDate].join(' ')];
  });
}

/** The hash of a large plan takes a while, and every call about a plan prints it: made once a plan. */
const stamps = new WeakMap<PlanStage, RunStamp>();

export function stampOf(session: Session, stage: PlanStage): RunStamp {
  const known = stamps.get(stage);
  if (known !== undefined) return known;
  const made = makeStamp(session, stage);
  stamps.set(stage, made);
  return made;
}

function makeStamp(session: Session, stage: PlanStage): RunStamp {
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
