// A listed vendor does not by itself mean "must be replaced" (method 1): four duties are answered apart, each as of
// the date. None of them orders an owner without federal money to unplug a camera.

import type { CalendarDate } from '../calendar/date';
import type { DeadlineEvent } from '../calendar/deadline';
import type { DutyAnswer } from '../flagging/verdict';
import type { AssetUse } from '../inventory/asset';
import { equipmentAuthorizationDuty } from './duty-equipment-authorization';
import { exportLicenseDuty } from './duty-export-license';
import { federalFundsDuty } from './duty-federal-funds';
import { federalProcurementDuty } from './duty-federal-procurement';
import type { Standing } from './standing';

/** An entity's standing, and what of the asset the duties turn on. */
export interface DutyCase {
  readonly standing: Standing;
  readonly asOf: CalendarDate;
  readonly use: AssetUse;
  readonly purchaseDate: CalendarDate | null;
  readonly events: readonly DeadlineEvent[];
}

export function dutiesOf(duty: DutyCase): DutyAnswer[] {
  return [
    exportLicenseDuty(duty),
    federalProcurementDuty(duty),
    federalFundsDuty(duty),
    equipmentAuthorizationDuty(duty),
  ];
}
