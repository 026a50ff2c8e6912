import { dateIn, factOf, partOf, textOf } from './read-fact';
import type { MacBlocks } from './reference';

/** `mac-blocks.json`: organization -> its prefixes in one text, separated by spaces. */
export function parseMacBlocks(json: unknown): MacBlocks {
  const file = factOf(json, 'mac-blocks');
  const organizations = partOf(file, 'organizations');
  return {
    package: textOf(file, 'package'),
    version: textOf(file, 'version'),
    license: textOf(file, 'license'),
    date: dateIn(file, 'date'),
    organizations: Object.fromEntries(
      Object.keys(organizations).map((name) => [name, textOf(organizations, name).split(' ')]),
    ),
  };
}
