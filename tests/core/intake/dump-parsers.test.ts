// Outputs without a prompt, and the forms that fixtures of whole sessions do not have.

import type { DumpParser } from '../../../core/intake/dump/dump-record';
import {
  ciscoCdp,
  ciscoLldp,
  huaweiLldp,
  juniperLldp,
  mikrotikNeighbors,
} from '../../../core/intake/dump/neighbors';
import { boardTable, ciscoInventory, juniperHardware } from '../../../core/intake/dump/parts';
import {
  ciscoVersion,
  huaweiElabel,
  huaweiEsn,
  huaweiManufacture,
  huaweiOnt,
  huaweiVersion,
  juniperVersion,
  mikrotikBoard,
  zteVersion,
} from '../../../core/intake/dump/speaker';

const read = (parser: DumpParser, text: string, speaker: string | null = null) =>
  parser(text.split('\n'), speaker);

test('a Cisco chassis without a model line is read from its processor line, and named by its uptime', () => {
  const text = [
    'Cisco IOS Software, C2900 Software, Version 15.1(4)M4, RELEASE',
    'edge-1 uptime is 3 weeks',
    'Cisco CISCO2911/K9 (revision 1.0) with 483328K/40960K bytes of memory.',
    'cisco WS-C2960 (PowerPC405) processor (revision B0) with 65536K bytes of memory.',
    'Processor board ID FTX1234A1B2',
  ].join('\n');
  expect(read(ciscoVersion, text)).toEqual([
    {
      name: 'edge-1',
      model: 'WS-C2960',
      serial: 'FTX1234A1B2',
      firmware: '15.1(4)M4',
      description: 'Cisco IOS Software, C2900 Software, Version 15.1(4)M4, RELEASE',
    },
  ]);
});

test('a Nexus names its model by its chassis line', () => {
  const text = 'Cisco Nexus Operating System (NX-OS) Software\n  cisco Nexus5548 Chassis ("O2 32X10GE")';
  expect(read(ciscoVersion, text, 'dc-1')[0]).toMatchObject({ name: 'dc-1', model: 'Nexus5548' });
});

test('what another maker says of itself is no output of this one', () => {
  expect(read(ciscoVersion, 'Model: ex4200-48t')).toEqual([]);
  expect(read(huaweiVersion, 'quidway S5300 uptime is 3 weeks')).toEqual([]);
  expect(read(zteVersion, 'Model: ex4200-48t')).toEqual([]);
  expect(read(juniperVersion, 'Model: ex4200-48t')).toEqual([]);
  expect(read(mikrotikBoard, 'model: RB750')).toEqual([]);
  expect(read(huaweiOnt, 'SerialNumber = 48575443')).toEqual([]);
  expect(read(juniperLldp, 'Chassis id: 00:1e:10:ab:cd:ef')).toEqual([]);
  expect(read(juniperHardware, 'Item Serial')).toEqual([]);
  expect(read(boardTable, 'Port Status')).toEqual([]);
});

test('a Huawei switch without a banner is known by its uptime line, its version by itself', () => {
  const text = 'HUAWEI S5720-28P uptime is 3 weeks\nVersion V200R010';
  expect(read(huaweiVersion, text)).toEqual([{ model: 'S5720-28P', firmware: 'V200R010' }]);
});

test('serial numbers of a stack: the main unit has the name, the others their place', () => {
  const text = 'ESN of slot 0: 2102350DLT\nESN of slot 1: 2102350XYZ\nnothing here';
  expect(read(huaweiEsn, text, 'agg-1')).toEqual([
    { name: 'agg-1', serial: '2102350DLT', place: 'slot 0' },
    { serial: '2102350XYZ', place: 'slot 1' },
  ]);
  expect(read(huaweiEsn, 'ESN of device: 2102350DLT')).toEqual([{ serial: '2102350DLT', place: 'device' }]);
});

test('manufacturing data name the slot, and the part of a slot', () => {
  const text = '0 - 2102350DLTDMH6000123 2017-06-14\n1 2 2102310QAB10H5000456 2017-06-15';
  expect(read(huaweiManufacture, text)).toEqual([
    { serial: '2102350DLTDMH6000123', made: '2017-06-14', place: 'slot 0' },
    { serial: '2102310QAB10H5000456', made: '2017-06-15', place: 'slot 1/2' },
  ]);
});

test('an electronic label without a prompt names no asset', () => {
  const text = '[Slot_0]\nBoardType=S5720-28P\nBarCode=2102350DLT';
  expect(read(huaweiElabel, text)).toEqual([{ model: 'S5720-28P', serial: '2102350DLT', place: 'Slot_0' }]);
});

