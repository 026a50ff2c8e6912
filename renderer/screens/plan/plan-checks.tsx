import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconHandStop } from '@tabler/icons-react';
import type { PlanCheck, PlanChecks } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { countOf } from '../../format/count';
import { usDates } from '../../format/prose';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { SourceNote } from '../../parts/source-note';
import { TextLink } from '../../parts/text-link';
import classes from './plan.module.css';

/** What sent real applications back, checked against this plan: each finding leads to its lines or assets. */
export function PlanChecksTab() {
  const checks = useRun('plan-checks', useRunInput());
  return (
    <RunView run={checks} doing="Checking the plan">
      {(found) => <ChecksContent found={found} />}
    </RunView>
  );
}

function ChecksContent({ found }: { found: PlanChecks }) {
  const { go } = useNavigation();
  const open = found.checks.filter((check) => !check.passed);
  const byHand = found.checks.filter((check) => check.byHand);
  const passed = found.checks.filter((check) => check.passed && !check.byHand);
  return (
    <Stack gap="md">
      <Text c="dimmed" size="sm">
        {found.program === null ? (
          <>
            No program is chosen, so its cut-off and its conditions are not checked.{' '}
            <TextLink onClick={() => go({ screen: 'funding' })}>Choose one</TextLink>
          </>
        ) : (
          `Against the rules of ${found.program}.`
        )}
      </Text>
      <CheckSection title={`${countOf(open.length, 'finding')} to settle before you apply`} checks={open} />
      <CheckSection title="To check by hand" checks={byHand} />
      <CheckSection title={`${countOf(passed.length, 'check')} without a finding`} checks={passed} />
    </Stack>
  );
}

function CheckSection({ title, checks }: { title: string; checks: readonly PlanCheck[] }) {
  if (checks.length === 0) return null;
  return (
    <Section title={title} flush>
      {checks.map((check) => (
        <CheckItem key={check.id} check={check} />
      ))}
    </Section>
  );
}

function CheckItem({ check }: { check: PlanCheck }) {
  const isOpen = !check.passed;
  const Icon = check.byHand ? IconHandStop : isOpen ? IconAlertTriangle : IconCheck;
  const tone = check.byHand ? classes.byHand : isOpen ? classes.finding : classes.passing;
  return (
    <div className={classes.check}>
      <Icon size={17} stroke={1.8} className={tone} aria-hidden />
      <div>
        <Title order={3}>{check.title}</Title>
        <Text size="sm">{usDates(`${check.sentence}.`)}</Text>
        {isOpen && (
          <Text size="xs" c="dimmed">
            {usDates(check.examples.join('; '))}
            {check.count > check.examples.length && '; …'}
          </Text>
        )}
        {(isOpen || check.byHand) && <Text size="sm">{check.remedy}.</Text>}
        {check.defect !== null && (
          <Text size="xs" c="dimmed">
            Known deficiency: {check.defect}. {check.source && <SourceNote source={check.source} />}
          </Text>
        )}
      </div>
      <CheckLinks check={check} />
    </div>
  );
}

function CheckLinks({ check }: { check: PlanCheck }) {
  const { go } = useNavigation();
  const { lineIds, assetIds, title } = check;
  if (check.passed || (lineIds.length === 0 && assetIds.length === 0)) return null;
  return (
    <Group gap="xs" className={classes.checkLinks}>
      {check.id === 'no-price' && (
        <Button size="compact-sm" variant="default" onClick={() => go({ screen: 'catalog' })}>
          Open the catalog
        </Button>
      )}
      {lineIds.length > 0 && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => go({ screen: 'plan', lineIds, heading: title })}
        >
          Show {countOf(lineIds.length, 'line')}
        </Button>
      )}
      {assetIds.slice(0, 3).map((assetId) => (
        <Anchor
          key={assetId}
          component="button"
          type="button"
          size="sm"
          c="var(--co-accent-text)"
          aria-label={`Open asset ${assetId}`}
          onClick={() => go({ screen: 'inventory', assetId })}
        >
          #{assetId}
        </Anchor>
      ))}
      {assetIds.length > 3 && <span className="dimmed">of {countOf(assetIds.length, 'asset')}</span>}
    </Group>
  );
}
