import { type EstimateResult, reportedPercentiles } from '../../../core/estimate/estimate';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';

/** Each percentile with its standard error, so that one sees how many digits mean something. */
export function PercentileTable({ estimate }: { estimate: EstimateResult }) {
  return (
    <Section
      title="Percentiles"
      note={
        <>
          Mean <Amount cents={estimate.meanCents} />, standard deviation <Amount cents={estimate.sdCents} />
        </>
      }
      flush
    >
      <DataTable
        caption="Percentiles of the total with their standard errors"
        rows={reportedPercentiles.filter((percentile) => estimate.percentilesCents[percentile] !== undefined)}
        rowKey={(percentile) => percentile}
        columns={[
          { header: 'Percentile', cell: (percentile) => `P${percentile}` },
          {
            header: 'Cost at or under',
            right: true,
            cell: (percentile) => <Amount cents={estimate.percentilesCents[percentile] ?? null} />,
          },
          {
            header: 'Standard error',
            right: true,
            cell: (percentile) => (
              <>
                ±<Amount cents={estimate.standardErrorCents[percentile] ?? null} />
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
