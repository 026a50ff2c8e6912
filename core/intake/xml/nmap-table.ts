// An nmap scan as a table: one row a host that is up. What nmap guesses of the maker (by MAC block, by the
// system's finger print) is evidence and kept as text; it never becomes a manufacturer.

import { problem, type Result } from '../../problem';
import type { JsonTable } from '../json/json-table';
import { recordTable, type TableRecord } from '../json/record-table';
import { scanXml, type XmlTag } from './scan-xml';

interface Host {
  isUp: boolean;
  name: string;
  mac: string;
  macVendor: string;
  systemGuess: string;
  readonly addresses: string[];
  readonly descriptions: string[];
}

/** Scripts whose output names the model or the maker. */
const tellingScripts = [
  'snmp-sysdescr',
  'snmp-info',
  'http-title',
  'rtsp-methods',
  'ssl-cert',
  'http-server-header',
];

export function nmapTable(text: string): Result<JsonTable> {
  const hosts = readHosts(text);
  if (hosts === null) {
    return {
      ok: false,
      problems: [
        problem(
          'This XML is not a scan of nmap, nor the answer of a camera',
          'Choose an inventory as CSV, XLSX or JSON, or a scan written with nmap -oX',
        ),
      ],
    };
  }
  const up = hosts.filter((host) => host.isUp);
  if (up.length === 0)
    return {
      ok: false,
      problems: [problem('No host was up in this scan', 'Scan again and write the result with nmap -oX')],
    };
  return { ok: true, value: { table: recordTable(up.map(recordOf)), format: 'nmap' } };
}

function readHosts(text: string): Host[] | null {
  const hosts: Host[] = [];
  let isScan = false;
  let host: Host | null = null;
  for (const tag of scanXml(text)) {
    if (tag.name === 'nmaprun') isScan = true;
    if (tag.name === 'host' && tag.kind === 'open') host = emptyHost();
    else if (tag.name === 'host' && tag.kind === 'close' && host !== null) {
      hosts.push(host);
      host = null;
    } else if (host !== null && tag.kind !== 'close') addTag(host, tag);
  }
  return isScan ? hosts : null;
}

function emptyHost(): Host {
  return { isUp: false, name: '', mac: '', macVendor: '', systemGuess: '', addresses: [], descriptions: [] };
}

function addTag(host: Host, { name, attributes }: XmlTag): void {
  const of = (attribute: string): string => attributes.get(attribute) ?? '';
  if (name === 'status') host.isUp = of('state') === 'up';
  if (name === 'address') addAddress(host, of);
  if (name === 'hostname' && host.name === '') host.name = of('name');
  if (name === 'service')
    addText(host, [of('product'), of('version'), of('extrainfo')].filter((part) => part !== '').join(' '));
  if (name === 'script' && tellingScripts.includes(of('id'))) addText(host, of('output'));
  if (name === 'osmatch' && host.systemGuess === '') host.systemGuess = of('name');
}

function addAddress(host: Host, of: (attribute: string) => string): void {
  if (of('addrtype') !== 'mac') host.addresses.push(of('addr'));
  else if (host.mac === '') [host.mac, host.macVendor] = [of('addr'), of('vendor')];
}

function addText(host: Host, text: string): void {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line !== '' && !host.descriptions.includes(line)) host.descriptions.push(line);
}

function recordOf(host: Host): TableRecord {
  return {
    Name: host.name,
    IP: host.addresses.join(', '),
    MAC: host.mac,
    'System description': host.descriptions.join('; '),
    Status: 'discovered',
    'Maker of the MAC block (nmap)': host.macVendor,
    'System guess (nmap)': host.systemGuess,
  };
}
