import { lintFile } from '../../../tools/lint/rules';

/** What the rules say about one file, as `rule, line: message`. */
function said(path: string, text: string): readonly string[] {
  return lintFile(path, text).map(({ rule, line, message }) => `${rule}, ${line}: ${message}`);
}

describe('layers', () => {
  test('the core may not reach up into the database, and the finding says what to do', () => {
    const findings = said(
      'core/plan/plan.ts',
      "import { a } from './rule';\nimport { open } from '../../db/open';\n",
    );
    expect(findings).toEqual([
      'layers, 2: core/ may not import db/open: only from core/. Move the shared part down, or pass it as an argument.',
    ]);
  });

  test.each([
    ['core/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core/a.ts', "import dayjs from 'dayjs';"],
    ['db/a.ts', "import { run } from '../engine/run';"],
    ['engine/a.ts', "import { app } from 'electron';"],
    ['engine/a.ts', "export { x } from '../cli/program';"],
    ['cli/a.ts', "import { menu } from '../electron/menu';"],
    ['electron/a.ts', "import { App } from '../renderer/app';"],
    ['renderer/a.tsx', "import { createEngine } from '../engine/engine';"],
    ['renderer/a.tsx', "import type { Schema } from '../db/schema';"],
    ['renderer/a.tsx', "const fs = await import('node:fs');"],
    ['core/a.ts', "import {\n  one,\n  two,\n} from '../engine/api';"],
    ['core/a.ts', "import '../tests/fixture';"],
    ['engine/a.ts', "const electron = require('electron');"],
  ])('%s may not have: %s', (path, text) => {
    expect(lintFile(path, text).map(({ rule }) => rule)).toEqual(['layers']);
  });

  test.each([
    ['renderer/a.tsx', "import type { EngineApi } from '../engine/api';"],
    ['renderer/a.tsx', "import type { Bridge } from '../electron/bridge';"],
    ['engine/a.ts', "import PDFDocument from 'pdfkit';"],
    ['db/a.ts', "import Database from 'better-sqlite3';"],
    ['tests/core/a.test.ts', "import { createEngine } from '../../engine/engine';"],
  ])('%s may have: %s', (path, text) => {
    expect(lintFile(path, text)).toEqual([]);
  });
});

describe('core purity', () => {
  test.each([
    'const today = new Date();',
    'const now = Date.now();',
    'const chance = Math.random();',
    "console.log('x');",
    'const home = process.env.HOME;',
    'setTimeout(run, 10);',
  ])('the core may not have: %s', (text) => {
    const [finding] = lintFile('core/estimate/trials.ts', text);
    expect(finding?.rule).toBe('core purity');
    expect(finding?.message).toMatch(/^The core may not use .+\. .+\.$/);
  });

  test('a date from its parts, a comment and a text are fine, and so is the clock outside of the core', () => {
    const text = "// Date.now() would change the result\nconst d = new Date(0); const s = 'Math.random()';";
    expect(lintFile('core/calendar/day.ts', text)).toEqual([]);
    expect(lintFile('cli/main.ts', 'const clock = () => new Date();')).toEqual([]);
  });
});

describe('glossary', () => {
  test.each([
    ['docs/method.md', 'the reimbursement programme', 'program'],
    ['renderer/app/theme.ts', "const label = 'Colour';", 'color'],
    ['core/funding/a.ts', '// the licence ends', 'license'],
    ['core/inventory/a.ts', 'const deviceName = 1;', 'asset'],
    ['renderer/screens/a.tsx', 'devices.map((device) => device);', 'asset'],
  ])('%s may not say: %s', (path, text, term) => {
    const [finding] = lintFile(path, text);
    expect(finding).toMatchObject({ rule: 'glossary', line: 1 });
    expect(finding?.message).toContain(`Write: ${term}`);
  });

  test('programmer, a quoted column of another program and reference data are left alone', () => {
    expect(lintFile('docs/a.md', 'A programmer programmed it.')).toEqual([]);
    expect(lintFile('core/intake/a.ts', "const column = 'device';")).toEqual([]);
    expect(
      lintFile('core/intake/a.ts', "const words = { x: /\\bdevices?[/']/g, devices: 'Switch' };"),
    ).toEqual([]);
  });
});

describe('the form of a file', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `const a${index} = 1;`).join('\n');

  test('more than 400 lines need a reason in the first line', () => {
    expect(said('core/a.ts', lines(401))[0]).toMatch(
      /^size, 400: 401 lines, more than 400\. Split it by idea/,
    );
    expect(lintFile('core/a.ts', lines(400))).toEqual([]);
    expect(lintFile('core/a.ts', `// Long: one table of clauses\n${lines(401)}`)).toEqual([]);
  });

  test.each([
    ['core/Plan.ts', 'not kebab-case'],
    ['core/plan_line.ts', 'not kebab-case'],
    ['core/utils.ts', 'says nothing'],
    ['engine/helpers.ts', 'says nothing'],
  ])('the name %s is refused: %s', (path, reason) => {
    expect(said(path, '').join()).toMatch(new RegExp(`file name, 1: .*${reason}.*\\. (Rename|Name)`));
  });

  test('a module keeps no state of its own; a function may', () => {
    expect(said('engine/a.ts', 'export let cache = 1;')).toEqual([
      'no module state, 1: “export let cache” is state of the module. Make it a const, or hold it in an object that is passed in.',
    ]);
    expect(lintFile('engine/a.ts', 'function f() {\n  let sum = 0;\n}')).toEqual([]);
  });

  test('a rule is mended, not switched off', () => {
    expect(said('core/a.ts', '// @ts-ignore\nconst a = 1;')[0]).toMatch(
      /^nothing switched off, 1: @ts-ignore .* Mend/,
    );
    expect(said('core/a.ts', '// biome-ignore lint: no')[0]).toMatch(
      /^nothing switched off, 1: biome-ignore/,
    );
  });

  test('no test is left out of the run', () => {
    expect(said('tests/core/a.test.ts', "test.only('one', () => {});")[0]).toMatch(
      /^every test runs, 1: .* Mend or delete/,
    );
    expect(said('tests/core/a.test.ts', "describe.skip('all', () => {});")[0]).toMatch(/^every test runs, 1/);
    expect(lintFile('tests/core/a.test.ts', "test('one', () => {});")).toEqual([]);
  });
});
