// What a program of the user's has to be before it can be counted with: every fault at once, each beside its field
// (`column`), so that a form or a file can be put right in one go.

import type { ListedEntity } from '../listing/entity';
import { formatCents } from '../money/cents';
import { type Problem, problem } from '../problem';
import { shortNameForm } from '../short-name';
import { type OwnProgram, ownStatuses } from './own-program';

export interface KnownPrograms {
  readonly entities: readonly Pick<ListedEntity, 'id'>[];
  /** Ids of the programs that ship. */
  readonly shippedIds: readonly string[];
}

export const mostTiers = 3;

/** Empty = it can be saved. */
export function checkProgram(own: OwnProgram, known: KnownPrograms): Problem[] {
  return [
    ...checkName(own, known),
    ...checkStatus(own),
    ...checkEligibility(own, known),
    ...checkMoney(own),
    ...checkTiers(own),
    ...checkTiming(own),
  ];
}

function fault(column: keyof OwnProgram, reason: string, remedy: string, value: unknown = null): Problem {
  return problem(reason, remedy, { column, value: value === null ? null : String(value) });
}

function checkName(own: OwnProgram, { shippedIds }: KnownPrograms): Problem[] {
  const faults: Problem[] = [];
  if (own.name.trim() === '') faults.push(fault('name', 'the program has no name', 'Give it a name'));
  if (!shortNameForm.test(own.id)) {
    faults.push(fault('id', 'not a short name', 'Use lower-case words joined by hyphens', own.id));
  }
  if (shippedIds.includes(own.id)) {
    faults.push(
      fault('id', 'a program that ships with Changeout has this short name', 'Use another one', own.id),
    );
  }
  if (own.source.trim() === '') {
    faults.push(
      fault('source', 'it does not say where this comes from', 'Name the text, or write "assumption"'),
    );
  }
  return faults;
}

function checkStatus(own: OwnProgram): Problem[] {
  const status = ownStatuses.find(({ id }) => id === own.status);
  const kinds: readonly string[] = status?.kinds ?? [];
  if (kinds.includes(own.kind)) return [];
  const fitting = ownStatuses.filter((one) => (one.kinds as readonly string[]).includes(own.kind));
  const remedy = `Choose ${fitting.map((one) => `"${one.label}"`).join(' or ')}`;
  return [fault('status', `a ${own.kind} cannot stand at this step`, remedy, own.status)];
}

function checkEligibility(own: OwnProgram, { entities }: KnownPrograms): Problem[] {
  const ids = new Set(entities.map(({ id }) => id));
  const faults = own.vendorIds
    .filter((id) => !ids.has(id))
    .map((id) => fault('vendorIds', 'there is no such listed entity', 'Choose one of the lists', id));
  if (own.costCategories.length === 0) {
    faults.push(fault('costCategories', 'it pays for no kind of cost', 'Choose at least one'));
  }
  const { acquiredOnOrBefore: obtained, costIncurredOnOrAfter: incurred } = own;
  if (obtained !== null && obtained > own.statusDate && own.kind !== 'bill') {
    faults.push(
      fault(
        'acquiredOnOrBefore',
        'gear may be obtained after the program began',
        'Give an earlier day, or leave it open',
        obtained,
      ),
    );
  }
  if (incurred !== null && own.windowCloseDate !== null && incurred > own.windowCloseDate) {
    faults.push(
      fault(
        'costIncurredOnOrAfter',
        'costs count only after the window has closed',
        'Give an earlier day',
        incurred,
      ),
    );
  }
  return faults;
}

function checkMoney(own: OwnProgram): Problem[] {
  const faults: Problem[] = [];
  const { availableCents, administrationCents } = own;
  if (administrationCents !== null && availableCents === null) {
    faults.push(
      fault(
        'administrationCents',
        'administration without money to take it from',
        'Give the money available',
      ),
    );
  }
  if (administrationCents !== null && availableCents !== null && administrationCents > availableCents) {
    const remedy = `Give at most ${formatCents(availableCents)}`;
    faults.push(fault('administrationCents', 'administration takes more than there is', remedy));
  }
  if (own.costShare <= 0) faults.push(fault('costShare', 'it pays nothing', 'Give a share above 0 percent'));
  if (own.applicantCapCents === 0) {
    faults.push(fault('applicantCapCents', 'a limit of $0 pays nothing', 'Give an amount, or leave it open'));
  }
  const categories = own.unitCaps.map(({ category }) => category);
  if (new Set(categories).size < categories.length) {
    faults.push(
      fault('unitCaps', 'a kind of cost has two ceilings', 'Give one ceiling for each kind of cost'),
    );
  }
  return faults;
}

function checkTiers(own: OwnProgram): Problem[] {
  const faults: Problem[] = [];
  if (own.tiers.length > mostTiers) {
    faults.push(fault('tiers', `more than ${mostTiers} tiers`, `Give at most ${mostTiers}`));
  }
  const isHidden = own.tiers
    .slice(0, -1)
    .some((tier) => tier.maxCustomers === null && tier.applicants === 'any');
  if (isHidden) {
    faults.push(
      fault(
        'tiers',
        'a tier takes everybody, so the tiers after it are empty',
        'Limit its customers, or remove the later tiers',
      ),
    );
  }
  const limits = own.tiers.flatMap(({ maxCustomers }) => (maxCustomers === null ? [] : [maxCustomers]));
  if (own.maxCustomers !== null && limits.some((limit) => limit > (own.maxCustomers ?? limit))) {
    faults.push(
      fault(
        'tiers',
        'a tier goes beyond the largest number of customers',
        'Lower it, or raise the limit of the program',
      ),
    );
  }
  return faults;
}

function checkTiming(own: OwnProgram): Problem[] {
  const { enactmentDate, windowOpenDate, windowCloseDate, claimLagDays: lag } = own;
  const faults: Problem[] = [];
  if (windowOpenDate !== null && windowCloseDate !== null && windowCloseDate < windowOpenDate) {
    faults.push(
      fault('windowCloseDate', 'the window closes before it opens', 'Give a later day', windowCloseDate),
    );
  }
  if (enactmentDate !== null && windowOpenDate !== null && windowOpenDate < enactmentDate) {
    faults.push(
      fault('windowOpenDate', 'the window opens before it is law', 'Give a later day', windowOpenDate),
    );
  }
  if (enactmentDate !== null && own.kind === 'bill' && enactmentDate < own.statusDate) {
    faults.push(
      fault(
        'enactmentDate',
        'it would be law before the step that it stands at',
        'Give a later day',
        enactmentDate,
      ),
    );
  }
  if (lag !== null && !(lag.low <= lag.likely && lag.likely <= lag.high)) {
    faults.push(
      fault(
        'claimLagDays',
        'the days to payment are out of order',
        'Give low, most likely and high in this order',
      ),
    );
  }
  if (own.termMonths !== null && own.termMonths < 1) {
    faults.push(fault('termMonths', 'a removal term of no month', 'Give at least 1 month, or leave it open'));
  }
  return faults;
}
