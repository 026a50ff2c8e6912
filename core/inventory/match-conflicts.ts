// What two assets cannot share: a MAC address, a serial number of one maker, an asset tag, an id within its source.
// Neither is thrown away, because the file cannot say which is right; the user is told where to look.

import type { DraftAsset } from '../intake/intake';
import { type Problem, problem } from '../problem';
import type { Asset, AssetFields } from './asset';
import { keyMaker, keySerial } from './identity';
import { formatMac } from './normalize-mac';

type Claim = Pick<
  AssetFields,
  'mac' | 'serial' | 'model' | 'manufacturer' | 'name' | 'assetTag' | 'sourceId'
>;

interface Seen {
  readonly who: string;
  readonly model: string;
}

/**
 * @param assets the asset that each draft updates, null for a new one; same order as `drafts`
 */
export function findConflicts(
  existing: readonly Asset[],
  drafts: readonly DraftAsset[],
  assets: readonly (Asset | null)[],
): Problem[] {
  const updated = new Set(assets);
  const register = new Register();
  for (const asset of existing) {
    if (!updated.has(asset)) register.add(asset, `asset ${asset.id}${asset.name ? ` (${asset.name})` : ''}`);
  }
  return drafts.flatMap((draft, index) => {
    const claim = { ...emptyClaim, ...(assets[index] ?? {}), ...draft.fields };
    const found = register.add(claim, `row ${draft.row}`);
    return found.length === 0 ? found : found.map((one) => ({ ...one, row: draft.row }));
  });
}

const emptyClaim: Claim = {
  mac: null,
  serial: null,
  model: null,
  manufacturer: null,
  name: null,
  assetTag: null,
  sourceId: null,
};

const none: Problem[] = [];

class Register {
  private readonly macs = new Map<string, Seen>();
  private readonly serials = new Map<string, Seen>();
  private readonly labels = { 'Asset tag': new Map<string, Seen>(), 'Source id': new Map<string, Seen>() };
  /** An inventory has few makers, and their keys take longer to make than all else here. */
  private readonly makers = new Map<string, string>();

  add(claim: Claim, who: string): Problem[] {
    const seen = { who, model: (claim.model ?? '').trim().toLowerCase() };
    const found = [
      this.addMac(claim, seen),
      this.addSerial(claim, seen),
      this.addLabel('Asset tag', claim.assetTag, seen),
      this.addLabel('Source id', claim.sourceId, seen),
    ];
    return found.some((one) => one !== null) ? found.filter((one) => one !== null) : none;
  }

  private addMac(claim: Claim, seen: Seen): Problem | null {
    if (claim.mac === null) return null;
    const other = this.macs.get(claim.mac);
    if (other === undefined) {
      this.macs.set(claim.mac, seen);
      return null;
    }
    const reason = `This MAC address is also that of ${other.who}; both are kept`;
    return problem(reason, 'Correct the address of one, or delete the one that is a duplicate', {
      column: 'MAC',
      value: formatMac(claim.mac),
    });
  }

  private makerKey(manufacturer: string | null): string {
    const name = manufacturer ?? '';
    const known = this.makers.get(name) ?? keyMaker(name);
    this.makers.set(name, known);
    return known;
  }

  private addSerial(claim: Claim, seen: Seen): Problem | null {
    const serial = keySerial(claim.serial);
    if (serial === '') return null;
    const key = `${this.makerKey(claim.manufacturer)}:${serial}`;
    const other = this.serials.get(key);
    if (other === undefined) {
      this.serials.set(key, seen);
      return null;
    }
    const isOtherModel = other.model !== seen.model && other.model !== '' && seen.model !== '';
    const model = isOtherModel ? ` with the model “${other.model}”` : '';
    const reason = `This serial number is also that of ${other.who}${model}; both are kept`;
    const remedy = isOtherModel
      ? 'Correct the serial number or the model of one of them'
      : 'Correct one of them, or delete the one that is a duplicate';
    return problem(reason, remedy, { column: 'Serial', value: claim.serial });
  }

  private addLabel(column: 'Asset tag' | 'Source id', value: string | null, seen: Seen): Problem | null {
    const key = (value ?? '').trim().toLowerCase();
    if (key === '') return null;
    const other = this.labels[column].get(key);
    if (other === undefined) {
      this.labels[column].set(key, seen);
      return null;
    }
    const reason = `This ${column.toLowerCase()} is also that of ${other.who}; both are kept`;
    return problem(reason, 'Correct one of them, or delete the one that is a duplicate', { column, value });
  }
}
