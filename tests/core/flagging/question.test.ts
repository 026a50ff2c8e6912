import type { Reason, Weighed } from '../../../core/flagging/combine';
import { questionOf } from '../../../core/flagging/question';
import type { EvidenceKind, FlagSubject } from '../../../core/flagging/verdict';
import { subjectWith } from './subject';

/** The question of a review for the reason, with evidence of the kinds. */
function asked(
  reason: Reason,
  known: Partial<FlagSubject> = {},
  ...kinds: readonly EvidenceKind[]
): string | null {
  const support = kinds.map((kind) => ({ evidence: { kind } }));
  const weighed = { verdict: 'review', reason, support, standing: null } as unknown as Weighed;
  return questionOf(weighed, subjectWith(known), []);
}

test.each<[string, string | null]>([
  ['an asset of which only the model is known', asked('unidentified', { model: 'X1' })],
  ['one of which only its own description is known', asked('unidentified', { systemDescription: 'X1' })],
])('%s is asked about by it', (_, question) => {
  expect(question).toBe('Who makes “X1”? No known family fits and no manufacturer is stated.');
});

test('an asset without model and description is asked about as this asset', () => {
  expect(asked('unidentified')).toMatch(/^Who makes this asset\?/);
});

test('a contradiction names both makers, or says another maker where none is stated', () => {
  expect(asked('contradiction', { manufacturer: 'Cisco' })).toMatch(/says Cisco, some says a listed vendor/);
  expect(asked('contradiction')).toMatch(/says another maker, some/);
});

test('weak evidence is asked about by its strongest doubt', () => {
  const maker = { manufacturer: 'Hikvison' };
  expect(asked('insufficient', maker, 'name', 'near-miss')).toBe(
    'Does “Hikvison” stand for a listed vendor?',
  );
  expect(asked('insufficient', maker, 'relabel')).toMatch(/^Was this Hikvison asset made by/);
  expect(asked('insufficient', maker, 'component')).toMatch(/^Is the part of a listed vendor/);
  expect(asked('insufficient', { model: 'DS-2' }, 'name')).toContain('“DS-2” may be tied to it');
  expect(asked('insufficient', maker, 'model')).toMatch(/^Is a listed vendor the maker\?/);
});

test('a class asks for the country, and power gear of a known one whether it is an inverter', () => {
  expect(asked('class-open', { category: 'power' })).toMatch(/^In which country/);
  expect(asked('class-open', { category: 'power', countryOfProduction: 'CN' })).toMatch(/inverter\?/);
});
