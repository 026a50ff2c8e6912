/** @returns a whole number of units, 0 or more; null when the text is none (`2.5`, `-1`, `ten`) */
export function parseQuantity(text: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s*(?:ea|each|pcs?|pieces?|units?|x)?\.?$/i.exec(
    text.trim(),
  );
  const quantity = match?.[1] === undefined ? Number.NaN : Number(match[1].replaceAll(',', ''));
  return Number.isSafeInteger(quantity) && quantity <= 1_000_000_000 ? quantity : null;
}
