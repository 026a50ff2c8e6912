// Lists of camera makers' own tools and of video management systems. No site, no dates, no cost in any of
// them; user names and passwords in most (secret-columns.ts drops those).

import type { TableFormat } from '../table-format';

/** Hikvision SADP: `Device Type` is the model; the list does not name the maker. */
export const sadp: TableFormat = {
  id: 'sadp',
  label: 'Hikvision SADP',
  marks: [
    ['Device Type', 'Device Serial No.'],
    ['Device Type', 'Hik-Connect Status'],
    ['DeviceDescription', 'DeviceSN'],
  ],
  columns: {
    model: ['Device Type', 'DeviceDescription'],
    serial: ['Device Serial No.', 'DeviceSN'],
    mac: ['MAC Address', 'MAC'],
    ip: ['IPv4 Address', 'IPv4Address', 'IPv6 Address'],
    firmware: ['Software Version', 'SoftwareVersion'],
    status: ['Status', 'Activated'],
  },
  closed: true,
};

export const configTool: TableFormat = {
  id: 'configtool',
  label: 'Dahua ConfigTool',
  marks: [
    ['NO.', 'Type', 'Model', 'IP', 'MAC', 'SN'],
    ['DeviceClass', 'DeviceType', 'SerialNo'],
    ['Type', 'Model', 'IP', 'MAC', 'Version', 'Port'],
  ],
  columns: {
    category: ['Type', 'DeviceClass'],
    manufacturer: ['Manufacturer', 'Vendor'],
    model: ['Model', 'DeviceType'],
    serial: ['SN', 'SerialNo', 'Serial No.'],
    mac: ['MAC'],
    ip: ['IP'],
    firmware: ['Version'],
    status: ['Status'],
  },
};

export const siqura: TableFormat = {
  id: 'siqura',
  label: 'Siqura SDM',
  marks: [
    ['IPAddress', 'ForcedOffline'],
    ['ModelName', 'ProductType', 'MacAddress'],
  ],
  columns: {
    name: ['Name'],
    model: ['ModelName'],
    category: ['ProductType'],
    serial: ['SerialNumber'],
    mac: ['MacAddress'],
    ip: ['IPAddress'],
    status: ['Status'],
  },
};

export const milestone: TableFormat = {
  id: 'milestone',
  label: 'Milestone hardware list',
  marks: [
    ['HardwareAddress', 'HardwareDriverID'],
    ['HardwareAddress', 'HardwareUsername'],
  ],
  columns: {
    name: ['HardwareName', 'CameraName'],
    model: ['HardwareModel'],
    ip: ['HardwareAddress'],
    mac: ['HardwareMacAddress'],
    serial: ['HardwareSerialNumber'],
  },
};

export const hikCentral: TableFormat = {
  id: 'hik-central',
  label: 'iVMS-4200 or Hik-Central list',
  marks: [
    ['Nickname', 'Adding Mode'],
    ['Nickname', 'Address', 'Port'],
  ],
  columns: { name: ['Nickname'], ip: ['Address'] },
};
