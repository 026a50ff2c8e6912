// Reading of parsed JSON that nobody has promised a shape: every step may find something else than expected.

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array; null when the value is no array or holds none. */
export function objectsOf(value: unknown): readonly JsonObject[] | null {
  if (!Array.isArray(value)) return null;
  const objects = value.filter(isObject);
  return objects.length > 0 ? objects : null;
}

/** The value at a path of keys, undefined where the path ends early. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

/** A value as the text of a cell; objects give their label, name or value, lists their parts. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((part) => part !== '')
      .join(', ');
  if (!isObject(value)) return '';
  for (const key of ['label', 'name', 'display', 'value']) {
    if (Object.hasOwn(value, key)) return textOf(value[key]);
  }
  return '';
}
