import { decodeHtml, normalizeText, trimText } from '../../../core/inventory/normalize-text';

test('entities are decoded once, and what is none stays as it is', () => {
  expect(decodeHtml('A&amp;B &lt;x&gt; &quot;q&quot; &#8220;&#x201D;')).toBe('A&B <x> "q" “”');
  expect(decodeHtml('&amp;amp;')).toBe('&amp;');
  expect(decodeHtml('AT&T; R&D &euro;')).toBe('AT&T; R&D &euro;');
});

test('numbers that name no character stay as they are', () => {
  expect(decodeHtml('&#0; &#xD800; &#xDFFF; &#x110000;')).toBe('&#0; &#xD800; &#xDFFF; &#x110000;');
});

test('tags of web tools become spaces, other angle brackets stay', () => {
  expect(decodeHtml('Huawei<br>S5720<b class="x">28P</b>')).toBe('Huawei S5720 28P ');
  expect(decodeHtml('a <b2 c')).toBe('a <b2 c');
});

test('NULs and invisible ends go, and a guard against formulas with them', () => {
  expect(trimText('\0Hua\0wei\u00a0')).toBe('Huawei');
  expect(trimText(' \u200b ')).toBe('');
  expect(normalizeText("'=1+1")).toBe('=1+1');
  expect(normalizeText("'tis")).toBe("'tis");
  expect(normalizeText(' n/a ')).toBeNull();
});
