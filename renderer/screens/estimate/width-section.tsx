import type { BasisWidth } from '../../../core/estimate/basis-width';
import type { EarlyEstimate } from '../../../core/estimate/early-estimates';
import { shortAmount } from '../../format/amount';
import { countOf, formatShare } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { SourceNote } from '../../parts/source-note';
import classes from './estimate.module.css';

interface WidthSectionProps {
  readonly widths: readonly BasisWidth[];
  readonly early: readonly EarlyEstimate[];
}

/** Why the range is as wide as it is, and what a quote would change; how far first estimates of this field were off. */
export function WidthSection({ widths, early }: WidthSectionProps) {
  const assumed = widths.find(({ basis }) => basis === 'planning assumption');
  return (
    <Section
      title="Why the range is this wide"
      note={
        assumed
          ? `${formatShare(assumed.pointShare)} of the point estimate rests on planning assumptions. The range narrows as quotes take their place.`
          : 'No price is a planning assumption.'
      }
      flush
    >
      <DataTable
        caption="Range of the prices by their basis"
        rows={widths}
        rowKey={({ basis }) => basis}
        columns={[
          {
            header: 'Basis',
            cell: ({ basis, lines }) => (
              <>
                {basis.charAt(0).toUpperCase() + basis.slice(1)}
                <div className="dimmed">{countOf(lines, 'line')}</div>
              </>
            ),
          },
          { header: 'Of point', right: true, cell: ({ pointShare }) => formatShare(pointShare) },
          {
            header: 'Low to high',
            right: true,
            cell: ({ lowShare, highShare }) =>
              lowShare === 1 && highShare === 1 ? 'firm' : `${times(lowShare)} to ${times(highShare)}`,
          },
          { header: 'Of variance', right: true, cell: ({ varianceShare }) => formatShare(varianceShare) },
        ]}
      />
      {early.length > 0 && <EarlyNote early={early} />}
    </Section>
  );
}

function EarlyNote({ early }: { early: readonly EarlyEstimate[] }) {
  const [first] = early;
  if (first === undefined) return null;
  const sources = new Map(early.flatMap(({ source }) => source.map((each) => [each.document, each])));
  return (
    <div className={classes.early}>
      <p>
        Published first estimates of this field proved low, by a factor of{' '}
        {early
          .map(({ label, thenCents, factor }) => `${factor.toFixed(1)} (${label}, ${shortAmount(thenCents)})`)
          .join(' and ')}
        : {shortAmount(first.foundCents)} was found reasonable in July 2022, administration included. An early
        estimate has to be wide.
      </p>
      {[...sources.values()].map((source) => (
        <div key={source.document}>
          <SourceNote source={source} />
        </div>
      ))}
    </div>
  );
}

function times(share: number): string {
  return `${Math.round(share * 100)}%`;
}
