// Calculations on a plain table, without a workspace: a price list, a list of claims.

import { basename } from 'node:path';
import { checkEstimateSettings } from '../../core/estimate/check-settings';
import { parsePriceList } from '../../core/estimate/price-list';
import { estimateFrom } from '../../core/estimate/run-estimate';
import { allocateClaims } from '../../core/funding/allocate-claims';
import { parseClaims } from '../../core/funding/claims';
import { hashJson } from '../../core/json/hash';
import { cents } from '../../core/money/cents';
import { type Result, UserProblem } from '../../core/problem';
import { applyPatch, defaultSettings } from '../../core/scenario/settings';
import type { CallInput, CallOutput } from '../api';
import { readTextTable } from '../intake/text-table';
import { drawTrials } from '../run/draw-trials';
import { estimateSettings } from '../run/resolve-run';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { readBytes } from './imports';

export async function priceListEstimate(
  session: Session,
  input: CallInput<'price-list-estimate'>,
  watch: Watch,
): Promise<CallOutput<'price-list-estimate'>> {
  const file = basename(input.path);
  const lines = orRefuse(parsePriceList(orRefuse(readTextTable(readBytes(input.path), file)).rows, file));
  const settings = estimateSettings(applyPatch(defaultSettings, input.patch ?? {}));
  const problems = checkEstimateSettings(settings);
  if (problems.length > 0) throw new UserProblem(problems);
  const inputHash = hashJson({ lines, settings });
  const job = { lines, risks: [], settings, subsets: {} };
  return estimateFrom(job, await drawTrials(session, job, watch), inputHash).result;
}

export function claimsAllocate(
  _session: Session,
  input: CallInput<'claims-allocate'>,
): CallOutput<'claims-allocate'> {
  const file = basename(input.path);
  const claims = orRefuse(parseClaims(orRefuse(readTextTable(readBytes(input.path), file)).rows, file));
  const { availableCents, administrationCents = cents(0) } = input;
  return orRefuse(allocateClaims({ claims, availableCents, administrationCents }));
}

function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new UserProblem(result.problems);
}
