// The labeled set: hand-written tables (tests/fixtures/flagging) turned into cases, always the same ones. The label
// follows from the table a row stands in and from the dates of the listings, never from the flagger. A hash of the
// case decides once and for all whether it belongs to the tuning or to the held-out part; fresh cases are held out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CalendarDate, calendarDate } from '../../../core/calendar/date';
import type { FlagSubject, VerdictValue } from '../../../core/flagging/verdict';
import { freshCases } from './fresh-cases';
import { subjectWith } from './subject';

export interface LabeledCase {
  readonly id: string;
  /** Which table it comes from. */
  readonly group: string;
  readonly asOf: CalendarDate;
  readonly subject: FlagSubject;
  readonly expected: VerdictValue;
  /** The entity that the verdict must name; null where it must name none. */
  readonly entityId: string | null;
  readonly part: 'tuning' | 'held-out';
}

interface Tables {
  readonly listedNames: Readonly<Record<string, readonly string[]>>;
  readonly nearMisses: Readonly<Record<string, readonly string[]>>;
  readonly otherNames: readonly string[];
  readonly strongModels: Readonly<Record<string, readonly string[]>>;
  readonly mediumModels: Readonly<Record<string, readonly string[]>>;
  readonly otherModels: readonly (readonly [string, string, boolean])[];
  readonly relabels: readonly (readonly [string, string, string])[];
  readonly objectIds: Readonly<Record<string, readonly string[]>>;
  readonly otherObjectIds: readonly string[];
  readonly macPrefixes: Readonly<Record<string, readonly string[]>>;
  readonly reviewMacPrefixes: Readonly<Record<string, readonly string[]>>;
  readonly banners: Readonly<Record<string, readonly string[]>>;
  readonly components: readonly (readonly [string, string, string])[];
}

const today = calendarDate('2026-11-24');
const beforeAnyCameraListing = calendarDate('2018-06-01');

const brandNames: Readonly<Record<string, string>> = {
  huawei: 'Huawei',
  zte: 'ZTE Corporation',
  hikvision: 'Hikvision',
  dahua: 'Dahua Technology',
  hytera: 'Hytera',
  uniview: 'Uniview',
  tiandy: 'Tiandy',
  fiberhome: 'FiberHome',
  dji: 'DJI',
};

type Label = readonly [VerdictValue, string | null];

function labeled(
  group: string,
  known: Partial<FlagSubject>,
  [expected, entityId]: Label,
  asOf: CalendarDate = today,
): LabeledCase {
  const subject = subjectWith(known);
  const id = `${group} ${asOf} ${Object.values(known).join(' | ')}`;
  return { id, group, asOf, subject, expected, entityId, part: partOf(id) };
}

/** FNV-1a of the case's id; even = held out. */
function partOf(id: string): LabeledCase['part'] {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return ((hash >>> 8) ^ hash) % 2 === 0 ? 'held-out' : 'tuning';
}

function each<T>(
  table: Readonly<Record<string, readonly string[]>>,
  make: (text: string, entityId: string) => T | readonly T[],
): T[] {
  return Object.entries(table).flatMap(([entityId, texts]) =>
    texts.flatMap((text) => make(text, entityId) as T[]),
  );
}

function nameCases(tables: Tables): LabeledCase[] {
  return [
    ...each(tables.listedNames, (manufacturer, id) => [
      labeled('listed name', { manufacturer }, ['listed', id]),
      labeled('listed name before its listing', { manufacturer }, ['clear', null], beforeListing(id)),
    ]),
    ...each(tables.nearMisses, (manufacturer, id) => labeled('near-miss', { manufacturer }, ['review', id])),
    ...tables.otherNames.map((manufacturer) => labeled('other name', { manufacturer }, ['clear', null])),
  ];
}

/** A day on which the entity had no listing at all; ZTE was free between the Entity List and the denial order. */
function beforeListing(id: string): CalendarDate {
  if (id === 'zte') return calendarDate('2017-06-01');
  return id === 'china-mobile' || id === 'kaspersky' ? calendarDate('2017-01-01') : beforeAnyCameraListing;
}

