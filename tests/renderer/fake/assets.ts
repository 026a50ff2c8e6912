// An invented operator for the UI tests and for looking at screens: assets made from their number, so that
// 100,000 of them need no memory.

import { calendarDate } from '../../../core/calendar/date';
import type { Verdict, VerdictValue } from '../../../core/flagging/verdict';
import { type Asset, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import type { AssetCategory } from '../../../core/inventory/category';
import { dollars } from '../../../core/money/cents';
import type { AssetRow } from '../../../engine/api';
import { verdictFor } from './verdicts';

interface Kind {
  readonly maker: string | null;
  readonly model: string;
  readonly category: AssetCategory;
  readonly verdict: VerdictValue;
  readonly entityId: string | null;
}

const kinds: readonly Kind[] = [
  { maker: 'Huawei', model: 'RRU3908', category: 'radio-unit', verdict: 'listed', entityId: 'huawei' },
  { maker: 'Huawei', model: 'BBU3900', category: 'radio-baseband', verdict: 'listed', entityId: 'huawei' },
  { maker: 'Cisco', model: 'ASR 920-12CZ', category: 'cell-site-router', verdict: 'clear', entityId: null },
  { maker: 'ZTE', model: 'ZXA10 C320', category: 'olt', verdict: 'listed', entityId: 'zte' },
  {
    maker: 'Hikvision',
    model: 'DS-2CD2143G0-I',
    category: 'camera',
    verdict: 'review',
    entityId: 'hikvision',
  },
  { maker: 'Juniper', model: 'MX204', category: 'core-router', verdict: 'clear', entityId: null },
  { maker: 'Calix', model: 'E7-2', category: 'olt', verdict: 'clear', entityId: null },
  { maker: 'LTS', model: 'CMIP3243W-28', category: 'camera', verdict: 'review', entityId: 'hikvision' },
  { maker: 'Nokia', model: '7210 SAS-M', category: 'aggregation-router', verdict: 'clear', entityId: null },
  { maker: null, model: 'unknown', category: 'unknown', verdict: 'clear', entityId: null },
];

export const siteNames = [
  'Bridger Ridge',
  'Antelope Flats',
  'Cottonwood CO',
  'Deer Lodge Pass',
  'Elk Basin',
  'Fort Sage',
  'Granite Peak',
  'Hollister Junction',
  'Ironwood',
  'Judith Gap',
  'Kettle Creek',
  'Lone Tree',
  'Medicine Rock',
  'North Fork',
] as const;

const units = [3, 1, 1, 1, 12, 1, 2, 8, 1, 1];

export function makeAsset(id: number): Asset {
  const kind = kinds[id % kinds.length] ?? kinds[0];
  const site = id % 97 === 0 ? null : (siteNames[Math.floor(id / 10) % siteNames.length] ?? null);
  return {
    ...emptyAssetFields,
    id: id as AssetId,
    site,
    name: `${(site ?? 'spare').toLowerCase().replace(/ /g, '-')}-${id}`,
    category: kind?.category ?? 'unknown',
    manufacturer: kind?.maker ?? null,
    model: kind?.model ?? null,
    serial: id % 7 === 0 ? null : `SN${String(id * 7919).padStart(9, '0')}`,
    quantity: units[id % units.length] ?? 1,
    mac: kind?.maker === 'Huawei' ? '001e10abcdef' : null,
    assetTag: `T-${id}`,
    purchaseDate: id % 5 === 0 ? null : calendarDate(`201${id % 9}-0${(id % 9) + 1}-1${id % 9}`),
    purchaseCostCents: dollars(1200 + (id % 40) * 85),
    status: 'in service',
    importFileId: 1,
    importRow: id + 1,
  };
}

export function verdictValueOf(asset: Asset): VerdictValue {
  return kindOf(asset)?.verdict ?? 'clear';
}

export function verdictOf(asset: Asset): Verdict {
  const kind = kindOf(asset);
  return verdictFor(kind?.verdict ?? 'clear', kind?.entityId ?? null, asset);
}

export function rowOf(asset: Asset): AssetRow {
  return { ...asset, verdict: verdictValueOf(asset) };
}

function kindOf(asset: Asset): Kind | undefined {
  return kinds.find((kind) => kind.maker === asset.manufacturer && kind.model === asset.model);
}
