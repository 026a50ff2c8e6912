import { nmapTable } from '../../../core/intake/xml/nmap-table';
import { onvifTable } from '../../../core/intake/xml/onvif-table';
import { scanXml } from '../../../core/intake/xml/scan-xml';
import { xmlTable } from '../../../core/intake/xml/xml-table';

/** Each row of a read table by its headings. */
function records(read: ReturnType<typeof xmlTable>): Record<string, string>[] {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const [head, ...rows] = read.value.table.rows;
  return rows.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((name, index) => [name, cells[index] ?? ''])),
  );
}

const reasons = (read: ReturnType<typeof xmlTable>): string[] =>
  read.ok ? [] : read.problems.map(({ reason }) => reason);

const tags = (text: string): string[] =>
  [...scanXml(text)].map(
    ({ kind, name, attributes }) =>
      `${kind} ${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join('')}`,
  );

describe('tags of XML', () => {
  test('open, closed and empty tags are told apart, with values in either kind of quotes', () => {
    expect(tags(`<a x="1" y='2'><b/></a>`)).toEqual(['open a x=1 y=2', 'empty b', 'close a']);
  });

  test('a greater-than sign in a value does not end the tag, and the five known entities are decoded', () => {
    expect(tags('<a x="1 > 0" y="R&amp;D &lt;lab&gt;"/>')).toEqual(['empty a x=1 > 0 y=R&D <lab>']);
  });

  test('comments, character data and instructions are passed over with the tags in them', () => {
    expect(tags('<?xml version="1.0"?><!-- <no/> --><![CDATA[ <no/> ]]><yes/>')).toEqual(['empty yes']);
  });

  test('a document type is passed over whole, and an entity of the file’s own is never unfolded', () => {
    const text = '<!DOCTYPE a [<!ENTITY big "x>y">]><a x="&big;"/>';
    expect(tags(text)).toEqual(['empty a x=&big;']);
  });

  test.each([
    ['a comment', '<a/><!-- <b/>'],
    ['a value', '<a/><b x="1><c/>'],
    ['a tag', '<a/><b x'],
  ])('what stands after %s left open is not guessed', (_, text) => {
    expect(tags(text)).toEqual(['empty a']);
  });

  test('a lone less-than sign is no tag', () => {
    expect(tags('3 < 4 <a/>')).toEqual(['empty a']);
  });
});

const up = '<status state="up"/>';
const scan = (hosts: string): string => `<nmaprun scanner="nmap">${hosts}</nmaprun>`;

describe('a scan of nmap', () => {
  test('a host that is up becomes a row; the maker of its MAC block stays a remark and no manufacturer', () => {
    const host = `<host>${up}<address addr="10.0.0.5" addrtype="ipv4"/><address addr="fe80::1" addrtype="ipv6"/>
      <address addr="00:E0:FC:12:34:56" addrtype="mac" vendor="Huawei"/><address addr="00:E0:FC:00:00:01" addrtype="mac"/>
      <hostname name="atn-1"/><hostname name="second"/>
      <service product="Huawei VRP" version="5.170"/><service product="Huawei VRP" version="5.170"/><service name="ssh"/>
      <script id="snmp-sysdescr" output="ATN  910C&#10;V300"/><script id="ssh-hostkey" output="ssh-rsa AAAA"/>
      <osmatch name="VRP 5"/><osmatch name="VRP 8"/></host>`;
    expect(records(nmapTable(scan(host)))).toEqual([
      {
        Name: 'atn-1',
        IP: '10.0.0.5, fe80::1',
        MAC: '00:E0:FC:12:34:56',
        'System description': 'Huawei VRP 5.170; ATN 910C V300',
        Status: 'discovered',
        'Maker of the MAC block (nmap)': 'Huawei',
        'System guess (nmap)': 'VRP 5',
      },
    ]);
  });

  test('a host that is down is no asset', () => {
    const hosts = `<host><status state="down"/><address addr="10.0.0.6"/></host><host>${up}<address addr="10.0.0.7"/></host>`;
    expect(records(nmapTable(scan(hosts))).map(({ IP }) => IP)).toEqual(['10.0.0.7']);
    expect(reasons(nmapTable(scan('<host><status state="down"/></host>')))).toEqual([
      'No host was up in this scan',
    ]);
  });

  test('what stands outside a host, such as a stray end or the address of the scanner, belongs to no host', () => {
    const text = scan(`</host><address addr="10.9.9.9"/><host>${up}<address addr="10.0.0.7"/></host>`);
    expect(records(nmapTable(text)).map(({ IP }) => IP)).toEqual(['10.0.0.7']);
  });

  test('other XML is refused with what would be right', () => {
    expect(reasons(xmlTable('<inventory><asset/></inventory>'))).toEqual([
      'This XML is not a scan of nmap, nor the answer of a camera',
    ]);
  });
});

