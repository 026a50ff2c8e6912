import type { CalendarDate } from '../../../core/calendar/date';
import { invoice } from '../../fixtures/invoice';
import { type EngineUnderTest, engineUnderTest } from '../engine-under-test';

const day = (text: string): CalendarDate => text as CalendarDate;

describe('Invoices of a workspace', () => {
  let engine: EngineUnderTest;
  beforeEach(async () => {
    engine = engineUnderTest();
    await engine.ask('workspace-create', { path: engine.path('small.changeout'), name: 'Small Telephone' });
  });
  afterEach(() => engine.remove());

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
});
