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