function modelCases(tables: Tables): LabeledCase[] {
  return [
    ...each(tables.strongModels, (model, id) => [
      labeled('strong model alone', { model }, ['listed', id]),
      labeled('strong model with its maker', { manufacturer: brandNames[id] ?? id, model }, ['listed', id]),
      labeled('strong model, other maker', { manufacturer: 'Cisco', model }, ['review', id]),
    ]),
    ...each(tables.mediumModels, (model, id) => [
      labeled('medium model alone', { model }, ['review', id]),
      labeled('medium model with its maker', { manufacturer: brandNames[id] ?? id, model }, ['listed', id]),
      labeled('medium model, other maker', { manufacturer: 'Cisco', model }, ['clear', null]),
    ]),
    ...tables.otherModels.flatMap(([manufacturer, model, isKnownAlone]) => [
      labeled('other maker and model', { manufacturer, model }, ['clear', null]),
      ...(isKnownAlone ? [labeled('other model alone', { model }, ['clear', null] as const)] : []),
    ]),
    ...tables.relabels.map(([manufacturer, model, id]) =>
      labeled('relabel', { manufacturer, model, category: 'camera' }, ['review', id]),
    ),
  ];
}

function numberCases(tables: Tables): LabeledCase[] {
  return [
    ...each(tables.objectIds, (sysObjectId, id) => [
      labeled('object id alone', { sysObjectId }, ['listed', id]),
      labeled('object id against the name', { manufacturer: 'Juniper', sysObjectId }, ['review', id]),
    ]),
    ...tables.otherObjectIds.map((sysObjectId) =>
      labeled('other object id', { sysObjectId }, ['clear', null]),
    ),
    ...each(tables.macPrefixes, (prefix, id) => [
      labeled('MAC alone', { mac: macWith(prefix) }, ['listed', id]),
      labeled('MAC against the name', { manufacturer: 'Nokia', mac: macWith(prefix) }, ['review', id]),
      labeled('MAC with a near name', { manufacturer: 'Unknown', mac: macWith(prefix) }, ['listed', id]),
    ]),
    ...each(tables.reviewMacPrefixes, (prefix, id) =>
      labeled('doubtful MAC', { mac: macWith(prefix) }, ['review', id]),
    ),
    ...each(tables.banners, (systemDescription, id) => [
      labeled('banner alone', { systemDescription }, ['listed', id]),
      labeled('banner against the name', { manufacturer: 'Axis', systemDescription }, ['review', id]),
    ]),
    ...tables.components.map(([manufacturer, component, id]) =>
      labeled('component', { manufacturer, component }, ['review', id]),
    ),
  ];
}

function macWith(prefix: string): string {
  return `${prefix.toLowerCase()}a1b2c3d4`.slice(0, 12);
}

