import fc from 'fast-check';
import { safeFileName, viewerType } from '../../../core/inventory/viewer-type';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['Invoice 2017.pdf', '%PDF-1.7', 'pdf'],
  ['SITE.JPG', '\u00ff\u00d8\u00ff\u00e0', 'jpg'],
  ['quote.xlsx', 'PK\u0003\u0004', 'xlsx'],
  ['serials.csv', 'serial,model', 'csv'],
])('%s is opened by the viewer', (name, head, ending) => {
  expect(viewerType(name, bytes(head))).toBe(ending);
});

test.each([
  ['a program', 'setup.exe', 'MZ\u0090'],
  ['a program called a document', 'invoice.pdf', 'MZ\u0090'],
  ['a second ending', 'invoice.pdf.exe', '%PDF-1.7'],
  ['a page with scripts', 'quote.html', '<html>'],
  ['a drawing with scripts', 'logo.svg', '<svg>'],
  ['a workbook with macros', 'quote.xlsm', 'PK\u0003\u0004'],
  ['a shell script called text', 'readme.txt', '#!/bin/sh'],
  ['a binary called text', 'readme.txt', 'ab\u0000cd'],
  ['a shortcut', 'invoice.lnk', 'L\u0000\u0000\u0000'],
  ['no ending', 'invoice', '%PDF-1.7'],
  ['the name of a built-in property', 'x.toString', '%PDF-1.7'],
])('%s is only saved', (_, name, head) => {
  expect(viewerType(name, bytes(head))).toBeNull();
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\evil.pdf', 'evil.pdf'],
  ['a<b>:c|d?.pdf', 'abcd.pdf'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['CON.txt', '_CON.txt'],
  ['...', 'evidence'],
  ['.bashrc', 'bashrc'],
])('%s is written as %s', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

test('no name leaves its folder, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name);
      expect(safe).not.toMatch(/[\\/\0]/);
      expect(['', '.', '..']).not.toContain(safe);
      expect(safe.length).toBeLessThanOrEqual(120);
    }),
  );
});
