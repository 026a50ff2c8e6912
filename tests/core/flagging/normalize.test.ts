import { isPlaceholder, nameKey, normalizeModel } from '../../../core/flagging/normalize';

test.each([
  ['HUAWEI TECHNOLOGIES CO.,LTD', 'huawei technologies'],
  ['Hytera Communications Co .,ltd', 'hytera communications'],
  ['ＺＴＥ　Corporation', 'zte'],
  ['Z.T.E.', 'zte'],
  ["IS'Vision", 'isvision'],
  ['Huáwèi', 'huawei'],
  ['Hik Vision', 'hik vision'],
  ['ZTE (USA) Inc.', 'zte usa'],
  ['Face++', 'face++'],
  ['中興通訊', '中兴通讯'],
  ['Co., Ltd.', 'co'],
])('“%s” is compared as “%s”', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each(['Unknown', ' n/a ', '-', 'GENERIC', 'No Name', ''])('“%s” names nobody', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test('a model is upper case with hyphens for spaces and underscores', () => {
  expect(normalizeModel(' ds_2cd2143g0  i ')).toBe('DS-2CD2143G0-I');
});
