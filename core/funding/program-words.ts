// What a program of the user's says, in plain sentences for a board: read back from the form, so that a slip in a field
// shows at once.

import { countOf } from '../count-of';
import { formatCents } from '../money/cents';
import { costCategories } from '../plan/plan-line';
import { type OwnProgram, type OwnTier, ownStatuses } from './own-program';
import { vendorNames } from './vendor-words';

/** One sentence a rule, in the order of the form. */
export function programWords(own: OwnProgram): string[] {
  return [
    standing(own),
    vendors(own),
    costs(own),
    ...applicants(own),
    money(own),
    share(own),
    ...tierWords(own),
    ...caps(own),
    ...timing(own),
    ...probability(own),
  ];
}

function standing({ name, number, status, statusDate }: OwnProgram): string {
  const label = ownStatuses.find(({ id }) => id === status)?.label.toLowerCase() ?? status;
  return `${name === '' ? 'This program' : name}${number === null ? '' : ` (${number})`}: ${label} on ${statusDate}.`;
}

function vendors({ vendorIds, acquiredOnOrBefore }: OwnProgram): string {
  const whose = vendorIds.length === 0 ? 'every listed vendor' : vendorNames(vendorIds);
  const when =
    acquiredOnOrBefore === null ? 'whenever it was obtained' : `obtained on or before ${acquiredOnOrBefore}`;
  return `It pays to replace equipment of ${whose}, ${when}.`;
}

function costs({
  costCategories: paid,
  internalLabor,
  paysUpgrades,
  costIncurredOnOrAfter,
}: OwnProgram): string {
  const missing = costCategories
    .filter(({ id }) => !paid.includes(id))
    .map(({ label }) => label.toLowerCase());
  const kinds =
    missing.length === 0
      ? 'Every kind of cost counts'
      : `Every kind of cost counts but ${missing.join(', ')}`;
  const listed = costCategories.filter(({ id }) => paid.includes(id)).map(({ label }) => label.toLowerCase());
  const what = listed.length < missing.length ? `Only ${listed.join(', ') || 'nothing'} counts` : kinds;
  const labor = {
    none: 'own staff is not paid',
    dedicated: 'own staff only where it works on nothing else',
    all: 'own staff is paid',
  }[internalLabor];
  const upgrade = paysUpgrades ? 'upgrades are paid in full' : 'upgrades only up to a comparable price';
  const since = costIncurredOnOrAfter === null ? '' : `, for costs from ${costIncurredOnOrAfter} on`;
  return `${what}${since}; ${labor}; ${upgrade}.`;
}

function applicants({ maxCustomers, newApplicants }: OwnProgram): string[] {
  const size =
    maxCustomers === null ? [] : [`Only for up to ${countOf(maxCustomers, 'customer')}, affiliates counted.`];
  return newApplicants ? size : [...size, 'Only for applicants approved before; a newcomer gets nothing.'];
}

function money({ availableCents, administrationCents, demandCents, tiers }: OwnProgram): string {
  if (availableCents === null) return 'No amount of money is named, so full payment is assumed.';
  const off =
    administrationCents === null ? '' : `, ${formatCents(administrationCents)} of it for administration`;
  const asked =
    tiers.length > 0 || demandCents === null
      ? ''
      : `; all applicants together ask for ${formatCents(demandCents)}`;
  return `There is ${formatCents(availableCents)}${off}${asked}.`;
}

function share({ costShare }: OwnProgram): string {
  if (costShare === 1) return 'It pays 100% of what counts; nothing is asked of the operator.';
  const own = Number(((1 - costShare) * 100).toFixed(2));
  return `It pays ${Number((costShare * 100).toFixed(2))}% of what counts; the operator pays ${own}%.`;
}

function tierWords({ tiers }: OwnProgram): string[] {
  if (tiers.length === 0) return [];
  return [`Paid in this order: ${tiers.map(tierText).join('; then ')}.`];
}

function tierText({ maxCustomers, applicants: who, demandCents }: OwnTier): string {
  const size = maxCustomers === null ? '' : ` with up to ${countOf(maxCustomers, 'customer')}`;
  const asked = demandCents === null ? 'demand not known' : `${formatCents(demandCents)} asked`;
  return `${who === 'educational' ? 'educational institutions' : 'applicants'}${size} (${asked})`;
}

function caps({ applicantCapCents, unitCaps }: OwnProgram): string[] {
  const most =
    applicantCapCents === null ? [] : [`No applicant gets more than ${formatCents(applicantCapCents)}.`];
  const units = unitCaps.map(({ category, unitCents }) => {
    const label = costCategories.find(({ id }) => id === category)?.label ?? category;
    return `${label} up to ${formatCents(unitCents)} a unit`;
  });
  return units.length === 0 ? most : [...most, `Ceilings: ${units.join(', ')}.`];
}

function timing(own: OwnProgram): string[] {
  const words: string[] = [];
  if (own.enactmentDate !== null) words.push(`law on ${own.enactmentDate}`);
  if (own.windowOpenDate !== null) words.push(`applications from ${own.windowOpenDate}`);
  if (own.windowCloseDate !== null) words.push(`applications until ${own.windowCloseDate}`);
  const dates = words.length === 0 ? [] : [`Expected: ${words.join(', ')}; nothing is paid before.`];
  const initial =
    own.initialShare === 0 ? '' : `${Number((own.initialShare * 100).toFixed(2))}% is paid at the start; `;
  const lag =
    own.claimLagDays === null
      ? 'claims are paid after the days that the workspace sets'
      : `claims are paid after ${own.claimLagDays.low} to ${own.claimLagDays.high} days, most likely ${own.claimLagDays.likely}`;
  const term =
    own.termMonths === null
      ? 'there is no removal term'
      : `the work must be done ${countOf(own.termMonths, 'month')} after the first payment`;
  const sentence = `${initial}${lag}; ${term}.`;
  return [...dates, `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`];
}

function probability({ enactmentProbability, kind }: OwnProgram): string[] {
  if (kind !== 'bill') return [];
  if (enactmentProbability === null) return ['How likely it is to become law is not given.'];
  return [`You give it ${Number((enactmentProbability * 100).toFixed(2))}% to become law.`];
}
