// Which asset is this? The keys in order of strength: source id within its source, manufacturer and serial,
// asset tag, MAC, and last the place (site, name, model). A blank key never equals a blank key, so an asset
// without any of them has no key and is never merged with another.

import type { AssetFields } from './asset';

/** The part of an asset that tells which one it is. */
export type IdentityFields = Partial<
  Pick<AssetFields, 'sourceId' | 'manufacturer' | 'serial' | 'assetTag' | 'mac' | 'site' | 'name' | 'model'>
>;

const legalForms =
  /\b(?:co|ltd|limited|inc|incorporated|corp|corporation|company|llc|gmbh|ag|sa|oy|ab|plc|technology|technologies|systems|communications|digital|group)\b/g;
const isAscii = /^[\x20-\x7e]*$/;
const whiteSpace = /\s/;
const placeholderSerial =
  /^(?:0+|x+|1234567?8?9?0?|tbd|default|default string|to be filled by o\.?e\.?m\.?|not specified|system serial number)$/;

/**
 * @returns keys, strongest first, each with its kind before the first colon: `source`, `serial`, `tag`, `mac`,
 * `place`. Empty when nothing tells this asset from another.
 */
export function identityKeys(fields: IdentityFields): string[] {
  const keys: string[] = [];
  const sourceId = folded(fields.sourceId);
  if (sourceId !== '') keys.push(`source:${sourceId}`);
  const serial = keySerial(fields.serial);
  if (serial !== '') keys.push(`serial:${keyMaker(fields.manufacturer)}:${serial}`);
  const tag = folded(fields.assetTag);
  if (tag !== '') keys.push(`tag:${tag}`);
  if (fields.mac) keys.push(`mac:${fields.mac}`);
  const place = placeKey(fields);
  if (place !== null) keys.push(place);
  return keys;
}

/** A name, or site and model together: less would merge what only looks alike. */
function placeKey(fields: IdentityFields): string | null {
  const [site, name, model] = [folded(fields.site), folded(fields.name), folded(fields.model)];
  if (name === '' && (site === '' || model === '')) return null;
  return `place:${site}\u0000${name}\u0000${model}`;
}

/** The maker without legal form, so that `Huawei` and `HUAWEI TECHNOLOGIES CO., LTD.` hold one serial space. */
export function keyMaker(manufacturer: string | null | undefined): string {
  const words = folded(manufacturer)
    .replace(/[.,()/&-]+/g, ' ')
    .replace(/\s+/g, ' ');
  const bare = words.replace(legalForms, '').replace(/\s+/g, '');
  return bare === '' ? words.replace(/\s+/g, '') : bare;
}

/** The serial as a key; empty for placeholders that many units share. */
export function keySerial(serial: string | null | undefined): string {
  const text = folded(serial);
  const key = whiteSpace.test(text) ? text.replace(/\s+/g, '') : text;
  return key.length < 2 || placeholderSerial.test(text) ? '' : key;
}

/** The system that gave the source id: `netbox` of `netbox:182`. */
export function sourceOf(sourceId: string): string {
  const colon = sourceId.indexOf(':');
  return colon < 0 ? '' : sourceId.slice(0, colon).toLowerCase();
}

function folded(text: string | null | undefined): string {
  if (!text) return '';
  return (isAscii.test(text) ? text : text.normalize('NFKC')).trim().toLowerCase();
}
