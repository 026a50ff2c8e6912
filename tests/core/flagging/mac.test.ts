import { join } from 'node:path';
import fc from 'fast-check';
import { indexesOf } from '../../../core/flagging/indexes';
import { macOrganization } from '../../../core/flagging/mac';
import { loadReference } from '../../../engine/reference/load-reference';

const { macs } = indexesOf(loadReference(join(__dirname, '..', '..', '..', 'assets')));

test.each([
  ['C0:56:E3:12:34:56', 'Hangzhou Hikvision Digital Technology Co.,Ltd.'],
  ['c056.e312.3456', 'Hangzhou Hikvision Digital Technology Co.,Ltd.'],
  ['C056E3', 'Hangzhou Hikvision Digital Technology Co.,Ltd.'],
  ['B0-B3-53-61-00-00', 'Hangzhou Hikrobot Technology Co., Ltd.'],
  ['C2:56:E3:12:34:56', null],
  ['C0:56', null],
  ['not recorded', null],
  ['', null],
])('%s belongs to %s', (mac, organization) => {
  expect(macOrganization(mac, macs)).toBe(organization);
});

/** The rule in its plain form: the longest registered prefix, none for addresses that their owner set. */
function longestPrefix(mac: string): string | null {
  const digits = mac.replace(/[^0-9a-f]/gi, '').toUpperCase();
  if (digits.length < 6 || /^.[2367ABEF]/.test(digits)) return null;
  const found = [9, 7, 6].map((length) =>
    macs.organizations.get(digits.slice(0, length).padEnd(length, '?')),
  );
  return found.find((name) => name !== undefined) ?? null;
}

test('for any address the longest registered prefix decides', () => {
  const prefixes = [...macs.organizations.keys()];
  const registered = fc.tuple(
    fc.integer({ min: 0, max: prefixes.length - 1 }).map((at) => prefixes[at] ?? ''),
    fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF:-. gz@`'), maxLength: 9 }),
  );
  const anything = fc.oneof(
    registered.map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(anything, (mac) => {
      expect(macOrganization(mac, macs)).toBe(longestPrefix(mac));
    }),
    { numRuns: 2000 },
  );
});
