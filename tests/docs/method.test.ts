import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodSource } from '../../core/document/assumptions/assumption';
import { assetCategories } from '../../core/inventory/category';
import { assumedRates } from '../../core/schedule/deadline-rate';
import { failureRateOf } from '../../core/spares/failure-rate';

const root = join(__dirname, '../..');
const method = readFileSync(join(root, 'docs/method.md'), 'utf8');
const prose = method.replace(/\s+/g, ' ');
const sources = readdirSync(join(root, 'core'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'core', name), 'utf8'));

test('every section of the method that the code or the ledger cites has a heading of its number', () => {
  const cited = sources.flatMap((text) => [...text.matchAll(/\(method (\d)/g)].map(([, no]) => Number(no)));
  const printed = ([3, 4] as const).map((section) => Number(methodSource(section).at(-1)));
  const headings = [...method.matchAll(/^## (\d)\. /gm)].map(([, no]) => Number(no));
  expect(headings).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect([...cited, ...printed].filter((no) => !headings.includes(no))).toEqual([]);
});

test('the rates of finishing earlier are those that ship', () => {
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  const { crewDragFraction, overtimeHoursFraction, overtimePremiumFraction } = assumedRates;
  const { leadTimeCutFraction, expediteFraction } = assumedRates;
  expect(prose).toContain(`Each extra crew of a trade slows its work by ${percent(crewDragFraction)}`);
  expect(prose).toContain(
    `adds ${percent(overtimeHoursFraction)} to the hours, at a premium of ${percent(overtimePremiumFraction)}`,
  );
  expect(prose).toContain(
    `saves ${percent(leadTimeCutFraction)} of the lead times for ${percent(expediteFraction)} of the point estimate of equipment`,
  );
});

test('the failure rates of every category are those that ship', () => {
  const rows = [...method.matchAll(/^ {2}\| (.+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)].map(
    ([, names, ...rates]) => ({ names: String(names).toLowerCase(), rates: rates.map(Number) }),
  );
  const words = ({ id, label }: (typeof assetCategories)[number]): string =>
    id === 'base-station' ? 'complete base station' : label.toLowerCase();
  for (const category of assetCategories) {
    const row =
      rows.find(({ names }) => names.split(', ').includes(words(category))) ??
      rows.find(({ names }) => names === 'every other category');
    const { low, likely, high } = failureRateOf(category.id, []).perYear;
    expect([category.id, row?.rates]).toEqual([category.id, [low, likely, high]]);
  }
});
