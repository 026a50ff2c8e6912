/**
 * Why a part of a line does not count, as a code: checks and remarks decide by it, the words beside it are for readers.
 * `no-asset` is a line behind which no asset stands, so that no date can be proved.
 */
export type RefusalCause =
  | 'program-cannot-pay'
  | 'nothing-named'
  | 'other-vendor'
  | 'kind-of-cost'
  | 'spent-too-early'
  | 'obtained-too-late'
  | 'no-date-obtained'
  | 'no-asset'
  | 'shared-proportion'
  | 'above-unit-cap'
  | 'above-comparable';
