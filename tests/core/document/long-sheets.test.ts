import { evidenceIndex } from '../../../core/document/evidence-index';
import type { FlaggedAsset, RunResult } from '../../../core/document/run-result';
import { applicationWorkbook } from '../../../core/document/workbook';
import type { AssetId } from '../../../core/inventory/asset';
import { believableRun } from '../../fixtures/run-result';

/** A run in which `count` units of the first listed asset stand in rows of their own. */
function runOfAssets(count: number): RunResult {
  const run = believableRun();
  const sample = run.flags.assets.find(({ verdict }) => verdict.verdict === 'listed');
  if (sample === undefined) throw new Error('the fixture has a listed asset');
  const assets = Array.from(
    { length: count },
    (_, index): FlaggedAsset => ({ ...sample, asset: { ...sample.asset, id: (index + 1) as AssetId } }),
  );
  return { ...run, flags: { ...run.flags, assets } };
}

describe('Sheets of a very long inventory', () => {
  const run = runOfAssets(25_000);
  const sheet = (name: string) => applicationWorkbook(run).sheets.find((one) => one.name === name);

  it('show the first 20,000 rows and name the file that has all of them', () => {
    const assets = sheet('Existing equipment');
    expect(assets?.rows).toHaveLength(20_000);
    expect(assets?.note).toMatch(
      /^The first 20,000 of 25,000 rows; all of them are in inventory-and-flags\.xlsx\. /,
    );
    expect(sheet('Evidence index')?.note).toContain(
      `of ${evidenceIndex(run).length.toLocaleString('en-US')} rows; all of them are in evidence-index.csv`,
    );
  });

  it('are whole, and say nothing of a cut, for an inventory of ordinary length', () => {
    const [assets] = applicationWorkbook(runOfAssets(300)).sheets.filter(
      ({ name }) => name === 'Existing equipment',
    );
    expect(assets?.rows).toHaveLength(300);
    expect(assets?.note).not.toContain('The first');
  });
});
