import { Group, List, Text } from '@mantine/core';
import type { PriceSetAside } from '../../../core/plan/plan-line';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { usDates } from '../../format/prose';
import { Amount } from '../../parts/amount';
import { TextLink } from '../../parts/text-link';

/** Which rule made the line. */
export function LineRule({ ruleId }: { ruleId: string }) {
  const { go } = useNavigation();
  const rules = useRun('rule-list', useRunInput());
  const label = rules.value?.rows.find(({ rule }) => rule.id === ruleId)?.rule.label ?? ruleId;
  return (
    <Group gap={6} mt={6}>
      <Text size="sm" c="dimmed">
        By the rule
      </Text>
      <TextLink onClick={() => go({ screen: 'catalog', tab: 'rules', ruleId })}>{label}</TextLink>
    </Group>
  );
}

export function CatalogLink({ itemId }: { itemId: string | null }) {
  const { go } = useNavigation();
  if (itemId === null) return null;
  return (
    <div>
      <TextLink onClick={() => go({ screen: 'catalog', tab: 'prices', itemId })}>
        The item in the catalog
      </TextLink>
    </div>
  );
}

/** Prices for the same thing that gave way, with why: quote, then user, then FCC catalog, then planning assumption. */
export function PricesSetAside({ setAside }: { setAside: readonly PriceSetAside[] }) {
  if (setAside.length === 0) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="sm">
        Set aside
      </Text>
      <List size="sm" spacing={2}>
        {setAside.map(({ basis, source, likelyCents, reason }) => (
          <List.Item key={`${basis} ${source}`}>
            {basis}, {likelyCents === null ? 'a share' : <Amount cents={likelyCents} exact />}:{' '}
            {usDates(reason)}
            <Text span size="xs" c="dimmed" display="block">
              {usDates(source)}
            </Text>
          </List.Item>
        ))}
      </List>
    </>
  );
}
