export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 asset`, `2,314 assets`; give the plural where an s does not make it. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** A share or probability: `73%`, and never 0% or 100% for what is only nearly so. */
export function formatShare(share: number, digits = 0): string {
  const percent = share * 100;
  const smallest = 10 ** -digits;
  if (percent > 0 && percent < smallest) return `under ${smallest}%`;
  if (percent < 100 && percent > 100 - smallest) return `over ${100 - smallest}%`;
  return `${percent.toFixed(digits)}%`;
}
