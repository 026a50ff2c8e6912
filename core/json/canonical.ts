// Canonical JSON: one text for one value, so that equal inputs have equal hashes. Keys in order of their UTF-16
// code units, no spaces, numbers and strings as JSON.stringify writes them (RFC 8785, JSON Canonicalization
// Scheme). Members that are undefined are left out, as in JSON. What JSON cannot hold is refused, never dropped.

/** @throws RangeError for NaN, an infinity, a function, a bigint, or an object that is not plain (a bug) */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isPlainObject(value)) return objectText(value);
  throw new RangeError(`not a JSON value: ${Object.prototype.toString.call(value)}`);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a JSON number: ${value}`);
  return JSON.stringify(value);
}

function objectText(value: Readonly<Record<string, unknown>>): string {
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.prototype.toString.call(value) === '[object Object]';
}
