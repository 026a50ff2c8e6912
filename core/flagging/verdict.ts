import type { CalendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { LicenseStanding } from '../listing/license-standing';
import type { Confidence, SourceRef } from '../source';

/** Method 1: what the evidence says of one asset as of a date. */
export type VerdictValue = 'listed' | 'review' | 'clear';

export const evidenceKinds = [
  { id: 'name', label: 'Manufacturer name' },
  { id: 'snmp', label: 'SNMP enterprise number' },
  { id: 'mac', label: 'MAC address block' },
  { id: 'banner', label: 'Banner or system description' },
  { id: 'model', label: 'Model number' },
  { id: 'relabel', label: 'Known relabel' },
  { id: 'component', label: 'Listed component' },
  { id: 'category', label: 'Class of equipment' },
  { id: 'near-miss', label: 'Near-miss spelling' },
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number]['id'];

/** One rule that fired. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** The listed entity that it points to; null when it points to a maker that is not listed. */
  readonly entityId: string | null;
  /** The maker in words, also where it is not a listed one. */
  readonly maker: string;
  /** What in the asset matched: the cell's own text. */
  readonly matched: string;
  /** Why that means this maker, in one sentence. */
  readonly detail: string;
  /** Probability that this evidence alone is right. */
  readonly strength: Fraction;
  readonly source: SourceRef;
  readonly confidence: Confidence;
}

/** A listing in force on the as-of date, as a report quotes it. */
export interface ListingInForce {
  readonly list: string;
  readonly effectiveDate: CalendarDate;
  readonly endDate: CalendarDate | null;
  readonly citation: string | null;
  readonly scope: string | null;
  readonly scopeCondition: string | null;
  readonly confidence: Confidence;
}

export const duties = [
  { id: 'export-license', label: 'Export license (BIS)' },
  { id: 'federal-procurement', label: 'Federal procurement (section 889)' },
  { id: 'federal-funds', label: 'Grant, loan and USF money' },
  { id: 'equipment-authorization', label: 'Equipment authorization, import, marketing' },
] as const;
export type DutyId = (typeof duties)[number]['id'];

export interface DutyAnswer {
  readonly duty: DutyId;
  readonly answer: 'yes' | 'no' | 'depends';
  readonly reason: string;
  readonly clause: string | null;
}

export interface Override {
  readonly verdict: VerdictValue;
  readonly entityId: string | null;
  readonly reason: string;
  readonly author: string;
  readonly at: string;
  /** The evidence that it set aside, as it stood. */
  readonly setAside: readonly Evidence[];
}

export interface Verdict {
  readonly verdict: VerdictValue;
  readonly confidence: Fraction;
  /** Strongest listed entity; null when clear or when only unlisted makers fired. */
  readonly entityId: string | null;
  readonly entity: string | null;
  readonly evidence: readonly Evidence[];
  readonly listings: readonly ListingInForce[];
  readonly duties: readonly DutyAnswer[];
  /** The question that would settle a `review`; null otherwise. */
  readonly question: string | null;
  readonly override: Override | null;
  /** Export rules toward the entity; null when there is none, or a class of equipment. */
  readonly license?: LicenseStanding | null;
  /** True when the evidence is no longer what the override set aside: somebody should look again. */
  readonly overrideIsStale?: boolean;
}

/** The part of an asset that flagging reads; the `vendor` command gives the same from its options. */
export interface FlagSubject {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly mac: string | null;
  readonly sysObjectId: string | null;
  readonly systemDescription: string | null;
  readonly component: string | null;
  readonly category: import('../inventory/category').AssetCategory;
  readonly countryOfProduction: string | null;
  readonly use: import('../inventory/asset').AssetUse;
  readonly purchaseDate: CalendarDate | null;
}
