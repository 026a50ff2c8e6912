// Which evidence files may be handed to the system's viewer. A workspace comes from others, by mail or on a stick, and so do its
// files: only documents and pictures whose name and first bytes agree are opened. Programs, scripts, web pages, macros and
// everything not known are saved to a file of the user's choice instead, never opened (OWASP, unrestricted file upload).

const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d];
const zip = [0x50, 0x4b, 0x03, 0x04];

/** Ending -> what such a file begins with. Formats that can carry macros or scripts by design are not here. */
const openings: Readonly<Record<string, readonly (readonly number[])[]>> = {
  pdf: [pdf],
  png: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  jpg: [[0xff, 0xd8, 0xff]],
  jpeg: [[0xff, 0xd8, 0xff]],
  gif: [[0x47, 0x49, 0x46, 0x38]],
  bmp: [[0x42, 0x4d]],
  tif: [
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ],
  tiff: [
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ],
  webp: [[0x52, 0x49, 0x46, 0x46]],
  xlsx: [zip],
  docx: [zip],
  ods: [zip],
  odt: [zip],
};

/** Text has no opening bytes: it must hold no NUL and not begin like a script. */
const texts: ReadonlySet<string> = new Set(['txt', 'csv', 'tsv', 'log']);

/**
 * @param head the first bytes of the file, at least 512 or all of it
 * @returns the ending under which the file may be opened, or null when it may only be saved
 */
export function viewerType(name: string, head: Uint8Array): string | null {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (texts.has(ending)) return isPlainText(head) ? ending : null;
  if (!Object.hasOwn(openings, ending)) return null;
  return openings[ending]?.some((opening) => beginsWith(head, opening)) ? ending : null;
}

function beginsWith(head: Uint8Array, opening: readonly number[]): boolean {
  return head.length >= opening.length && opening.every((byte, index) => head[index] === byte);
}

function isPlainText(head: Uint8Array): boolean {
  const isScript = head[0] === 0x23 && head[1] === 0x21;
  return !isScript && !head.includes(0);
}

/**
 * A name that any system takes for a file of its own folder: no path, no control or reserved characters, no leading dot, no
 * direction marks that hide an ending, at most 120 characters.
 */
export function safeFileName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const plain = base
    .normalize('NFC')
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const whole = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
  if (whole === '') return 'evidence';
  if (whole.length <= 120) return whole;
  const ending = /\.[^.]{1,8}$/.exec(whole)?.[0] ?? '';
  return `${whole.slice(0, 120 - ending.length)}${ending}`;
}
