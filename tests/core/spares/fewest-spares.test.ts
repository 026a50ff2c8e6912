import fc from 'fast-check';
import { fewestSpares } from '../../../core/spares/fewest-spares';
import { allocateStock } from '../../../core/spares/stock-allocation';

test('the fewest spares that are enough are found at every number up to the most, and none beyond it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (needed, most) => {
      expect(fewestSpares((spares) => spares >= needed, most)).toBe(needed <= most ? needed : null);
    }),
  );
});

test.each([
  [3000, 4095, 3000],
  [4096, 4096, 4096],
  [4097, 4096, null],
  [5000, 5000, 5000],
])('%i spares are wanted and at most %i tried: %p', (needed, most, found) => {
  expect(fewestSpares((spares) => spares >= needed, most)).toBe(found);
});

test('a pool that no stock brings to the wanted chance is told with the chance that it has', () => {
  const half = { group: 'a', weight: 1, logUp: () => [Math.log(0.5)] };
  expect(allocateStock([half], 0.9)).toMatchObject({ chance: 0.5, outOfReach: [true] });
  const steps = { group: 'b', weight: 1, logUp: (spares: number) => [Math.log(spares / (spares + 1))] };
  // n / (n + 1) is 90% at 9 spares.
  expect(allocateStock([steps], 0.9)).toMatchObject({ spares: [9], outOfReach: [false] });
});
