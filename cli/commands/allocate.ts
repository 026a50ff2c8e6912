import { type Cents, formatCents } from '../../core/money/cents';
import { type AddCommand, dollarsOption } from '../command';
import { tableLines } from '../table';

interface AllocateOptions {
  readonly available: Cents;
  readonly admin?: Cents;
}

export const addAllocate: AddCommand = (program, perform) => {
  program
    .command('allocate <claims>')
    .description('proration alone, from a CSV with the columns applicant,tier,approved (dollars)')
    .requiredOption('--available <dollars>', 'money of the program', dollarsOption)
    .option('--admin <dollars>', 'administration, taken off first', dollarsOption)
    .action(
      perform(async ({ client, output }, path: string, options: AllocateOptions) => {
        const { available, admin } = options;
        const allocation = await client.call('claims-allocate', {
          path,
          availableCents: available,
          ...(admin === undefined ? {} : { administrationCents: admin }),
        });
        output.document('changeout/allocate/1', { ...allocation });
        const tiers = tableLines(
          [
            { heading: 'Tier', cell: (tier) => String(tier.tier), align: 'right' },
            { heading: 'Demand', cell: (tier) => formatCents(tier.demandCents, true), align: 'right' },
            { heading: 'Paid', cell: (tier) => formatCents(tier.paidCents, true), align: 'right' },
            { heading: 'Factor', cell: (tier) => tier.factor.toFixed(6), align: 'right' },
          ],
          allocation.tiers,
        );
        const applicants = tableLines(
          [
            { heading: 'Applicant', cell: (row) => row.applicant },
            { heading: 'Tier', cell: (row) => String(row.tier), align: 'right' },
            { heading: 'Approved', cell: (row) => formatCents(row.approvedCents, true), align: 'right' },
            { heading: 'Allocated', cell: (row) => formatCents(row.allocatedCents, true), align: 'right' },
          ],
          allocation.applicants,
        );
        for (const line of [...tiers, '', ...applicants]) output.line(line);
      }),
    );
};
