import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, dateOf } from '../../../core/calendar/date';
import { programStanding } from '../../../core/funding/program-status';
import { loadReference } from '../../../engine/reference/load-reference';

const root = join(__dirname, '..', '..', '..');
const reference = loadReference(join(root, 'assets'));

describe('the shipped reference data', () => {
  test('has the 40 entities, 44 model families, 79 dated events and 20 rules of the facts files', () => {
    expect(reference.entities).toHaveLength(40);
    expect(reference.identifiers.modelPatterns).toHaveLength(44);
    expect(reference.events).toHaveLength(79);
    expect(reference.deadlineRules).toHaveLength(20);
    expect(reference.deadlineVectors).toHaveLength(14);
    expect(reference.deficiencies).toHaveLength(10);
    expect(reference.asOf).toBe('2026-11-24');
    expect(reference.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('names its source with every listing and every program', () => {
    for (const entity of reference.entities) {
      for (const listing of entity.listings) expect(listing.source.document).not.toBe('');
    }
    for (const program of reference.programs) expect(program.source.length).toBeGreaterThan(0);
  });

  test('points only to entities that exist', () => {
    const ids = new Set(reference.entities.map((entity) => entity.id));
    const named = [
      ...reference.identifiers.macOrganizations.map((fact) => fact.entityId),
      ...reference.identifiers.enterpriseNumbers.flatMap((fact) => fact.entityId ?? []),
      ...reference.identifiers.modelPatterns.map((fact) => fact.entityId),
      ...reference.identifiers.relabels.flatMap((fact) => fact.makerEntityIds),
      ...reference.events.flatMap((event) => event.appliesTo),
      ...reference.programs.flatMap((program) => program.vendorIds),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('speaks of the facts only, never of how they were looked up', () => {
    for (const name of readdirSync(join(root, 'assets', 'reference'))) {
      if (!name.endsWith('.json') || name === 'mac-blocks.json') continue;
      const text = readFileSync(join(root, 'assets', 'reference', name), 'utf8');
      expect(text).not.toMatch(/file-index|look-up tool|seed article|researcher/i);
    }
  });

  test('holds the MAC blocks that the registry package gives, byte for byte', () => {
    expect(() =>
      execFileSync(process.execPath, ['tools/mac-blocks.mjs', '--check'], { cwd: root }),
    ).not.toThrow();
    expect(Object.values(reference.macBlocks.organizations).flat()).toHaveLength(53_730);
    expect(reference.macBlocks.organizations['HUAWEI TECHNOLOGIES CO.,LTD']).toHaveLength(1406);
  });
});

describe('programs', () => {
  const program = (id: string) => reference.programs.find((one) => one.id === id);

  test('the 2022 allocations: 1.895 billion for a first tier of 4,640,284,672 dollars, 39.5 % published', () => {
    expect(program('scrp-2022')).toMatchObject({
      availableCents: 189_500_000_000,
      administrationCents: null,
      administrationImpliedCents: [5_980_000_000, 6_440_000_000],
      demandCents: 464_028_467_200,
      publishedFactor: 0.395,
      costShare: 1,
      maxCustomers: 10_000_000,
      tier1MaxCustomers: 2_000_000,
      vendorIds: ['huawei', 'zte'],
      acquiredOnOrBefore: '2020-06-30',
      costIncurredOnOrAfter: '2018-04-17',
      termMonths: 12,
    });
    expect(program('scrp-2022')?.costRules).toHaveLength(28);
  });

  test('full funding takes over the cost rules of 2022 and has no new applicants', () => {
    expect(program('scrp-2025')?.costRules).toEqual(program('scrp-2022')?.costRules);
    expect(program('scrp-2025')).toMatchObject({
      availableCents: 498_000_000_000,
      publishedFactor: 1,
      newApplicants: false,
      tier1MaxCustomers: 2_000_000,
    });
  });

  test('the bills of 2019 offer 700 million and 1 billion; the law of March 2020 has a limit but no money', () => {
    expect(program('s1625-2019')?.availableCents).toBe(70_000_000_000);
    expect(program('hr4459-2019')?.availableCents).toBe(100_000_000_000);
    expect(program('stcna-2020')?.availableCents).toBeNull();
    expect(program('caa-2021')?.availableCents).toBe(189_500_000_000);
  });

  test('no bill is pending once its Congress has ended, on 3 January of the odd year (20th Amendment)', () => {
    const bills = reference.programs.filter(({ kind }) => kind === 'bill');
    expect(bills.map(({ id }) => id)).toEqual(expect.arrayContaining(['hr4459-2019', 's4207-2024']));
    for (const bill of bills) {
      const congress = Number(/(\d+)th Congress/.exec(bill.citation ?? '')?.[1]);
      const end = dateOf(1789 + 2 * congress, 1, 3);
      expect([bill.id, programStanding(bill, addDays(end, -1)).canPay]).toEqual([bill.id, true]);
      expect(programStanding(bill, end)).toMatchObject({
        canPay: false,
        inForce: false,
        text: `${end}: died with the ${congress}th Congress`,
      });
    }
  });

  test('video surveillance has no replacement money', () => {
    expect(program('surveillance-federal')).toMatchObject({ costShare: 0, availableCents: null });
  });
});

describe('the cost catalog', () => {
  test('has 133 planning assumptions and the 7 averages known from the FCC catalog', () => {
    expect(reference.catalog).toHaveLength(140);
    const fcc = reference.catalog.filter((item) => item.basis === 'FCC catalog');
    expect(fcc).toHaveLength(7);
    expect(fcc.every((item) => item.distribution === 'fixed' && item.priceYear === 2021)).toBe(true);
    expect(fcc.find((item) => item.id === 'fcc-olt')).toMatchObject({ likelyCents: 2_010_000 });
    expect(new Set(reference.catalog.map((item) => item.id)).size).toBe(140);
  });

  test('keeps fractions of equipment apart from prices, and a missing price as missing', () => {
    expect(reference.catalog.find((item) => item.id === 'sp')).toMatchObject({
      fractionOfEquipment: [0.03, 0.05, 0.1],
      likelyCents: null,
    });
    expect(reference.catalog.find((item) => item.id === 'dslam')).toMatchObject({
      likelyCents: null,
      fractionOfEquipment: null,
    });
  });
});
