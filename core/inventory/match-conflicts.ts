// What two assets cannot share: a MAC address, a serial number of one maker, an asset tag, an id within its source.
// Neither is thrown away, because the file cannot say which is right; the user is told where to look.

import type { DraftAsset } from '../intake/intake';
import { type Problem, problem } from '../problem';
import type { Asset, AssetFields } from './asset';
import { keyMaker, keySerial } from './identity';
import { formatMac } from './normalize-mac';

/** What a row says over the asset that it updates. */
interface Claim {
  readonly said: Partial<AssetFields>;
  readonly asset: Asset | null;
  /** For messages: `row 7`, `asset 12 (Gate camera)`. */
  readonly who: () => string;
}

type ClaimField = 'mac' | 'serial' | 'model' | 'manufacturer' | 'assetTag' | 'sourceId';

/**
 * @param assets the asset that each draft updates, null for a new one; same order as `drafts`
 */
export function findConflicts(
  existing: readonly Asset[],
  drafts: readonly DraftAsset[],
  assets: readonly (Asset | null)[],
): Problem[] {
  const updated = new Set(assets);
  const untouched = existing.filter((asset) => !updated.has(asset));
  const rowAt = (index: number): Claim => {
    const draft = drafts[index];
    return { said: draft?.fields ?? {}, asset: assets[index] ?? null, who: () => `row ${draft?.row}` };
  };
  const claimAt = (position: number): Claim => {
    const asset = untouched[position];
    return asset === undefined ? rowAt(position - untouched.length) : claimOf(asset);
  };
  const register = new Register(claimAt);
  for (const position of untouched.keys()) register.add(position);
  return drafts.flatMap(({ row }, index) =>
    register.add(untouched.length + index).map((found) => ({ ...found, row })),
  );
}

function claimOf(asset: Asset): Claim {
  return { said: asset, asset, who: () => `asset ${asset.id}${asset.name ? ` (${asset.name})` : ''}` };
}

function claimed({ said, asset }: Claim, field: ClaimField): string | null {
  const value = said[field];
  return value === undefined ? (asset?.[field] ?? null) : value;
}

const none: Problem[] = [];

/** The first claimant of each value, by its position: a claim is looked at again only where two meet. */
type Holders = Map<string, number>;

class Register {
  private readonly macs: Holders = new Map();
  private readonly serials = new Map<string, Holders>();
  private readonly tags: Holders = new Map();
  private readonly sourceIds: Holders = new Map();
  /** An inventory has few makers, and their keys take longer to make than all else here. */
  private readonly makers = new Map<string, string>();

  constructor(private readonly claimAt: (position: number) => Claim) {}

  add(position: number): Problem[] {
    const claim = this.claimAt(position);
    const found = [
      this.addMac(claim, position),
      this.addSerial(claim, position),
      this.addLabel('Asset tag', this.tags, { value: claimed(claim, 'assetTag'), position }),
      this.addLabel('Source id', this.sourceIds, { value: claimed(claim, 'sourceId'), position }),
    ];
    return found.every((one) => one === null) ? none : found.filter((one) => one !== null);
  }

  private addMac(claim: Claim, position: number): Problem | null {
    const mac = claimed(claim, 'mac');
    const other = mac === null ? null : this.claim(this.macs, mac, position);
    if (mac === null || other === null) return null;
    const reason = `This MAC address is also that of ${other.who()}; both are kept`;
    return problem(reason, 'Correct the address of one, or delete the one that is a duplicate', {
      column: 'MAC',
      value: formatMac(mac),
    });
  }

  /** Who has the value already; null for the first, who holds it from now on. */
  private claim(holders: Holders, key: string, position: number): Claim | null {
    const other = holders.get(key);
    if (other !== undefined) return this.claimAt(other);
    holders.set(key, position);
    return null;
  }

  private serialsOf(manufacturer: string | null): Holders {
    const name = manufacturer ?? '';
    const maker = this.makers.get(name) ?? keyMaker(name);
    this.makers.set(name, maker);
    const serials = this.serials.get(maker) ?? new Map<string, number>();
    this.serials.set(maker, serials);
    return serials;
  }

  private addSerial(claim: Claim, position: number): Problem | null {
    const said = claimed(claim, 'serial');
    const serial = keySerial(said);
    if (serial === '') return null;
    const other = this.claim(this.serialsOf(claimed(claim, 'manufacturer')), serial, position);
    if (other === null) return null;
    const model = claimed(other, 'model');
    const isOtherModel = isDifferent(model, claimed(claim, 'model'));
    const named = isOtherModel ? ` with the model “${(model ?? '').trim().toLowerCase()}”` : '';
    const reason = `This serial number is also that of ${other.who()}${named}; both are kept`;
    const remedy = isOtherModel
      ? 'Correct the serial number or the model of one of them'
      : 'Correct one of them, or delete the one that is a duplicate';
    return problem(reason, remedy, { column: 'Serial', value: said });
  }

  private addLabel(
    column: 'Asset tag' | 'Source id',
    holders: Holders,
    { value, position }: { readonly value: string | null; readonly position: number },
  ): Problem | null {
    const key = (value ?? '').trim().toLowerCase();
    const other = key === '' ? null : this.claim(holders, key, position);
    if (other === null) return null;
    const reason = `This ${column.toLowerCase()} is also that of ${other.who()}; both are kept`;
    return problem(reason, 'Correct one of them, or delete the one that is a duplicate', { column, value });
  }
}

function isDifferent(one: string | null, other: string | null): boolean {
  const [a, b] = [(one ?? '').trim().toLowerCase(), (other ?? '').trim().toLowerCase()];
  return a !== b && a !== '' && b !== '';
}
