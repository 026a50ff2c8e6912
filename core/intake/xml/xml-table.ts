import { type Problem, problem, type Result } from '../../problem';
import type { JsonTable } from '../json/json-table';
import { nmapTable } from './nmap-table';
import { onvifTable } from './onvif-table';

const charactersLookedAt = 4000;

/** XML that is known and holds no assets, by what stands at its beginning. */
const others: readonly { readonly sign: RegExp; readonly what: string; readonly remedy: string }[] = [
  {
    sign: /progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/,
    what: 'an XML spreadsheet of 2003',
    remedy: 'Open it in a spreadsheet and save it as .xlsx or CSV',
  },
  { sign: /<svg\b/, what: 'a drawing', remedy: 'Choose an inventory as CSV, XLSX or JSON' },
  { sign: /<kml\b|<gpx\b/, what: 'a map file', remedy: 'Choose an inventory as CSV, XLSX or JSON' },
  { sign: /<rss\b|<feed\b/, what: 'a news feed', remedy: 'Choose an inventory as CSV, XLSX or JSON' },
  {
    sign: /<mysqldump\b|<pma_xml_export\b/,
    what: 'a database dump',
    remedy: 'Export the list of assets from the program that owns the database',
  },
];

/** XML as a table: answers of cameras, or a scan of nmap. */
export function xmlTable(text: string): Result<JsonTable> {
  const head = text.slice(0, charactersLookedAt);
  const other = others.find(({ sign }) => sign.test(head));
  if (other !== undefined) return refused(problem(`This is ${other.what}, not an inventory`, other.remedy));
  const cameras = /ProbeMatch|GetDeviceInformationResponse|<DeviceInfo\b/.test(text)
    ? onvifTable(text)
    : null;
  return cameras === null ? nmapTable(text) : { ok: true, value: cameras };
}

function refused(found: Problem): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [found] };
}
