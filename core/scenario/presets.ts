// Scenarios that ship with the program: the turns of the story that every operator lived through, each as a set of
// changes to the workspace's own settings. Dates and amounts are those of the reference data (programs.json, status
// histories and demand presets); the names say what is assumed to happen.

import { calendarDate } from '../calendar/date';
import { dollars } from '../money/cents';
import type { Scenario } from './settings';

export const scenarioPresets: readonly Scenario[] = [
  {
    id: 'base',
    name: 'As set in the workspace',
    description: "The workspace's own settings, unchanged.",
    patch: {},
    preset: true,
  },
  {
    id: 'november-2019',
    name: 'November 2019: S. 1625 becomes law',
    description:
      'As of 2019-11-04. The bill is only introduced; this shows what up to $700 million would pay if it became law, against ' +
      'nationwide demand at the high end of the Rural Wireless Association estimate of May 2019 ($0.8 to $1.0 billion).',
    patch: {
      asOf: calendarDate('2019-11-04'),
      programId: 's1625-2019',
      availableCents: null,
      administrationCents: null,
      demandCents: dollars(1_000_000_000),
    },
    preset: true,
  },
  {
    id: 'july-2022',
    name: 'July 2022: paid at about 39.5 percent',
    description:
      'As of 2022-07-18, the day of the allocations: approved demand of the first tier was $4,640,284,672 against $1.895 billion, ' +
      'so every approved applicant in it got about 39.5 percent, later tiers nothing.',
    patch: {
      asOf: calendarDate('2022-07-18'),
      programId: 'scrp-2022',
      availableCents: null,
      administrationCents: null,
      demandCents: null,
    },
    preset: true,
  },
  {
    id: 'full-2025',
    name: 'April 2025: full funding',
    description:
      'As of 2025-04-15, when the further $3.08 billion became available to recipients approved in July 2022. ' +
      'Cost above the approved estimate stays with the operator.',
    patch: {
      asOf: calendarDate('2025-04-15'),
      programId: 'scrp-2025',
      availableCents: null,
      administrationCents: null,
      demandCents: null,
    },
    preset: true,
  },
  {
    id: 'no-help',
    name: 'No help comes',
    description: 'No program pays anything: the whole cost is the operator’s own.',
    patch: { programId: null, availableCents: null, administrationCents: null, demandCents: null },
    preset: true,
  },
];

export function presetScenario(id: string): Scenario | null {
  return scenarioPresets.find((scenario) => scenario.id === id) ?? null;
}
