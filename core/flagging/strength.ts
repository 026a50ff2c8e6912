// How much one piece of evidence is worth alone, as a probability. Planning assumptions of this program, no published
// figures found; they rank the kinds as method 1 does and are measured on the labeled cases in tests/fixtures/flagging.
// `strong` (0.85 and more) may flag alone, `medium` needs another kind beside it, `weak` only supports.

import { type Fraction, fraction } from '../fraction';
import type { PatternStrength } from '../reference/identifiers';

export const strongEnough: Fraction = fraction(0.85);
export const mediumEnough: Fraction = fraction(0.4);

export const strengths = {
  nameWhole: fraction(0.98),
  nameLeading: fraction(0.93),
  nameDoubtful: fraction(0.6),
  nameInside: fraction(0.5),
  snmpRegistered: fraction(0.95),
  snmpUnassigned: fraction(0.9),
  snmpOfAnother: fraction(0.35),
  macMatch: fraction(0.9),
  macReview: fraction(0.6),
  banner: fraction(0.9),
  bannerBrand: fraction(0.6),
  relabelOwnBrand: fraction(0.9),
  relabelModel: fraction(0.6),
  relabelBrand: fraction(0.45),
  relabelPartOfBrand: fraction(0.1),
  component: fraction(0.6),
  category: fraction(0.95),
  categoryOpen: fraction(0.5),
  nearMiss: fraction(0.6),
  unlistedMaker: fraction(0.95),
  unlistedName: fraction(0.9),
} as const;

export const patternStrengths: Readonly<Record<PatternStrength, Fraction>> = {
  strong: fraction(0.9),
  medium: fraction(0.65),
  weak: fraction(0.3),
};

export function isStrong(strength: Fraction): boolean {
  return strength >= strongEnough;
}

/** Independent evidence: the probability that at least one piece is right. */
export function noisyOr(values: readonly Fraction[]): Fraction {
  return fraction(1 - values.reduce((miss, value) => miss * (1 - value), 1));
}
