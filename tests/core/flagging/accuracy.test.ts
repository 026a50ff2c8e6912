import { join } from 'node:path';
import { loadReference } from '../../../engine/reference/load-reference';
import { measure } from './accuracy';
import { type LabeledCase, labeledCases } from './labeled-cases';

const reference = loadReference(join(__dirname, '..', '..', '..', 'assets'));
const cases = labeledCases();

test('there are more than 1,500 labeled cases, a good half of them held out, none twice', () => {
  const heldOut = cases.filter((one) => one.part === 'held-out');
  expect(cases.length).toBeGreaterThanOrEqual(1500);
  expect(heldOut.length / cases.length).toBeGreaterThan(0.5);
  expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
});

test('the tuning part is what it was: a new case is held out', () => {
  expect(cases.filter((one) => one.part === 'tuning' && one.group.startsWith('fresh'))).toEqual([]);
});

const isFresh = (one: LabeledCase): boolean => one.group.startsWith('fresh');

function tooLow(part: readonly LabeledCase[], leastOf: (verdict: string) => number) {
  const report = measure(reference, part);
  const low = report.byVerdict.filter((line) => Math.min(line.precision, line.recall) < leastOf(line.name));
  return { low, wrong: low.length === 0 ? [] : report.wrong };
}

test.each(['tuning', 'held-out'] as const)(
  'the first set, %s part, comes out right, verdict and entity, at 0.99 or better',
  (part) => {
    const first = cases.filter((one) => one.part === part && !isFresh(one));
    expect(tooLow(first, () => 0.99)).toEqual({ low: [], wrong: [] });
  },
);

// Names that are words of the language (`Ocean Store`) are asked about: a question too many is the smaller harm.
test('all cases held out together: listed and clear at 0.99 or better, questions at 0.97', () => {
  const heldOut = cases.filter((one) => one.part === 'held-out');
  const least = (verdict: string): number => (verdict === 'review' ? 0.97 : 0.99);
  expect(tooLow(heldOut, least)).toEqual({ low: [], wrong: [] });
});

test('the harder later cases alone: listed at 0.99 or better, clear and questions at 0.97', () => {
  const least = (verdict: string): number => (verdict === 'listed' ? 0.99 : 0.97);
  expect(tooLow(cases.filter(isFresh), least)).toEqual({ low: [], wrong: [] });
});

test('each kind of evidence alone names the right entity, at 0.97 or better', () => {
  const low = measure(reference, cases).byKind.filter((line) => line.precision < 0.97 || line.recall < 0.97);
  expect(low).toEqual([]);
});