describe('answers of cameras', () => {
  test('a probe match tells name, model, place and address by its scopes', () => {
    const text = `<s:Envelope><d:ProbeMatch><d:Scopes>onvif://www.onvif.org/name/HIKVISION%20DS
      onvif://www.onvif.org/hardware/DS-2CD2143G0-I onvif://www.onvif.org/location/gate%FF</d:Scopes>
      <d:XAddrs>http://10.0.0.9/onvif/device_service http://10.0.0.10/</d:XAddrs></d:ProbeMatch></s:Envelope>`;
    expect(records(xmlTable(text))).toEqual([
      {
        Name: 'HIKVISION DS',
        Hardware: 'DS-2CD2143G0-I',
        Location: 'gate%FF',
        MAC: '',
        IP: '10.0.0.9',
        Status: 'discovered',
      },
    ]);
  });

  test('device information gives maker, model, serial and firmware', () => {
    const text = `<tds:GetDeviceInformationResponse><tds:Manufacturer>Dahua</tds:Manufacturer><tds:Model>IPC-HFW1230S</tds:Model>
      <tds:FirmwareVersion>2.800</tds:FirmwareVersion><tds:SerialNumber>4K01A</tds:SerialNumber></tds:GetDeviceInformationResponse>`;
    expect(records(xmlTable(text))).toMatchObject([
      { Manufacturer: 'Dahua', Model: 'IPC-HFW1230S', Firmware: '2.800', Serial: '4K01A' },
    ]);
  });

  test('a probe of Hikvision’s own discovery has no scopes and is read by its elements', () => {
    const text = `<ProbeMatch><DeviceDescription>DS-7608NI</DeviceDescription><DeviceSN>0820</DeviceSN>
      <MAC>44-19-b6-11-22-33</MAC><IPv4Address>192.168.1.64</IPv4Address></ProbeMatch>`;
    expect(records(xmlTable(text))).toMatchObject([
      { Model: 'DS-7608NI', Serial: '0820', MAC: '44-19-b6-11-22-33', IP: '192.168.1.64' },
    ]);
  });

  test('a probe without a usable address keeps its name and leaves the address blank', () => {
    const text =
      '<ProbeMatch><Scopes>onvif://www.onvif.org/name/Gate</Scopes><XAddrs>http://camera.local/</XAddrs></ProbeMatch>';
    expect(records(xmlTable(text))).toMatchObject([{ Name: 'Gate', Hardware: '', IP: '' }]);
  });

  test('an answer that says nothing, or that never began, is no answer', () => {
    expect(onvifTable('<DeviceInfo><Model></Model></DeviceInfo>')).toBeNull();
    expect(onvifTable('</DeviceInfo><DeviceInfo>')).toBeNull();
    expect(reasons(xmlTable('<DeviceInfo></DeviceInfo>'))).toHaveLength(1);
  });
});

test.each([
  ['<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'an XML spreadsheet of 2003'],
  ['<svg width="4">', 'a drawing'],
  ['<kml>', 'a map file'],
  ['<rss version="2.0">', 'a news feed'],
  ['<mysqldump>', 'a database dump'],
])('%s is refused by name as %s', (text, what) => {
  expect(reasons(xmlTable(text))).toEqual([`This is ${what}, not an inventory`]);
});
