// How far the work has come, as a status report compares it (47 CFR 1.50004(k): each report says what was done since
// the last). Kept with a packet when it is handed over, so that nothing has to be recomputed from an old workspace.

import { type Cents, formatCents } from '../money/cents';
import type { HandedPacket } from './handed-packet';
import { type Invoice, invoiceSums } from './invoice';
import { affectedSites } from './run-figures';
import type { RunResult } from './run-result';
import { countWords, dateWords } from './words';

export interface Progress {
  readonly spentCents: Cents;
  readonly claimedCents: Cents;
  readonly reimbursedCents: Cents;
  /** Sites where something listed still stands. */
  readonly openSites: readonly string[];
  /** Point estimate by plan line. */
  readonly lineCents: Readonly<Record<string, Cents>>;
}

export function progressOf(run: RunResult, invoices: readonly Invoice[]): Progress {
  const { amountCents, claimedCents, paidCents } = invoiceSums(invoices);
  return {
    spentCents: amountCents,
    claimedCents,
    reimbursedCents: paidCents,
    openSites: affectedSites(run),
    lineCents: Object.fromEntries(run.lines.map(({ lineId, pointCents }) => [lineId, pointCents])),
  };
}

export interface ProgressChange {
  readonly name: string;
  readonly words: string;
}

/** Field by field since the packet; a packet of an older program has dates only. */
export function progressChanges(run: RunResult, last: HandedPacket, now: Progress): ProgressChange[] {
  const { p80 } = run.timeline.finish;
  const dates = { name: 'Finish, P80', words: pair(dateWords(last.figures.finishP80), dateWords(p80)) };
  const then = last.progress;
  if (then === undefined) return [dates];
  const money = (name: string, before: Cents, after: Cents): ProgressChange => ({
    name,
    words: pair(formatCents(before, true), formatCents(after, true)),
  });
  return [
    dates,
    money('Spent', then.spentCents, now.spentCents),
    money('Claimed', then.claimedCents, now.claimedCents),
    money('Reimbursed', then.reimbursedCents, now.reimbursedCents),
    { name: 'Sites done', words: doneWords(then, now) },
    { name: 'Plan lines', words: lineWords(then, now) },
  ];
}

function pair(before: string, after: string): string {
  return before === after ? `Unchanged: ${after}` : `${before} then, ${after} now`;
}

function doneWords(then: Progress, now: Progress): string {
  const open = new Set(now.openSites);
  const done = then.openSites.filter((site) => !open.has(site));
  if (done.length === 0) return `None since; ${countWords(now.openSites.length, 'site')} still open`;
  return `${countWords(done.length, 'site')} since: ${done.join(', ')}`;
}

function lineWords(then: Progress, now: Progress): string {
  const [before, after] = [Object.keys(then.lineCents), Object.keys(now.lineCents)];
  const added = after.filter((id) => then.lineCents[id] === undefined).length;
  const dropped = before.filter((id) => now.lineCents[id] === undefined).length;
  const repriced = after.filter((id) => {
    const cents = then.lineCents[id];
    return cents !== undefined && cents !== now.lineCents[id];
  }).length;
  if (added + dropped + repriced === 0) return 'Unchanged';
  return `${added} added, ${dropped} dropped, ${repriced} with another amount`;
}
