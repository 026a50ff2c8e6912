import { parseSiteList } from '../../../core/intake/site-list';

const read = (...lines: string[]) =>
  parseSiteList(
    lines.map((line, index) => ({ row: index + 1, cells: line.split(',') })),
    'sites.csv',
  );

test('a list of sites is read with what it says and nothing more', () => {
  expect(
    read(
      'Site,Kind,Tower Owner,Latitude,Longitude,Address,Season First Month,Season Last Month',
      'Ridge,Tower,SBA,47.5,-100.25,1 Hill Rd,5,10',
      'Depot,,,,,,,',
      ',,,,,,,',
    ),
  ).toEqual({
    sites: [
      {
        name: 'Ridge',
        kind: 'tower',
        towerOwner: 'SBA',
        latitude: 47.5,
        longitude: -100.25,
        address: '1 Hill Rd',
        season: { firstMonth: 5, lastMonth: 10 },
      },
      {
        name: 'Depot',
        kind: 'unknown',
        towerOwner: null,
        latitude: null,
        longitude: null,
        address: null,
        season: null,
      },
    ],
    rejected: [],
  });
});

test('half a season is none, and a region is the parent where there is no other', () => {
  const list = read('site,region,season first month', 'Ridge,North,5', 'Depot,,');
  expect(list?.sites.map(({ season, parent }) => [season, parent])).toEqual([
    [null, 'North'],
    [null, null],
  ]);
});

test('what does not fit is told with its row, column and remedy, and no site is made of it', () => {
  const list = read('site,kind,latitude,longitude', 'Ridge,castle,91,-181', ',tower,,', 'Hill,tower,north,');
  expect(list?.sites).toEqual([]);
  expect(list?.rejected.map(({ row, column, value, reason }) => [row, column, value, reason])).toEqual([
    [2, 'kind', 'castle', 'There is no such kind of site'],
    [2, 'latitude', '91', 'The number does not fit'],
    [2, 'longitude', '-181', 'The number does not fit'],
    [3, 'site', '', 'The site has no name'],
    [4, 'latitude', 'north', 'The number does not fit'],
  ]);
});

test('an inventory that names sites, and an empty file, are no list of sites', () => {
  expect(read('site,kind,serial', 'Ridge,tower,S1')).toBeNull();
  expect(read('site,color', 'Ridge,red')).toBeNull();
  expect(read()).toBeNull();
});
