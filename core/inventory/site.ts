/** Where assets stand. Months are 1 to 12; a season may wrap round the new year (11 to 3). */
export interface Site {
  readonly name: string;
  readonly kind: SiteKind;
  readonly towerOwner: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly address: string | null;
  /** Months in which crews can reach the site; null = all year. */
  readonly season: SeasonWindow | null;
  /** The site that this one is part of, such as a region or a building; absent or null = none. */
  readonly parent?: string | null;
}

export interface SeasonWindow {
  readonly firstMonth: number;
  readonly lastMonth: number;
}

export const siteKinds = [
  { id: 'tower', label: 'Tower site' },
  { id: 'central-office', label: 'Central office' },
  { id: 'core', label: 'Core site' },
  { id: 'cabinet', label: 'Cabinet or hut' },
  { id: 'office', label: 'Office or warehouse' },
  { id: 'region', label: 'Region' },
  { id: 'room', label: 'Room or shelter' },
  { id: 'unknown', label: 'Unknown' },
] as const;
export type SiteKind = (typeof siteKinds)[number]['id'];

/** Assets with no site are planned together under this name, and it is shown as such. */
export const noSiteName = '(no site)';

export function emptySite(name: string): Site {
  return {
    name,
    kind: 'unknown',
    towerOwner: null,
    latitude: null,
    longitude: null,
    address: null,
    season: null,
  };
}
