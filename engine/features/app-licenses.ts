import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallOutput, PackageLicense } from '../api';
import type { Session } from '../session';

/** Read from what the build wrote beside the assets; each package once, by name. */
export function appLicenses(session: Session): CallOutput<'app-licenses'> {
  const folder = join(session.options.assetsDir, 'licenses');
  if (!existsSync(folder)) return [];
  const all = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as PackageLicense[]);
  const once = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, one]) => one);
}
