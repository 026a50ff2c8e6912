import { readInventoryFile } from '../../../engine/intake';

async function read(xml: string) {
  return readInventoryFile(new TextEncoder().encode(xml), 'scan.xml');
}

const scan = `<?xml version="1.0"?>
<!DOCTYPE nmaprun [<!ENTITY boom SYSTEM "file:///etc/passwd">]>
<nmaprun scanner="nmap" xmloutputversion="1.05">
<hosthint><status state="up"/><address addr="10.20.7.9" addrtype="ipv4"/></hosthint>
<host><status state="up" reason="arp-response"/><address addr="10.20.7.9" addrtype="ipv4"/><address addr="44:19:B6:01:02:03" addrtype="mac" vendor="Hangzhou Hikvision Digital Technology"/>
<hostnames><hostname name="cam-9.example.net" type="PTR"/></hostnames>
<ports><port protocol="tcp" portid="80"><state state="open"/><service name="http" product="Hikvision IP camera httpd"/><script id="http-title" output="index&#xa;page &boom;"/></port></ports>
<os><osmatch name="Linux 3.2" accuracy="95"><osclass vendor="Linux" osfamily="Linux"/></osmatch></os></host>
<host><status state="down"/><address addr="10.20.7.10" addrtype="ipv4"/></host>
</nmaprun>`;

test('a scan gives one asset for each host that is up, with guesses as evidence and no maker', async () => {
  const result = await read(scan);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.value.intake.format).toBe('nmap');
  expect(result.value.intake.drafts).toEqual([
    {
      row: 1,
      fields: {
        name: 'cam-9.example.net',
        ip: '10.20.7.9',
        mac: '4419b6010203',
        status: 'discovered',
        systemDescription: 'Hikvision IP camera httpd; index page &boom;',
        extra: [
          { header: 'Maker of the MAC block (nmap)', value: 'Hangzhou Hikvision Digital Technology' },
          { header: 'System guess (nmap)', value: 'Linux 3.2' },
        ],
      },
    },
  ]);
});

test('other XML and a scan without hosts are refused', async () => {
  const other = await read('<catalog><book/></catalog>');
  expect(other.ok ? '' : other.problems[0]?.reason).toContain('not a scan of nmap');
  const empty = await read('<nmaprun scanner="nmap"></nmaprun>');
  expect(empty.ok ? '' : empty.problems[0]?.reason).toContain('No host was up');
});
