import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
const claims = [...text.matchAll(/`(tests\/[^`]+)`: ([^|\n]+?) \|/g)].map(([, file, title]) => ({
  file: String(file),
  title: String(title),
}));

test('the threat model and all twenty items of the checklist name a test', () => {
  expect(text.match(/^\| \d+\. /gm)).toHaveLength(20);
  expect(claims.length).toBeGreaterThanOrEqual(33);
});

test.each(claims)('$file has the test “$title”', ({ file, title }) => {
  expect(existsSync(join(root, file))).toBe(true);
  const source = readFileSync(join(root, file), 'utf8').replace(/\s+/g, ' ');
  expect(source).toContain(title);
});
