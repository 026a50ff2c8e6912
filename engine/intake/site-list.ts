import { parseSiteList, type SiteList } from '../../core/intake/site-list';
import { readTextTable } from './text-table';

/** So much of a file shows its headings. */
const headBytes = 32_768;

/** null when the file is anything but a list of sites; a large inventory is not read whole to find that out. */
export function readSiteList(bytes: Uint8Array, file: string): SiteList | null {
  const head = bytes.length > headBytes ? readTextTable(bytes.subarray(0, headBytes), file) : null;
  if (head?.ok && parseSiteList(head.value.rows.slice(0, 1), file) === null) return null;
  const table = readTextTable(bytes, file);
  return table.ok ? parseSiteList(table.value.rows, file) : null;
}
