// What a reader of the eligible amount has to know besides the reasons of the single lines: rules that the program
// lacks, the disputed day, money that hangs on a missing date, and money that hangs on a condition still to be proved.

import { countOf } from '../count-of';
import type { CostedLine } from '../document/run-result';
import type { Asset, AssetId } from '../inventory/asset';
import { type Cents, formatCents, sumCents } from '../money/cents';
import { obtainedBy } from './date-obtained';
import type { EligibilityDecision } from './funding';
import type { Program } from './program';

interface Judged {
  readonly program: Program;
  readonly lines: readonly CostedLine[];
  readonly assetsById: ReadonlyMap<AssetId, Asset>;
}

export function eligibilityRemarks(judged: Judged, decisions: readonly EligibilityDecision[]): string[] {
  const remarks = [
    missingRules(judged),
    noVendorNamed(judged.program),
    disputedDay(judged),
    moneyWithoutDate(decisions),
    moneyOnCondition(decisions),
  ];
  return remarks.filter((remark) => remark !== null);
}

function missingRules({ program, lines }: Judged): string | null {
  if (program.own !== undefined || program.costRules.length > 0) return null;
  if (program.vendorIds.length === 0 || lines.length === 0) return null;
  const codes = [...new Set(lines.map((line) => line.eligibilityCode))].sort();
  return `The text has no cost rules (missing for ${codeWords(codes)}): removal, replacement and disposal of what it names count, and nothing is capped`;
}

const CODES_NAMED = 3;

/** `disposal, legal, removal and 4 more kinds of cost`. */
function codeWords(codes: readonly string[]): string {
  const named = codes.slice(0, CODES_NAMED).map((code) => code.replaceAll('_', ' '));
  const more = codes.length - named.length;
  return more === 0 ? named.join(', ') : `${named.join(', ')} and ${countOf(more, 'more kind')} of cost`;
}

function noVendorNamed(program: Program): string | null {
  if (program.own !== undefined || program.vendorIds.length > 0) return null;
  if (program.costRules.length === 0) {
    return 'The text as it is known here names neither vendors nor kinds of cost: nothing is counted. Write a program of your own to model it';
  }
  return 'The text names no vendor here: the lines of every listed vendor count';
}

function disputedDay({ program, lines, assetsById }: Judged): string | null {
  const cutOff = program.acquiredOnOrBefore;
  if (cutOff === null) return null;
  const ids = new Set(lines.filter((line) => line.entityId !== null).flatMap((line) => line.assetIds));
  const onTheDay = [...ids].filter((id) => {
    const asset = assetsById.get(id);
    return asset !== undefined && obtainedBy(asset, cutOff) === 'on the disputed day';
  });
  if (onTheDay.length === 0) return null;
  return `Obtained on ${cutOff} itself: ${countOf(onTheDay.length, 'asset')}. The statute bars gear obtained on or after that day, the FCC's rule allows it on or before; the FCC is followed`;
}

function moneyWithoutDate(decisions: readonly EligibilityDecision[]): string | null {
  const parts = decisions.flatMap((decision) =>
    decision.notCounted.filter(({ cause }) => cause === 'no-date-obtained'),
  );
  if (parts.length === 0) return null;
  return `${formatCents(sumCents(parts, (part) => part.cents))} in ${countOf(parts.length, 'line')} is not counted only because no date obtained is known: an invoice would add it`;
}

function moneyOnCondition(decisions: readonly EligibilityDecision[]): string | null {
  const parts = decisions.filter((decision) => decision.conditional && decision.eligibleCents > 0);
  if (parts.length === 0) return null;
  const amount: Cents = sumCents(parts, (part) => part.eligibleCents);
  return `${formatCents(amount)} in ${countOf(parts.length, 'line')} counts on a condition that has to be proved`;
}
