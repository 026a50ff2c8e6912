import { checksByHand, documentChecks } from '../../../core/document/checks';
import type { CostedLine, RunResult } from '../../../core/document/run-result';
import type { RefusalCause } from '../../../core/funding/refusal-cause';
import { upgradeExcessCode } from '../../../core/plan/upgrade-lines';
import { believableRun } from '../../fixtures/run-result';

const run = believableRun();
const [line] = run.lines;
if (line === undefined) throw new Error('the fixture has lines');

const withLine = (changes: Partial<CostedLine>): RunResult => ({
  ...run,
  lines: [...run.lines, { ...line, lineId: 'extra', ...changes }],
});
const check = (of: Parameters<typeof documentChecks>[0], id: string) => {
  const found = documentChecks(of).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
};

describe('Checks before an application', () => {
  test('an upgrade is found only where its comparable line is missing', () => {
    const alone = withLine({ eligibilityCode: upgradeExcessCode });
    expect(check(alone, 'upgrade')).toMatchObject({ passed: false, lineIds: ['extra'] });
    const beside = withLine({ eligibilityCode: upgradeExcessCode, lineId: `${line.lineId}/upgrade` });
    expect(check(beside, 'upgrade').passed).toBe(true);
    const claim = { lineId: 'extra', comparableUnitCents: line.likelyCents, internalLabor: null, note: '' };
    expect(check({ ...alone, lineClaims: [claim] }, 'upgrade').passed).toBe(true);
  });

  test.each([
    ['towers', 'new_tower'],
    ['fiber-for-microwave', 'microwave_to_fiber'],
    ['customer-gear', 'non_covered_handsets_cpe'],
    ['internal-labor', 'internal_labor_general'],
  ])('%s finds the line with the code %s and no other', (id, eligibilityCode) => {
    expect(check(run, id).passed).toBe(true);
    expect(check(withLine({ eligibilityCode }), id)).toMatchObject({ count: 1, lineIds: ['extra'] });
  });

  test('a line that lost its quote by expiry is found, one that a newer quote prices is not', () => {
    const setAside = [
      {
        basis: 'quote' as const,
        source: 'Quote 1',
        likelyCents: null,
        cause: 'quote-expired' as const,
        reason: 'any words',
      },
    ];
    expect(check(withLine({ setAside }), 'expired-quotes').lineIds).toEqual(['extra']);
    expect(check(withLine({ setAside, basis: 'quote' }), 'expired-quotes').passed).toBe(true);
  });

  test.each([
    ['obtained-late', 'obtained-too-late'],
    ['cost-early', 'spent-too-early'],
  ] as const)('%s is decided by the cause of a refusal, whatever its words say', (id, cause) => {
    const { funding } = run;
    const [decision] = funding?.decisions ?? [];
    if (!funding || !decision) throw new Error('the fixture is funded');
    const part = { cents: line.pointCents, reason: 'other words', clause: '' };
    const refusedBy = (given: RefusalCause): RunResult => ({
      ...run,
      funding: {
        ...funding,
        decisions: [{ ...decision, lineId: line.lineId, notCounted: [{ ...part, cause: given }] }],
      },
    });
    expect(check(refusedBy(cause), id).lineIds).toEqual([line.lineId]);
    expect(check(refusedBy('other-vendor'), id).passed).toBe(true);
  });

  test('files are checked only where somebody looked them up', () => {
    const { evidencedLineIds: _none, ...unknown } = withLine({ basis: 'user' });
    expect(documentChecks(unknown).some(({ id }) => id === 'evidence-file')).toBe(false);
    const looked = { ...unknown, evidencedLineIds: [] };
    expect(check(looked, 'evidence-file').lineIds).toContain('extra');
    expect(check({ ...unknown, evidencedLineIds: ['extra'] }, 'evidence-file').lineIds).not.toContain(
      'extra',
    );
  });

  test('every check says what would settle it, and those by hand never count as found', () => {
    const all = [...documentChecks(run), ...checksByHand];
    expect(all.filter(({ remedy }) => remedy === '')).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(checksByHand.every(({ byHand, count }) => byHand && count === 0)).toBe(true);
  });
});
