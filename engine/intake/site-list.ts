import { parseSiteList, type SiteList } from '../../core/intake/site-list';
import { readTextTable } from './text-table';

/** null when the file is anything but a list of sites. */
export function readSiteList(bytes: Uint8Array, file: string): SiteList | null {
  const table = readTextTable(bytes, file);
  return table.ok ? parseSiteList(table.value.rows, file) : null;
}