function handWrittenCases(): LabeledCase[] {
  const cisco = '00000c123456';
  return [
    labeled('contradiction', { manufacturer: 'Huawei', mac: cisco }, ['review', 'huawei']),
    labeled('contradiction', { manufacturer: 'Huawei', sysObjectId: '1.3.6.1.4.1.25506.1' }, [
      'review',
      'huawei',
    ]),
    labeled('contradiction', { manufacturer: 'Hikvision', model: 'WS-C3850-24T' }, ['review', 'hikvision']),
    labeled('nothing known', {}, ['review', null]),
    labeled('nothing known', { manufacturer: 'Unknown' }, ['review', null]),
    labeled('nothing known', { manufacturer: 'N/A', model: 'Box 3' }, ['review', null]),
    labeled('unregistered number', { manufacturer: 'Hikvision', sysObjectId: '1.3.6.1.4.1.50001.1' }, [
      'listed',
      'hikvision',
    ]),
    labeled('unregistered number', { model: 'DS-7608NI-K2', sysObjectId: '1.3.6.1.4.1.50001.1' }, [
      'listed',
      'hikvision',
    ]),
    labeled('unregistered number', { sysObjectId: '1.3.6.1.4.1.50001.1' }, ['review', 'hikvision']),
    labeled('near-miss with more', { manufacturer: 'Hauwei', mac: '00e0fc010203' }, ['listed', 'huawei']),
    labeled('near-miss with more', { manufacturer: 'Hik Vision', model: 'DS-2CD2143G0-I' }, [
      'listed',
      'hikvision',
    ]),
    labeled('interface of another', { manufacturer: 'Hikvision', mac: '00e04c010203' }, [
      'listed',
      'hikvision',
    ]),
    labeled('local MAC', { manufacturer: 'Cisco', mac: '02e0fc010203' }, ['clear', null]),
    labeled('other list only', { manufacturer: 'TP-Link' }, ['review', 'tp-link']),
    labeled('other list only', { manufacturer: 'Quectel' }, ['review', 'quectel']),
    labeled('other list only', { manufacturer: 'TP-Link' }, ['clear', null], calendarDate('2026-06-07')),
    labeled('class', { manufacturer: 'Netgear', category: 'customer-device', countryOfProduction: 'VN' }, [
      'listed',
      'cat-foreign-routers',
    ]),
    labeled('class', { manufacturer: 'Netgear', category: 'customer-device' }, [
      'review',
      'cat-foreign-routers',
    ]),
    labeled('class', { manufacturer: 'Netgear', category: 'customer-device', countryOfProduction: 'USA' }, [
      'clear',
      null,
    ]),
    labeled(
      'class',
      { manufacturer: 'Netgear', category: 'customer-device', countryOfProduction: 'VN' },
      ['clear', null],
      calendarDate('2026-03-22'),
    ),
    labeled('class', { manufacturer: 'Cisco', category: 'core-router', countryOfProduction: 'CN' }, [
      'clear',
      null,
    ]),
    labeled('class', { manufacturer: 'Skydio', category: 'drone', countryOfProduction: 'United States' }, [
      'clear',
      null,
    ]),
    labeled('class', { manufacturer: 'Parrot', category: 'drone', countryOfProduction: 'FR' }, [
      'listed',
      'cat-foreign-uas',
    ]),
    labeled(
      'class',
      { manufacturer: 'SolarEdge', model: 'SE7600H inverter', category: 'power', countryOfProduction: 'IL' },
      ['listed', 'cat-foreign-inverters'],
    ),
    labeled('class', { manufacturer: 'Eaton', model: '9PX UPS', category: 'power' }, ['clear', null]),
    labeled('whole words', { manufacturer: 'FS', model: 'Huawei compatible SFP+' }, ['clear', null]),
    labeled('whole words', { manufacturer: 'Hangzhou ZTE Tech' }, ['listed', 'zte']),
    ...['Megvii', 'Yitu', 'Tiandy', 'Intellifusion', 'NetPosa', 'CloudWalk'].map((manufacturer) =>
      labeled('brand of a name', { manufacturer }, ['listed', manufacturer.toLowerCase()] as const),
    ),
    labeled('relabel of others', { manufacturer: 'Amcrest', mac: '00e0fc010203' }, ['review', 'huawei']),
    labeled('relabel and more', { manufacturer: 'Amcrest', systemDescription: 'Dahua Rtsp Server' }, [
      'listed',
      'dahua',
    ]),
    labeled('part of a name', { manufacturer: 'Autel' }, ['review', 'autel']),
    labeled('part of a name', { manufacturer: 'Autel', model: 'EVO II Pro' }, ['listed', 'autel']),
    labeled('description', { systemDescription: 'Cisco IOS Software, C3850' }, ['clear', null]),
    labeled('description', { manufacturer: 'Huawei', systemDescription: 'Cisco IOS Software' }, [
      'review',
      'huawei',
    ]),
    labeled('description', { systemDescription: 'ZTE ROS Version V4.08 ZXR10 5950' }, ['review', 'zte']),
    labeled('joint venture', { manufacturer: '3Com', category: 'switch' }, ['review', 'huawei']),
    labeled('joint venture', { manufacturer: 'Huawei-3Com' }, ['review', 'huawei']),
    labeled('part of a brand', { manufacturer: 'Panasonic', model: 'WV-X1551LN', category: 'camera' }, [
      'clear',
      null,
    ]),
    labeled('part of a brand', { manufacturer: 'Motorola Solutions', category: 'two-way-radio' }, [
      'clear',
      null,
    ]),
  ];
}

/** @param fixtures the folder of the tables; a bundle is not where the sources are */
export function labeledCases(
  fixtures: string = join(__dirname, '..', '..', 'fixtures', 'flagging'),
): LabeledCase[] {
  const tables = JSON.parse(readFileSync(join(fixtures, 'tables.json'), 'utf8')) as Tables;
  return [
    ...nameCases(tables),
    ...modelCases(tables),
    ...numberCases(tables),
    ...handWrittenCases(),
    ...freshCases(join(fixtures, 'fresh-cases.json'), today),
    ...freshCases(join(fixtures, 'fresh-cases-2.json'), today),
  ];
}
