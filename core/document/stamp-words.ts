// What every document prints of its run (method 6): as-of date, list versions, scenario, seed, trials, app version,
// input hash. Two documents with the same stamp say the same.

import type { ListVersion } from '../listing/entity';
import type { RunStamp } from './run-result';

const HASH_DIGITS_SHOWN = 16;

export interface StampEntry {
  readonly label: string;
  readonly value: string;
}

/** The whole stamp, one entry a fact, for the first page and the workbook. */
export function stampEntries(stamp: RunStamp): StampEntry[] {
  return [
    { label: 'Workspace', value: stamp.workspaceName },
    ...(stamp.isDemo ? [{ label: 'Demo', value: 'Invented operator and inventory; not for filing' }] : []),
    { label: 'As of', value: stamp.asOf },
    { label: 'Scenario', value: stamp.scenario },
    { label: 'Seed', value: String(stamp.seed) },
    { label: 'Trials', value: stamp.trials.toLocaleString('en-US') },
    ...stamp.lists.map((list) => ({
      label: list.list,
      value: isListInForce(list) ? `${list.version}, ${list.entities} entities` : 'Not yet in force',
    })),
    { label: 'Changeout version', value: stamp.appVersion },
    { label: 'Input hash', value: stamp.inputHash },
  ];
}

/** Three short lines for the foot of a page. */
export function stampFooter(stamp: RunStamp): readonly [string, string, string] {
  const lists = stamp.lists
    .filter(isListInForce)
    .map((list) => `${shortListName(list.list)} ${list.version}`)
    .join(' · ');
  return [
    `${stamp.isDemo ? 'DEMO · ' : ''}${stamp.workspaceName} · as of ${stamp.asOf} · ${stamp.scenario}`,
    `Lists: ${lists === '' ? 'none in force' : lists}`,
    `Seed ${stamp.seed} · ${stamp.trials.toLocaleString('en-US')} trials · Changeout ${stamp.appVersion} · input ${stamp.inputHash.slice(0, HASH_DIGITS_SHOWN)}`,
  ];
}

/** A list that names nobody on the as-of date is not in force yet. */
export function isListInForce(list: ListVersion): boolean {
  return list.entities > 0;
}

function shortListName(list: string): string {
  return list.replace(/\s*\(.*?\)/g, '').trim();
}
