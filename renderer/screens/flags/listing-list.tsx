import { Stack, Text } from '@mantine/core';
import type { ListingInForce } from '../../../core/flagging/verdict';
import { formatDate } from '../../format/date';
import { ConfidenceBadge } from '../../parts/confidence-badge';

export function ListingList({ listings }: { listings: readonly ListingInForce[] }) {
  if (listings.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No listing of this vendor was in force on the as-of date.
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      {listings.map((listing) => (
        <div key={`${listing.list} ${listing.effectiveDate}`}>
          <Text size="sm" fw={500}>
            {listing.list}, since {formatDate(listing.effectiveDate)}
            {listing.endDate && ` until ${formatDate(listing.endDate)}`}
          </Text>
          {listing.scope && <Text size="sm">{listing.scope}</Text>}
          {listing.scopeCondition && (
            <Text size="sm" c="dimmed">
              Only for: {listing.scopeCondition}
            </Text>
          )}
          <Text size="xs" c="dimmed" component="div">
            {listing.citation ?? 'citation not known'} <ConfidenceBadge confidence={listing.confidence} />
          </Text>
        </div>
      ))}
    </Stack>
  );
}
