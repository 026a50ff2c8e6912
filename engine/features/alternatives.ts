// One group of assets, three ways: each is a whole run under the same settings, so that totals, ranges, eligible part and
// finish can be compared side by side. What is chosen is stored with the settings and can differ by scenario.

import type { CostedLine } from '../../core/document/run-result';
import type { EligibilityDecision } from '../../core/funding/funding';
import { type Cents, sumCents } from '../../core/money/cents';
import {
  type AlternativeKind,
  alternativeKinds,
  assetsInPlan,
  checkChoice,
  choiceFor,
  type GroupChoice,
  withChoice,
} from '../../core/plan/alternative';
import { choiceWords } from '../../core/plan/alternative-words';
import type { AssetToReplace } from '../../core/plan/assets-to-replace';
import { countUnits } from '../../core/plan/existing-words';
import { upgradeExcessCode } from '../../core/plan/upgrade-lines';
import { problem, UserProblem } from '../../core/problem';
import type { Scenario } from '../../core/scenario/settings';
import { writeScenario } from '../../db/scenarios';
import { readWorkspaceRow, writeSettings } from '../../db/workspace-row';
import type { CallInput, CallOutput, RunInput } from '../api';
import type { AlternativeOutcome } from '../calls/planning-views';
import { planStage } from '../run/plan-stage';
import { fundingStage } from '../run/run-stage';
import { change, type Session } from '../session';
import { partOf, type Watch } from '../watch';
import { scenarioOf } from './scenarios';

type CompareInput = CallInput<'alternative-compare'>;

export async function alternativeCompare(
  session: Session,
  input: CompareInput,
  watch: Watch,
): Promise<CallOutput<'alternative-compare'>> {
  const stage = await planStage(session, runOf(input), watch);
  const { includeReview, alternatives } = stage.run.settings;
  const members = assetsInPlan(stage.flags.assets, includeReview, []).filter((asset) =>
    isMember(asset, input),
  );
  if (members.length === 0) {
    throw new UserProblem([
      problem('No asset of the plan is in this group', 'Choose another category or site'),
    ]);
  }
  const outcomes: AlternativeOutcome[] = [];
  for (const [index, { id }] of alternativeKinds.entries()) {
    const part = partOf(watch, index / alternativeKinds.length, (index + 1) / alternativeKinds.length);
    outcomes.push(await outcomeOf(session, { input, kind: id, alternatives, members }, part));
  }
  const [first] = members;
  return {
    group: input.group,
    assets: members.length,
    units: countUnits(members),
    chosen: (first && choiceFor(first, alternatives)?.kind) ?? 'like-for-like',
    outcomes,
  };
}

function isMember({ asset, site }: AssetToReplace, { group }: CompareInput): boolean {
  return (
    asset.category === group.category &&
    (group.site === null || group.site === site) &&
    (group.assetIds === null || group.assetIds.includes(asset.id))
  );
}

function runOf({ scenario, patch }: CompareInput): RunInput {
  return { ...(scenario === undefined ? {} : { scenario }), ...(patch === undefined ? {} : { patch }) };
}

interface Compared {
  readonly input: CompareInput;
  readonly kind: AlternativeKind;
  readonly alternatives: readonly GroupChoice[];
  readonly members: readonly AssetToReplace[];
}

async function outcomeOf(session: Session, compared: Compared, watch: Watch): Promise<AlternativeOutcome> {
  const { input, kind, members } = compared;
  const choice = choiceOf(compared);
  const narrower = compared.alternatives.filter((other) => !coversOnly(other, members));
  const alternatives = withChoice(narrower, choice);
  const run = { ...runOf(input), patch: { ...input.patch, alternatives } };
  const stage = await planStage(session, run, watch);
  // A plan without a line has no range: nothing is left to simulate.
  if (stage.lines.length === 0) return emptyOutcome(kind, stage.plan.gaps.length);
  const { estimate, funding, lines, plan, finishDate } = await fundingStage(session, run, watch);
  const percentile = (p: string): Cents => estimate.result.percentilesCents[p] ?? estimate.result.meanCents;
  return {
    kind,
    totalCents: sumCents(lines, (line) => line.pointCents),
    p10Cents: percentile('10'),
    p50Cents: percentile('50'),
    p80Cents: percentile('80'),
    p90Cents: percentile('90'),
    eligibleCents: funding?.eligibleCents ?? null,
    supportCents: funding?.supportCents ?? null,
    group: groupSums(lines, members, funding?.decisions ?? null),
    gaps: plan.gaps.length,
    finishDate,
  };
}

