import type { Confidence } from '../../source';

/** How sure: the confidence of the reference data, or a value that the operator entered. */
export type AssumptionConfidence = Confidence | 'entered by the operator';

export interface Assumption {
  readonly topic: 'Scope' | 'Prices' | 'Cost' | 'Schedule' | 'Funding';
  readonly statement: string;
  readonly value: string;
  readonly source: string;
  readonly confidence: AssumptionConfidence;
  /** What happens to the result when the assumption is wrong. */
  readonly effect: string;
}

/** Value of an assumption that its statement says in full. */
export const AS_STATED = 'As stated';

/** Source of a default of ours that no publication backs. */
export const ownDefault = 'Planning assumption, no published figure found';

/** Headings of docs/method.md. */
type MethodSection = 3 | 4;

/** Source of what the method itself lays down. */
export function methodSource(section: MethodSection): string {
  return `How Changeout calculates, section ${section}`;
}

/** Source and confidence of a setting: the operator's where it differs from the default, else the default's own. */
export function originOf(
  isDefault: boolean,
  defaultSource: string = ownDefault,
): Pick<Assumption, 'source' | 'confidence'> {
  if (!isDefault) return { source: 'Settings of the workspace', confidence: 'entered by the operator' };
  return { source: defaultSource, confidence: 'uncertain' };
}

/** For the parameters of the method itself: a way of ours, which no publication backs. */
export function methodOrigin(
  isDefault: boolean,
  section: MethodSection,
): Pick<Assumption, 'source' | 'confidence'> {
  return originOf(isDefault, methodSource(section));
}
