import type { Scenario } from '../../../core/scenario/settings';

const longest = 70;

/** A short name made of the words of a name, and not yet taken. */
export function scenarioIdOf(name: string, taken: readonly Pick<Scenario, 'id'>[] = []): string {
  const words = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  if (!taken.some(({ id }) => id === words)) return words;
  let count = 2;
  while (taken.some(({ id }) => id === `${words}-${count}`)) count += 1;
  return `${words}-${count}`;
}
