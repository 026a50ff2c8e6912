// What a file is, by its content and never by its name: people rename exports, and a workbook called .csv is still
// a workbook. What cannot hold an inventory is named, so that the message says what was chosen by mistake.

import { type Problem, problem } from '../../core/problem';
import { applicationId } from '../../db/workspace-file';

export type FileKind = 'workbook' | 'old-workbook' | 'text' | 'json' | 'xml';
export type RecognizedFile = { readonly kind: FileKind } | { readonly problem: Problem };

const askForTable = 'Choose an inventory as CSV, XLSX or JSON';

const signatures: readonly {
  readonly bytes: readonly number[];
  readonly what: string;
  readonly remedy: string;
}[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document', remedy: askForTable },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG picture', remedy: askForTable },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture', remedy: askForTable },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture', remedy: askForTable },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive', remedy: 'Unpack it and choose the file inside' },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    what: 'a 7-Zip archive',
    remedy: 'Unpack it and choose the file inside',
  },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive', remedy: 'Unpack it and choose the file inside' },
  {
    bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66],
    what: 'a SQLite database',
    remedy: 'Export the list of assets from the program that owns the database, as CSV or XLSX',
  },
  {
    bytes: [0x50, 0x47, 0x44, 0x4d, 0x50],
    what: 'a PostgreSQL database dump',
    remedy: 'Export the list of assets from the program that owns the database, as CSV or XLSX',
  },
  { bytes: [0xd4, 0xc3, 0xb2, 0xa1], what: 'a network capture', remedy: askForTable },
  { bytes: [0x0a, 0x0d, 0x0d, 0x0a], what: 'a network capture', remedy: askForTable },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: 'a TIFF picture', remedy: askForTable },
  { bytes: [0x42, 0x5a, 0x68], what: 'a bzip2 archive', remedy: 'Unpack it and choose the file inside' },
  {
    bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    what: 'an xz archive',
    remedy: 'Unpack it and choose the file inside',
  },
  {
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    what: 'a Zstandard archive',
    remedy: 'Unpack it and choose the file inside',
  },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file', remedy: askForTable },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program', remedy: askForTable },
  { bytes: [0x4d, 0x5a, 0x90], what: 'a program', remedy: askForTable },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document', remedy: askForTable },
];

const oleContainer = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];
const bytesLookedAt = 4096;

export function recognizeFile(bytes: Uint8Array): RecognizedFile {
  if (bytes.length === 0)
    return { problem: problem('The file is empty', 'Export the inventory again and choose the new file') };
  if (startsWith(bytes, oleContainer)) return recognizeOle(bytes);
  if (isWorkspace(bytes))
    return {
      problem: problem(
        'This is a Changeout workspace, not an inventory file',
        'Open it with File, Open; to bring its assets in here, export them there as CSV first',
      ),
    };
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes));
  if (known) return { problem: problem(`This is ${known.what}`, known.remedy) };
  if (startsWith(bytes, zip) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return { kind: 'workbook' };
  return looksBinary(bytes)
    ? { problem: problem('This is neither text nor a workbook', askForTable) }
    : { kind: 'text' };
}

/** A SQLite file with the number of this program at its place (SQLite file format, 1.3.18). */
function isWorkspace(bytes: Uint8Array): boolean {
  const sqlite = [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65];
  if (!startsWith(bytes, sqlite) || bytes.length < 100) return false;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(68) === applicationId;
}

/** The container of old Office files; the names of its streams stand in it as UTF-16 (MS-CFB 2.6.1). */
function recognizeOle(bytes: Uint8Array): RecognizedFile {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (stream: string): boolean => whole.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (has('EncryptedPackage'))
    return {
      problem: problem(
        'This is a workbook protected by a password',
        'Open it in a spreadsheet, remove the password, and save it again',
      ),
    };
  if (has('WordDocument'))
    return {
      problem: problem('This is a Word document', 'Put the table into a spreadsheet and save it as .xlsx'),
    };
  if (has('Workbook') || has('Book')) return { kind: 'old-workbook' };
  return {
    problem: problem(
      'This is an old Office file without a workbook in it, or a workbook that is damaged or protected by a password',
      'Open it in a spreadsheet, remove the password, and save it as .xlsx',
    ),
  };
}

/** What kind of text: JSON and XML show in their first character. */
export function recognizeText(text: string): RecognizedFile {
  const start = text.slice(0, 2000).trimStart();
  if (start === '' && text.trim() === '')
    return {
      problem: problem('There is nothing in this file', 'Export the inventory again and choose the new file'),
    };
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) {
    return {
      problem: problem(
        'This is a web page, perhaps that of a log-in which stood before the export',
        'Sign in to the program and export the inventory again',
      ),
    };
  }
  const other = otherTexts.find(({ sign }) => sign.test(start));
  if (other !== undefined) return { problem: problem(`This is ${other.what}`, other.remedy) };
  if (/^<[?!a-z]/i.test(start)) return { kind: 'xml' };
  return /^\{\s*(?:["}]|$)|^\[\s*(?:[{[\]"]|$)/.test(start) ? { kind: 'json' } : { kind: 'text' };
}

const askForExport = 'Export the list of assets from the program that owns the database, as CSV or XLSX';
/** Texts that are known and hold no assets, by what stands at their beginning. */
const otherTexts: readonly { readonly sign: RegExp; readonly what: string; readonly remedy: string }[] = [
  {
    sign: /^(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin|SQLite)\b|--\s*\n-- PostgreSQL database dump|PRAGMA foreign_keys=|BEGIN TRANSACTION;|(?:CREATE|DROP) TABLE\b|INSERT INTO\b|\/\*!\d{5} SET)/i,
    what: 'a database dump',
    remedy: askForExport,
  },
  { sign: /^-----BEGIN [A-Z ]+-----/, what: 'a key or a certificate; it was not read', remedy: askForTable },
  { sign: /^#!\//, what: 'a script', remedy: askForTable },
  {
    sign: /^(?:From \S+@|Received: |Return-Path: |MIME-Version: |Delivered-To: )/,
    what: 'an e-mail',
    remedy: 'Save its attachment and choose that',
  },
  { sign: /^BEGIN:V(?:CARD|CALENDAR)/, what: 'an address book or a calendar', remedy: askForTable },
  {
    sign: /^# Nmap \d[\d.]* scan initiated|^Starting Nmap \d/,
    what: 'the text output of nmap',
    remedy: 'Scan again and write the result as XML with nmap -oX',
  },
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Control characters that no text has; UTF-16 is full of NULs and tells itself by their pattern. */
function looksBinary(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, bytesLookedAt);
  if (utf16Order(part) !== null) return false;
  let strange = 0;
  for (const byte of part) {
    if (
      byte < 0x20 &&
      byte !== 0x09 &&
      byte !== 0x0a &&
      byte !== 0x0d &&
      byte !== 0x0c &&
      byte !== 0x0b &&
      byte !== 0
    )
      strange += 1;
    if (byte === 0x7f) strange += 1;
  }
  const nuls = part.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return strange * 50 > part.length || nuls * 10 > part.length;
}

/** Byte order of UTF-16 text by its mark, or by where the NULs of plain Latin text stand; null = not UTF-16. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const part = bytes.subarray(0, bytesLookedAt);
  if (part.length < 4) return null;
  let even = 0;
  let odd = 0;
  part.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  });
  const half = part.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null;
}
