import { parseEntities } from '../../../core/reference/parse-entities';
import { coarseDate } from '../../../core/reference/read-fact';

const entity = {
  id: 'acme',
  entity_type: 'company',
  name: 'Acme',
  aliases: [{ name: 'Acme Ltd', kind: 'legal', confidence: 'sourced' }],
  members: [],
  country: null,
  equipment_kinds: ['network'],
  listings: [],
  notes: null,
  source: { document: 'A rule', citation: null, url: null },
  confidence: 'sourced',
};

test('an entity of the facts file becomes a listed entity', () => {
  expect(parseEntities([entity])).toEqual([
    {
      id: 'acme',
      entityType: 'company',
      name: 'Acme',
      aliases: [{ name: 'Acme Ltd', kind: 'legal', confidence: 'sourced' }],
      members: [],
      country: null,
      equipmentKinds: ['network'],
      listings: [],
      notes: null,
      source: { document: 'A rule', citation: null, url: null },
      confidence: 'sourced',
    },
  ]);
});

test.each([
  [{ ...entity, name: 7 }, 'acme.name should be text'],
  [{ ...entity, confidence: 'sure' }, 'acme.confidence should be one of sourced, recalled, uncertain'],
  [{ ...entity, equipment_kinds: ['toys'] }, 'kind should be one of'],
  [{ ...entity, source: null }, 'acme.source should be a source'],
])('a fact that is wrong is named: %#', (wrong, message) => {
  expect(() => parseEntities([wrong])).toThrow(message);
});

test('a month or a year is dated by its first day', () => {
  expect(coarseDate({ date: '2025-12' }, 'date')).toBe('2025-12-01');
  expect(coarseDate({ date: '2024' }, 'date')).toBe('2024-01-01');
  expect(coarseDate({ date: null }, 'date')).toBeNull();
});
