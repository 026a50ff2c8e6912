// Calls about the cost of the plan.

import type { EstimateResult } from '../../core/estimate/estimate';
import type { SettingsPatch } from '../../core/scenario/settings';
import type { EstimateView, RunInput } from '../views';

export interface EstimateReads {
  'price-list-estimate': (input: { readonly path: string; readonly patch?: SettingsPatch }) => EstimateResult;
  estimate: (input: RunInput) => EstimateView;
}
