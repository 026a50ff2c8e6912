import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CalendarDate } from '../../../core/calendar/date';
import { cents } from '../../../core/money/cents';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

const day = (text: string): CalendarDate => text as CalendarDate;

const invoice = {
  id: null,
  number: 'INV-7',
  vendor: 'Prairie Tower Service',
  invoiceDate: day('2022-07-01'),
  amountCents: cents(1_234_56),
  claimedCents: cents(1_000_00),
  lineIds: [],
  evidenceSha256: null,
  status: 'submitted' as const,
  submittedDate: day('2022-07-10'),
  paidDate: null,
  note: '=2+2',
};

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

  test('an invoice is kept, changed and deleted; undo brings it back', async () => {
    const saved = await engine.ask('invoice-save', { invoice });
    await engine.ask('invoice-save', { invoice: { ...saved, status: 'paid', paidDate: day('2022-07-17') } });
    expect(await engine.ask('invoice-list', {})).toMatchObject([{ number: 'INV-7', status: 'paid' }]);
    await engine.ask('invoice-delete', { id: saved.id });
    expect(await engine.ask('invoice-list', {})).toEqual([]);
    await engine.ask('history-undo', {});
    expect(await engine.ask('invoice-list', {})).toHaveLength(1);
  });

  test('an invoice that claims too much, or is paid before it was claimed, is refused', async () => {
    const refused = (change: object): Promise<string> =>
      engine.refusal('invoice-save', { invoice: { ...invoice, ...change } });
    expect(await refused({ claimedCents: 1_234_57 })).toMatch(/more is claimed/);
    expect(await refused({ submittedDate: null })).toMatch(/day on which it was submitted/);
    expect(await refused({ status: 'paid', paidDate: '2022-07-09' })).toMatch(/paid before/);
    expect(await refused({ evidenceSha256: 'a'.repeat(64) })).toMatch(/not attached/);
    expect(await engine.ask('invoice-list', {})).toEqual([]);
  });

  test('a list of invoices comes in whole as one change, or not at all', async () => {
    const good = engine.write(
      'good.csv',
      'number,vendor,date,amount,claimed\r\nA1,Tower Co,2022-06-01,"$1,000.10",900\r\nA2,Crew Co,2022-06-02,20,\r\n',
    );
    expect(await engine.ask('invoices-import', { path: good })).toEqual({ invoices: 2 });
    expect((await engine.ask('invoice-list', {})).map((one) => [one.amountCents, one.claimedCents])).toEqual([
      [100_010, 90_000],
      [2_000, 2_000],
    ]);
    await engine.ask('history-undo', {});
    expect(await engine.ask('invoice-list', {})).toEqual([]);
    const bad = engine.write(
      'bad.csv',
      'number,vendor,date,amount\r\nA1,Tower Co,2022-06-01,10\r\nA2,,06/02/2022,ten\r\n',
    );
    const refusal = await engine.refusal('invoices-import', { path: bad });
    for (const part of [/vendor is missing/, /no date/, /no amount/]) expect(refusal).toMatch(part);
    expect(await engine.ask('invoice-list', {})).toEqual([]);
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

  test('a view is written only as what its name says', async () => {
    const save = (name: string, content: string) => ({
      path: engine.path(name),
      base64: Buffer.from(content).toString('base64'),
    });
    expect(await engine.ask('view-save', save('a.svg', '<svg/>'))).toMatchObject({ bytes: 6 });
    expect(await engine.refusal('view-save', save('a.png', '<svg/>'))).toMatch(/not what the name says/);
    expect(await engine.refusal('view-save', save('a.sh', 'rm'))).toMatch(/must end in/);
  });
});