test('a ZTE banner names the model; without one the short first line is it', () => {
  expect(read(zteVersion, 'ZXR10 5928E Software, ZTE Corporation\nVersion: V2.8.23')[0]).toMatchObject({
    model: 'ZXR10 5928E',
    firmware: 'V2.8.23',
  });
  expect(read(zteVersion, 'C320\nmade by ZTE')[0]).toMatchObject({ model: 'C320' });
  expect(read(zteVersion, `${'long banner '.repeat(5)}\nmade by ZTE`)).toEqual([]);
});

test('a Juniper router takes the name of the prompt where it says none', () => {
  const text = 'Model: mx80\nJUNOS Base OS boot [12.3R6.6]';
  expect(read(juniperVersion, text, 'core-1')).toEqual([
    { name: 'core-1', model: 'mx80', firmware: '12.3R6.6' },
  ]);
  expect(read(juniperVersion, text)).toEqual([{ model: 'mx80', firmware: '12.3R6.6' }]);
});

test('a MikroTik board by its resources, where it does not print its model', () => {
  const text = 'board-name: hEX S\nplatform: MikroTik\nversion: 6.48.6 (long-term)';
  expect(read(mikrotikBoard, text)).toEqual([
    { model: 'hEX S', firmware: '6.48.6 (long-term)', description: 'MikroTik' },
  ]);
});

test('a Cisco neighbor that advertises no name is known by its address', () => {
  const text = 'Chassis id: 10.20.9.7\nSystem Name - not advertised\nSystem Name: not advertised';
  expect(read(ciscoLldp, text)).toEqual([{ ip: '10.20.9.7' }]);
});

test('a platform that begins with a maker is maker and model, else only a model', () => {
  const cdp = (platform: string) =>
    read(ciscoCdp, `Device ID: n1\nPlatform: ${platform},  Capabilities: Router`);
  expect(cdp('Huawei AR2220')).toEqual([{ name: 'n1', manufacturer: 'Huawei', model: 'AR2220' }]);
  expect(cdp('AIR-AP1832I')).toEqual([{ name: 'n1', model: 'AIR-AP1832I' }]);
});

test('neighbors of Huawei, Juniper and MikroTik without a prompt are seen by nobody', () => {
  const huawei = 'GE0/0/1 has 1 neighbor(s):\nChassis ID: 001e-10ab-cdef\nSystem name: olt-1';
  expect(read(huaweiLldp, huawei)).toEqual([{ name: 'olt-1', mac: '001e-10ab-cdef', place: 'GE0/0/1' }]);
  const juniper =
    'Local Interface    Parent Interface    Chassis Id          Port info     System Name\n' +
    'ge-0/0/1           -                   00:1e:10:ab:cd:ef   port1         olt-1';
  expect(read(juniperLldp, juniper)).toEqual([
    { name: 'olt-1', mac: '00:1e:10:ab:cd:ef', place: 'ge-0/0/1' },
  ]);
  const mikrotik = ' 0 interface=ether1 address=10.0.0.2 identity="hap" board="RB952"';
  expect(read(mikrotikNeighbors, mikrotik)).toEqual([
    { name: 'hap', ip: '10.0.0.2', model: 'RB952', place: 'ether1' },
  ]);
});

test('parts of a Cisco inventory belong to the asked one, and to nobody without a prompt', () => {
  const text = [
    'NAME: "Chassis", DESCR: "Router"',
    'PID: ISR4331, VID: V01, SN: FDO1',
    'NAME: "module 1", DESCR: "Module"',
    'PID: NIM-2GE, VID: V01, SN: FOC2',
  ].join('\n');
  expect(read(ciscoInventory, text, 'r1')).toEqual([
    { name: 'r1', model: 'ISR4331', serial: 'FDO1', description: 'Router', place: 'Chassis' },
    { model: 'NIM-2GE', serial: 'FOC2', description: 'Module', place: 'module 1', partOf: 'r1' },
  ]);
  expect(read(ciscoInventory, text).map((record) => [record.name, record.partOf])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('boards that are absent or offline are not counted', () => {
  const text =
    'Slot Type Status\n0 H801GPBD Normal\n1 H801GPBD Normal\n2 H801SCUN Absent\n3 H801MCUD Offline';
  expect(read(boardTable, text)).toEqual([{ model: 'H801GPBD', quantity: 2 }]);
  expect(read(boardTable, text, 'olt-1')).toEqual([{ model: 'H801GPBD', quantity: 2, partOf: 'olt-1' }]);
});
