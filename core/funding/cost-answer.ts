import type { Confidence } from '../source';

/** Whether a kind of cost is paid, with why. */
export interface CostAnswer {
  readonly counts: boolean;
  readonly conditional: boolean;
  readonly reason: string;
  readonly clause: string;
  readonly confidence: Confidence;
}
