// SNMP object ids as tools write them, brought to dotted digits from 1.3.6.1.4.1 (private enterprises, RFC 2578).
// Huawei's LLDP prints the BER form, `0.6.15.43.6.1.4.1.2011...`, where 43 stands for `1.3`.

const enterprises = '1.3.6.1.4.1';

/** @returns e.g. `1.3.6.1.4.1.2011.2.23.94`; null when the text is no id under private enterprises */
export function normalizeObjectId(text: string): string | null {
  const digits = text
    .trim()
    .replace(/^(?:SNMPv2-SMI|RFC1155-SMI|SNMPv2-SMI-v1)::/i, '')
    .replace(/^OID:\s*/i, '')
    .replace(/^(?:SNMPv2-SMI)::/i, '')
    .replace(/^\.?enterprises(?=\.)/i, enterprises)
    .replace(/^\.?iso(?=\.)/i, '1')
    .replace(/^\.?(?:1\.3\.6\.1\.)?private\.enterprises(?=\.)/i, enterprises)
    .replace(/^\./, '')
    .replace(/\.$/, '');
  if (!/^\d+(?:\.\d+)+$/.test(digits)) return null;
  if (digits.startsWith(`${enterprises}.`)) return digits;
  const tail = /^(?:\d+\.)+?43\.6\.1\.4\.1\.(\d[\d.]*)$/.exec(digits)?.[1];
  return tail === undefined ? null : `${enterprises}.${tail}`;
}
