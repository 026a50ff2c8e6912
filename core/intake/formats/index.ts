import type { TableFormat } from '../table-format';
import { configTool, hikCentral, milestone, sadp, siqura } from './camera-tools';
import { changeout } from './changeout';
import { commandOutput } from './command-output';
import { glpi } from './glpi';
import { lansweeper } from './lansweeper';
import { librenms } from './librenms';
import { netbox } from './netbox';
import { netboxMacs } from './netbox-macs';
import { nmap } from './nmap';
import { onvif } from './onvif';
import { ralph } from './ralph';
import { snipeIt } from './snipe-it';
import { uisp } from './uisp';

/** In the order in which they are tried; the surer marks come first. */
export const tableFormats: readonly TableFormat[] = [
  changeout,
  sadp,
  milestone,
  siqura,
  hikCentral,
  librenms,
  lansweeper,
  snipeIt,
  glpi,
  netbox,
  netboxMacs,
  ralph,
  uisp,
  configTool,
  nmap,
  onvif,
  commandOutput,
];
