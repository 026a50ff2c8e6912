import { assumptionsLedger } from '../../../core/document/assumptions';
import { assumptionSection } from '../../../core/document/packet/assumption-section';
import { riskSection } from '../../../core/document/packet/risk-section';
import { timelineSection } from '../../../core/document/packet/timeline-section';
import { timelineSheet } from '../../../core/document/sheets/timeline-sheet';
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

describe('A risk event with a delay', () => {
  const late = { ...risk, delayDays: { low: 10, likely: 20, high: 60 } };
  const settings = {
    ...run.settings,
    risks: [late, { ...risk, id: 'b', label: 'The permit is late', scope: 'project' as const }],
  };
  const riskDelay = {
    events: ['A tower fails'],
    pLater: fraction(0.3),
    meanDays: 8.5,
    withoutDelay: { p50: run.timeline.finish.p10, p80: run.timeline.finish.p50 },
  };

  test('the ledger gives its days, says what they move, and what they leave out', () => {
    const row = assumptionsLedger({ ...run, settings }).find(({ value }) => value.includes('later'));
    expect(row).toMatchObject({
      statement: 'This may happen, with its probability, and its cost and delay from low to high',
      value: 'A tower fails, each site (10%, $20,000 / $60,000 / $200,000, 10 / 20 / 60 days later)',
      effect:
        'Happens in 10% of the trials, in which the site is finished later; the money by quarter and the spares follow the plan without it',
    });
  });

  test('the packet lists events with their delay, and the timeline says that the finish includes it', () => {
    const table = JSON.stringify(riskSection({ ...run, settings }));
    expect(table).toContain('["A tower fails","Each site","10%","$60,000 ($200,000)","20 days (60)",');
    expect(table).toContain('["The permit is late","Whole project","10%","$60,000 ($200,000)","none",');
    expect(JSON.stringify(riskSection({ ...run, settings: { ...run.settings, risks: [] } }))).not.toContain(
      'What may happen',
    );
    const timeline = { ...run.timeline, riskDelay };
    const words =
      'The finish includes the delay of 1 risk event (A tower fails): 30% of the trials end later for it';
    for (const made of [timelineSection, timelineSheet]) {
      expect(JSON.stringify(made({ ...run, timeline }))).toContain(words);
      expect(JSON.stringify(made(run))).not.toContain('risk event');
    }
  });
});
