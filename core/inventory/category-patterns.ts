// Our own table of model names by what they are for, from makers' public product names. A model is matched in
// capitals with hyphens for spaces. `maker` null = the name is unmistakable; with a maker the pattern holds for that
// maker, or where the file names none unless `needsMaker`: a short form that several makers use (MX, SG, C300, 7210)
// says nothing without its maker, a long one (MX240, ZXA10, 7750 SR) does. First match wins. This decides the category only,
// never who made the asset: that is the flagger's work, with sources.

import type { AssetCategory } from './category';

export interface ModelPattern {
  readonly maker: RegExp | null;
  readonly model: RegExp;
  readonly category: AssetCategory;
  /** The name is too common to mean anything without the maker. */
  readonly needsMaker?: boolean;
}

const huawei = /huawei|futurewei|honor/;
const zte = /\bzte\b|zhongxing/;
const hikvision = /hik|ezviz|hilook|hiwatch/;
const dahua = /dahua|lorex|amcrest|\bimou\b/;
const hytera = /hytera|\bhyt\b/;
const nokia = /nokia|alcatel|lucent/;
const ericsson = /ericsson/;
const cisco = /cisco|linksys|meraki/;
const juniper = /juniper/;
const ubiquiti = /ubiquiti|ubnt/;
const mikrotik = /mikrotik|mikrotīk|routerboard/;
const calix = /calix|occam/;
const adtran = /adtran|adva/;
const ciena = /ciena/;
const axis = /axis/;
const motorola = /motorola|kenwood|icom|tait|harris|vertex|bk technologies|relm/;

