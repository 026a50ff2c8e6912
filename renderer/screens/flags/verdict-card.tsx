import { Stack, Text, Title } from '@mantine/core';
import type { Verdict } from '../../../core/flagging/verdict';
import type { AssetId } from '../../../core/inventory/asset';
import { formatShare } from '../../format/count';
import { EvidenceList } from '../../parts/evidence-list';
import { LicenseAnswer } from '../../parts/license-answer';
import { Notice } from '../../parts/notice';
import { VerdictBadge } from '../../parts/verdict-badge';
import { DutyList } from './duty-list';
import { ListingList } from './listing-list';
import { OverridePanel } from './override-panel';

interface VerdictCardProps {
  /** null = a looked-up product that is no asset: nothing to override. */
  readonly assetId: AssetId | null;
  readonly verdict: Verdict;
  /** True where the question already stands above the card. */
  readonly isAskedAbove?: boolean;
}

/** What, why, by which listing, and what follows; then the way to say otherwise. */
export function VerdictCard({ assetId, verdict, isAskedAbove = false }: VerdictCardProps) {
  return (
    <Stack gap="lg">
      <div>
        <VerdictBadge verdict={verdict.verdict} overridden={verdict.override !== null} />
        <Text mt={6} fw={600}>
          {headline(verdict)}
        </Text>
        <Text size="sm" c="dimmed">
          {verdict.override
            ? 'Set by a person.'
            : `${formatShare(verdict.confidence)} sure, from all evidence together.`}
        </Text>
      </div>
      {verdict.overrideIsStale && (
        <Notice kind="doubt" title="Look at it again">
          The evidence is no longer what it was when the verdict was set by hand.
        </Notice>
      )}
      {verdict.question && !isAskedAbove && (
        <Notice kind="doubt" title="What would settle it">
          {verdict.question}
        </Notice>
      )}
      {assetId !== null && <OverridePanel assetId={assetId} verdict={verdict} />}
      <div>
        <Title order={3} mb={8}>
          Evidence
        </Title>
        <EvidenceList evidence={verdict.evidence} />
      </div>
      <div>
        <Title order={3} mb={8}>
          Listings in force
        </Title>
        <ListingList listings={verdict.listings} />
      </div>
      <div>
        <Title order={3} mb={8}>
          What follows
        </Title>
        <DutyList answers={verdict.duties} />
      </div>
      {verdict.license && (
        <div>
          <Title order={3} mb={8}>
            Export license
          </Title>
          <LicenseAnswer license={verdict.license} />
        </div>
      )}
    </Stack>
  );
}

function headline(verdict: Verdict): string {
  if (verdict.verdict === 'listed') return `From ${verdict.entity ?? 'a listed vendor'}`;
  if (verdict.verdict === 'review')
    return `May be from ${verdict.entity ?? 'a listed vendor'}: a person has to look`;
  return 'Nothing points to a listed vendor';
}
