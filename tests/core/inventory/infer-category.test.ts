import { inferCategory } from '../../../core/inventory/infer-category';

test.each([
  ['Huawei', 'BBU3910', 'radio-baseband'],
  ['Huawei', 'RRU3908', 'radio-unit'],
  ['Huawei', 'DBS3900', 'base-station'],
  ['Huawei', 'UGW9811', 'mobile-core'],
  ['Huawei', 'RTN 950A', 'microwave'],
  ['Huawei', 'ATN910C-B', 'cell-site-router'],
  ['Huawei', 'CX600-X3', 'aggregation-router'],
  ['Huawei', 'NE40E-X3A', 'core-router'],
  ['Huawei', 'S5720-28P', 'switch'],
  ['Huawei', 'S6730-H24X6C', 'switch'],
  ['Huawei', 'CE6851-48S6Q-HI', 'switch'],
  ['Huawei', 'OptiX OSN 1800', 'optical'],
  ['Huawei', 'MA5800-X7', 'olt'],
  ['Huawei', 'MA5616', 'dslam'],
  ['Huawei', 'HG8245H', 'ont'],
  ['Huawei', 'USG6320', 'firewall'],
  ['Huawei', 'AP4050DN', 'wireless-access'],
  ['Huawei', 'ETP48200', 'power'],
  ['ZTE', 'ZXA10 C320', 'olt'],
  ['ZTE', 'ZXSDR R8882', 'radio-unit'],
  ['ZTE', 'ZXSDR B8200', 'radio-baseband'],
  ['ZTE', 'ZXR10 5950-28PD-L', 'switch'],
  ['ZTE', 'F660', 'ont'],
  ['Hikvision', 'DS-2CD2143G0-I', 'camera'],
  ['Hikvision', 'DS-7608NI-K2/8P', 'recorder'],
  ['Hikvision', 'DS-K1T671M', 'video-accessory'],
  ['Dahua', 'IPC-HDBW2241E-S', 'camera'],
  ['Dahua', 'DHI-NVR5216-16P-4KS2', 'recorder'],
  ['Lorex', 'LNB8111', 'unknown'],
  ['Hytera', 'PD782G', 'two-way-radio'],
  ['Hytera', 'RD982', 'repeater'],
  ['Cisco', 'WS-C2960X-24TS-L', 'switch'],
  ['Cisco', 'ASR-920-24SZ-M', 'aggregation-router'],
  ['Cisco', 'ASR-1001-X', 'core-router'],
  ['Nokia', '7750 SR-1', 'core-router'],
  ['Nokia', '7705 SAR-8', 'cell-site-router'],
  ['Ericsson', 'Radio 4449', 'radio-unit'],
  ['Ericsson', 'Baseband 6630', 'radio-baseband'],
  ['Axis', 'P3245-LVE', 'camera'],
  ['Juniper', 'EX4300-48T', 'switch'],
  ['Ubiquiti', 'R5AC-PTMP', 'wireless-access'],
  ['MikroTik', 'CCR1036-8G-2S+', 'core-router'],
  ['Calix', 'E7-2', 'olt'],
  ['Calix', '844G-1', 'ont'],
  ['Adtran', 'TA5000', 'olt'],
  ['DJI', 'Matrice 350 RTK', 'drone'],
  ['Acme', 'Thing 1', 'unknown'],
  [null, 'BBU3910', 'radio-baseband'],
  [null, 'P3245', 'unknown'],
] as const)('%s %s is a %s', (manufacturer, model, category) => {
  expect(inferCategory({ manufacturer, model, role: null })).toBe(category);
});

test.each([
  ['Juniper', 'mx240', 'core-router'],
  ['Juniper Networks', 'MX960', 'core-router'],
  ['juniper', 'srx345', 'firewall'],
  ['Juniper', 'PTX10001', 'core-router'],
  ['Cisco', 'CRS-8', 'core-router'],
  ['MikroTik', 'CRS326-24G-2S+', 'switch'],
  ['Nokia', '7210 SAS-M', 'cell-site-router'],
  ['Huawei', 'NetEngine AR6121', 'cell-site-router'],
  ['Huawei', 'NetEngine 8000 M8', 'core-router'],
  ['Huawei', 'Quidway Eudemon 1000', 'firewall'],
  ['Huawei', 'MA5603T', 'olt'],
  ['Huawei', 'MA5600', 'dslam'],
  ['Adtran', 'SDX 611', 'ont'],
  ['Adtran', 'SDX 6310', 'olt'],
  ['Hytera', 'PD782', 'two-way-radio'],
  ['Kenwood', 'TKR-D710', 'repeater'],
  ['Icom', 'IC-FR6000', 'repeater'],
  ['Fortinet', 'FortiGate 100F', 'firewall'],
] as const)('%s %s is a %s, and so where the file names no maker', (manufacturer, model, category) => {
  expect(inferCategory({ manufacturer, model, role: null })).toBe(category);
  expect(inferCategory({ manufacturer: null, model, role: null })).toBe(category);
});

test.each([
  ['Meraki', 'MX68', 'firewall'],
  ['Juniper', 'MX80', 'core-router'],
  ['Juniper', 'M320', 'core-router'],
  ['ZTE', 'C220', 'olt'],
  ['ZTE', 'F660', 'ont'],
  ['Calix', 'E5-520', 'olt'],
  ['Calix', 'GS4220E', 'ont'],
  ['Zyxel', 'GS1900', 'switch'],
  ['Zyxel', 'USG60W', 'firewall'],
  ['Ubiquiti', 'USG-Pro-4', 'core-router'],
  ['Cisco', '7206VXR', 'core-router'],
  ['Cisco', 'SG350', 'switch'],
  ['Arista', '7280R', 'switch'],
  ['Ciena', '6500-S8', 'optical'],
  ['Dell', 'R650', 'server'],
  ['Nokia', 'FSMF', 'radio-baseband'],
  ['Hytera', 'X1e', 'two-way-radio'],
] as const)(
  '%s %s is a %s, but several makers use such a name: alone it says nothing',
  (manufacturer, model, category) => {
    expect(inferCategory({ manufacturer, model, role: null })).toBe(category);
    expect(inferCategory({ manufacturer: null, model, role: null })).toBe('unknown');
  },
);

test.each([
  ['CORE-SWITCH-1', 'switch'],
  ['UCS-C220-M5', 'server'],
  ['FSP 3000', 'optical'],
  ['Bullet camera', 'camera'],
  ['AP43', 'unknown'],
] as const)('%s without a maker is a %s, not what a like name of one maker means', (model, category) => {
  expect(inferCategory({ manufacturer: null, model, role: null })).toBe(category);
});

test('a column that says what the asset is for wins over the model', () => {
  expect(inferCategory({ manufacturer: 'Huawei', model: 'S5720', role: 'Firewall' })).toBe('firewall');
  expect(inferCategory({ manufacturer: 'Huawei', model: 'S5720', role: 'Row 4' })).toBe('switch');
});

test.each([
  ['Remote radio unit', 'radio-unit'],
  ['radio-unit', 'radio-unit'],
  ['IP Camera', 'camera'],
  ['NVR', 'recorder'],
  ['OLT', 'olt'],
  ['Access Switch', 'switch'],
  ['Core Router', 'core-router'],
  ['Aggregation', 'aggregation-router'],
  ['Cell site router', 'cell-site-router'],
  ['Two-way radio', 'two-way-radio'],
  ['eNodeB', 'base-station'],
  ['Microwave', 'microwave'],
] as const)('the words %s mean %s', (role, category) => {
  expect(inferCategory({ manufacturer: null, model: null, role })).toBe(category);
});
