// A MAC address in every form that inventories hold: colons, dashes, Cisco and Huawei groups of four, bare,
// macOS without leading zeros, and hexadecimal of ASCII as some SNMP tools store it. Addresses that cannot
// belong to one asset (all zeros, all ones, multicast) are no MAC here (IEEE 802: lowest bit of the first octet).

/** @returns 12 lower-case hex digits, or null when the text is no address of one network interface */
export function normalizeMac(text: string): string | null {
  const digits = hexDigits(text.trim().toLowerCase());
  if (digits === null) return null;
  const isMulticast = Number.parseInt(digits.charAt(1), 16) % 2 === 1;
  return isMulticast || digits === '000000000000' ? null : digits;
}

/** As nearly all are written. */
const sixPairs = /^[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$/;

function hexDigits(text: string): string | null {
  if (sixPairs.test(text)) return text.replace(/[:-]/g, '');
  if (/^[0-9a-f]{12}$/.test(text)) return isCutAscii(text) ? null : text;
  const separator = /[:.\- ]/.exec(text)?.[0];
  if (separator === undefined) return decodedAscii(text);
  const groups = text.split(separator);
  const width = groups.length === 6 ? 2 : groups.length === 3 ? 4 : groups.length === 2 ? 6 : 0;
  const isShort = width === 2 && separator === ':' ? 1 : width;
  const isGroup = (group: string): boolean =>
    group.length >= isShort && group.length <= width && /^[0-9a-f]+$/.test(group);
  return width > 0 && groups.every(isGroup)
    ? groups.map((group) => group.padStart(width, '0')).join('')
    : null;
}

/** `30303a31653a31303a61623a63643a6566` is the text `00:1e:10:ab:cd:ef` written as bytes. */
function decodedAscii(text: string): string | null {
  if (text.length < 24 || !/^(?:[0-9a-f]{2})+$/.test(text)) return null;
  const inner = asciiOf(text);
  return /^[0-9a-f:.-]+$/i.test(inner) ? hexDigits(inner.toLowerCase()) : null;
}

/** `30303a31653a` is `00:1e:`, an address that a field of six bytes has cut off. */
function isCutAscii(text: string): boolean {
  return /^[0-9a-f]{2}[:-][0-9a-f]{2}[:-]$/i.test(asciiOf(text));
}

function asciiOf(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');
}

/** `00:1e:10:ab:cd:ef` of 12 hex digits. */
export function formatMac(mac: string): string {
  return mac.match(/../g)?.join(':') ?? mac;
}
