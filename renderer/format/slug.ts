/** `Edge router, 100G` as `edge-router-100g`: words of a name joined by hyphens, at most so long, never ending in one. */
export function slugOf(name: string, longest: number): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
}

/** The id, or where it is taken the same with the first free number from 2. */
export function freeId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  let number = 2;
  while (taken.includes(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
