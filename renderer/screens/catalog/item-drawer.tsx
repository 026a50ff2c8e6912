import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CatalogItem } from '../../../core/plan/plan-line';
import type { CatalogRow } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useRunInput } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { Amount } from '../../parts/amount';
import { BasisBadge, ConfidenceBadge } from '../../parts/confidence-badge';
import { type Field, FieldList } from '../../parts/field-list';
import { Notice } from '../../parts/notice';
import { SourceNote } from '../../parts/source-note';
import { TextLink } from '../../parts/text-link';
import classes from './catalog.module.css';
import { ItemPrice } from './item-price';
import { OwnPriceForm } from './own-price-form';
import { QuoteStandingBadge } from './quote-standing';

/** One item: which price is used, and every other one that is known, strongest first. */
export function ItemDrawer({ row, onClose }: { row: CatalogRow; onClose: () => void }) {
  const [isEditing, setIsEditing] = useState(false);
  const { inForce, shipped, own } = row;
  return (
    <Drawer opened onClose={onClose} position="right" size={520} title="Catalog item">
      <Stack gap="lg">
        <div>
          <Title order={2}>{inForce.item}</Title>
          <Text size="sm" c="dimmed">
            {inForce.category}, priced {inForce.unit}, {inForce.id}
          </Text>
        </div>
        <PlanUse row={row} />
        <QuotedPrices itemId={row.itemId} />
        {own && (
          <PricePart title="Your own price" entry={inForce}>
            <OwnPriceButtons itemId={row.itemId} onEdit={() => setIsEditing(true)} />
          </PricePart>
        )}
        {shipped && <PricePart title="As it ships" entry={shipped} />}
        {!own && (
          <Button variant="default" onClick={() => setIsEditing(true)}>
            Add your own price…
          </Button>
        )}
        <Text size="xs" c="dimmed">
          A valid quote goes before your own price, your own price before the FCC catalog, and that before a
          planning assumption. A line pinned by hand goes before them all.
        </Text>
      </Stack>
      {isEditing && <OwnPriceForm row={row} rows={[]} onClose={() => setIsEditing(false)} />}
    </Drawer>
  );
}

function PlanUse({ row }: { row: CatalogRow }) {
  const { go } = useNavigation();
  const plan = useRun('plan', useRunInput());
  const lineIds = (plan.value?.lines ?? [])
    .filter((line) => line.catalogItemId === row.itemId)
    .map((line) => line.lineId);
  if (row.gaps > 0)
    return (
      <Notice kind="doubt" title={`Without a price: ${countOf(row.gaps, 'gap')} of the plan`}>
        Add your own price or enter a quote, and the lines are in the total.
      </Notice>
    );
  if (row.lines === 0) return <Text size="sm">The plan does not use it.</Text>;
  return (
    <TextLink onClick={() => go({ screen: 'plan', lineIds, heading: row.inForce.item })}>
      {countOf(row.lines, 'line')} of the plan
    </TextLink>
  );
}

function QuotedPrices({ itemId }: { itemId: string }) {
  const { go } = useNavigation();
  const quotes = useRun('quote-list', useRunInput()).value ?? [];
  const offered = quotes.filter((quote) => quote.lines.some((line) => line.catalogItemId === itemId));
  if (offered.length === 0) return null;
  return (
    <div className={classes.part}>
      <Title order={3} mb={6}>
        Quotes
      </Title>
      <Stack gap={6}>
        {offered.map((quote) => (
          <Group key={quote.id} gap={8} justify="space-between">
            <TextLink onClick={() => go({ screen: 'catalog', tab: 'quotes' })}>
              {quote.vendor}, {quote.number}
            </TextLink>
            <Group gap={8}>
              <QuoteStandingBadge standing={quote.standing} />
              <Amount
                cents={quote.lines.find((line) => line.catalogItemId === itemId)?.unitPriceCents ?? null}
                exact
              />
            </Group>
          </Group>
        ))}
      </Stack>
    </div>
  );
}

interface PricePartProps {
  readonly title: string;
  readonly entry: CatalogItem;
  readonly children?: ReactNode;
}

function PricePart({ title, entry, children }: PricePartProps) {
  return (
    <div className={classes.part}>
      <Group justify="space-between" mb={6}>
        <Title order={3}>{title}</Title>
        <Group gap={6}>
          <BasisBadge basis={entry.basis} />
          <ConfidenceBadge confidence={entry.confidence} />
        </Group>
      </Group>
      <FieldList
        fields={[
          ...priceFields(entry),
          { label: 'Eligibility category', value: entry.eligibilityCode },
          { label: 'Source', value: <SourceNote source={entry.source} /> },
          ...(entry.notes === null ? [] : [{ label: 'Notes', value: entry.notes }]),
        ]}
      />
      {children}
    </div>
  );
}

function priceFields(entry: CatalogItem): Field[] {
  if (entry.likelyCents === null && entry.fractionOfEquipment === null)
    return [{ label: 'Price', value: 'none found' }];
  return [
    { label: 'Low', value: <ItemPrice entry={entry} place={0} /> },
    { label: 'Most likely', value: <ItemPrice entry={entry} place={1} /> },
    { label: 'High', value: <ItemPrice entry={entry} place={2} /> },
    { label: 'Price year', value: entry.priceYear ?? 'not known' },
    { label: 'Distribution', value: entry.distribution },
  ];
}

function OwnPriceButtons({ itemId, onEdit }: { itemId: string; onEdit: () => void }) {
  const { write, busy } = useWrite();
  return (
    <Group gap="xs" mt="sm">
      <Button size="xs" variant="default" onClick={onEdit}>
        Change…
      </Button>
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        loading={busy}
        onClick={() =>
          write('own-price-delete', { itemId }, { done: 'Own price deleted. Undo brings it back.' })
        }
      >
        Delete
      </Button>
    </Group>
  );
}
