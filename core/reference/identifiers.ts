import type { CalendarDate } from '../calendar/date';
import type { EquipmentKind } from '../inventory/category';
import type { Confidence, SourceRef } from '../source';

/** `strong` may flag alone; `medium` needs other evidence beside it; `weak` only supports. */
export type PatternStrength = 'strong' | 'medium' | 'weak';

/** `match` counts as the entity; `review` only raises the question. */
export type IdentifierAction = 'match' | 'review';

interface Fact {
  readonly note: string | null;
  readonly source: SourceRef;
  readonly confidence: Confidence;
}

/** A registrant of the IEEE registry that belongs to a listed entity. Compared whole, never by substring. */
export interface MacOrganization extends Fact {
  readonly entityId: string;
  readonly organization: string;
  readonly action: IdentifierAction;
}

/** A registrant that looks like a listed entity and is not. */
export interface UnrelatedOrganization extends Fact {
  readonly organization: string;
  readonly reason: string;
}

/** IANA private enterprise number: the digits after `1.3.6.1.4.1.` in a sysObjectID. */
export interface EnterpriseNumber extends Fact {
  /** null = a maker that is not listed, kept so that it is never taken for one. */
  readonly entityId: string | null;
  readonly number: number;
  readonly registrant: string;
  /** False where equipment answers under a number that the registry gives to somebody else or to nobody. */
  readonly registeredToVendor: boolean;
}

/** Text that equipment sends: any of `contains` (case kept), or a regular expression. */
export interface Banner extends Fact {
  readonly entityId: string;
  readonly channel: string;
  readonly contains: readonly string[];
  readonly regex: string | null;
}

/** A product family; the regular expression runs on the normalized model (upper case, hyphens for spaces). */
export interface ModelPattern extends Fact {
  readonly entityId: string;
  readonly family: string;
  readonly equipmentKind: EquipmentKind;
  readonly regex: string;
  readonly flags: string;
  readonly strength: PatternStrength;
  readonly examples: readonly string[];
  readonly mustNotMatch: readonly string[];
}

/** Another brand whose hardware a listed entity makes or made. */
export interface Relabel extends Fact {
  readonly brand: string;
  readonly makerEntityIds: readonly string[];
  readonly relation: string;
  /** Beginnings of model numbers that were reported; empty = never flag the brand as a whole. */
  readonly modelHints: readonly string[];
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly action: IdentifierAction;
}

/** A listed part inside another maker's asset. */
export interface ComponentConcern extends Omit<Fact, 'note'> {
  readonly component: string;
  readonly entityId: string;
  readonly regex: string;
  readonly why: string;
  readonly howToSee: string;
}

/** Everything by which the maker of an asset shows. */
export interface Identifiers {
  readonly asOf: CalendarDate;
  readonly macOrganizations: readonly MacOrganization[];
  readonly unrelatedOrganizations: readonly UnrelatedOrganization[];
  readonly enterpriseNumbers: readonly EnterpriseNumber[];
  readonly banners: readonly Banner[];
  readonly modelPatterns: readonly ModelPattern[];
  readonly relabels: readonly Relabel[];
  readonly components: readonly ComponentConcern[];
}
