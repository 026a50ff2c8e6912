// Rounding is a named function that a caller passes on purpose, never a flag.

/** Halves away from zero, as an invoice rounds. */
export function roundHalfUp(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

/** Halves to the even neighbor, so that many roundings do not drift. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

export function roundDown(value: number): number {
  return Math.trunc(value);
}
