/** What stands in a number field: null while it is empty, undefined while it is no number yet, such as `-` or `.`. */
export function typedNumber(typed: string | number): number | null | undefined {
  if (typed === '') return null;
  const value = Number(typed);
  return Number.isFinite(value) ? value : undefined;
}
