import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { invoice } from '../../fixtures/invoice';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

describe('Documents of a workspace', () => {
  let engine: EngineUnderTest;
  beforeEach(async () => {
    engine = engineUnderTest();
    await engine.ask('demo-create', { path: engine.path('demo.changeout') });
    await engine.ask('settings-change', { patch: { trials: 500 } });
  });
  afterEach(() => engine.remove());

  test('a packet marked as handed over is what the next packet compares with, and undo takes the mark away', async () => {
    const packet = await engine.ask('packet-hand-over', {});
    expect(packet.handedOverDate).toBe('2022-07-18');
    expect(await engine.ask('packet-list', {})).toEqual([packet]);
    expect(await engine.refusal('packet-hand-over', {})).toMatch(/handed over already/);
    await engine.ask('settings-change', { patch: { seed: 99 } });
    await engine.ask('report-write', { folder: engine.path('out'), formats: ['html'] });
    const html = readFileSync(engine.path('out/report.html'), 'utf8');
    expect(html).toContain('What changed since the last packet');
    expect(html).toContain('handed over on July 18, 2022');
    // Both packets stand on the same list of assumptions, those of spares and of the price of a deadline included.
    expect(packet.assumptions.map(({ statement }) => statement)).toEqual(
      expect.arrayContaining([
        'Bringing one more crew to the job',
        'Removed units that work and may serve again',
      ]),
    );
    expect(html).not.toContain('not there');
    await engine.ask('history-undo', {});
    await engine.ask('history-undo', {});
    expect(await engine.ask('packet-list', {})).toEqual([]);
  });

  test('answers to the forms are kept beside what the figures say', async () => {
    await engine.ask('form-answer', {
      answer: { fieldId: 'M-removed', state: 'in process', answer: 'Two sites left' },
    });
    const rows = await engine.ask('form-list', {});
    expect(rows.find(({ id }) => id === 'M-removed')).toMatchObject({
      state: 'in process',
      answer: 'Two sites left',
      finding: expect.stringMatching(/units? at .* still in the inventory/),
    });
  });

  test('a preview holds the sheets of the workbook', async () => {
    await engine.ask('invoice-save', { invoice });
    const book = await engine.ask('report-preview', { document: 'application-workbook' });
    const claims =
      book.kind === 'tables' ? book.tables.find(({ name }) => name === 'Claims and spending') : undefined;
    expect(claims?.rows[0]).toEqual(
      expect.arrayContaining(['INV-7', '$1,234.56', '$1,000.00', '$234.56', 'Claim submitted', '=2+2']),
    );
    const amountAt = claims?.rows[0]?.indexOf('$1,234.56') ?? -1;
    const numberAt = claims?.rows[0]?.indexOf('INV-7') ?? -1;
    expect([claims?.isNumeric[amountAt], claims?.isNumeric[numberAt]]).toEqual([true, false]);
  });

  test('the stamp beside the CSV files knows each of them by its hash, and a second run gives the same bytes', async () => {
    const write = async (folder: string): Promise<string[]> => {
      const { files } = await engine.ask('report-write', { folder: engine.path(folder), formats: ['csv'] });
      return files.map(({ path }) => createHash('sha256').update(readFileSync(path)).digest('hex'));
    };
    const first = await write('one');
    expect(await write('two')).toEqual(first);
    const stamp = JSON.parse(readFileSync(engine.path('one/run-stamp.json'), 'utf8')) as {
      files: { sha256: string }[];
    };
    expect(stamp.files.map(({ sha256 }) => sha256)).toEqual(first.slice(0, 4));
  });
});
