// What the calls of scenarios give, beside views.ts.

import type { OutcomeTree, TreeLeaf } from '../../core/scenario/outcome-tree';
import type { SensitivityBar, SensitivityEnd } from '../../core/scenario/sensitivity';
import type { ScenarioTree } from '../../core/scenario/tree';
import type { ScenarioOutcome } from '../views';

export interface TreeRun {
  readonly tree: OutcomeTree;
  /** From top to bottom, as the tree is drawn. */
  readonly leaves: readonly (TreeLeaf & { readonly outcome: ScenarioOutcome })[];
  /** null while a probability is missing. */
  readonly weighed: ScenarioTree | null;
}

/** One thing changed at a time; the bars from the largest swing down. */
export interface Sensitivity {
  readonly scenarioName: string;
  readonly base: SensitivityEnd;
  readonly bars: readonly SensitivityBar[];
}
