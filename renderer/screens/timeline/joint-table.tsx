import type { CalendarDate } from '../../../core/calendar/date';
import { type Cents, formatCents } from '../../../core/money/cents';
import type { QuadrantCounts } from '../../../core/schedule/joint-chance';
import { formatCount, formatShare } from '../../format/count';
import { formatDate } from '../../format/date';
import { DataTable } from '../../parts/data-table';

interface JointTableProps {
  readonly counts: QuadrantCounts;
  readonly budgetCents: Cents;
  readonly date: CalendarDate;
}

export function JointTable({ counts, budgetCents, date }: JointTableProps) {
  const { both, onlyBudget, onlyDate, neither } = counts;
  const all = both + onlyBudget + onlyDate + neither;
  const rows = [
    { name: `Within ${formatCents(budgetCents)} and by ${formatDate(date)}`, count: both },
    { name: 'Within the budget, but late', count: onlyBudget },
    { name: 'In time, but over the budget', count: onlyDate },
    { name: 'Late and over the budget', count: neither },
  ];
  return (
    <DataTable
      caption="Trials by budget and date"
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { header: 'Outcome', cell: ({ name }) => name },
        { header: 'Trials', right: true, cell: ({ count }) => formatCount(count) },
        { header: 'Share', right: true, cell: ({ count }) => formatShare(count / Math.max(1, all), 1) },
      ]}
      foot={['All trials', formatCount(all), '']}
    />
  );
}
