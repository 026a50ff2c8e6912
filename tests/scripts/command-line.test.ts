import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newCheckout } from './checkout';

const echo = 'process.stdout.write(JSON.stringify(process.argv.slice(2)));';

test('nothing but the command’s own output is on standard output, also when it has to be built first', () => {
  const checkout = newCheckout('real');
  checkout.write('cli/main.ts', echo);
  const first = checkout.run('changeout.mjs', ['flag', 'a b.changeout', '--json']);
  expect(first.stdout).toBe('["flag","a b.changeout","--json"]');
  expect(first.status).toBe(0);
});

test('a changed source is built again, an unchanged one is not', () => {
  const checkout = newCheckout('real');
  const stamps = () => readFileSync(join(checkout.folder, 'out/.stamps.json'), 'utf8');
  checkout.write('cli/main.ts', "process.stdout.write('old');");
  expect(checkout.run('changeout.mjs').stdout).toBe('old');
  const before = stamps();
  expect(checkout.run('changeout.mjs').stdout).toBe('old');
  expect(stamps()).toBe(before);
  checkout.write('cli/main.ts', "process.stdout.write('new one');");
  expect(checkout.run('changeout.mjs').stdout).toBe('new one');
  expect(stamps()).not.toBe(before);
});

test('the exit status is the command’s own', () => {
  const checkout = newCheckout('real');
  checkout.write('cli/main.ts', 'process.exitCode = 3;');
  expect(checkout.run('changeout.mjs').status).toBe(3);
});

test('a source that does not compile is reported on standard error only', () => {
  const checkout = newCheckout('real');
  checkout.write('cli/main.ts', 'const = ;');
  const { stdout, stderr, status } = checkout.run('changeout.mjs');
  expect(stdout).toBe('');
  expect(stderr).toContain('cli/main.ts');
  expect(status).toBe(1);
});

test('without a command line there is nothing to build, and it says so', () => {
  const { stderr, status } = newCheckout('real').run('changeout.mjs');
  expect(stderr).toBe('cli/main.ts does not exist; the build needs it.\n');
  expect(status).toBe(1);
});

test('npm start without a display leaves the sample’s PDF and workbook and says where', () => {
  const checkout = newCheckout('real');
  checkout.write(
    'cli/main.ts',
    `import { mkdirSync, writeFileSync } from 'node:fs';
     const [, , ...args] = process.argv;
     const out = args[args.indexOf('--out') + 1] ?? '';
     mkdirSync(out, { recursive: true });
     for (const name of ['board.pdf', 'workbook.xlsx', 'flags.csv']) writeFileSync(out + '/' + name, args.join(' '));`,
  );
  expect(checkout.run('setup.mjs', ['--for', 'start']).status).toBe(0);
  const { stdout, status } = checkout.run('start.mjs');
  const documents = join(checkout.folder, 'out/documents');
  expect(stdout).toBe(
    `No display: wrote the sample's documents to ${documents} (board.pdf, workbook.xlsx).\n`,
  );
  expect(status).toBe(0);
  expect(readFileSync(join(documents, 'board.pdf'), 'utf8')).toMatch(/inventory\.csv .*sites\.csv --out/);
});

test('a PDF can be written from the built program, with its own fonts and an archival color profile', () => {
  const checkout = newCheckout('real');
  checkout.write(
    'cli/main.ts',
    `import { join } from 'node:path';
     import PDFDocument from 'pdfkit';
     const document = new PDFDocument({ subset: 'PDF/A-2b' });
     document.registerFont('Inter', join(__dirname, '../assets/fonts/Inter_400Regular.ttf'));
     document.font('Helvetica-Bold').font('Inter').text('Board packet');
     document.pipe(process.stdout);
     document.end();`,
  );
  const { stdout, stderr, status } = checkout.run('changeout.mjs');
  expect({ start: stdout.slice(0, 5), status, stderr }).toEqual({ start: '%PDF-', status: 0, stderr: '' });
});

test('npm start without a display fails when the sample left no documents', () => {
  const checkout = newCheckout('real');
  checkout.write(
    'cli/main.ts',
    "require('node:fs').mkdirSync(process.argv[process.argv.indexOf('--out') + 1]);",
  );
  checkout.run('setup.mjs', ['--for', 'start']);
  const { stderr, stdout, status } = checkout.run('start.mjs');
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
  expect(stderr).toContain('left no PDF and no workbook');
});
