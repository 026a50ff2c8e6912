// JSON for people and other programs has the keys of the database and of the files: `unit_cost_cents`. Values are
// untouched; keys that are no names of ours (percentiles `80`, `S. 1625`, `ND`, anything with a space) stay as they are.

const CAMEL_CASE = /^[a-z][A-Za-z0-9]*$/;

/** A copy of plain values with camelCase keys in snake_case. Typed arrays and dates pass through unchanged. */
export function toSnakeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toSnakeKeys);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [toSnakeKey(key), toSnakeKeys(entry)]),
  );
}

/** `unitCostCents` to `unit_cost_cents`, `p80Cents` to `p80_cents`. */
export function toSnakeKey(key: string): string {
  if (!CAMEL_CASE.test(key)) return key;
  return key.replace(/[A-Z]+/g, (capitals) => `_${capitals.toLowerCase()}`);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
