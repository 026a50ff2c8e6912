import type { Scenario } from '../../../core/scenario/settings';
import { freeId, slugOf } from '../../format/slug';

/** Leaves room for a number within the 80 that an id may have. */
const longest = 70;

/** A short name made of the words of a name, and not yet taken. */
export function scenarioIdOf(name: string, taken: readonly Pick<Scenario, 'id'>[]): string {
  return freeId(
    slugOf(name, longest),
    taken.map(({ id }) => id),
  );
}
