export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 asset`, `2,314 assets`; give the plural where an s does not make it. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** Which part of a longer list stands here: `rows 1 to 50 of 1,972`; undefined where it is the whole list. */
export function rowsOf(offset: number, rows: number, total: number): string | undefined {
  if (rows >= total || rows === 0) return undefined;
  return `rows ${formatCount(offset + 1)} to ${formatCount(offset + rows)} of ${formatCount(total)}`;
}

/** A share or probability: `73%`, and never 0% or 100% for what is only nearly so. */
export function formatShare(share: number, digits = 0): string {
  const percent = share * 100;
  const smallest = 10 ** -digits;
  if (percent > 0 && percent < smallest) return `under ${smallest}%`;
  if (percent < 100 && percent > 100 - smallest) return `over ${100 - smallest}%`;
  return `${percent.toFixed(digits)}%`;
}
