import type { FlagSummary } from '../../../engine/api';
import { FlagEvidence } from './flag-evidence';
import { FlagFilters } from './flag-filters';
import { FlagList } from './flag-list';
import type { FlagFilter } from './flags';
import classes from './flags.module.css';
import { useFlagPage } from './use-flag-page';
import { useReviewQueue } from './use-review-queue';

interface FlagBrowserProps {
  readonly summary: FlagSummary;
  readonly filter: FlagFilter;
  readonly onFilter: (filter: FlagFilter) => void;
}

/** Left the counts, which filter; then the assets; then the evidence of the one that is chosen. */
export function FlagBrowser({ summary, filter, onFilter }: FlagBrowserProps) {
  return (
    <div className={classes.panes}>
      <section className={classes.pane} aria-label="Counts">
        <FlagFilters summary={summary} filter={filter} onFilter={onFilter} />
      </section>
      <ListAndEvidence key={JSON.stringify(filter)} filter={filter} />
    </div>
  );
}

function ListAndEvidence({ filter }: { filter: FlagFilter }) {
  const page = useFlagPage(filter);
  const queue = useReviewQueue(page);
  const isReview = filter.verdict === 'review';
  return (
    <>
      <FlagList page={page} isReview={isReview} />
      <section className={classes.pane} aria-label="Evidence">
        <FlagEvidence assetId={page.chosen} queue={isReview && page.total > 0 ? queue : null} />
      </section>
    </>
  );
}
