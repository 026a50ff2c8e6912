import { join } from 'node:path';
import { loadReference } from '../../../engine/reference/load-reference';
import { measure } from './accuracy';
import { labeledCases } from './labeled-cases';

const reference = loadReference(join(__dirname, '..', '..', '..', 'assets'));
const cases = labeledCases();

test('there are about a thousand labeled cases, half of them held out, none twice', () => {
  const heldOut = cases.filter((one) => one.part === 'held-out');
  expect(cases.length).toBeGreaterThan(800);
  expect(heldOut.length / cases.length).toBeGreaterThan(0.4);
  expect(heldOut.length / cases.length).toBeLessThan(0.6);
  expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
});

test.each(['tuning', 'held-out'] as const)(
  'the %s part comes out right, verdict and entity, at 0.99 or better',
  (part) => {
    const report = measure(
      reference,
      cases.filter((one) => one.part === part),
    );
    const low = report.byVerdict.filter((line) => line.precision < 0.99 || line.recall < 0.99);
    expect({ low, wrong: low.length === 0 ? [] : report.wrong }).toEqual({ low: [], wrong: [] });
  },
);
