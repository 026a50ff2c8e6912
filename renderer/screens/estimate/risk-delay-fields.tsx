import { Input, SimpleGrid } from '@mantine/core';
import type { RiskScope } from '../../../core/estimate/risk-setting';
import type { ThreePoint } from '../../../core/schedule/timeline';
import { CountInput } from '../../parts/count-input';
import {
  draftFault,
  isEmptyDraft,
  type ThreePointDraft,
  type ThreePointKey,
  wholeDraft,
} from './three-point-draft';

export type DelayDraft = ThreePointDraft;

export function delayDraft(delay: ThreePoint | undefined): DelayDraft {
  return delay ?? { low: null, likely: null, high: null };
}

/** undefined = no delay; null = not whole yet, or out of order. */
export function draftedDelay(draft: DelayDraft): ThreePoint | undefined | null {
  if (isEmptyDraft(draft)) return undefined;
  const whole = wholeDraft(draft);
  return whole?.high === 0 ? undefined : whole;
}

interface RiskDelayFieldsProps {
  readonly scope: RiskScope;
  readonly draft: DelayDraft;
  readonly onChange: (draft: DelayDraft) => void;
}

/** By how many calendar days the finish is later if the event happens. */
export function RiskDelayFields({ scope, draft, onChange }: RiskDelayFieldsProps) {
  const field = (key: ThreePointKey, label: string) => (
    <CountInput
      label={label}
      description="Calendar days"
      placeholder="none"
      value={draft[key]}
      onChange={(value) => onChange({ ...draft, [key]: value })}
      error={draftFault(draft, key)}
    />
  );
  return (
    <div>
      <SimpleGrid cols={3} spacing="sm">
        {field('low', 'Delay at least')}
        {field('likely', 'Delay typically')}
        {field('high', 'Delay at most')}
      </SimpleGrid>
      <Input.Description pt={6}>{hint(scope)}</Input.Description>
    </div>
  );
}

function hint(scope: RiskScope): string {
  return scope === 'project'
    ? 'If it happens, all work ends later by these days. Delays of several events add up: enter only what everything waits for.'
    : 'If it happens, the work at the site moves by these days. A site that waits for it moves as far as it must; crews elsewhere go on.';
}
