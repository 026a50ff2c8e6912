// What a reviewer asks about the gear itself: when it was obtained, where it stands, which one it is, whose it is.
// (Known deficiency: gear obtained after the cut-off, or no date.)

import { groupBy } from '../../group-by';
import type { Site } from '../../inventory/site';
import { countWords } from '../words';
import { type CheckedRun, checkOf, type DocumentCheck, type Found, foundAsset, listedAssets } from './check';

const noDate = 'Gear obtained after the cut-off, or no date';

export function assetChecks(run: CheckedRun): DocumentCheck[] {
  return [noDateObtained(run), obtainedLate(run), noSerial(run), noLocation(run), otherOwner(run)];
}

function noDateObtained(run: CheckedRun): DocumentCheck {
  return checkOf({
    id: 'date-obtained',
    title: 'Date obtained',
    defect: noDate,
    found: listedAssets(run)
      .filter(({ asset }) => asset.purchaseDate === null)
      .map(foundAsset),
    none: 'Every listed asset has the date on which it was obtained',
    some: (count) => `${countWords(count, 'listed asset')} without the date obtained`,
    remedy: 'Find the invoice and enter its date in the inventory',
  });
}

function obtainedLate({ funding, lines }: CheckedRun): DocumentCheck {
  const names = new Map(lines.map((line) => [line.lineId, `${line.site}: ${line.replacement}`]));
  const found = (funding?.decisions ?? []).filter(({ notCounted }) =>
    notCounted.some(({ cause }) => cause === 'obtained-too-late'),
  );
  return checkOf({
    id: 'obtained-late',
    title: 'Obtained by the cut-off',
    defect: noDate,
    found: found.map(({ lineId }) => ({
      name: names.get(lineId) ?? lineId,
      lineIds: [lineId],
      assetIds: [],
    })),
    none:
      funding === null
        ? 'No program is chosen, so no cut-off applies'
        : 'No line counts gear that was obtained after the cut-off',
    some: (count) =>
      `${countWords(count, 'line')} with gear obtained after the cut-off: that part is not paid`,
    remedy: 'Leave the part out of the application, or prove an earlier date',
  });
}

function noSerial(run: CheckedRun): DocumentCheck {
  return checkOf({
    id: 'serial',
    title: 'Serial numbers',
    defect: null,
    found: listedAssets(run)
      .filter(({ asset }) => asset.serial === null && asset.assetTag === null)
      .map(foundAsset),
    none: 'Every listed asset has a serial number or an asset tag',
    some: (count) => `${countWords(count, 'listed asset')} with neither a serial number nor an asset tag`,
    remedy: 'Read the numbers at the site or in the management system',
  });
}

function noLocation(run: CheckedRun): DocumentCheck {
  const placed = new Set(run.sites.filter(hasPlace).map((site) => site.name));
  const unplaced = listedAssets(run).filter(({ asset }) => asset.site === null || !placed.has(asset.site));
  const bySite = groupBy(unplaced, ({ asset }) => asset.site ?? 'Assets without a site');
  return checkOf({
    id: 'location',
    title: 'Location',
    defect: null,
    found: [...bySite].map(
      ([name, assets]): Found => ({ name, lineIds: [], assetIds: assets.map(({ asset }) => asset.id) }),
    ),
    none: 'Every listed asset stands at a site with an address or coordinates',
    some: (count) => `${countWords(count, 'site')} with listed assets without address and coordinates`,
    remedy: 'Enter the address or the coordinates on the Sites screen',
  });
}

function hasPlace({ address, latitude, longitude }: Site): boolean {
  return (address !== null && address.trim() !== '') || (latitude !== null && longitude !== null);
}

const meansOwn = /^(own|owned|self|us|company|operator|yes)$/i;

function otherOwner(run: CheckedRun): DocumentCheck {
  const operator = plainWords(run.stamp.workspaceName);
  const found = listedAssets(run).filter(({ asset }) => {
    const owner = asset.owner?.trim() ?? '';
    return owner !== '' && !meansOwn.test(owner) && plainWords(owner) !== operator;
  });
  return checkOf({
    id: 'owner',
    title: 'Owned by the operator',
    defect: null,
    found: found.map((one) => ({ ...foundAsset(one), name: `${foundAsset(one).name}, ${one.asset.owner}` })),
    none: 'No listed asset names another owner than the operator',
    some: (count) =>
      `${countWords(count, 'listed asset')} with another owner than ${run.stamp.workspaceName}`,
    remedy: 'Say in the application by what right the operator replaces it, or leave it to its owner',
  });
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
