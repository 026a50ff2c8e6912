import { assumptionsLedger } from '../../../core/document/assumptions';
import { assumptionSection } from '../../../core/document/packet/assumption-section';
import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();
const risk = {
  id: 'tower',
  label: 'A tower fails',
  probability: fraction(0.1),
  lowCents: dollars(20_000),
  likelyCents: dollars(60_000),
  highCents: dollars(200_000),
  scope: 'each site' as const,
  site: null,
  source: 'the structural engineer',
};
const source = (document: string) => ({ document, citation: null, url: null });

test('the packet says that published first estimates proved low, with the factor and the source', () => {
  const early = [
    {
      label: 'CBO, all requests',
      thenCents: dollars(1e9),
      foundCents: dollars(4.98e9),
      factor: 4.98,
      source: [source('the CBO score'), source('the letter of 2022')],
    },
  ];
  const text = JSON.stringify(assumptionSection({ ...run, early }));
  expect(text).toContain(
    'Published first estimates of this field proved low by a factor: 5.0 (CBO, all requests',
  );
  expect(text).toContain('the CBO score; the letter of 2022 (sourced)');
  expect(JSON.stringify(assumptionSection({ ...run, early: [] }))).not.toContain('first estimates');
});

test('risk events and uncertain counts stand in the ledger with their own sources; without any the ledger says so', () => {
  const range = {
    label: 'Cameras',
    category: 'camera' as const,
    site: 'Ridge',
    lowShare: 0.9,
    highShare: 1.5,
    source: 'not walked',
  };
  const settings = { ...run.settings, risks: [risk], countRanges: [range] };
  const rows = assumptionsLedger({ ...run, settings });
  expect(rows.find(({ source: from }) => from === 'the structural engineer')).toMatchObject({
    value: 'A tower fails, each site (10%, $20,000 / $60,000 / $200,000)',
    confidence: 'entered by the operator',
  });
  expect(rows.find(({ source: from }) => from === 'not walked')?.value).toBe(
    'Cameras at Ridge (90% to 150% of the count)',
  );
  const none = assumptionsLedger({ ...run, settings: { ...run.settings, risks: [] } });
  expect(none.some(({ statement }) => statement.includes('no risk event is written down'))).toBe(true);
});
