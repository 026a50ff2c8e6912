// Words by which inventories say what an asset is for: NetBox roles, GLPI and Snipe-IT categories, LibreNMS
// types, plain English. Lower case, single spaces; first match wins, so the narrow come before the broad.

import type { AssetCategory } from './category';

export const roleWords: readonly { readonly words: RegExp; readonly category: AssetCategory }[] = [
  { words: /\b(?:drones?|uavs?|uas|quadcopter)\b/, category: 'drone' },
  { words: /\b(?:nvrs?|dvrs?|xvrs?|video recorders?|recorders?|video servers?)\b/, category: 'recorder' },
  {
    words:
      /\b(?:intercoms?|door stations?|door controllers?|access control|card readers?|video accessor\w*|decoder|encoders?)\b/,
    category: 'video-accessory',
  },
  { words: /\b(?:cameras?|cctv|ipc|ptz|dome|bullet cam\w*|surveillance)\b/, category: 'camera' },
  { words: /\b(?:dmr repeaters?|two way repeaters?|repeaters?)\b/, category: 'repeater' },
  {
    words:
      /\b(?:two way radios?|2 way radios?|portable radios?|mobile radios?|handhelds?|hand held radios?|lmr|dmr|walkie\w*|handsets?|land mobile)\b/,
    category: 'two-way-radio',
  },
  { words: /\b(?:bbus?|base ?band\w*|base band units?|digital units?)\b/, category: 'radio-baseband' },
  {
    words: /\b(?:rrus?|rrhs?|aaus?|remote radio\w*|radio heads?|radio units?|active antenna\w*)\b/,
    category: 'radio-unit',
  },
  { words: /\b(?:antennas?|antennae|panel antenna\w*|sector antenna\w*)\b/, category: 'radio-antenna' },
  {
    words:
      /\b(?:e ?nodebs?|g ?nodebs?|nodebs?|enbs?|gnbs?|base stations?|bts|small cells?|femtocells?|macro cells?|ran)\b/,
    category: 'base-station',
  },
  {
    words:
      /\b(?:epc|mobile core|packet core|evolved packet core|mme|hss|hlr|pgw|sgw|pcrf|msc|mgw|sgsn|ggsn|ims|softswitch|core network|5gc|volte core)\b/,
    category: 'mobile-core',
  },
  {
    words: /\b(?:microwaves?|mw link\w*|radio links?|point to point radios?|ptp|backhaul radios?)\b/,
    category: 'microwave',
  },
  { words: /\b(?:cell site (?:router|gateway)s?|csrs?|csg|site routers?)\b/, category: 'cell-site-router' },
  {
    words:
      /\b(?:aggregation switch\w*|access switch\w*|ethernet switch\w*|core switch\w*|distribution switch\w*|switch\w*|tor)\b/,
    category: 'switch',
  },
  { words: /\b(?:aggregation(?: routers?)?|agg(?: routers?)?|pre agg\w*)\b/, category: 'aggregation-router' },
  {
    words:
      /\b(?:customer premises\w*|cpes?|home gateways?|residential gateways?|subscriber units?|customer devices?|set top\w*|modems?|hotspots?|mifi|stations? \(cpe\)|airmax station)\b/,
    category: 'customer-device',
  },
  { words: /\b(?:firewalls?|ngfw|utm|security gateways?)\b/, category: 'firewall' },
  { words: /\b(?:olts?|optical line terminals?|pon heads?|gpon chassis)\b/, category: 'olt' },
  { words: /\b(?:onts?|onus?|optical network terminals?|optical network units?)\b/, category: 'ont' },
  { words: /\b(?:dslams?|msans?|ip dslams?|dlcs?|digital loop carriers?|vdsl access)\b/, category: 'dslam' },
  {
    words:
      /\b(?:dwdm|cwdm|wdm|roadms?|otn|sonet|sdh|optical transport|optical nodes?|optical|transport nodes?|muxponders?|transponders?|mspp|oadm)\b/,
    category: 'optical',
  },
  {
    words:
      /\b(?:core routers?|edge routers?|provider edge|pe routers?|border routers?|bng|bras|peering routers?|backbone routers?|routers?|gateway routers?)\b/,
    category: 'core-router',
  },
  {
    words:
      /\b(?:wireless|wlan|wi fi|wifi|access points?|wireless aps?|aps?|wlcs?|fixed wireless|ptmp|wisp radio)\b/,
    category: 'wireless-access',
  },
  {
    words:
      /\b(?:rectifiers?|ups|inverters?|power systems?|power|batter(?:y|ies)|generators?|pdus?|dc plants?|solar)\b/,
    category: 'power',
  },
  { words: /\b(?:servers?|storage|nas|san|blades?|hypervisors?|virtual machines?)\b/, category: 'server' },
  {
    words: /\b(?:software|licen[cs]es?|applications?|ems|nms|oss|operating systems?)\b/,
    category: 'software',
  },
];
