import type { CalendarDate } from '../calendar/date';
import type { EquipmentKind } from '../inventory/category';
import type { Confidence, SourceRef } from '../source';

/** A company, group, body or class of equipment that some list names, with the history of its listings. */
export interface ListedEntity {
  readonly id: string;
  readonly entityType: 'company' | 'company group' | 'government body' | 'category';
  readonly name: string;
  readonly aliases: readonly EntityAlias[];
  readonly members: readonly string[];
  readonly country: string | null;
  readonly equipmentKinds: readonly EquipmentKind[];
  readonly listings: readonly Listing[];
  readonly notes: string | null;
  readonly source: SourceRef;
  readonly confidence: Confidence;
  /** True for a party taken from a list file: nobody has checked its brands, so only its whole names match. */
  readonly matchesWholeNamesOnly?: boolean;
  /** The known entity of whose group the party is, by its name; absent for most. */
  readonly parentId?: string;
}

export interface EntityAlias {
  readonly name: string;
  /** `legal`, `brand`, `affiliate`, `subsidiary`, `former`, `parent`, `misspelling`, `other-script`, ... */
  readonly kind: string;
  readonly confidence: Confidence;
}

/** In force from `effectiveDate` up to, not including, `endDate`. */
export interface Listing {
  readonly list: string;
  readonly listDetail: string | null;
  readonly effectiveDate: CalendarDate;
  readonly endDate: CalendarDate | null;
  readonly scope: string | null;
  /** Text that the use of the equipment has to be judged against; null = no such condition. */
  readonly scopeCondition: string | null;
  readonly licensePolicy: string | null;
  /** FCC Covered List: first day of the subsidy ban of 47 CFR 54.10. */
  readonly subsidyProhibitionFrom: CalendarDate | null;
  readonly source: SourceRef;
  readonly confidence: Confidence;
  /** When the list that names it was taken into the workspace; absent for what ships with the program. */
  readonly takenDate?: CalendarDate;
  /** The listing is that of this parent and reaches its affiliates; absent for the entity's own. */
  readonly ofParentId?: string;
}

/** A list with the version that was in force on the as-of date. */
export interface ListVersion {
  readonly list: string;
  /** The newest effective date in force, `none` when the list did not exist yet. */
  readonly version: string;
  readonly entities: number;
  readonly source: string;
}
