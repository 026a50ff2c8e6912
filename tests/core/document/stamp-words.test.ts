import { formRows, formStateWords } from '../../../core/document/form-answer';
import type { RunStamp } from '../../../core/document/run-result';
import { stampEntries, stampFooter } from '../../../core/document/stamp-words';
import { believableRun } from '../../fixtures/run-result';

const { stamp } = believableRun();
const covered = {
  list: 'FCC Covered List (2 of 2)',
  version: '2021-03-12',
  entities: 5,
  source: 'DA 21-309',
};
const early: RunStamp = { ...stamp, lists: [covered, { ...covered, list: 'Entity List', entities: 0 }] };

test('a list that names nobody on the date is said to be not yet in force, and is left out of the foot', () => {
  const values = stampEntries(early).filter(({ label }) => label.includes('List'));
  expect(values.map(({ value }) => value)).toEqual(['2021-03-12, 5 entities', 'Not yet in force']);
  expect(stampFooter(early)[1]).toBe('Lists: FCC Covered List 2021-03-12');
  expect(stampFooter({ ...early, lists: [] })[1]).toBe('Lists: none in force');
});

test('papers of the demo say so on every page', () => {
  const demo = { ...stamp, isDemo: true };
  expect(stampFooter(demo)[0]).toMatch(/^DEMO · /);
  expect(stampEntries(demo)).toContainEqual({
    label: 'Demo',
    value: 'Invented operator and inventory; not for filing',
  });
  expect(stampFooter({ ...stamp, isDemo: false })[0]).not.toContain('DEMO');
});

test('a field of the forms is to be answered until it has its state or its words', () => {
  const answers = [
    { fieldId: 'K-work', state: null, answer: 'Half' },
    { fieldId: 'M-terms', state: 'complied' as const, answer: '' },
  ];
  const states = Object.fromEntries(
    formRows(believableRun(), [], answers).map((row) => [row.id, formStateWords(row)]),
  );
  expect(states).toMatchObject({
    'K-work': 'answered',
    'K-challenges': 'to be answered',
    'M-terms': 'complied',
    'M-timeline': 'to be answered',
  });
});
