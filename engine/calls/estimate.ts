// Calls about the cost of the plan. Results are kept in the workspace beside its history, never in it: they follow from
// what is there.

import type { EstimateResult } from '../../core/estimate/estimate';
import type { SettingsPatch } from '../../core/scenario/settings';
import type { RunInput } from '../views';
import type { ComparedRuns, EstimateView, KeptEstimate, KeptRunRow, QuickPatch } from './estimate-views';

export interface EstimateReads {
  'price-list-estimate': (input: { readonly path: string; readonly patch?: SettingsPatch }) => EstimateResult;
  /** The result is kept in the workspace, unless it is open for reading only or the input tries something out. */
  estimate: (input: RunInput) => EstimateView;
  /** The same plan under other settings of the estimate; nothing is kept. */
  'estimate-quick': (input: { readonly scenario?: string; readonly patch: QuickPatch }) => EstimateView;
  /** The last kept run of a scenario, current or not; null for none. */
  'estimate-latest': (input: { readonly scenario?: string }) => { readonly kept: KeptEstimate | null };
  /** Newest first. */
  'estimate-runs': (input: { readonly scenario?: string }) => readonly KeptRunRow[];
  'estimate-run-compare': (input: { readonly before: number; readonly after: number }) => ComparedRuns;
}
