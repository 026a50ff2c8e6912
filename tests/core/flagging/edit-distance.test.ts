import fc from 'fast-check';
import { editDistance } from '../../../core/flagging/edit-distance';

test.each([
  ['huawei', 'huawei', 0],
  ['hauwei', 'huawei', 1],
  ['huwei', 'huawei', 1],
  ['hyterra', 'hytera', 1],
  ['hkvision', 'hikvision', 1],
  ['hawaii', 'huawei', 3],
])('%s and %s are %i edits apart (counted up to 2)', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test('it is symmetric, and zero for equal words only', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 10)).toBe(editDistance(b, a, 10));
      expect(editDistance(a, b, 10) === 0).toBe(a === b);
    }),
  );
});

test('a limit changes only what lies beyond it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 20), limit + 1));
    }),
  );
});