export const modelPatterns: readonly ModelPattern[] = [
  // Huawei radio access and core
  { maker: null, model: /\bBBU-?(?:3036|3806|39\d{2}|59\d{2})|^BBU\b/, category: 'radio-baseband' },
  { maker: huawei, model: /\b(?:UBBP|UMPT|WBBP|LBBP|GTMU|WMPT)/, category: 'radio-baseband' },
  { maker: null, model: /\bP?RRU-?[35]\d{3}|\bRHUB-?[35]\d{3}|^RRU\b/, category: 'radio-unit' },
  { maker: huawei, model: /\b(?:AAU-?[35]\d{3}|MRFU|LRFU|RFU[A-Z]|WRFU|GRFU)/, category: 'radio-unit' },
  { maker: null, model: /\b(?:DBS|BTS)-?(?:3\d{3}|5900)|\bNODEB|\bENODEB/, category: 'base-station' },
  { maker: huawei, model: /\b(?:ATR|AQU|ADU|AMB|ASI)\d{6,}/, category: 'radio-antenna' },
  {
    maker: null,
    model:
      /\b(?:M?SOFTX-?3000|UMG-?8900|USN-?9810|UGW-?98\d{2}|HSS-?9\d{3}|[SG]GSN-?98\d{2}|CLOUDEPC|CLOUDUGW|CLOUDUSN|ATS-?9900|CSC-?3300|UPCC|UNC-?9811)/,
    category: 'mobile-core',
  },
  { maker: huawei, model: /\b(?:EPC|CGP|SE2900|UDG|USC|SPG)\b/, category: 'mobile-core' },
  // Huawei transport and access
  { maker: null, model: /\b(?:OPTIX-)?RTN-?[39]\d{2}/, category: 'microwave' },
  { maker: null, model: /\bATN-?9\d{2}|\bATN-?950/, category: 'cell-site-router' },
  { maker: null, model: /\bCX-?600|\bPTN-?\d{3,4}/, category: 'aggregation-router' },
  // AR before NetEngine, firewalls before Quidway: those two are brands of several kinds of asset
  {
    maker: huawei,
    model: /\bAR-?(?:1\d{2,3}|2\d{2,3}|3\d{3}|6\d{2,3}|5\d{2}|[124][689])/,
    category: 'cell-site-router',
  },
  {
    maker: huawei,
    model: /\bNE(?:05|08|16|20|40|80|5000|8000|9000)|\bNETENGINE|\bME60/,
    category: 'core-router',
  },
  { maker: null, model: /\bUSG-?[5-9]\d{3}|\bEUDEMON|\bSECOSPACE|\bHISECENGINE/, category: 'firewall' },
  {
    maker: null,
    model: /\bOSN-?\d{3,4}|\bOPTIXTRANS|\bOPTIX-(?:OSN|METRO|BWS)|\bDC908/,
    category: 'optical',
  },
  { maker: null, model: /\bMA-?5(?:6(?:80|83|08)T?|60[03]T|8\d{2}T?)|\bEA58\d{2}/, category: 'olt' },
  { maker: null, model: /\bMA-?5(?:1|2|3|6)\d{2}|\bUA-?5000|\bSMARTAX/, category: 'dslam' },
  { maker: null, model: /\b(?:ECHOLIFE|OPTIXSTAR)|\b(?:HG|EG|HN|HS|OG)8\d{3}/, category: 'ont' },
  {
    maker: huawei,
    model:
      /\bS(?:17|23|27|33|37|53|57|67|77|93|97|127|63|16|31|51|58|110)\d{2}|\bCE\d{4,5}|\bCLOUDENGINE|\bQUIDWAY/,
    category: 'switch',
  },
  { maker: huawei, model: /\bAIRENGINE|\bAC6\d{3}|\bAP\d{4}[A-Z]{2}/, category: 'wireless-access' },
  { maker: huawei, model: /\bAP\d{4}/, category: 'wireless-access', needsMaker: true },
  {
    maker: huawei,
    model:
      /\bB(?:310|311|315|525|528|535|593|612|618|628|715|818)|\bH1[12]2-|\bE(?:5\d{3}|8372|3372)|\bLTE-CPE/,
    category: 'customer-device',
  },
  {
    maker: null,
    model: /\bOCEANSTOR|\bDORADO-?\d{4}|\bRH\d{4}|\bFUSIONSERVER|\b[1-5]288H/,
    category: 'server',
  },
  { maker: null, model: /\bE?TP48\d+|\bSUN2000|\bETP48|\bPOWERCUBE|\bUPS\d{4}/, category: 'power' },
  { maker: huawei, model: /\b(?:U2000|M2000|IMASTER|ESIGHT|NCE)\b/, category: 'software' },
  // ZTE
  { maker: null, model: /\bZXSDR-?B\d{4}|\bZXSDR-?V9200/, category: 'radio-baseband' },
  { maker: zte, model: /\b(?:B8[23]00|V9200|B8105)\b/, category: 'radio-baseband' },
  { maker: null, model: /\bZXSDR-?R\d{4}/, category: 'radio-unit' },
  { maker: zte, model: /\b(?:R8[189]\d{2}|A96\d{2}|A97\d{2})/, category: 'radio-unit' },
  { maker: null, model: /\bZXSDR|\bZXMBW|\bZXG10/, category: 'base-station' },
  { maker: zte, model: /\bBS8[79]\d{2}/, category: 'base-station' },
  { maker: null, model: /\bZXUN|\bZXSS10|\bZXWN|\bZXMBB/, category: 'mobile-core' },
  { maker: null, model: /\bZXMW|\bNR8[12]\d{2}/, category: 'microwave' },
  { maker: null, model: /\bZXCTN-?6[12]\d{2}/, category: 'cell-site-router' },
  { maker: null, model: /\bZXCTN|\bZXR10-?ZXCTN/, category: 'aggregation-router' },
  {
    maker: null,
    model: /\bZXR10-?(?:T|M)\d{3,4}|\bZXR10-?(?:GER|T1200|T600|M6000|1800|2800|3800|ZSR)/,
    category: 'core-router',
  },
  { maker: null, model: /\bZXR10/, category: 'switch' },
  { maker: null, model: /\bZXMP|\bZXWM|\bZXONE/, category: 'optical' },
  { maker: null, model: /\bZXDSL-?9\d{3}|\bZXMSG/, category: 'dslam' },
  { maker: null, model: /\bZXA10-?(?:C[236]\d{2}|GPON)/, category: 'olt' },
  { maker: zte, model: /\bC(?:220|300|320|350|600|610|620|650)\b/, category: 'olt', needsMaker: true },
  { maker: null, model: /\bZXA10-?(?:F|OLT|MSAN)/, category: 'dslam' },
  { maker: null, model: /\bZXHN|\bZXA10-?F6/, category: 'ont' },
  { maker: zte, model: /\bF(?:60[19]|6[2-9]\d|822|832)/, category: 'ont', needsMaker: true },
  { maker: null, model: /\bZXV10/, category: 'customer-device' },
  { maker: zte, model: /\bM[FC]\d{2,3}/, category: 'customer-device', needsMaker: true },
  { maker: null, model: /\bZXDU|\bZXEPS/, category: 'power' },
  // Cameras and recorders
  { maker: null, model: /\bI?DS-2(?:CD|CE|DE|DF|TD|XS|XE|DP|DY|TA|AE|SE)/, category: 'camera' },
  { maker: null, model: /\bI?DS-[6789]\d{3,4}[A-Z]{2}/, category: 'recorder' },
  { maker: null, model: /\bDS-(?:K|PW|PH|PD|A[78]|D5|1\d{3}|3T|3WF)/, category: 'video-accessory' },
  { maker: null, model: /\bDS-3E\d{4}/, category: 'switch' },
  {
    maker: null,
    model: /\b(?:DHI?-)?IPC-[A-Z]|\b(?:DH-)?HAC-[A-Z]|\bIPC\d{3,4}|\b(?:THC|PTZ)-[A-Z]\d/,
    category: 'camera',
  },
  { maker: null, model: /\b(?:DHI?-)?(?:NVR|XVR|HCVR|DVR|UNVR)-?\d/, category: 'recorder' },
  { maker: null, model: /\b(?:DH-)?SD\d{1,2}[A-Z]{0,3}\d{3,5}[A-Z]{0,3}-/, category: 'camera' },
  { maker: dahua, model: /\b(?:DH-)?(?:SD|TPC|PSD)-?\d?[A-Z]{0,3}\d/, category: 'camera', needsMaker: true },
  { maker: null, model: /\b(?:VTO|VTH|VTS|ASI|ASC)\d{4}/, category: 'video-accessory' },
  { maker: dahua, model: /\bPFS\d{4}|\bDH-(?:CS|PFS)/, category: 'switch' },
  { maker: hikvision, model: /\b(?:ECI|ECT|PCI|CS-C|DS-I|DS-T)/, category: 'camera', needsMaker: true },
  { maker: hikvision, model: /\bER[IT]-/, category: 'recorder' },
  { maker: axis, model: /\b(?:M|P|Q|F|FA|V)\d{4}/, category: 'camera', needsMaker: true },
  { maker: axis, model: /\bS\d{4}/, category: 'recorder', needsMaker: true },
  { maker: axis, model: /\bA\d{4}/, category: 'video-accessory', needsMaker: true },
  { maker: /hanwha|samsung|wisenet/, model: /\b(?:[XQPL]N[A-Z]|SN[A-Z]|TNB|PNM)-/, category: 'camera' },
  { maker: /hanwha|samsung|wisenet/, model: /\b(?:[XPQ]RN|SRN|WRN)-/, category: 'recorder' },
  {
    maker: /avigilon|bosch|pelco|vivotek|mobotix|arecont|tiandy|uniview|verkada|reolink/,
    model: /\b(?:NVR|DVR|RM\d|DIVAR|VIDEOEDGE)/,
    category: 'recorder',
    needsMaker: true,
  },
  // Two-way radio
  { maker: hytera, model: /\b(?:RD\d{3}|HR\d{3,4})/, category: 'repeater' },
  { maker: hytera, model: /\b(?:PD[3-9][0-9X]{2}|MD(?:61|62|65|78)\d|PNC\d{3})/, category: 'two-way-radio' },
  {
    maker: hytera,
    model: /\b(?:(?:PD|MD|BD|HP|HM|TC-?|PT|TD|AP|BP|DP)\d|X1[EP])/,
    category: 'two-way-radio',
    needsMaker: true,
  },
  {
    maker: null,
    model:
      /\b(?:SLR-?\d{4}|XPR-?83\d{2}|MTR-?\d{4}|NXR-?\d{3,4}|GTR-?8000|TB\d{4}|TKR-[A-Z]?\d{3}|IC-FR\d{4})/,
    category: 'repeater',
  },
  {
    maker: motorola,
    model: /\b(?:XPR|APX|MOTOTRBO|TK-|IC-F|XTS|XTL|EVX|KNG|BKR)/,
    category: 'two-way-radio',
  },
  { maker: motorola, model: /\b(?:CP\d|NX-|TP\d|TM\d)/, category: 'two-way-radio', needsMaker: true },
  // Nokia and Ericsson
  {
    maker: nokia,
    model: /\b(?:AIRSCALE-?(?:BASEBAND|SYSTEM)|FS[MP]|AMI[AB]|ABI[AOC]|ASI[AK]|BBU)/,
    category: 'radio-baseband',
    needsMaker: true,
  },
  {
    maker: nokia,
    model: /\b(?:A[HEWR][A-Z]{2}[A-Z]?|FR[GHILM][A-Z]|FX[EFD][A-Z]|RRH|AIRSCALE-?RADIO)\b/,
    category: 'radio-unit',
    needsMaker: true,
  },
  { maker: nokia, model: /\b(?:AIRSCALE|FLEXI|LIGHTRADIO)/, category: 'base-station' },
  { maker: null, model: /\b7(?:705-SAR|210-SAS|250-IXR)/, category: 'cell-site-router' },
  { maker: nokia, model: /\b7(?:705|210|250)/, category: 'cell-site-router', needsMaker: true },
  { maker: null, model: /\b7(?:750-SR|950-XRS|450-ESS|220-IXR)/, category: 'core-router' },
  {
    maker: nokia,
    model: /\b7(?:750|950|450)|\bSR-(?:[ASE]|\d)|\bIXR/,
    category: 'core-router',
    needsMaker: true,
  },
  { maker: null, model: /\b1830-PSS/, category: 'optical' },
  { maker: nokia, model: /\b1(?:830|350|850|626|678)|\bPSS-/, category: 'optical', needsMaker: true },
  // Of the ISAM family the 7368 is the unit at the customer, the 7302 and the 7330 are mostly copper
  { maker: nokia, model: /\b7368/, category: 'ont', needsMaker: true },
  { maker: nokia, model: /\b73(?:02|30)/, category: 'dslam', needsMaker: true },
  { maker: nokia, model: /\b7(?:360|342|362|363)/, category: 'olt', needsMaker: true },
  { maker: nokia, model: /(?<!\b73(?:02|30|68)-)\bISAM|\bLIGHTSPAN/, category: 'olt' },
  { maker: nokia, model: /\bG-\d{3}|\bXS-\d{3}|\bU-\d{3}/, category: 'ont', needsMaker: true },
  { maker: nokia, model: /\bWAVENCE|\b95\d{2}-?MPR|\bMPR\b/, category: 'microwave' },
  { maker: ericsson, model: /\b(?:BASEBAND|DU[SGWL]|DUL|DUS)-?\d{2,4}/, category: 'radio-baseband' },
  { maker: ericsson, model: /\bBB-?\d{2,4}/, category: 'radio-baseband', needsMaker: true },
  { maker: ericsson, model: /\b(?:RADIO|RRUS?|RRU[WNLS]?|RUS)-?\d{2,4}/, category: 'radio-unit' },
  { maker: ericsson, model: /\bAIR-?\d{2,4}/, category: 'radio-unit', needsMaker: true },
  { maker: ericsson, model: /\bRBS-?\d{4}/, category: 'base-station' },
  { maker: ericsson, model: /\bMINI-?LINK|\bML-?(?:TN|6\d{3})/, category: 'microwave' },
  { maker: ericsson, model: /\bROUTER-?6\d{3}|\bSSR-?80/, category: 'aggregation-router' },
  { maker: ericsson, model: /\bR6\d{3}/, category: 'aggregation-router', needsMaker: true },
  // Routers, switches, firewalls of other makers
  { maker: cisco, model: /\bASA-?\d{4}|\bFPR-?\d{4}|\bFIREPOWER/, category: 'firewall' },
  // MX is the firewall of Meraki and the edge router of Juniper; only Juniper has these numbers
  { maker: cisco, model: /\bMX\d{2,3}/, category: 'firewall', needsMaker: true },
  {
    maker: juniper,
    model: /\bMX-?(?:104|150|204|240|301|304|480|960|20\d{2}|100\d{2})\b/,
    category: 'core-router',
  },
  {
    maker: cisco,
    model: /\b(?:NCS-?(?:5[45]\d|57|560)|ASR-?9\d{2}\b|ASR-?920|ASR-?903|ME-?3[68]00X)/,
    category: 'aggregation-router',
  },
  { maker: cisco, model: /\bNCS-?(?:2\d{3}|4\d{3}|1\d{3})|\b15454/, category: 'optical' },
  {
    maker: cisco,
    model: /\b(?:ASR-?\d{4}|CRS(?!-?\d{3})|NCS|ISR|C8\d{3}|CISCO[12389]\d{2,3})/,
    category: 'core-router',
  },
  { maker: cisco, model: /\b(?:76\d{2}|72\d{2}|8\d{3}-|XR)/, category: 'core-router', needsMaker: true },
  {
    maker: cisco,
    model: /\b(?:WS-C|C9[23456]\d{2}|CATALYST|N[3579]K|NEXUS|IE-?\d{4}|ME-?\d{4}|CBS\d{3})/,
    category: 'switch',
  },
  { maker: cisco, model: /\b(?:S[FGX]\d{3}|C1[03]00|MS\d{3})/, category: 'switch', needsMaker: true },
  { maker: cisco, model: /\b(?:AIR-|C91\d{2}|C98\d{2})/, category: 'wireless-access' },
  { maker: cisco, model: /\bMR\d{2}/, category: 'wireless-access', needsMaker: true },
  { maker: cisco, model: /\bMV\d{2}/, category: 'camera', needsMaker: true },
  { maker: cisco, model: /\bUCS/, category: 'server' },
  { maker: juniper, model: /\b(?:EX|QFX)\d{3,5}/, category: 'switch' },
  { maker: juniper, model: /\bACX\d{3,4}/, category: 'cell-site-router' },
  { maker: juniper, model: /\bPTX\d{4,5}/, category: 'core-router' },
  { maker: juniper, model: /\b(?:MX|T|M)-?\d{1,5}/, category: 'core-router', needsMaker: true },
  { maker: juniper, model: /\b(?:SRX|SSG)-?\d/, category: 'firewall' },
  { maker: juniper, model: /\bNS-?\d/, category: 'firewall', needsMaker: true },
  { maker: juniper, model: /\bAP\d{2}/, category: 'wireless-access', needsMaker: true },
  { maker: ubiquiti, model: /\bUVC/, category: 'camera' },
  { maker: ubiquiti, model: /\bG[345]-/, category: 'camera', needsMaker: true },
  { maker: ubiquiti, model: /\bUNVR/, category: 'recorder' },
  {
    maker: ubiquiti,
    model: /\b(?:AIRFIBER|AF60|POWERBEAM|NANOBEAM|LITEBEAM|R5AC|R2AC|RP-5AC|NANOSTATION|UAP-)/,
    category: 'wireless-access',
  },
  {
    maker: ubiquiti,
    model: /\b(?:AF-?\d|PBE|NBE|LBE|ROCKET|LAP|LTU|NSM|LOCO|UAP|U6|U7|BULLET|PRISM|WAVE|GBE|IS-5AC|RM5)/,
    category: 'wireless-access',
    needsMaker: true,
  },
  { maker: ubiquiti, model: /\b(?:USW-|EDGESWITCH|UNIFI-?SWITCH)/, category: 'switch' },
  { maker: ubiquiti, model: /\b(?:US-|USW|ES-|TS-|EP-S)/, category: 'switch', needsMaker: true },
  { maker: ubiquiti, model: /\b(?:UF-OLT|UFIBER-OLT)/, category: 'olt' },
  { maker: ubiquiti, model: /\bUF-/, category: 'ont', needsMaker: true },
  { maker: ubiquiti, model: /\b(?:EDGEROUTER|UISP-?R|UDM-|ERLITE)/, category: 'core-router' },
  { maker: ubiquiti, model: /\b(?:ER-|ERX|UDM|USG|UXG|EP-R)/, category: 'core-router', needsMaker: true },
  { maker: mikrotik, model: /\b(?:CRS|CSS|NETPOWER)/, category: 'switch' },
  { maker: mikrotik, model: /\b(?:CCR|RB[1-5]\d{3}|L009|CHR)/, category: 'core-router' },
  {
    maker: mikrotik,
    model: /\b(?:SXT|LHG|MANTBOX|NETMETAL|BASEBOX|WIRELESS-?WIRE|OMNITIK|DYNADISH)/,
    category: 'wireless-access',
  },
  {
    maker: mikrotik,
    model: /\b(?:DISC|CAP|WAP|HAP|CUBE|QRT|GROOVE)/,
    category: 'wireless-access',
    needsMaker: true,
  },
  { maker: /cambium|canopy/, model: /\b(?:PTP-?\d{3}|PTP-?8)/, category: 'microwave' },
  { maker: /cambium/, model: /\bCNMATRIX/, category: 'switch' },
  {
    maker: /cambium|canopy|mimosa|tarana|radwin|baicells|telrad/,
    model: /./,
    category: 'wireless-access',
    needsMaker: true,
  },
  {
    maker: /ceragon|aviat|siae|dragonwave|bridgewave|siklu|saf tehnika|\bsaf\b/,
    model: /./,
    category: 'microwave',
    needsMaker: true,
  },
  {
    maker: /fortinet|palo alto|sonicwall|watchguard|check point|checkpoint/,
    model: /\bFS-?\d|\bFORTISWITCH/,
    category: 'switch',
    needsMaker: true,
  },
  { maker: /fortinet/, model: /\bFAP|\bFORTIAP/, category: 'wireless-access' },
  { maker: /fortinet/, model: /\bFORTIGATE|\bFGT?-?\d/, category: 'firewall' },
  { maker: /arista/, model: /\b(?:DCS|CCS)-7\d{2}/, category: 'switch' },
  { maker: /arista/, model: /\b7\d{3}/, category: 'switch', needsMaker: true },
  { maker: /zyxel/, model: /\b(?:USG|ZYWALL|ATP-?\d)/, category: 'firewall', needsMaker: true },
  { maker: /zyxel/, model: /\bX?[GM]?S-?[1-4]\d{3}/, category: 'switch', needsMaker: true },
  { maker: /hewlett|\bhpe?\b|aruba/, model: /\b(?:AP|IAP)-\d{3}|\bINSTANT-?ON/, category: 'wireless-access' },
  {
    maker: /hewlett|\bhpe?\b|aruba|h3c|comware/,
    model: /\b(?:J\d{4}|JL\d{3}|PROCURVE|CX-?\d|[2568][0-9]{3}[A-Z]?\b|S\d{4}|A\d{4})/,
    category: 'switch',
    needsMaker: true,
  },
  {
    maker: /dell|hewlett|\bhpe?\b|lenovo|supermicro/,
    model: /\b(?:POWEREDGE|PROLIANT|THINKSYSTEM)/,
    category: 'server',
  },
  {
    maker: /dell|hewlett|\bhpe?\b|lenovo|supermicro/,
    model: /\b(?:R[67]\d{2}|DL\d{3}|SR\d{3}|ML\d{3})/,
    category: 'server',
    needsMaker: true,
  },
  { maker: calix, model: /\bAXOS/, category: 'olt' },
  { maker: calix, model: /\bE[3579]|\bC7\b/, category: 'olt', needsMaker: true },
  { maker: calix, model: /\b(?:GIGAPOINT|GIGASPIRE|GIGAHUB|GIGACENTER)/, category: 'ont' },
  { maker: calix, model: /\b(?:7\d{2}G|8\d{2}G|GP\d{4}|GS\d{4})/, category: 'ont', needsMaker: true },
  { maker: calix, model: /\bBLC-?6|\bB6/, category: 'dslam', needsMaker: true },
  {
    maker: adtran,
    model: /\b(?:TA-?5\d{3}|TOTAL-?ACCESS-?5\d{3}|SDX-?6\d{3})/,
    category: 'olt',
  },
  { maker: adtran, model: /\b(?:TA-?3\d{2}|SDX-?6\d{2}\b|SDG)/, category: 'ont' },
  { maker: adtran, model: /\b(?:TA-?1\d{3}|TOTAL-?ACCESS-?1\d{3}|HIX|TA-?[3]0{3})/, category: 'dslam' },
  { maker: adtran, model: /\b(?:FSP-?3000|OPTI-?\d{4})/, category: 'optical' },
  { maker: adtran, model: /\bNETVANTA-?1\d{3}/, category: 'switch' },
  { maker: adtran, model: /\bNETVANTA|\bFSP-?150/, category: 'cell-site-router' },
  { maker: ciena, model: /\bWAVESERVER/, category: 'optical' },
  { maker: ciena, model: /\b(?:6500|4200|5410|6200|RLS)/, category: 'optical', needsMaker: true },
  {
    maker: ciena,
    model: /\b(?:3[89]\d{2}|5[1][4-7]\d|81\d{2})/,
    category: 'aggregation-router',
    needsMaker: true,
  },
  {
    maker: /infinera|fujitsu|coriant|tellabs|padtec|ribbon|ekinops/,
    model: /\b(?:DTN|GX|XTM|CLOUD-?XPRESS|FLASHWAVE|1FINITY|7\d{3}|71\d{2}|GROOVE|APOLLO|OPT\d{4})/,
    category: 'optical',
    needsMaker: true,
  },
  { maker: /fiberhome/, model: /\bAN5506|\bHG6/, category: 'ont' },
  { maker: /fiberhome/, model: /\bAN(?:5516|6000)/, category: 'olt' },
  { maker: /dzs|zhone|dasan/, model: /\b(?:MXK|V\d{4}|VELOCITY)/, category: 'olt', needsMaker: true },
  {
    maker: /commscope|andrew|kathrein|amphenol|rfs|jma|cci\b|ace technologies/,
    model: /./,
    category: 'radio-antenna',
    needsMaker: true,
  },
  {
    maker: /mavenir|affirmed|druid|casa systems/,
    model: /\b(?:EPC|MME|IMS|HSS|VOLTE|CORE|AXYOM|RAEMIS|VMSC|TAS)/,
    category: 'mobile-core',
    needsMaker: true,
  },
  { maker: /\bdji\b|autel|skydio|parrot/, model: /./, category: 'drone', needsMaker: true },
  { maker: null, model: /\b(?:MAVIC|MATRICE|PHANTOM-?[1-4]|AGRAS|INSPIRE-?[1-3])/, category: 'drone' },
  {
    maker: /eltek|alpha|vertiv|apc|eaton|generac|enersys|emerson|netsure/,
    model: /./,
    category: 'power',
    needsMaker: true,
  },
  { maker: /kaspersky/, model: /./, category: 'software', needsMaker: true },
];

/** Makers of one kind of asset only: the name settles the category where the model says nothing. */
export const makerPatterns: readonly { readonly maker: RegExp; readonly category: AssetCategory }[] = [
  { maker: /\bdji\b|skydio|autel robotics/, category: 'drone' },
  { maker: /kaspersky/, category: 'software' },
  { maker: /palo alto net|sonicwall|watchguard/, category: 'firewall' },
];
