import fc from 'fast-check';
import { formatMac, normalizeMac } from '../../../core/inventory/normalize-mac';
import { normalizeObjectId } from '../../../core/inventory/normalize-object-id';
import {
  decodeHtml,
  guardFormula,
  normalizeText,
  stripFormulaGuard,
} from '../../../core/inventory/normalize-text';

describe('a MAC address', () => {
  test.each([
    '00:1E:10:AB:CD:EF',
    '00-1e-10-ab-cd-ef',
    '001e.10ab.cdef',
    '001e-10ab-cdef',
    '001e10abcdef',
    '0:1e:10:ab:cd:ef',
    '30303a31653a31303a61623a63643a6566',
  ])('written as %s is the same address', (text) => {
    expect(normalizeMac(text)).toBe('001e10abcdef');
  });

  test.each([
    ['all zeros', '00:00:00:00:00:00'],
    ['all ones', 'ff:ff:ff:ff:ff:ff'],
    ['multicast', '01:00:5e:00:00:01'],
    ['cut short in ASCII', '30303a31653a'],
    ['too long', '00:1e:10:ab:cd:ef:00'],
    ['a word', 'eth0'],
    ['bare and short', '01e10abcdef'],
  ])('that is %s is refused', (_, text) => {
    expect(normalizeMac(text)).toBeNull();
  });

  test('survives being written for people and read again', () => {
    expect(normalizeMac(formatMac('b8d6f6102030'))).toBe('b8d6f6102030');
  });
});

describe('an SNMP object id', () => {
  test.each([
    ['.1.3.6.1.4.1.2011.2.23.94', '1.3.6.1.4.1.2011.2.23.94'],
    ['1.3.6.1.4.1.39165.1.1', '1.3.6.1.4.1.39165.1.1'],
    ['enterprises.8072.3.2.10', '1.3.6.1.4.1.8072.3.2.10'],
    ['iso.3.6.1.4.1.2011.1', '1.3.6.1.4.1.2011.1'],
    ['SNMPv2-SMI::enterprises.2011.2.23', '1.3.6.1.4.1.2011.2.23'],
    ['0.6.15.43.6.1.4.1.2011.2.23.94', '1.3.6.1.4.1.2011.2.23.94'],
  ])('written as %s is read', (text, expected) => {
    expect(normalizeObjectId(text)).toBe(expected);
  });

  test.each(['1.3.6.1.2.1.1', 'Huawei', '1.3.6.1.4.1', ''])('%j is not one of a maker', (text) => {
    expect(normalizeObjectId(text)).toBeNull();
  });
});

describe('text', () => {
  test.each([
    '',
    ' ',
    '-',
    '--',
    'N/A',
    'n/a',
    'None',
    'null',
    '<private>',
    '—',
    'Unknown',
    '\u00a0',
    '\u200b',
  ])('%j says nothing', (text) => {
    expect(normalizeText(text)).toBeNull();
  });

  test('loses white space that does not show, and the quote before a formula', () => {
    expect(normalizeText('\u00a0 BBU3910\u200b')).toBe('BBU3910');
    expect(normalizeText("'=2+3")).toBe('=2+3');
    expect(normalizeText('`-48V rectifier')).toBe('-48V rectifier');
    expect(normalizeText("'quoted'")).toBe("'quoted'");
  });

  test('of a web tool is decoded once', () => {
    expect(decodeHtml('Smith &amp; Sons<br />Tower &#8211; &amp;lt;')).toBe('Smith & Sons Tower – &lt;');
  });

  test('guarded against formulas comes back as it was', () => {
    fc.assert(fc.property(fc.string(), (text) => stripFormulaGuard(guardFormula(text)) === text));
    expect(guardFormula('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")');
  });
});
