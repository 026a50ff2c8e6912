// The cut-off of acquisition (47 CFR 1.50004). The statute (Public Law 116-260) bars what was obtained on or after
// 2020-06-30, the FCC's rule and forms say on or before it: the day itself is disputed, and the FCC is followed here.
// An asset without a date obtained is not counted, so that the number stands up to review; but one that was installed
// by the cut-off was obtained by then, whatever the invoice says.

import type { CalendarDate } from '../calendar/date';
import type { Asset } from '../inventory/asset';

export type ObtainedAnswer = 'in time' | 'on the disputed day' | 'installed in time' | 'too late' | 'no date';

export function obtainedBy(asset: Asset, cutOff: CalendarDate | null): ObtainedAnswer {
  if (cutOff === null) return 'in time';
  const { purchaseDate, installDate } = asset;
  if (purchaseDate !== null) return judgePurchase(purchaseDate, cutOff);
  return installDate !== null && installDate <= cutOff ? 'installed in time' : 'no date';
}

function judgePurchase(purchaseDate: CalendarDate, cutOff: CalendarDate): ObtainedAnswer {
  if (purchaseDate === cutOff) return 'on the disputed day';
  return purchaseDate < cutOff ? 'in time' : 'too late';
}

/** Units of the assets by answer; assets that are not found count as one unit without a date. */
export type UnitsObtained = Readonly<Record<ObtainedAnswer, number>>;

export function countUnits(
  assets: readonly (Asset | undefined)[],
  cutOff: CalendarDate | null,
): UnitsObtained {
  const units: Record<ObtainedAnswer, number> = {
    'in time': 0,
    'on the disputed day': 0,
    'installed in time': 0,
    'too late': 0,
    'no date': 0,
  };
  for (const asset of assets) {
    if (asset === undefined) units['no date'] += 1;
    else units[obtainedBy(asset, cutOff)] += asset.quantity;
  }
  return units;
}

export function qualifyingUnits(units: UnitsObtained): number {
  return units['in time'] + units['on the disputed day'] + units['installed in time'];
}
