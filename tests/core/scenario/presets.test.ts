import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarDate } from '../../../core/calendar/date';
import { dollars } from '../../../core/money/cents';
import { changesOf, describeChange, describeShortly } from '../../../core/scenario/compare';
import { presetScenario, scenarioPresets } from '../../../core/scenario/presets';
import { applyPatch, defaultSettings } from '../../../core/scenario/settings';

interface ProgramRecord {
  readonly id: string;
  readonly status_history: readonly { readonly date: string }[];
}

const file = join(__dirname, '../../../assets/reference/programs.json');
const programs: readonly ProgramRecord[] = JSON.parse(readFileSync(file, 'utf8')).records;

test('every scenario that ships has its own id and cannot be changed', () => {
  expect(new Set(scenarioPresets.map((scenario) => scenario.id)).size).toBe(scenarioPresets.length);
  expect(scenarioPresets.every((scenario) => scenario.preset)).toBe(true);
});

test('every program that a scenario names exists on the date of the scenario', () => {
  for (const { patch } of scenarioPresets) {
    if (!patch.programId || !patch.asOf) continue;
    const program = programs.find((one) => one.id === patch.programId);
    const firstDate = program?.status_history.map((status) => status.date).sort()[0] ?? '9999';
    expect(firstDate <= patch.asOf).toBe(true);
  }
});

test('a scenario does not inherit the money that the user entered for another program', () => {
  const mine = { ...defaultSettings, demandCents: dollars(1), availableCents: dollars(2) };
  const july = applyPatch(mine, presetScenario('july-2022')?.patch ?? {});
  expect(july).toMatchObject({ demandCents: null, availableCents: null, programId: 'scrp-2022' });
});

test('what a scenario changes is said in words, and only what it changes', () => {
  const july = presetScenario('july-2022')?.patch ?? {};
  expect(changesOf(defaultSettings, july).map(describeChange)).toEqual([
    'As-of date: today to 2022-07-18',
    'Program: none to scrp-2022',
  ]);
});

test('the base scenario changes nothing', () => {
  expect(changesOf(defaultSettings, presetScenario('base')?.patch ?? { trials: 1 })).toEqual([]);
});

test('crews and money are written as a person writes them', () => {
  const patch = { budgetCents: dollars(12_000_000), crews: { engineering: 2, tower: 4, field: 2, core: 1 } };
  expect(changesOf(defaultSettings, patch).map(describeChange)).toEqual([
    'Budget: not set to $12,000,000',
    'Crews: engineering 2, tower 2, field 2, core 1 to engineering 2, tower 4, field 2, core 1',
  ]);
});

test('in short, only the parts that differ are named', () => {
  const patch = { crews: { engineering: 2, tower: 4, field: 2, core: 1 }, asOf: calendarDate('2022-07-18') };
  expect(changesOf(defaultSettings, patch).map(describeShortly)).toEqual([
    'As-of date: today to 2022-07-18',
    'Crews: tower 2 to tower 4',
  ]);
});
