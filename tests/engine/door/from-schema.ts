// Values that fit a validator, and values that almost do: made from the validator's own JSON Schema, so that a new
// call is tried without a word added here.

import fc from 'fast-check';
import { z } from 'zod';

type Schema = Readonly<Record<string, unknown>>;

export interface Places {
  /** Names of files and folders that a path may stand for. */
  readonly paths: readonly string[];
}

const oddTexts = [
  '',
  ' ',
  "'); DROP TABLE asset; --",
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '../../etc/passwd',
  '\u202etxt.exe',
  'a\nb\tc',
  '٣٤',
  '😀'.repeat(40),
  'Huawei',
  'BBU3910',
  '2019-11-04',
  '2022-07-18',
  'x'.repeat(2000),
];

const pathKeys = /^(path|paths|from|folder|file|target)$/i;

/** Inputs that the validator lets through, most of the time. */
export function fitting(validator: z.ZodType, places: Places): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(validator, { io: 'input', unrepresentable: 'any' }) as Schema;
  return valueFor(schema, { root: schema, places, key: '', depth: 0 });
}

interface Context {
  readonly root: Schema;
  readonly places: Places;
  readonly key: string;
  /** How many references were followed: a tree must end. */
  readonly depth: number;
}

const deepest = 3;

function valueFor(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === 'string')
    return valueFor(resolved(schema.$ref, context.root), { ...context, depth: context.depth + 1 });
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices))
    return fc.oneof(...shallow(choices, context.depth).map((one) => valueFor(one, context)));
  if (Array.isArray(schema.allOf)) return valueFor(Object.assign({}, ...schema.allOf) as Schema, context);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, context);
    case 'array':
      return arrayOf(schema, context);
    case 'string':
      return textOf(schema, context);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Deep down only what leads no further, where there is such a choice. */
function shallow(choices: readonly Schema[], depth: number): readonly Schema[] {
  const ends = choices.filter((choice) => choice.$ref === undefined && choice.type !== 'object');
  return depth >= deepest && ends.length > 0 ? ends : choices;
}

function resolved(reference: string, root: Schema): Schema {
  const path = reference.replace(/^#\/?/, '').split('/').filter(Boolean);
  return path.reduce<Schema>((at, part) => (at[part] ?? {}) as Schema, root);
}

function objectOf(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  if (properties.length === 0 && typeof schema.additionalProperties === 'object')
    return fc.dictionary(
      fc.constantFrom(...oddTexts),
      valueFor(schema.additionalProperties as Schema, context),
      {
        maxKeys: 3,
      },
    );
  const required = new Set((schema.required ?? []) as string[]);
  const model = Object.fromEntries(
    properties.map(([key, value]) => [key, valueFor(value, { ...context, key })]),
  );
  return fc.record(model, { requiredKeys: [...required].filter((key) => key in model) });
}

function arrayOf(schema: Schema, context: Context): fc.Arbitrary<unknown> {
  if (context.depth >= deepest && !schema.minItems) return fc.constant([]);
  if (Array.isArray(schema.prefixItems))
    return fc.tuple(...schema.prefixItems.map((item: Schema) => valueFor(item, context)));
  const items = valueFor((schema.items ?? {}) as Schema, context);
  const minLength = Number(schema.minItems ?? 0);
  return fc.array(items, { minLength, maxLength: Math.max(minLength, 3) });
}

function textOf(schema: Schema, context: Context): fc.Arbitrary<string> {
  if (pathKeys.test(context.key)) return fc.constantFrom(...context.places.paths);
  if (typeof schema.pattern === 'string') return fc.stringMatching(new RegExp(schema.pattern));
  const shortest = Number(schema.minLength ?? 0);
  return fc.oneof(
    fc.constantFrom(...oddTexts.filter((text) => text.length >= shortest)),
    fc.string({ minLength: shortest, maxLength: Math.max(shortest, 30), unit: 'grapheme' }),
  );
}

function numberOf(schema: Schema): fc.Arbitrary<number> {
  const min = Number(schema.minimum ?? -1e6);
  const max = Math.min(Number(schema.maximum ?? 1e9), 1e9);
  if (schema.type === 'integer')
    return fc.oneof(
      fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
      fc.integer({ min: Math.ceil(min), max: Math.min(Math.ceil(min) + 8, Math.floor(max)) }),
    );
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
}
