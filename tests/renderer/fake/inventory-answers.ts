import { duties } from '../../../core/flagging/verdict';
import { type QualityGapId, qualityGaps } from '../../../core/inventory/quality-gap';
import { dollars } from '../../../core/money/cents';
import { makeAsset, rowOf, siteNames, verdictOf, verdictValueOf } from './assets';
import { fakeEntities } from './entities';
import { fakeDiff, fakeImport, fakePreview } from './imports';
import type { FakeOperator, Handlers } from './operator';
import { fakeLines } from './plan';
import { fakeLists } from './stamp';
import { entityNames } from './verdicts';

function qualityGap(id: QualityGapId) {
  const found = qualityGaps.find((gap) => gap.id === id);
  if (!found) throw new Error(`no gap ${id}`);
  return found;
}

/** Assets, sites, imports, verdicts. */
export function inventoryAnswers(operator: FakeOperator): Handlers {
  const { state, total, assetOf, all, record, summary, verdict } = operator;
  return {
    'asset-page': ({ offset, limit, filter }) => {
      const isWhole = !filter || Object.values(filter).every((value) => value === undefined);
      if (isWhole) {
        const count = Math.max(0, Math.min(limit, total - offset));
        return {
          total,
          rows: Array.from({ length: count }, (_, index) => rowOf(assetOf(offset + index + 1))),
        };
      }
      const text = filter.text?.toLowerCase() ?? '';
      const found = all().filter(
        (asset) =>
          `${asset.manufacturer} ${asset.model} ${asset.serial} ${asset.site} ${asset.name}`
            .toLowerCase()
            .includes(text) &&
          (!filter.site || asset.site === filter.site) &&
          (!filter.manufacturer || asset.manufacturer === filter.manufacturer) &&
          (!filter.category || asset.category === filter.category) &&
          (!filter.verdict || verdictValueOf(asset) === filter.verdict),
      );
      return { total: found.length, rows: found.slice(offset, offset + limit).map(rowOf) };
    },
    'asset-facets': () => ({
      sites: siteNames.map((value) => ({ value, assets: Math.floor(total / siteNames.length) })),
      manufacturers: ['Huawei', 'ZTE', 'Hikvision', 'Cisco', 'Juniper'].map((value) => ({
        value,
        assets: Math.floor(total / 10),
      })),
      categories: ['radio-unit', 'olt', 'camera', 'core-router'].map((value) => ({
        value,
        assets: Math.floor(total / 10),
      })),
    }),
    'asset-detail': ({ assetId }) => ({
      asset: assetOf(assetId),
      verdict: verdict(assetOf(assetId)),
      lines: fakeLines.filter((line) => line.assetIds.includes(assetId)),
      importedFrom: summary().imports[0] ?? null,
      history: state.history.slice(0, 1),
    }),
    'asset-add': ({ fields }) => {
      record('asset-add', `Added ${fields.manufacturer ?? 'an asset'}`);
      return { ...makeAsset(1), ...fields };
    },
    'asset-change': ({ assetIds, fields }) => {
      for (const id of assetIds) state.changed.set(id, { ...state.changed.get(id), ...fields });
      record(
        'asset-change',
        `Changed ${Object.keys(fields).join(', ')}`,
        makeAsset(assetIds[0] ?? 1),
        fields,
      );
      return { changed: assetIds.length };
    },
    'asset-delete': ({ assetIds }) => {
      record('asset-delete', `Deleted ${assetIds.length} assets`);
      return { deleted: assetIds.length };
    },
    'asset-values': () => [
      { value: siteNames[0], assets: 20 },
      { value: null, assets: 3 },
    ],
    'asset-origins': () => ({
      manufacturer: { kind: 'file', file: 'inventory.xlsx', row: 12, at: '2022-07-01T15:00:00.000Z' },
      serial: { kind: 'edit', author: 'operator', at: '2022-07-02T15:00:00.000Z', summary: 'Changed serial' },
    }),
    'saved-view-list': () => [],
    'evidence-list': () => [],
    'quality-panel': () => ({
      assets: total,
      flagged: Math.floor(total / 2),
      planCents: dollars(3_120_000),
      completeFraction: 0.71,
      flaggedCompleteFraction: 0.82,
      gaps: [
        {
          ...qualityGap('no-date-obtained'),
          assets: Math.floor(total / 3),
          flagged: Math.floor(total / 5),
          pointCents: dollars(1_240_000),
        },
        {
          ...qualityGap('no-serial'),
          assets: Math.floor(total / 7),
          flagged: Math.floor(total / 9),
          pointCents: dollars(410_000),
        },
      ],
    }),
    'site-overview': () =>
      siteNames.map((name, index) => ({
        name,
        kind: index === 2 ? 'central-office' : 'tower',
        towerOwner: index % 3 === 0 ? null : 'Crown Point Towers',
        latitude: 46.1,
        longitude: -110.4,
        address: null,
        season: index % 4 === 0 ? { firstMonth: 6, lastMonth: 10 } : null,
        parent: index === 1 ? siteNames[0] : null,
        assets: 17,
        units: 52,
        listed: 5,
        review: 3,
        pointCents: dollars(91_000),
        lowCents: dollars(70_000),
        highCents: dollars(131_000),
      })),
    'site-list': () =>
      siteNames.map((name, index) => ({
        name,
        kind: index === 2 ? 'central-office' : 'tower',
        towerOwner: index % 3 === 0 ? null : 'Crown Point Towers',
        latitude: 46.1,
        longitude: -110.4,
        address: null,
        season: index % 4 === 0 ? { firstMonth: 6, lastMonth: 10 } : null,
        assets: 17,
        units: 52,
        listed: 5,
        review: 3,
      })),
    'site-change': ({ site }) => {
      record('site-change', `Changed ${site.name}`);
      return site;
    },
    'import-preview': ({ path, options: intake }) => fakePreview(path, intake),
    'import-diff': ({ paths, ...choice }) => fakeDiff(paths, choice),
    'mapping-profile-list': () => [],
    'rejected-rows-write': ({ path }) => ({ path, rows: 2, bytes: 412 }),
    'files-import': ({ paths }) => {
      record('files-import', `Imported ${paths.length} files`);
      return fakeImport(paths);
    },
    'flag-summary': () => ({
      asOf: summary().asOf,
      lists: fakeLists,
      counts: total === 0 ? { listed: 0, review: 0, clear: 0 } : { listed: 72, review: 48, clear: 120 },
      units: { listed: 118, review: 480, clear: 131 },
      byEntity: [
        { entityId: 'huawei', entity: entityNames.huawei ?? '', listed: 48, review: 0, units: 96 },
        { entityId: 'zte', entity: entityNames.zte ?? '', listed: 24, review: 0, units: 24 },
        { entityId: 'hikvision', entity: entityNames.hikvision ?? '', listed: 0, review: 48, units: 480 },
      ],
      bySite: siteNames.map((site) => ({ site, listed: 5, review: 3, clear: 9 })),
      byList: [
        { list: 'FCC Covered List', listed: 72, review: 48, units: 600 },
        { list: 'BIS Entity List', listed: 48, review: 48, units: 576 },
      ],
      byDuty: duties.map(({ id, label }) => ({ duty: id, label, yes: 72, depends: 48 })),
    }),
    'flag-money': () => ({
      totalCents: dollars(3_100_000),
      projectWideCents: dollars(400_000),
      byEntity: [
        { key: 'huawei', pointCents: dollars(1_900_000) },
        { key: 'zte', pointCents: dollars(800_000) },
      ],
      bySite: siteNames.map((key, index) => ({ key, pointCents: dollars(20_000 * (index + 1)) })),
      byList: [{ key: 'FCC Covered List', pointCents: dollars(2_700_000) }],
      byDuty: [{ key: 'federal-funds', pointCents: dollars(2_700_000) }],
    }),
    'verdict-page': ({ offset, limit, verdict: wanted, entityId, site, list }) => {
      const found = all()
        .map((asset) => ({ asset, verdict: verdict(asset) }))
        .filter(
          (row) =>
            (!wanted || row.verdict.verdict === wanted) &&
            (!entityId || row.verdict.entityId === entityId) &&
            (!site || row.asset.site === site) &&
            (!list || row.verdict.listings.some((listing) => listing.list === list)),
        );
      return { total: found.length, rows: found.slice(offset, offset + limit) };
    },
    'item-lookup': ({ name, model }) =>
      verdictOf({ ...makeAsset(10), manufacturer: name ?? null, model: model ?? 'RRU3908' }),
    'entity-list': () => fakeEntities,
    'override-set': ({ assetId, verdict: chosen, entityId, reason }) => {
      const setAside = verdictOf(assetOf(assetId)).evidence;
      state.overrides.set(assetId, {
        verdict: chosen,
        entityId,
        reason,
        author: 'Ann Lee',
        at: '2026-11-24T09:30:00Z',
        setAside,
      });
      record('override-set', `Set the verdict of asset ${assetId}`);
      return verdict(assetOf(assetId));
    },
    'override-clear': ({ assetId }) => {
      state.overrides.delete(assetId);
      record('override-clear', `Cleared the verdict of asset ${assetId}`);
      return verdict(assetOf(assetId));
    },
  };
}
