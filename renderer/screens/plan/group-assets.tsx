import { MultiSelect } from '@mantine/core';
import type { AssetId } from '../../../core/inventory/asset';
import { useRun } from '../../app/run/use-run';
import type { AlternativeDraft } from './alternative-draft';

interface GroupAssetsProps {
  readonly draft: AlternativeDraft;
  readonly change: (part: Partial<AlternativeDraft>) => void;
}

/** Single assets of a site; a whole network is chosen by category and site. */
export function GroupAssets({ draft, change }: GroupAssetsProps) {
  const { category, site } = draft;
  if (category === null || site === null)
    return (
      <MultiSelect label="Assets" placeholder="All; choose a site to pick single ones" data={[]} disabled />
    );
  return <AssetsAtSite draft={draft} change={change} filter={{ category, site }} />;
}

const mostAssets = 500;

function AssetsAtSite(
  props: GroupAssetsProps & {
    readonly filter: { readonly category: NonNullable<AlternativeDraft['category']>; readonly site: string };
  },
) {
  const { draft, change, filter } = props;
  const page = useRun('asset-page', { offset: 0, limit: mostAssets, filter });
  const rows = (page.value?.rows ?? []).filter(({ verdict }) => verdict !== 'clear');
  return (
    <MultiSelect
      label="Assets"
      placeholder={draft.assetIds.length === 0 ? 'All of them' : ''}
      data={rows.map(({ id, assetTag, model, quantity }) => ({
        value: String(id),
        label: `${assetTag ?? `#${id}`} ${model ?? ''} (${quantity})`,
      }))}
      value={draft.assetIds.map(String)}
      onChange={(next) => change({ assetIds: next.map((id) => Number(id) as AssetId) })}
      searchable
      clearable
    />
  );
}
