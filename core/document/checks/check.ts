import type { FundingResult } from '../../funding/funding';
import type { LineClaim } from '../../funding/line-claim';
import type { AssetId } from '../../inventory/asset';
import type { CostedLine, FlaggedAsset, RunResult } from '../run-result';

export interface DocumentCheck {
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  readonly count: number;
  /** What was found, one sentence. */
  readonly sentence: string;
  /** A few of them by name. */
  readonly examples: readonly string[];
  /** What would settle it. */
  readonly remedy: string;
  readonly lineIds: readonly string[];
  readonly assetIds: readonly AssetId[];
  /** The known deficiency of application-forms.json that it guards against, in its words; null for one of ours. */
  readonly defect: string | null;
  /** True where the program cannot see it and a person has to. */
  readonly byHand: boolean;
}

/** What the checks look at: the whole run of a document, or the plan alone. */
export interface CheckedRun
  extends Pick<RunResult, 'flags' | 'plan' | 'lines' | 'sites' | 'evidencedLineIds'> {
  readonly stamp: Pick<RunResult['stamp'], 'workspaceName'>;
  readonly funding: Pick<FundingResult, 'decisions'> | null;
  readonly lineClaims?: readonly LineClaim[];
}

export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly defect: string | null;
  readonly found: readonly Found[];
  readonly none: string;
  readonly some: (count: number) => string;
  readonly remedy: string;
}

export interface Found {
  readonly name: string;
  readonly lineIds: readonly string[];
  readonly assetIds: readonly AssetId[];
}

const EXAMPLES = 5;

export function checkOf({ id, title, defect, found, none, some, remedy }: Finding): DocumentCheck {
  const passed = found.length === 0;
  return {
    id,
    title,
    passed,
    count: found.length,
    sentence: passed ? none : some(found.length),
    examples: found.slice(0, EXAMPLES).map(({ name }) => name),
    remedy,
    lineIds: found.flatMap((one) => one.lineIds),
    assetIds: [...new Set(found.flatMap((one) => one.assetIds))],
    defect,
    byHand: false,
  };
}

export function foundLine(line: CostedLine): Found {
  return { name: `${line.site}: ${line.replacement}`, lineIds: [line.lineId], assetIds: [] };
}

export function foundAsset({ asset }: FlaggedAsset): Found {
  const name = `${asset.assetTag ?? `asset ${asset.id}`} ${asset.model ?? ''} at ${asset.site ?? 'no site'}`;
  return { name, lineIds: [], assetIds: [asset.id] };
}

export function listedAssets({ flags }: CheckedRun): readonly FlaggedAsset[] {
  return flags.assets.filter(({ verdict }) => verdict.verdict === 'listed');
}
