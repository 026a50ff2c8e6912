const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const ipv6 = /^(?=.*:.*:)[0-9a-f:]+(?:\.\d+){0,3}$/i;

/**
 * The addresses of a cell without prefix length, zone, port or scheme, several joined by `, `.
 * @returns null when the cell holds no address, e.g. a host name
 */
export function parseIp(text: string): string | null {
  if (ipv4.test(text)) return text;
  const found = text
    .split(/[\s,;|]+/)
    .map(bareAddress)
    .filter((part) => ipv4.test(part) || ipv6.test(part));
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}

function bareAddress(part: string): string {
  const host = part
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^\[([^\]]*)\].*$/, '$1')
    .replace(/[/%].*$/, '');
  return /^[\d.]+:\d+$/.test(host) ? host.replace(/:\d+$/, '') : host;
}
