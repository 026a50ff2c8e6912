import { fraction } from '../../../core/fraction';
import { changesOf, describeChange, describeShortly, partsBeside } from '../../../core/scenario/compare';
import { defaultSettings, type SettingsPatch } from '../../../core/scenario/settings';

const told = (patch: SettingsPatch, before: SettingsPatch = {}): string[] =>
  changesOf({ ...defaultSettings, ...before }, patch).map(describeChange);

test.each<[SettingsPatch, string]>([
  [{ sampling: 'mc' }, 'Sampling: Latin hypercube to plain Monte Carlo'],
  [{ includeReview: true }, 'Assets in review: left out to planned too'],
  [{ extensionsGranted: 2 }, 'Extensions granted: none beyond those in force to 2 further'],
  [{ bridgeRate: fraction(0.085) }, 'Bridge loan a year: not set to 8.5%'],
  [{ spareServiceLevel: fraction(0.99) }, 'No site down for want of a spare: as assumed to 99%'],
  [{ salvageFraction: fraction(0.125) }, 'Removed units that serve again: as assumed to 12.5%'],
  [{ unitOnlyCategories: ['camera'] }, 'Failures that leave the site up: as assumed to Camera'],
  [{ unitOnlyCategories: [] }, 'Failures that leave the site up: as assumed to none'],
  [{ replacementOrder: 'spares at risk' }, 'Sites go first by: longest chain to spares at risk'],
])('a change of %j is told in the words of the settings', (patch, words) => {
  expect(told(patch)).toEqual([words]);
});

test('a change is told back the other way, too', () => {
  expect(told({ sampling: 'lhs' }, { sampling: 'mc' })).toEqual([
    'Sampling: plain Monte Carlo to Latin hypercube',
  ]);
  expect(told({ extensionsGranted: 0 }, { extensionsGranted: 1 })).toEqual([
    'Extensions granted: 1 further to none beyond those in force',
  ]);
});

test('a value that is given again is no change', () => {
  expect(told({ sampling: 'lhs', crews: { engineering: 2, tower: 2, field: 2, core: 1 } })).toEqual([]);
});

test('of several parts only those that differ are told shortly', () => {
  const [change] = changesOf(defaultSettings, { crews: { engineering: 2, tower: 4, field: 2, core: 1 } });
  if (change === undefined) throw new Error('no change was seen');
  expect(describeShortly(change)).toBe('Crews: tower 2 to tower 4');
});

test('a value all of whose parts are in the other is told whole', () => {
  expect(partsBeside('Camera', 'Camera, Switch')).toBe('Camera');
  expect(partsBeside('Camera, Switch', 'Camera')).toBe('Switch');
});
