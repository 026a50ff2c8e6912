import { assumptionsLedger } from '../../../core/document/assumptions';
import { evidenceIndex } from '../../../core/document/evidence-index';
import { inventoryColumns, inventoryRow } from '../../../core/document/inventory-table';
import { fraction } from '../../../core/fraction';
import type { AssetId } from '../../../core/inventory/asset';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();

describe('Assumptions ledger', () => {
  it('gives every assumption a source, a confidence and its effect', () => {
    for (const row of assumptionsLedger(run)) {
      expect(row.source).not.toBe('');
      expect(row.confidence).not.toBe('');
      expect(row.effect).not.toBe('');
    }
  });

  it('says that no rate was found for equipment, and shows a rate of the operator as such', () => {
    const rate = (of: typeof run) =>
      assumptionsLedger(of).find((row) => row.statement.includes('Prices of equipment'));
    expect(rate(run)).toMatchObject({ value: '0.0%', confidence: 'uncertain' });
    const own = {
      ...run,
      settings: { ...run.settings, escalation: { ...run.settings.escalation, equipment: fraction(0.04) } },
    };
    expect(rate(own)).toMatchObject({ value: '4.0%', confidence: 'entered by the operator' });
  });

  it('splits the point estimate by the basis of its prices', () => {
    const prices = assumptionsLedger(run).filter((row) => row.topic === 'Prices');
    const lines = prices.map((row) => Number(/^(\d+) line/.exec(row.value)?.[1]));
    expect(lines.reduce((sum, count) => sum + count, 0)).toBe(run.lines.length);
  });
});

describe('Evidence index', () => {
  it('lists every attached file with its hash and what it belongs to', () => {
    const file = {
      id: 7,
      sha256: 'ab'.repeat(32),
      name: 'Invoice 4711.pdf',
      kind: 'invoice' as const,
      note: 'page 2',
      bytes: 1200,
      addedAt: '2022-07-18T12:00:00.000Z',
      addedBy: 'tester',
      assetIds: [12 as AssetId, 13 as AssetId],
      lineIds: ['tower-1/radio'],
    };
    const entries = evidenceIndex({ ...run, evidenceFiles: [file] });
    expect(entries).toHaveLength(evidenceIndex(run).length + 1);
    expect(entries.find((entry) => entry.supports === 'file')).toMatchObject({
      reference: 'asset 12, asset 13, tower-1/radio',
      statement: 'Invoice: page 2',
      document: 'Invoice 4711.pdf',
      citation: `SHA-256 ${'ab'.repeat(32)}`,
    });
  });

  it('numbers its entries from one and keeps an override with who and why', () => {
    const entries = evidenceIndex(run);
    expect(entries.map(({ no }) => no)).toEqual(entries.map((_, index) => index + 1));
    const override = entries.find((entry) => entry.supports === 'override');
    expect(override?.statement).toContain('J. Olson');
    expect(override?.statement).toContain('Replaced in May 2022');
  });

  it('has no evidence for a clear asset', () => {
    const clear = run.flags.assets.filter(
      ({ verdict }) => verdict.verdict === 'clear' && verdict.override === null,
    );
    const references = new Set(evidenceIndex(run).map(({ reference }) => reference));
    expect(clear.length).toBeGreaterThan(0);
    for (const { asset } of clear) expect(references.has(`asset ${asset.id}`)).toBe(false);
  });
});

describe('Inventory table', () => {
  it('has a cell for every column of every asset', () => {
    for (const flagged of run.flags.assets)
      expect(inventoryRow(flagged)).toHaveLength(inventoryColumns.length);
  });

  it('quotes the listing with its date, citation and the scope that the use decides', () => {
    const camera = run.flags.assets.find(({ asset }) => asset.category === 'camera');
    const listings = inventoryColumns.find(({ key }) => key === 'listings');
    if (camera === undefined || listings === undefined) throw new Error('the fixture has a camera');
    expect(listings.cell(camera)).toMatchObject({
      text: expect.stringMatching(
        /^FCC Covered List since 2021-03-12 \(DA 21-309\), only where used for public safety/,
      ),
    });
  });
});
