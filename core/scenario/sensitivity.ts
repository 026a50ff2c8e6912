// Which single decision or outcome moves the net cost most: one thing is changed at a time with all else as in the scenario,
// on the same luck (same seed). How far each is moved has no published figure: planning assumptions, named
// in the label and said beside the bars (`stepNote`), so that a reader knows what a bar stands for.

import { addMonths, type CalendarDate } from '../calendar/date';
import { fraction } from '../fraction';
import type { Proration } from '../funding/funding';
import type { Program } from '../funding/program';
import { type Cents, cents, formatCents } from '../money/cents';
import { type CostGroup, costGroups } from '../plan/plan-line';
import { trades } from '../schedule/timeline';
import type { PlanningSettings, SettingsPatch } from './settings';

export interface VariationEnd {
  readonly label: string;
  readonly patch: SettingsPatch;
}

export interface Variation {
  readonly id: string;
  readonly label: string;
  readonly kind: 'decision' | 'outcome';
  /** One or two ends. */
  readonly ends: readonly VariationEnd[];
}

export interface VariationContext {
  readonly settings: PlanningSettings;
  readonly startDate: CalendarDate;
  /** Programs that can pay on the as-of date. */
  readonly programs: readonly Pick<Program, 'id' | 'name'>[];
  /** The demand that the run was computed with; null = not known, or not the one that a setting changes. */
  readonly demandCents: Cents | null;
  readonly availableCents: Cents | null;
}

export const stepNote = 'How far each thing is moved is a planning assumption, no published figure found.';

const rateStep = 0.02;
const moneyStep = 0.2;
const delayMonths = 6;
const mostPrograms = 4;
const groupWords: Readonly<Record<CostGroup, string>> = {
  equipment: 'equipment',
  labor: 'labor',
  construction: 'construction',
};

export function variationsOf(context: VariationContext): Variation[] {
  const { settings } = context;
  return [
    ...programVariations(context),
    ...moneyVariations(context),
    ...costGroups.map((group) => escalationVariation(settings, group)),
    ...trades.map(({ id, label }) => crewVariation(settings, id, label)),
    startVariation(context),
    reviewVariation(settings),
    extensionVariation(settings),
  ];
}

const ownMoney = { availableCents: null, administrationCents: null, demandCents: null };

/** Each other program is a bar of its own: what it would mean to have it in place of the present one. */
function programVariations({ settings, programs }: VariationContext): Variation[] {
  const none: Variation[] =
    settings.programId === null
      ? []
      : [
          {
            id: 'program-none',
            label: 'No help comes',
            kind: 'outcome',
            ends: [{ label: 'no program', patch: { programId: null, ...ownMoney } }],
          },
        ];
  const others = programs
    .filter(({ id }) => id !== settings.programId)
    .slice(0, mostPrograms)
    .map(
      ({ id, name }): Variation => ({
        id: `program-${id}`,
        label: `Paid by ${name}`,
        kind: 'outcome',
        ends: [{ label: 'as it is written', patch: { programId: id, ...ownMoney } }],
      }),
    );
  return [...none, ...others];
}

/**
 * What the nationwide demand is moved from. A published factor is not computed from demand, so another demand would not
 * be compared with the same thing. In a later tier demand and money are what the tiers before it leave, while the setting
 * is the demand of the first tier: there is no such bar.
 */
export function movableMoney(
  program: Pick<Program, 'publishedFactor'> | null,
  proration: Pick<Proration, 'tier' | 'demandCents' | 'availableCents'> | null,
): Pick<VariationContext, 'demandCents' | 'availableCents'> {
  if (proration === null || program?.publishedFactor || (proration.tier ?? 1) > 1) {
    return { demandCents: null, availableCents: null };
  }
  return { demandCents: proration.demandCents, availableCents: proration.availableCents };
}

function moneyVariations({ settings, demandCents, availableCents }: VariationContext): Variation[] {
  if (settings.programId === null || demandCents === null || availableCents === null) return [];
  const end = (factor: number): VariationEnd => {
    const amount = cents(Math.round(demandCents * factor));
    return {
      label: formatCents(amount),
      patch: { demandCents: amount, availableCents, administrationCents: cents(0) },
    };
  };
  return [
    {
      id: 'demand',
      label: 'Nationwide demand, 20% less or more',
      kind: 'outcome',
      ends: [end(1 - moneyStep), end(1 + moneyStep)],
    },
  ];
}

function escalationVariation(settings: PlanningSettings, group: CostGroup): Variation {
  const end = (step: number): VariationEnd => {
    const rate = fraction(Number((settings.escalation[group] + step).toFixed(6)));
    return {
      label: `${Number((rate * 100).toFixed(2))}% a year`,
      patch: { escalation: { ...settings.escalation, [group]: rate } },
    };
  };
  return {
    id: `escalation-${group}`,
    label: `Prices of ${groupWords[group]}, 2 points less or more a year`,
    kind: 'outcome',
    ends: [end(-rateStep), end(rateStep)],
  };
}

function crewVariation(
  settings: PlanningSettings,
  trade: (typeof trades)[number]['id'],
  label: string,
): Variation {
  const end = (count: number): VariationEnd => ({
    label: `${count}`,
    patch: { crews: { ...settings.crews, [trade]: count } },
  });
  const now = settings.crews[trade];
  const ends = now > 1 ? [end(now - 1), end(now + 1)] : [end(now + 1)];
  return { id: `crew-${trade}`, label: `Crews: ${label}`, kind: 'decision', ends };
}

function startVariation({ startDate }: VariationContext): Variation {
  const later = addMonths(startDate, delayMonths);
  return {
    id: 'start',
    label: `Work begins ${delayMonths} months later`,
    kind: 'decision',
    ends: [{ label: later, patch: { startDate: later } }],
  };
}

function reviewVariation({ includeReview }: PlanningSettings): Variation {
  return {
    id: 'review',
    label: includeReview ? 'Assets in review turn out clear' : 'Assets in review turn out listed',
    kind: 'outcome',
    ends: [
      {
        label: includeReview ? 'left out' : 'planned too',
        patch: { includeReview: !includeReview },
      },
    ],
  };
}

function extensionVariation({ extensionsGranted }: PlanningSettings): Variation {
  const granted = extensionsGranted === 0;
  return {
    id: 'extension',
    label: granted ? 'A further extension is granted' : 'No extension is granted',
    kind: 'outcome',
    ends: [{ label: granted ? 'granted' : 'not granted', patch: { extensionsGranted: granted ? 1 : 0 } }],
  };
}

export interface SensitivityEnd {
  readonly label: string;
  readonly netMeanCents: Cents;
  readonly netP80Cents: Cents;
  readonly pDeadlineMet: number | null;
}

export interface SensitivityBar {
  readonly id: string;
  readonly label: string;
  readonly kind: Variation['kind'] | 'chance';
  readonly ends: readonly SensitivityEnd[];
  /** Farthest apart that the ends and the scenario itself stand. */
  readonly swingCents: Cents;
}

/** Largest swing first; equal ones by label. */
export function rankBars(
  base: SensitivityEnd,
  bars: readonly Omit<SensitivityBar, 'swingCents'>[],
): SensitivityBar[] {
  return bars
    .map((bar) => ({ ...bar, swingCents: swingOf(base, bar.ends) }))
    .sort((a, b) => b.swingCents - a.swingCents || (a.label < b.label ? -1 : 1));
}

function swingOf(base: SensitivityEnd, ends: readonly SensitivityEnd[]): Cents {
  const amounts = [base, ...ends].map((end) => end.netMeanCents);
  return cents(Math.max(...amounts) - Math.min(...amounts));
}
