import { join } from 'node:path';

const opened: string[] = [];
const asked: string[] = [];
const answer = { response: 0 };
jest.mock('electron', () => ({
  shell: { openExternal: async (url: string) => void opened.push(url) },
  dialog: {
    showMessageBox: async ({ detail }: { detail: string }) => {
      asked.push(detail);
      return { response: answer.response };
    },
  },
}));

import { externalPages, hostOf, hostsIn } from '../../electron/external-pages';

const reference = join(__dirname, '../../assets/reference');
beforeEach(() => {
  opened.length = 0;
  asked.length = 0;
});

test('a source of the shipped reference data opens at once', async () => {
  expect(hostsIn(reference).has('docs.fcc.gov')).toBe(true);
  await externalPages(reference).open('https://docs.fcc.gov/public/attachments/DA-22-774A1.pdf');
  expect({ opened: opened.length, asked: asked.length }).toEqual({ opened: 1, asked: 0 });
});

test('a page that only a workspace names is shown to the user first, and opens only when allowed', async () => {
  answer.response = 0;
  await externalPages(reference).open('https://changeout.invalid/lure');
  expect(opened).toEqual([]);
  answer.response = 1;
  await externalPages(reference).open('https://changeout.invalid/lure');
  expect(asked[0]).toContain('https://changeout.invalid/lure');
  expect(opened).toEqual(['https://changeout.invalid/lure']);
});

test.each([
  'http://docs.fcc.gov/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'smb://server/share',
  'https://docs.fcc.gov@changeout.invalid/',
  'ms-msdt:/id',
  'not an address',
])('%s opens nothing and asks nothing', async (url) => {
  answer.response = 1;
  await externalPages(reference).open(url);
  expect(hostOf(url)).toBeNull();
  expect([...opened, ...asked]).toEqual([]);
});
