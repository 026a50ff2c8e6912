// Where the invented cooperative has its sites: places with made-up names, scattered over western North Dakota and
// eastern Montana. The first sixty are the demo; any number can be made, one by one, for measurements.

import type { Site, SiteKind } from '../../core/inventory/site';
import { partSeed, type Random, seededRandom } from './random';

/** Whose radio network stands at a tower. */
export type RadioVendor = 'huawei' | 'zte' | 'ericsson' | 'nokia';

export interface DemoSite extends Site {
  readonly index: number;
  readonly radio: RadioVendor | null;
  /** Year in which most of the site was built. */
  readonly builtYear: number;
}

export const demoSiteCount = 60;

const firstWords = [
  'Sage',
  'Painted',
  'Antler',
  'Lark',
  'Bison',
  'Chokecherry',
  'Rattlesnake',
  'Cottonwood',
  'Sandstone',
  'Juniper',
  'Thistle',
  'Windmill',
] as const;
const lastWords = ['Coulee', 'Butte', 'Draw', 'Bench', 'Breaks'] as const;

/** Two core sites, eight central offices, three offices, five cabinets, the rest towers, in every block of sixty. */
function kindOf(index: number): SiteKind {
  const place = index % demoSiteCount;
  if (place < 2) return 'core';
  if (place < 10) return 'central-office';
  if (place < 13) return 'office';
  return place < 18 ? 'cabinet' : 'tower';
}

const kindWords: Readonly<Record<SiteKind, string>> = {
  core: 'Core',
  'central-office': 'CO',
  office: 'Office',
  cabinet: 'Hut',
  tower: 'Tower',
  region: 'Region',
  room: 'Room',
  unknown: 'Site',
};

/** Seven towers of ten carry Huawei radios, two ZTE, the rest makers that no list names. */
function radioOf(kind: SiteKind, index: number): RadioVendor | null {
  if (kind !== 'tower') return null;
  const place = index % 20;
  if (place < 13) return 'huawei';
  if (place < 17) return 'zte';
  return place < 19 ? 'ericsson' : 'nokia';
}

export function demoSite(index: number, seed: number): DemoSite {
  const random = seededRandom(partSeed(seed ^ 0x51735, index));
  const kind = kindOf(index);
  const isRemote = kind === 'tower' && random.chance(0.3);
  return {
    index,
    name: siteName(index, kind),
    kind,
    towerOwner: kind === 'tower' ? towerOwner(random) : null,
    latitude: roundTo(46.05 + random.next() * 2.85, 4),
    longitude: roundTo(-107.4 + random.next() * 7.2, 4),
    address: null,
    season: isRemote ? { firstMonth: random.int(4, 6), lastMonth: random.int(10, 11) } : null,
    radio: radioOf(kind, index),
    builtYear: random.int(2012, 2018),
  };
}

function siteName(index: number, kind: SiteKind): string {
  const place = index % demoSiteCount;
  const block = Math.floor(index / demoSiteCount);
  const first = firstWords[place % firstWords.length] ?? firstWords[0];
  const last = lastWords[Math.floor(place / firstWords.length) % lastWords.length] ?? lastWords[0];
  return `${first} ${last}${block === 0 ? '' : ` ${block + 1}`} ${kindWords[kind]}`;
}

function towerOwner(random: Random): string {
  return random.pick(['Own', 'Own', 'Own', 'Leased: regional tower company', 'Leased: county']);
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
