import { useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import type { FlagSummary } from '../../../engine/api';
import { FlagEvidence } from './flag-evidence';
import { FlagFilters } from './flag-filters';
import { FlagList } from './flag-list';
import type { FlagFilter } from './flags';
import classes from './flags.module.css';

interface FlagBrowserProps {
  readonly summary: FlagSummary;
  readonly filter: FlagFilter;
  readonly onFilter: (filter: FlagFilter) => void;
}

/** Left the counts, which filter; then the assets; then the evidence of the one that is chosen. */
export function FlagBrowser({ summary, filter, onFilter }: FlagBrowserProps) {
  const [chosen, setChosen] = useState<AssetId | null>(null);
  return (
    <div className={classes.panes}>
      <section className={classes.pane} aria-label="Counts">
        <FlagFilters summary={summary} filter={filter} onFilter={onFilter} />
      </section>
      <FlagList key={JSON.stringify(filter)} filter={filter} chosen={chosen} onChoose={setChosen} />
      <section className={classes.pane} aria-label="Evidence">
        <FlagEvidence assetId={chosen} />
      </section>
    </div>
  );
}
