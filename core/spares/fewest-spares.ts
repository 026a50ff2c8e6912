// The fewest spares that are enough, by doubling and halving: more spares are never worse, so each try halves what is left.
// What not even `most` reaches is said to be out of reach, never given as an answer.

/** @returns 0 to `most`, the smallest for which `isEnough` holds; null where not even `most` is enough */
export function fewestSpares(isEnough: (spares: number) => boolean, most: number): number | null {
  if (isEnough(0)) return 0;
  let [short, enough] = [0, Math.min(1, most)];
  while (!isEnough(enough)) {
    if (enough === most) return null;
    [short, enough] = [enough, Math.min(most, enough * 2)];
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}
