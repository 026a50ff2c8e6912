import { freeId, slugOf } from '../../renderer/format/slug';
import { programIdOf } from '../../renderer/screens/funding/new-program';
import { scenarioIdOf } from '../../renderer/screens/scenarios/scenario-id';

test.each([
  ['Edge router, 100G', 60, 'edge-router-100g'],
  [' “Quoted” ', 60, 'quoted'],
  ['Radio with antenna', 11, 'radio-with'],
  ['...', 60, ''],
])('%p of at most %d letters is called %p', (name, longest, id) => {
  expect(slugOf(name, longest)).toBe(id);
});

test('a taken id gets the first free number', () => {
  expect(freeId('tower', ['mast'])).toBe('tower');
  expect(freeId('tower', ['tower', 'tower-2'])).toBe('tower-3');
});

test('a program and a scenario keep within the 80 letters of an id', () => {
  const name = 'a bc '.repeat(60);
  expect(programIdOf('Rural Networks Act of 2026')).toBe('own-rural-networks-act-of-2026');
  expect(programIdOf('?')).toBe('');
  const long = scenarioIdOf(name, []);
  const next = scenarioIdOf(name, [{ id: long }]);
  for (const id of [programIdOf(name), long, next]) {
    expect(id.length).toBeLessThanOrEqual(80);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
  expect(next).toBe(`${long}-2`);
});
