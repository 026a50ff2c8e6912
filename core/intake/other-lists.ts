// Lists that come from the same programs but hold no assets. They are refused by name, because their columns
// could be read as an inventory that makes no sense.

import { type Problem, problem } from '../problem';
import { headerKey } from './header-name';

interface OtherList {
  readonly what: string;
  readonly remedy: string;
  readonly marks: readonly (readonly string[])[];
  /** A table that has one of these is an inventory after all. */
  readonly unless?: readonly string[];
}

const hardware = ['Serial', 'Serial number', 'Model', 'Model No.', 'Asset Tag', 'MAC', 'MAC Address'];

const otherLists: readonly OtherList[] = [
  {
    what: 'a list of software licenses',
    remedy: 'Export the list of assets (hardware) instead',
    marks: [
      ['Product Key', 'Seats'],
      ['License', 'Seats'],
      ['Licensed to Name'],
      ['Product Key', 'Licensed to Email'],
      ['License Name', 'Expiration Date'],
      ['Software Name', 'Seats'],
    ],
  },
  {
    what: 'a list of users',
    remedy: 'Export the list of assets instead',
    marks: [
      ['First Name', 'Last Name', 'Username'],
      ['First Name', 'Last Name', 'Email'],
      ['First Name', 'Last Name', 'Employee No.'],
      ['Username', 'Email', 'Groups'],
    ],
    unless: hardware,
  },
  {
    what: 'NetBox’s list of interfaces',
    remedy: 'Export the table of devices instead, or the table of MAC addresses',
    marks: [
      ['Device', 'Name', 'Label', 'Enabled', 'Type'],
      ['Device', 'Name', 'Enabled', 'MTU'],
    ],
    unless: ['Serial number', 'Manufacturer'],
  },
  {
    what: 'a list of IP addresses or prefixes',
    remedy: 'Export the table of devices instead',
    marks: [
      ['IP Address', 'VRF', 'DNS Name'],
      ['Prefix', 'VRF'],
    ],
    unless: hardware,
  },
  {
    what: 'a list of cables',
    remedy: 'Export the table of devices instead',
    marks: [
      ['Side A Device', 'Side B Device'],
      ['Termination A', 'Termination B'],
    ],
  },
  {
    what: 'a list of tickets',
    remedy: 'Export the list of assets instead',
    marks: [
      ['Title', 'Requester', 'Opening date'],
      ['Ticket', 'Subject', 'Priority'],
      ['Title', 'Urgency', 'Opening date'],
    ],
    unless: hardware,
  },
  {
    what: 'a list of installed software',
    remedy: 'Export the list of assets (hardware) instead',
    marks: [
      ['SoftwareName', 'SoftwareVersion'],
      ['Software', 'Publisher'],
      ['Software name', 'Publisher'],
    ],
    unless: hardware,
  },
  {
    what: 'a list of open ports, not of hosts',
    remedy: 'Save the scan as XML with nmap -oX',
    marks: [['Host', 'Port', 'Protocol', 'Service']],
    unless: hardware,
  },
  {
    what: 'a list of contracts or suppliers',
    remedy: 'Export the list of assets instead',
    marks: [
      ['Contract type', 'Notice'],
      ['Supplier', 'Contact', 'Fax'],
    ],
    unless: hardware,
  },
  {
    what: 'a list of sites',
    remedy: 'Export the list of assets instead',
    marks: [
      ['Region', 'Facility', 'ASN'],
      ['Physical address', 'Shipping address', 'Latitude', 'Longitude'],
    ],
    unless: hardware,
  },
];

/** @returns a problem that names the list, null when this can be an inventory */
export function refuseOtherList(headers: readonly string[]): Problem | null {
  const keys = new Set(headers.map(headerKey));
  const has = (header: string): boolean => keys.has(headerKey(header));
  const found = otherLists.find(
    (list) => list.marks.some((mark) => mark.every(has)) && !list.unless?.some(has),
  );
  return found ? problem(`This is ${found.what}, not an inventory`, found.remedy) : null;
}
