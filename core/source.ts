/** Where a fact comes from and how sure we are: kept with every listing, price, date and program. */
export type Confidence = 'sourced' | 'recalled' | 'uncertain';

export interface SourceRef {
  readonly document: string;
  readonly citation: string | null;
  readonly url: string | null;
}
