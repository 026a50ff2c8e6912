import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '../../../core/json/canonical';
import { hashJson } from '../../../core/json/hash';
import { sha256 } from '../../../core/json/sha256';

describe('Canonical JSON', () => {
  test('keys are sorted at every depth, undefined members are left out, no spaces', () => {
    const value = { b: [1, { d: null, c: 'é"' }], a: undefined, 10: 1e21, 9: -0 };
    expect(canonicalJson(value)).toBe('{"10":1e+21,"9":0,"b":[1,{"c":"é\\"","d":null}]}');
  });

  test('what JSON cannot hold is refused, not dropped', () => {
    for (const value of [
      Number.NaN,
      Number.POSITIVE_INFINITY,
      1n,
      () => 1,
      [undefined],
      new Map(),
      new Date(0),
    ]) {
      expect(() => canonicalJson(value)).toThrow(RangeError);
    }
  });

  test('it reads back to the same value, and key order makes no difference', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const text = canonicalJson(value);
        const reordered = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reordered)).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('SHA-256', () => {
  test('the examples of the standard', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('any text hashes as the host’s own SHA-256 does, at every length around the block size', () => {
    for (let length = 50; length < 135; length += 1) {
      const text = 'é'.repeat(length >> 1) + 'x'.repeat(length & 1);
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  test('one changed digit changes the hash', () => {
    expect(hashJson({ seed: 1 })).not.toBe(hashJson({ seed: 2 }));
    expect(hashJson({ a: 1, b: 2 })).toBe(hashJson({ b: 2, a: 1 }));
  });
});
