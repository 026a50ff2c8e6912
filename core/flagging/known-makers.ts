// Data: well-known makers that no list in the reference data names, by name, IANA enterprise number and model family.
// They serve two purposes: a model alone can be cleared (`DS-C9148S` is a Cisco MDS switch, `DS920+` a Synology),
// and a stated maker can be contradicted. From general knowledge of the field, so `recalled`.

export interface KnownMaker {
  readonly name: string;
  /** Other words that stand for the maker, lower case. */
  readonly aliases: readonly string[];
  readonly enterpriseNumber: number | null;
  /** Families as normalized models (upper case, hyphens); null = none kept. */
  readonly models: RegExp | null;
}

function maker(
  name: string,
  aliases: string,
  enterpriseNumber: number | null,
  models: RegExp | null,
): KnownMaker {
  return { name, aliases: aliases === '' ? [] : aliases.split(','), enterpriseNumber, models };
}

export const knownMakers: readonly KnownMaker[] = [
  maker(
    'Cisco',
    'cisco systems,meraki,cisco meraki,linksys',
    9,
    /^(?:WS-C|C(?:9[2-6]\d{2}|1000|8[23]00|8500)|ISR-?\d|ASR-?\d{3,4}|N[3579]K-|DS-C9\d{3}|NCS-?\d|ME-?3\d{3}|CBS\d|SG\d{3}|MX(?:6[4-8]|84|85|95|105)C?W?$|MR\d{2}$|MS\d{3}-|AIR-[A-Z]|UCS)/,
  ),
  maker(
    'Juniper',
    'juniper networks,mist',
    2636,
    /^(?:MX\d{2,4}-|EX\d{4}|SRX\d{3,4}|QFX\d{4}|ACX\d{3,4}|PTX\d)/,
  ),
  maker(
    'Ericsson',
    'telefonaktiebolaget lm ericsson',
    193,
    /^(?:RBS-?\d{4}|RRUS-?\d|RADIO-\d{4}|BASEBAND-\d|BB-?\d{4}$|AIR-\d{4})/,
  ),
  maker(
    'Nokia',
    'alcatel-lucent,alcatel lucent,nokia solutions and networks,nsn',
    6527,
    /^(?:7[72]50|7705|7210|7360|7342|AIRSCALE|FLEXI|AAHF|AHEG|FRGY)/,
  ),
  maker('Samsung', 'samsung electronics', 236, null),
  maker('Axis', 'axis communications', 368, /^(?:[MPQ]\d{4}(?:-[A-Z]+)*$)/),
  maker('Hanwha', 'hanwha vision,hanwha techwin,wisenet', 36849, /^(?:[XQPT]N[OVDPB]-)/),
  maker('Bosch', 'bosch security systems', 3967, /^(?:NBN|NDE|NDV|FLEXIDOME|DINION|AUTODOME)/),
  maker('Avigilon', '', null, null),
  maker('Panasonic', 'i-pro', 258, /^WV-/),
  maker('Pelco', '', null, null),
  maker('Synology', '', 6574, /^(?:DS\d{3,4}(?:\+|J|SLIM|PLAY|XS\+?)?|RS\d{3,4}(?:\+|RP\+?|XS\+?)?)$/),
  maker('QNAP', '', 24681, /^TS-\d/),
  maker(
    'Ubiquiti',
    'ubiquiti networks,unifi',
    41112,
    /^(?:UVC|UNVR|USW|UAP|UDM|USG-PRO|ER-\d|NBE|PBE|LTU|AF-?\d)/,
  ),
  maker('MikroTik', 'mikrotikls', 14988, /^(?:CCR\d|CRS\d|RB\d|HEX)/),
  maker('Cambium', 'cambium networks', 17713, /^(?:PMP|EPMP|PTP-?\d|CNPILOT)/),
  maker('Ceragon', '', 2281, /^IP-?[25]0/),
  maker('Aviat', 'aviat networks', 2509, /^(?:CTR-?8|WTM-?4|ECLIPSE)/),
  maker('Calix', '', 6321, /^(?:E7(?:-2|-20)?$|E9-|E3-|GS\d{4}|GP\d{4})/),
  maker('Adtran', 'adva', 664, /^(?:TA\d{4}|NETVANTA|SDX)/),
  maker('Ciena', '', 6141, /^(?:39\d{2}|51\d{2}|6500-)/),
  maker('Arista', 'arista networks', 30065, /^(?:DCS-7|CCS-7)/),
  maker(
    'Dell',
    'dell emc,dell technologies,force10',
    674,
    /^(?:R[2-9][1-6]0(?:XS|XD)?$|POWEREDGE|S\d{4}[FTB]?-ON|OPTIPLEX|N\d{4}-?ON)/,
  ),
  maker(
    'HPE',
    'hp,hewlett packard,hewlett packard enterprise,aruba,aruba networks,procurve',
    11,
    /^(?:PROLIANT|DL\d{3}|J\d{4}A|JL\d{3}A|AP-\d{3}$)/,
  ),
  maker('H3C', 'new h3c,hangzhou h3c,new h3c technologies', null, /^(?:LS-|S6520|S6800|MSR\d)/),
  maker('Extreme', 'extreme networks,brocade,avaya', 1916, /^(?:X\d{3}-|5\d{3}-\d{2}|VSP-|SLX-|ICX)/),
  maker('Fortinet', '', 12356, /^(?:FG-|FGT|FORTI|FAP-|FS-\d{3})/),
  maker('Palo Alto Networks', 'palo alto', 25461, /^PA-\d/),
  maker('Zyxel', 'zyxel communications', 890, /^(?:USG\d{2,3}W?$|USG1\d{3}$|NWA|VMG)/),
  maker('Netgear', '', 4526, /^(?:GS\d{3}|AC(?:1[279]|2[136])\d{2}|R[678]\d[05]0$|RAX)/),
  maker('D-Link', 'd-link international', 171, /^(?:DGS-|DES-|DCS-\d{4}L?H?$|DIR-)/),
  maker('Commscope', 'ruckus,ruckus wireless,arris', 25053, /^(?:R\d{3}$|T\d{3}$|SBG|TG\d{3,4}|DSX)/),
  maker('Motorola Solutions', 'motorola', 161, /^(?:XPR|MOTOTRBO|APX|SLR-?\d)/),
  maker('Kenwood', 'jvckenwood,efjohnson', null, /^(?:NX-|TK-)/),
  maker('Icom', '', null, /^IC-/),
  maker('Tait', 'tait communications', null, /^T[PM]\d{4}(?!\d)/),
  maker('Cradlepoint', '', 20992, /^(?:IBR|E\d{3}-|R\d{4}-5G)/),
  maker('Sierra Wireless', 'semtech', 20542, /^(?:RV\d{2}|MP\d{2}|XR\d{2}|LX\d{2})/),
  maker('Brother', '', 2435, /^(?:MFC-|HL-|DCP-)/),
  maker('Skydio', '', null, /^(?:SKYDIO|X10D?$|X2D?$)/),
  maker('Eaton', 'powerware', 534, null),
  maker('APC', 'american power conversion,schneider electric', 318, /^(?:SMT|SMX|SUA|AP[789]\d{3}[A-Z]?$)/),
  maker('Nautel', '', null, null),
  maker('Aztech', 'aztech electronics', null, null),
  maker('Honor', 'honor device', null, null),
  maker('xFusion', 'xfusion digital technologies', null, null),
  maker('Ruijie', 'ruijie networks', 4881, /^RG-/),
  maker('FS', 'fs.com', 52642, null),
  maker('ComNet', 'communication networks', null, null),
  maker('Lenovo', 'ibm', 19046, null),
  maker('Supermicro', 'super micro computer', 10876, null),
  maker('Sagemcom', 'sagemcom broadband', null, null),
  maker('Technicolor', 'vantiva,thomson', 2863, null),
  maker('Tandy', 'radioshack', null, null),
  maker('Milesight', '', null, null),
  maker('Vivotek', '', null, /^(?:IB|FD|IP|IT)\d{4}-/),
  maker('Mobotix', '', null, null),
  maker('Verkada', '', null, null),
  maker('Rajant', '', null, null),
  maker('DragonWave', 'dragonwave-x', 7262, null),
  maker('SIAE', 'siae microelettronica', 3373, null),
  maker('NEC', '', 119, null),
  maker('Fujitsu', '', 211, null),
  maker('Mavenir', '', null, null),
  maker('Airspan', 'airspan networks', 989, null),
  maker('Parallel Wireless', '', null, null),
  maker('Baicells', '', null, null),
  maker('SolarEdge', '', null, null),
  maker('Enphase', '', null, null),
];
