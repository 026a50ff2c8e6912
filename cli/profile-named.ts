import type { MappingProfile } from '../core/intake/mapping-profile';
import { problem, UserProblem } from '../core/problem';

/** Upper and lower case are alike. @throws UserProblem with the names there are */
export function profileNamed(profiles: readonly MappingProfile[], name: string): MappingProfile {
  const found = profiles.find((profile) => profile.name.toLowerCase() === name.trim().toLowerCase());
  if (found) return found;
  const names = profiles.map((profile) => profile.name).join(', ') || 'none is saved';
  throw new UserProblem([
    problem('There is no mapping profile of this name', `Choose one of these: ${names}`, { value: name }),
  ]);
}
