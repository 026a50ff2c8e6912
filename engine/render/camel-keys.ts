// The way back from snake-keys.ts: JSON that a person or another program wrote, with keys such as `unit_cost_cents`.

const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/;

/** A copy of plain JSON with snake_case keys in camelCase; other keys stay as they are, so a validator can name them. */
export function toCamelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCamelKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [toCamelKey(key), toCamelKeys(entry)]),
  );
}

function toCamelKey(key: string): string {
  if (!SNAKE_CASE.test(key)) return key;
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