function choiceOf({ input, kind }: Compared): GroupChoice {
  const { group, premium, upgradeItems, source } = input;
  return { ...group, kind, premium, upgradeItems, source, reason: 'compared' };
}

/** A choice about some of the group's assets only would hide what is compared. */
function coversOnly(choice: GroupChoice, members: readonly AssetToReplace[]): boolean {
  const ids = new Set(members.map(({ asset }) => asset.id));
  if (choice.assetIds !== null) return choice.assetIds.every((id) => ids.has(id));
  const sites = new Set(members.map(({ site }) => site));
  return (
    choice.site !== null &&
    sites.has(choice.site) &&
    members.some(({ asset }) => asset.category === choice.category)
  );
}

/** The group's own lines: those whose every asset is of the group. Shared work and shares are in the totals. */
function groupSums(
  lines: readonly CostedLine[],
  members: readonly AssetToReplace[],
  decisions: readonly EligibilityDecision[] | null,
): AlternativeOutcome['group'] {
  const ids = new Set<number>(members.map(({ asset }) => asset.id));
  const own = lines.filter((line) => line.entityId !== null && line.assetIds.every((id) => ids.has(id)));
  const excess = own.filter((line) => line.eligibilityCode === upgradeExcessCode);
  const pointCents = sumCents(own, (line) => line.pointCents);
  const excessCents = sumCents(excess, (line) => line.pointCents);
  const ownIds = new Set(own.map((line) => line.lineId));
  return {
    lines: own.length,
    pointCents,
    excessCents,
    comparableCents: sumCents(
      own.filter((line) => isGear(line) && line.eligibilityCode !== upgradeExcessCode),
      (line) => line.pointCents,
    ),
    eligibleCents:
      decisions === null
        ? null
        : sumCents(
            decisions.filter(({ lineId }) => ownIds.has(lineId)),
            (decision) => decision.eligibleCents,
          ),
  };
}

/** What an upgrade is compared with; work and disposal cost the same either way. */
function isGear({ category }: CostedLine): boolean {
  return category === 'equipment' || category === 'software';
}

function emptyOutcome(kind: AlternativeKind, gaps: number): AlternativeOutcome {
  const none = sumCents([], () => 0 as Cents);
  return {
    kind,
    totalCents: none,
    p10Cents: none,
    p50Cents: none,
    p80Cents: none,
    p90Cents: none,
    eligibleCents: null,
    supportCents: null,
    group: { lines: 0, pointCents: none, comparableCents: none, excessCents: none, eligibleCents: null },
    gaps,
    finishDate: null,
  };
}

export function alternativeChoose(
  session: Session,
  { choice, scenario }: CallInput<'alternative-choose'>,
): CallOutput<'alternative-choose'> {
  const problems = checkChoice(choice);
  if (problems.length > 0) throw new UserProblem(problems);
  const target = scenario === undefined ? null : ownScenario(session, scenario);
  const before = readWorkspaceRow(session.workspace()).settings.alternatives;
  const alternatives = withChoice(target?.patch.alternatives ?? before, choice);
  change(
    session,
    'alternative-choose',
    () =>
      target === null
        ? writeSettings(session.workspace(), { alternatives })
        : writeScenario(session.workspace(), { ...target, patch: { ...target.patch, alternatives } }),
    () => ({
      target: target === null ? 'settings' : `scenario ${target.id}`,
      summary: `Chose ${choiceWords(choice)}`,
    }),
  );
  return { scenario: target?.id ?? null };
}

function ownScenario(session: Session, id: string): Scenario | null {
  const found = scenarioOf(session, id);
  if (!found.preset) return found;
  if (found.patch.alternatives === undefined) return null;
  throw new UserProblem([
    problem(
      'This scenario ships with Changeout and stays as it is',
      'Save it as a scenario of your own first',
      {
        value: id,
      },
    ),
  ]);
}
