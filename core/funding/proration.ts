// Proration (method 5; 47 CFR 1.50004): money left after administration goes tier by tier; in the tier that cannot
// be paid in full everybody gets the same fraction, later tiers nothing. Three cases, in this order: the user gave an
// amount, then it is computed from the amounts; the agency published a factor, then that is used and the computation
// shown beside it; available money and demand are known, then computed. An unknown demand gives full payment, and the
// result says that this is an upper bound.

import type { CalendarDate } from '../calendar/date';
import { type Fraction, fraction } from '../fraction';
import { type Cents, cents, formatCents } from '../money/cents';
import type { FundingSettings, Proration } from './funding';
import { type KnownFigures, knownFigures } from './known-figures';
import type { Program } from './program';
import { fractionOf, noShare, type Share, shareOf, shareOfFraction, wholeShare } from './share';
import { tierOf, tiersOf } from './tiers';

export interface ProrationOutcome {
  readonly proration: Proration;
  readonly share: Share;
  readonly remarks: readonly string[];
}

type Inputs = Pick<
  FundingSettings,
  'asOf' | 'customers' | 'applicantKind' | 'availableCents' | 'administrationCents' | 'demandCents'
>;

interface Amounts {
  readonly availableCents: Cents | null;
  readonly administrationCents: Cents | null;
  /** Of the first tier, or of all where there are none. */
  readonly demandCents: Cents | null;
  /** Of the second tier and those after it, where they are known. */
  readonly laterDemandsCents: readonly (Cents | null)[];
}

/** The fraction of its approved cost that an applicant gets. Pure arithmetic on figures known on the as-of date. */
export function prorate(program: Program, settings: Inputs): ProrationOutcome {
  const { tier, tooLarge, remarks } = tierOf(program, settings.customers, settings.applicantKind);
  if (tooLarge) return { ...withoutMoney(tier, remarks[0] ?? 'too large an applicant'), remarks };
  const known = {
    ...knownFigures(program, settings.asOf),
    laterDemandsCents: tiersOf(program)
      .slice(1)
      .map((later) => later.demandCents),
  };
  const own = ownAmounts(settings);
  const outcome =
    own.length === 0 ? fromProgram(known, tier, settings.asOf) : fromUser(known, settings, tier);
  const ownRemarks =
    own.length === 0 ? [] : [`Entered by the user in place of the program's figure: ${own.join(', ')}`];
  return { ...outcome, remarks: [...remarks, ...ownRemarks, ...outcome.remarks] };
}

/** Nothing is paid, for the reason given. */
export function withoutMoney(tier: number | null, reason: string): ProrationOutcome {
  const proration = { availableCents: null, demandCents: null, tier, factor: fraction(0), formula: reason };
  return { proration, share: noShare, remarks: [] };
}

function ownAmounts(settings: Inputs): string[] {
  const named = [
    ['available', settings.availableCents],
    ['administration', settings.administrationCents],
    ['demand', settings.demandCents],
  ] as const;
  return named.flatMap(([name, amount]) =>
    amount === null ? [] : [`${name} ${formatCents(amount, amount % 100 !== 0)}`],
  );
}

type KnownAmounts = KnownFigures & Amounts;

function fromProgram(known: KnownAmounts, tier: number | null, asOf: CalendarDate): ProrationOutcome {
  return known.publishedFactor === null
    ? computed(known, tier, asOf)
    : published(known, known.publishedFactor, tier);
}

function fromUser(known: KnownAmounts, settings: Inputs, tier: number | null): ProrationOutcome {
  const amounts = {
    availableCents: settings.availableCents ?? known.availableCents,
    administrationCents: settings.administrationCents ?? known.administrationCents,
    demandCents: settings.demandCents ?? known.demandCents,
    laterDemandsCents: known.laterDemandsCents,
  };
  return computed(amounts, tier, settings.asOf);
}

function published(known: KnownFigures, factor: Fraction, tier: number | null): ProrationOutcome {
  const isLater = tier !== null && tier > 1;
  const paid = isLater && factor < 1 ? fraction(0) : factor;
  const formula =
    isLater && factor < 1
      ? `tier ${tier}: nothing is left after the first tier, which gets ${percent(factor)} as published`
      : `${percent(factor)} as published${impliedRange(known)}`;
  const proration = { ...moneyLeft(known), demandCents: known.demandCents, tier, factor: paid, formula };
  return { proration, share: shareOfFraction(paid), remarks: [] };
}

/** What the published factor says of the administration, which itself is not published. */
function impliedRange(known: KnownFigures): string {
  const { availableCents, demandCents, administrationImpliedCents: implied } = known;
  if (availableCents === null || demandCents === null || !implied) return '';
  const [low, high] = implied;
  const factors = [high, low].map((spent) => percent(fraction((availableCents - spent) / demandCents), 2));
  return `; computed (${formatCents(availableCents)} - ${formatCents(low)} to ${formatCents(high)} implied administration) / ${formatCents(demandCents)} = ${factors.join(' to ')}`;
}

