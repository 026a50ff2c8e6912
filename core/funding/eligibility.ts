// Eligibility is decided per plan line, with the reason and the clause (method 5). A line that replaces assets of a
// vendor is judged by itself (own-line.ts); a line of the whole site or project has no vendor and counts in the
// proportion of what counts of the lines that it serves (shared-line.ts).

import type { CostedLine } from '../document/run-result';
import type { Asset, AssetId } from '../inventory/asset';
import { projectSiteName } from '../plan/draft-lines';
import { comparableLineId, upgradeExcessCode } from '../plan/upgrade-lines';
import { programClause } from './cost-rule';
import { type Refusal, refused } from './decision';
import type { EligibilityDecision, FundingSettings } from './funding';
import { type LineClaims, noLineClaims } from './line-claim';
import { decideOwnLine } from './own-line';
import type { Program } from './program';
import { type ProgramStanding, programStanding } from './program-status';
import { decideSharedLine, proportionsOf } from './shared-line';
import { withinUnitCap } from './unit-cap';
import { withoutExcess } from './upgrade-excess';

export interface EligibilityOptions extends Pick<FundingSettings, 'asOf'> {
  /**
   * Listed entity of each asset, from its verdict. A line of a whole site may serve assets of several vendors; without
   * the map all of its assets are taken for the line's own vendor.
   */
  readonly entityByAsset?: ReadonlyMap<AssetId, string | null>;
  /** What the user said of single lines for the reviewer; absent = nothing. */
  readonly lineClaims?: LineClaims;
}

/**
 * One decision a line, in the order of the lines; `eligibleCents` and the parts of `notCounted` add up to the line.
 * Nothing counts where the program cannot pay on the as-of date, or where its text decides nothing.
 */
export function decideEligibility(
  lines: readonly CostedLine[],
  assetsById: ReadonlyMap<AssetId, Asset>,
  program: Program,
  options: EligibilityOptions,
): EligibilityDecision[] {
  const standing = programStanding(program, options.asOf);
  const refusal = refusalOfAll(program, standing);
  if (refusal !== null) return lines.map((line) => refused(line, refusal));
  const claims = options.lineClaims ?? noLineClaims;
  const own = new Map<string, EligibilityDecision>();
  for (const line of lines) {
    if (isShared(line)) continue;
    const assets = line.assetIds.map((id) => ({
      asset: assetsById.get(id),
      entityId: options.entityByAsset?.get(id) ?? (options.entityByAsset?.has(id) ? null : line.entityId),
    }));
    own.set(line.lineId, decideOwnLine({ line, assets, program, claim: claims.get(line.lineId) }));
  }
  const proportions = proportionsOf(lines, own);
  const linesById = new Map(lines.map((line) => [line.lineId, line]));
  return lines.map((line) => {
    const claim = claims.get(line.lineId);
    const decision = own.get(line.lineId) ?? decideSharedLine(line, program, proportions, claim);
    const comparable = comparableOf(line, linesById);
    return withinUnitCap({ line, program, comparable }, withoutExcess({ line, program, claim }, decision));
  });
}

function comparableOf(line: CostedLine, linesById: ReadonlyMap<string, CostedLine>): CostedLine | null {
  if (line.eligibilityCode !== upgradeExcessCode) return null;
  return linesById.get(comparableLineId(line.lineId) ?? '') ?? null;
}

/** Without a vendor, and either of the whole project or of no asset in particular. */
function isShared(line: CostedLine): boolean {
  return line.entityId === null && (line.site === projectSiteName || line.assetIds.length === 0);
}

function refusalOfAll(program: Program, standing: ProgramStanding): Refusal | null {
  const { clause, confidence } = { clause: programClause(program), confidence: program.confidence };
  if (!standing.canPay) {
    return { cause: 'program-cannot-pay', reason: `${program.name}: ${standing.text}`, clause, confidence };
  }
  if (program.own !== undefined) return null;
  if (program.vendorIds.length > 0 || program.costRules.length > 0) return null;
  return {
    cause: 'nothing-named',
    reason: 'the text names neither vendors nor kinds of cost, so nothing can be counted',
    clause,
    confidence,
  };
}
