// Columns of an inventory repeat: site, maker, model, date. A cell that a column has had lately is the same string again instead
// of a new one, which spares memory and every look-up by it afterwards.

/** So many different cells of a column are remembered; a power of two. */
const slots = 1 << 10;
/** A column that has this many more new cells than repeated ones is left alone from then on. */
const patience = 4 * slots;

export interface CellPlace {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

export class RepeatedCells {
  private readonly seen: string[] = new Array<string>(slots).fill('');
  private surplus = 0;

  /** The text from `start` to `end`. @param place `hash` is any number that is equal for equal texts */
  cell(text: string, { start, end, hash }: CellPlace): string {
    if (this.surplus > patience) return text.slice(start, end);
    const slot = hash & (slots - 1);
    const known = this.seen[slot] ?? '';
    if (known.length === end - start && text.startsWith(known, start)) {
      this.surplus -= 1;
      return known;
    }
    this.surplus += 1;
    const cell = text.slice(start, end);
    this.seen[slot] = cell;
    return cell;
  }
}
