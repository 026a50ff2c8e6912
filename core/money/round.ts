// Rounding is a named function that a caller passes on purpose, never a flag.

/** Halves away from zero, as an invoice rounds. */
export function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}
