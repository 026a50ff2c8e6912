import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { useState } from 'react';
import type { CostedLine } from '../../../core/document/run-result';
import { useNavigation } from '../../app/navigation';
import { useWrite } from '../../app/use-write';
import { countOf, formatCount } from '../../format/count';
import { usDates } from '../../format/prose';
import { Amount } from '../../parts/amount';
import { BasisBadge, ConfidenceBadge } from '../../parts/confidence-badge';
import { DateText } from '../../parts/date-text';
import { EvidenceFiles } from '../../parts/evidence-files/evidence-files';
import { FieldList } from '../../parts/field-list';
import { SourceNote } from '../../parts/source-note';
import { TextLink } from '../../parts/text-link';
import { categoryWords } from './group-lines';
import { CatalogLink, LineRule, PricesSetAside } from './line-origin';
import { PinForm } from './pin-form';
import classes from './plan.module.css';

/** One line down to its formula, its source and its assets. */
export function LineDrawer({ line, onClose }: { line: CostedLine; onClose: () => void }) {
  const { go } = useNavigation();
  const [isPinning, setIsPinning] = useState(false);
  return (
    <Drawer opened onClose={onClose} position="right" size={520} title="Plan line">
      <Stack gap="lg">
        <div>
          {line.existing && <Text c="dimmed">{line.existing}</Text>}
          <Title order={2}>{line.replacement}</Title>
          <Text size="sm" c="dimmed">
            {line.site}, {categoryWords(line.category)}, {line.phase}
          </Text>
        </div>
        <FieldList fields={costFields(line)} />
        <div>
          <Title order={3} mb={6}>
            How it came about
          </Title>
          <div className={classes.formula}>{usDates(line.formula)}</div>
          <LineRule ruleId={line.ruleId} />
        </div>
        <div>
          <Title order={3} mb={6}>
            Where the price comes from
          </Title>
          <Group gap={6} mb={4}>
            <BasisBadge basis={line.basis} />
            <ConfidenceBadge confidence={line.confidence} />
          </Group>
          <SourceNote source={line.source} />
          <CatalogLink itemId={line.catalogItemId} />
          <PricesSetAside setAside={line.setAside ?? []} />
        </div>
        {line.assetIds.length > 0 && (
          <div>
            <Title order={3} mb={6}>
              {countOf(line.assetIds.length, 'asset')}
            </Title>
            <Group gap={10}>
              {line.assetIds.slice(0, 40).map((assetId) => (
                <TextLink key={assetId} onClick={() => go({ screen: 'inventory', assetId })}>
                  #{assetId}
                </TextLink>
              ))}
              {line.assetIds.length > 40 && (
                <Text size="sm" c="dimmed">
                  and {formatCount(line.assetIds.length - 40)} more
                </Text>
              )}
            </Group>
          </div>
        )}
        <div>
          <Title order={3} mb={6}>
            Evidence files
          </Title>
          <EvidenceFiles target={{ lineId: line.lineId }} />
        </div>
        {isPinning ? (
          <PinForm
            line={{ ...line, pinnedBasis: line.pinned ? line.basis : null }}
            onClose={() => setIsPinning(false)}
          />
        ) : (
          <PinButtons line={line} onPin={() => setIsPinning(true)} />
        )}
      </Stack>
    </Drawer>
  );
}

function PinButtons({ line, onPin }: { line: CostedLine; onPin: () => void }) {
  const { write, busy } = useWrite();
  return (
    <Group>
      <Button variant="default" leftSection={<IconPin size={16} />} onClick={onPin}>
        {line.pinned ? 'Change what is pinned…' : 'Pin by hand…'}
      </Button>
      {line.pinned && (
        <Button
          variant="subtle"
          color="gray"
          loading={busy}
          onClick={() =>
            write('plan-line-unpin', { lineId: line.lineId }, { done: 'The rules decide again.' })
          }
        >
          Unpin
        </Button>
      )}
    </Group>
  );
}

function costFields(line: CostedLine) {
  return [
    { label: 'Quantity', value: `${formatCount(line.quantity)} ${line.unit}` },
    { label: 'Low, each', value: <Amount cents={line.lowCents} exact /> },
    { label: 'Most likely, each', value: <Amount cents={line.likelyCents} exact /> },
    { label: 'High, each', value: <Amount cents={line.highCents} exact /> },
    { label: 'Distribution', value: line.distribution },
    { label: 'Price year', value: line.priceYear },
    { label: 'Spent', value: <DateText date={line.spendDate} /> },
    { label: 'Escalation', value: `x ${line.escalationFactor.toFixed(4)}` },
    { label: 'Point estimate', value: <Amount cents={line.pointCents} exact /> },
    { label: 'Eligibility category', value: line.eligibilityCode },
  ];
}
