// Columns of an inventory repeat: a hundred models, a few thousand dates. What a cell says is then worked out once and looked
// up afterwards. A column of which hardly anything repeats, such as serial numbers, is no longer remembered.

/** So many different cells are remembered of a column; by then it must have repeated as often. */
const mostRemembered = 20_000;

/** @param read depends on the cell alone */
export function readOnce<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  let repeats = 0;
  let isWorthwhile = true;
  return (cell) => {
    if (!isWorthwhile) return read(cell);
    const before = known.get(cell);
    if (before !== undefined) {
      repeats += 1;
      return before;
    }
    const now = read(cell);
    if (known.size < mostRemembered) known.set(cell, now);
    else if (repeats < mostRemembered) {
      isWorthwhile = false;
      known.clear();
    }
    return now;
  };
}
