// Answers of cameras in XML: WS-Discovery matches and device information of ONVIF (Core Specification 7.3.2 scopes, 8.1.2
// GetDeviceInformation), and the probe matches of Hikvision's own discovery, which SADP speaks. `hardware` is the model;
// the name of a probe is often the maker's or a relabel and stays a name.

import { decodeHtml } from '../../inventory/normalize-text';
import type { JsonTable } from '../json/json-table';
import { recordTable, type TableRecord } from '../json/record-table';

const edge = /<(\/?)(?:[\w-]{1,40}:)?(ProbeMatch|GetDeviceInformationResponse|DeviceInfo)\b[^<>]{0,2000}>/g;

/** null when the XML holds no such answer. */
export function onvifTable(text: string): JsonTable | null {
  const records: TableRecord[] = [];
  const starts = new Map<string, number>();
  for (const match of text.matchAll(edge)) {
    const [tag, slash, kind = ''] = match;
    const start = starts.get(kind);
    if (slash !== '/') starts.set(kind, match.index + tag.length);
    else if (start !== undefined) {
      starts.delete(kind);
      records.push(readAnswer(kind, text.slice(start, match.index)));
    }
  }
  const telling = records.filter((record) => Object.values(record).some((value) => value !== ''));
  return telling.length === 0 ? null : { table: recordTable(telling), format: 'onvif' };
}

function readAnswer(kind: string, inside: string): TableRecord {
  const of = (...names: readonly string[]): string => elementText(inside, names);
  return kind === 'ProbeMatch' && /[sS]copes>/.test(inside) ? probeRecord(of) : informationRecord(of);
}

type Of = (...names: readonly string[]) => string;

function probeRecord(of: Of): TableRecord {
  const scopes = of('Scopes').split(/\s+/);
  const scope = (name: string): string => {
    const start = `onvif://www.onvif.org/${name}/`.toLowerCase();
    const found = scopes.find((one) => one.toLowerCase().startsWith(start));
    return found === undefined ? '' : decodedUrl(found.slice(start.length));
  };
  return {
    Name: scope('name'),
    Hardware: scope('hardware'),
    Location: scope('location'),
    MAC: scope('MAC'),
    IP: addressOf(of('XAddrs')),
    Status: 'discovered',
  };
}

function informationRecord(of: Of): TableRecord {
  return {
    Name: of('deviceName'),
    Manufacturer: of('Manufacturer'),
    Model: of('Model', 'DeviceDescription', 'model'),
    Serial: of('SerialNumber', 'DeviceSN', 'serialNumber'),
    MAC: of('MAC', 'macAddress'),
    IP: of('IPv4Address'),
    Firmware: of('FirmwareVersion', 'SoftwareVersion', 'firmwareVersion'),
    'Hardware id': of('HardwareId'),
    'OEM code': of('DetailOEMCode'),
  };
}

function elementText(inside: string, names: readonly string[]): string {
  for (const name of names) {
    const match = new RegExp(`<(?:[\\w-]{1,40}:)?${name}\\b[^<>]{0,2000}>([^<]*)<`).exec(inside);
    if (match?.[1] !== undefined) return decodeHtml(match[1]).trim();
  }
  return '';
}

/** The first IPv4 address among the service addresses. */
function addressOf(addresses: string): string {
  return /\/\/((?:\d{1,3}\.){3}\d{1,3})[:/]/.exec(addresses)?.[1] ?? '';
}

function decodedUrl(text: string): string {
  return /%[0-9a-f]{2}/i.test(text)
    ? text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
        try {
          return decodeURIComponent(bytes);
        } catch {
          // Bytes that are no UTF-8 stay as they came.
          return bytes;
        }
      })
    : text;
}
