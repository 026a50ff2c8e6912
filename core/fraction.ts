/** A share or probability. Percentages are fractions in code and `%` only on screen (method, opening). */
export type Fraction = number & { readonly __unit: 'fraction' };

export function fraction(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`not a fraction: ${value}`);
  return value as Fraction;
}
