import type { ListPreview } from '../../../engine/api';
import { formatCount, rowsOf } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { OrUnknown } from '../../parts/unknown';
import { VerdictBadge } from '../../parts/verdict-badge';

/** The assets whose verdict the list would turn, before and after side by side. */
export function AffectedAssets({ affected }: { affected: ListPreview['affected'] }) {
  if (affected.total === 0) return null;
  const turns = [
    { assets: affected.toListed, word: 'become listed' },
    { assets: affected.toReview, word: 'go to review' },
    { assets: affected.toClear, word: 'become clear' },
  ]
    .filter(({ assets }) => assets > 0)
    .map(({ assets, word }) => `${formatCount(assets)} ${word}`);
  return (
    <Section title="Assets whose verdict would change" note={turns.join(', ')} flush>
      <DataTable
        caption="Assets whose verdict would change"
        maxHeight={240}
        rows={affected.assets}
        partOf={rowsOf(0, affected.assets.length, affected.total)}
        rowKey={(row) => row.assetId}
        columns={[
          {
            header: 'Asset',
            cell: (row) => [row.manufacturer, row.model].filter(Boolean).join(' ') || `Asset ${row.assetId}`,
          },
          { header: 'Site', cell: (row) => <OrUnknown text={row.site} word="no site" /> },
          { header: 'Before', cell: (row) => <VerdictBadge verdict={row.before} /> },
          { header: 'After', cell: (row) => <VerdictBadge verdict={row.after} /> },
          { header: 'Vendor', cell: (row) => <OrUnknown text={row.entity} word="none" /> },
        ]}
      />
    </Section>
  );
}
