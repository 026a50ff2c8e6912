// Eligibility is decided per plan line, with the reason and the clause (method 5). A line that replaces assets of a
// vendor is judged by itself (own-line.ts); a line of the whole site or project has no vendor and counts in the
// proportion of what counts of the lines that it serves (shared-line.ts).

import type { CostedLine } from '../document/run-result';
import type { Asset, AssetId } from '../inventory/asset';
import { projectSiteName } from '../plan/draft-lines';
import { programClause } from './cost-rule';
import { refused } from './decision';
import type { EligibilityDecision, FundingSettings } from './funding';
import { decideOwnLine } from './own-line';
import type { Program } from './program';
import { programStanding } from './program-status';
import { decideSharedLine, proportionsOf } from './shared-line';

export interface EligibilityOptions extends Pick<FundingSettings, 'asOf'> {
  /**
   * Listed entity of each asset, from its verdict. A line of a whole site may serve assets of several vendors; without
   * the map all of its assets are taken for the line's own vendor.
   */
  readonly entityByAsset?: ReadonlyMap<AssetId, string | null>;
}

/**
 * One decision a line, in the order of the lines; `eligibleCents` and the parts of `notCounted` add up to the line.
 * Nothing counts where the program did not exist on the as-of date.
 */
export function decideEligibility(
  lines: readonly CostedLine[],
  assetsById: ReadonlyMap<AssetId, Asset>,
  program: Program,
  options: EligibilityOptions,
): EligibilityDecision[] {
  const standing = programStanding(program, options.asOf);
  if (!standing.exists) return lines.map((line) => refused(line, absent(program, standing.text)));
  const own = new Map<string, EligibilityDecision>();
  for (const line of lines) {
    if (isShared(line)) continue;
    const assets = line.assetIds.map((id) => ({
      asset: assetsById.get(id),
      entityId: options.entityByAsset?.get(id) ?? (options.entityByAsset?.has(id) ? null : line.entityId),
    }));
    own.set(line.lineId, decideOwnLine({ line, assets, program }));
  }
  const proportions = proportionsOf(lines, own);
  return lines.map((line) => own.get(line.lineId) ?? decideSharedLine(line, program, proportions));
}

/** Without a vendor, and either of the whole project or of no asset in particular. */
function isShared(line: CostedLine): boolean {
  return line.entityId === null && (line.site === projectSiteName || line.assetIds.length === 0);
}

function absent(program: Program, text: string) {
  return {
    reason: `${program.name} ${text}`,
    clause: programClause(program),
    confidence: program.confidence,
  };
}
