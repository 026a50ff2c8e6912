import { calendarDate } from '../../../core/calendar/date';
import type { RunStamp } from '../../../core/document/run-result';

export const fakeLists = [
  { list: 'FCC Covered List', version: '2026-03-23', entities: 12, source: 'FCC' },
  { list: 'BIS Entity List', version: '2026-01-15', entities: 9, source: 'BIS' },
  { list: 'Section 889', version: '2018-08-13', entities: 5, source: 'Public Law 115-232' },
] as const;

export const fakeStamp: RunStamp = {
  workspaceName: 'Big Sky Rural Telephone',
  isDemo: true,
  asOf: calendarDate('2026-11-24'),
  lists: fakeLists,
  scenario: 'Present settings',
  seed: 20_191_104,
  trials: 10_000,
  appVersion: '0.1.0',
  inputHash: '5f1c2a9be07d4c11a0',
};