function computed(amounts: Amounts, tier: number | null, asOf: CalendarDate): ProrationOutcome {
  const { availableCents, demandCents } = amounts;
  if (availableCents === null || demandCents === null || demandCents === 0)
    return unprorated(amounts, tier, asOf);
  const left = moneyLeft(amounts).availableCents ?? cents(0);
  const remarks = amounts.administrationCents === null ? [noAdministration] : [];
  if (tier !== null && tier > 1) return laterTier({ amounts, left, demandCents, tier, remarks });
  const share = shareOf(left, demandCents);
  const factor = fractionOf(share);
  const formula = `(${formatCents(availableCents)} available - ${formatCents(amounts.administrationCents ?? cents(0))} administration) / ${formatCents(demandCents)} demand${tier === null ? '' : ` of tier ${tier}`} = ${percent(factor, 2)}${left >= demandCents ? ', at most 100%' : ''}`;
  return { proration: { availableCents: left, demandCents, tier, factor, formula }, share, remarks };
}

const noAdministration =
  'The cost of administration is not known and not entered: taken as $0, so the factor is an upper bound';

interface LaterTier {
  readonly amounts: Amounts;
  readonly left: Cents;
  readonly demandCents: Cents;
  readonly tier: number;
  readonly remarks: readonly string[];
}

function laterTier({ amounts, left, demandCents, tier, remarks }: LaterTier): ProrationOutcome {
  const between = amounts.laterDemandsCents.slice(0, tier - 2);
  const earlier = between.reduce<number>((sum, demand) => sum + (demand ?? 0), demandCents);
  const rest = cents(Math.max(0, left - earlier));
  const tiers = tier === 2 || between.every((demand) => demand === null) ? 'tier 1' : 'the tiers before it';
  const formula = `tier ${tier}: ${formatCents(left)} less ${formatCents(cents(earlier))} demand of ${tiers} leaves ${formatCents(rest)}`;
  const own = amounts.laterDemandsCents[tier - 2] ?? null;
  if (rest === 0) {
    const proration = { availableCents: rest, demandCents: own, tier, factor: fraction(0), formula };
    return { proration, share: noShare, remarks };
  }
  const all = [...remarks, ...unknownBetween(between)];
  return { ...ofRest({ rest, demandCents: own, tier, formula }), ...restRemarks(own, tier, all) };
}

/** Tiers in between without a known demand, which leave the whole rest. */
function unknownBetween(between: readonly (Cents | null)[]): string[] {
  const tiers = between.flatMap((demand, index) => (demand === null ? [index + 2] : []));
  if (tiers.length === 0) return [];
  const names = tiers.length === 1 ? `tier ${tiers[0]}` : `tiers ${tiers.join(', ')}`;
  return [`The demand of ${names} is not known: taken as $0, so what is left is an upper bound`];
}

interface RestOfTier {
  readonly rest: Cents;
  readonly demandCents: Cents | null;
  readonly tier: number;
  readonly formula: string;
}

function ofRest({ rest, demandCents, tier, formula }: RestOfTier): Omit<ProrationOutcome, 'remarks'> {
  if (demandCents === null || demandCents === 0) {
    return {
      proration: { availableCents: rest, demandCents, tier, factor: fraction(1), formula },
      share: wholeShare,
    };
  }
  const share = shareOf(rest, demandCents);
  const factor = fractionOf(share);
  const words = `${formula}, / ${formatCents(demandCents)} demand of tier ${tier} = ${percent(factor, 2)}`;
  return { proration: { availableCents: rest, demandCents, tier, factor, formula: words }, share };
}

function restRemarks(own: Cents | null, tier: number, remarks: readonly string[]) {
  const remark = `The demand of tier ${tier} is not known: full payment assumed, an upper bound`;
  return { remarks: own === null ? [...remarks, remark] : remarks };
}

function unprorated(amounts: Amounts, tier: number | null, asOf: CalendarDate): ProrationOutcome {
  const missing = amounts.availableCents === null ? 'the money available' : 'the nationwide demand';
  const formula = `100%: ${missing} is not known on ${asOf}`;
  const proration = {
    ...moneyLeft(amounts),
    demandCents: amounts.demandCents,
    tier,
    factor: fraction(1),
    formula,
  };
  const remark = `On ${asOf} ${missing} is not known: full payment of the eligible cost assumed, an upper bound. Enter a figure to see proration`;
  return { proration, share: wholeShare, remarks: [remark] };
}

function moneyLeft(amounts: Pick<Amounts, 'availableCents' | 'administrationCents'>): {
  readonly availableCents: Cents | null;
} {
  const { availableCents, administrationCents } = amounts;
  if (availableCents === null) return { availableCents: null };
  return { availableCents: cents(Math.max(0, availableCents - (administrationCents ?? 0))) };
}

function percent(value: Fraction, digits = 1): string {
  return `${(value * 100).toFixed(digits)}%`;
}
