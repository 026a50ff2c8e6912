// Any bytes whatever, given as a file, end in an import whose rows add up or in a clear refusal: files of every format bent,
// cut, spliced and filled with what breaks parsers, and plain noise. FUZZ_RUNS=100000 looks longer, PROPERTY_SEED elsewhere.

import fc from 'fast-check';
import type { DraftAsset } from '../../../core/intake/intake';
import { readInventoryFile } from '../../../engine/intake';
import { type Corpus, corpus } from '../../fixtures/intake/corpus';

const runs = Number(process.env.FUZZ_RUNS ?? 10_000);
const encoder = new TextEncoder();

const breaking = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\0',
  '\ufeff',
  '<',
  '>',
  '&',
  '{',
  '}',
  '[',
  ']',
  '[[[[[[[[',
  '{"a":',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE x [',
  '&#0;',
  '&#xffffff;',
  '-----',
  '#REF!',
  '=1+1',
  '1e999',
  '9'.repeat(400),
  '-0',
  'NaN',
  '__proto__',
  'constructor',
  '31/12/1999',
  '99/99/9999',
  '1.234,56',
  '€',
  '﷽',
  '\ud83d\ude00',
  '\u0301\u0301\u0301',
  ' '.repeat(300),
  'Total',
  'PK\u0003\u0004',
  'Site,Model',
  '<sw>display version',
  '---- More ----',
  'Password',
  'sep=;\n',
  'Infinity',
  'null',
  '\u2028',
];

type Bend = (bytes: Uint8Array) => Uint8Array;

function cut(start: number, length: number): Bend {
  return (bytes) => {
    const at = start % (bytes.length + 1);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  };
}

function put(start: number, what: Uint8Array): Bend {
  return (bytes) => {
    const at = start % (bytes.length + 1);
    return Uint8Array.from([...bytes.subarray(0, at), ...what, ...bytes.subarray(at)]);
  };
}

function overwrite(start: number, what: Uint8Array): Bend {
  return (bytes) => {
    const copy = Uint8Array.from(bytes);
    const at = start % (bytes.length + 1);
    copy.set(what.subarray(0, Math.max(0, copy.length - at)), at);
    return copy;
  };
}

function repeat(start: number, length: number, times: number): Bend {
  return (bytes) => {
    const at = start % (bytes.length + 1);
    const part = bytes.subarray(at, at + length);
    return put(at, Uint8Array.from(Array.from({ length: times }, () => [...part]).flat()))(bytes);
  };
}

const place = fc.nat(8000);
const bend: fc.Arbitrary<Bend> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(([at, length]) => cut(at, length)),
  place.map((at) => (bytes: Uint8Array) => bytes.subarray(0, at % (bytes.length + 1))),
  fc.tuple(place, fc.constantFrom(...breaking)).map(([at, text]) => put(at, encoder.encode(text))),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([at, bytes]) => overwrite(at, bytes)),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([at, bytes]) => put(at, bytes)),
  fc
    .tuple(place, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 12 }))
    .map(([at, length, times]) => repeat(at, length, times)),
);

function files({ texts, workbooks }: Corpus): fc.Arbitrary<Uint8Array> {
  const bent = (originals: readonly Uint8Array[], most: number): fc.Arbitrary<Uint8Array> =>
    fc
      .tuple(fc.constantFrom(...originals), fc.array(bend, { minLength: 1, maxLength: most }))
      .map(([bytes, bends]) => bends.reduce((file, change) => change(file), bytes));
  const spliced = fc
    .tuple(fc.constantFrom(...texts), place, fc.constantFrom(...texts), place)
    .map(([head, to, tail, from]) =>
      Uint8Array.from([...head.subarray(0, to % head.length), ...tail.subarray(from % tail.length)]),
    );
  return fc.oneof(
    { weight: 70, arbitrary: bent(texts, 6) },
    { weight: 10, arbitrary: spliced },
    { weight: 10, arbitrary: bent(workbooks, 3) },
    { weight: 10, arbitrary: fc.uint8Array({ maxLength: 600 }) },
  );
}

/** What no draft may hold, in words; null when all is well. */
function faultOf({ fields }: DraftAsset): string | null {
  if (fields.mac !== undefined && !/^[0-9a-f]{12}$/.test(fields.mac ?? '')) return `MAC ${fields.mac}`;
  for (const date of [fields.installDate, fields.purchaseDate])
    if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date ?? '')) return `date ${date}`;
  for (const amount of [fields.quantity, fields.purchaseCostCents])
    if (amount !== undefined && !Number.isSafeInteger(amount)) return `number ${amount}`;
  const texts = Object.values(fields).filter((value) => typeof value === 'string');
  return texts.some((text) => text.trim() === '') ? 'a blank text' : null;
}

async function isFine(bytes: Uint8Array): Promise<boolean> {
  const result = await readInventoryFile(bytes, 'bent.dat', {}, { undecidedSheet: 'suggest' });
  if (!result.ok)
    return (
      result.problems.length > 0 && result.problems.every((one) => one.reason !== '' && one.remedy !== '')
    );
  const { rows, drafts, rejected, skipped } = result.value.intake;
  const addsUp = rows === drafts.length + new Set(rejected.map((one) => one.row)).size + skipped.length;
  return addsUp && drafts.every((draft) => faultOf(draft) === null);
}

test(
  `${runs.toLocaleString('en-US')} bent files and noise end in an import that adds up or a clear refusal`,
  async () => {
    await fc.assert(fc.asyncProperty(files(await corpus()), isFine), { numRuns: runs });
  },
  60_000 + runs * 20,
);

test('the files that are bent are fine as they are', async () => {
  const { texts, workbooks } = await corpus();
  for (const bytes of [...texts, ...workbooks]) expect(await isFine(bytes)).toBe(true);
});
