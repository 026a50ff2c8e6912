import type { CalendarDate } from '../calendar/date';
import type { DeadlineEvent, DeadlineRule, DeadlineVector } from '../calendar/deadline';
import type { Fraction } from '../fraction';
import type { Program } from '../funding/program';
import type { ListedEntity } from '../listing/entity';
import type { Cents } from '../money/cents';
import type { CatalogItem, CostGroup } from '../plan/plan-line';
import type { Confidence, SourceRef } from '../source';
import type { Identifiers } from './identifiers';

/** Nationwide demand for program money as it was published at some date. */
export interface DemandPreset {
  readonly id: string;
  readonly label: string;
  readonly lowCents: Cents;
  readonly highCents: Cents;
  readonly source: SourceRef;
  readonly confidence: Confidence;
}

/** A published yearly change of prices; `rate` null = none was found. */
export interface EscalationEvidence {
  readonly group: CostGroup;
  readonly what: string;
  readonly rate: Fraction | null;
  readonly note: string | null;
  readonly source: SourceRef | null;
  readonly confidence: Confidence;
}

/** Why real applications came back, and the check that would have caught it. */
export interface KnownDeficiency {
  readonly defect: string;
  readonly check: string;
  readonly source: SourceRef | null;
  readonly confidence: Confidence;
}

/** IEEE registry: prefix of 6, 7 or 9 upper-case hex digits -> organization, grouped by organization. */
export interface MacBlocks {
  readonly package: string;
  readonly version: string;
  readonly license: string;
  readonly date: CalendarDate;
  readonly organizations: Readonly<Record<string, readonly string[]>>;
}

/** The reference data that ships with the program: versioned, dated, read-only, each fact with its source. */
export interface Reference {
  readonly asOf: CalendarDate;
  readonly entities: readonly ListedEntity[];
  readonly identifiers: Identifiers;
  readonly macBlocks: MacBlocks;
  readonly events: readonly DeadlineEvent[];
  readonly deadlineRules: readonly DeadlineRule[];
  readonly deadlineVectors: readonly DeadlineVector[];
  readonly programs: readonly Program[];
  readonly demandPresets: readonly DemandPreset[];
  readonly catalog: readonly CatalogItem[];
  readonly escalationEvidence: readonly EscalationEvidence[];
  readonly deficiencies: readonly KnownDeficiency[];
  /** SHA-256 of the files, for the input hash of a run. */
  readonly sha256: string;
}
