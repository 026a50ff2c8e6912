import { SimpleGrid } from '@mantine/core';
import type { RiskSetting } from '../../../core/estimate/risk-setting';
import { type Cents, cents } from '../../../core/money/cents';
import { DollarInput } from '../../parts/dollar-input';
import {
  draftFault,
  isEmptyDraft,
  type ThreePointDraft,
  type ThreePointKey,
  wholeDraft,
} from './three-point-draft';

export type CostDraft = ThreePointDraft<Cents>;

export function costDraft(risk: RiskSetting | null): CostDraft {
  if (risk === null) return { low: null, likely: null, high: null };
  return { low: risk.lowCents, likely: risk.likelyCents, high: risk.highCents };
}

/** null = not whole yet, or out of order. An event that delays need not cost anything. */
export function draftedCost(
  draft: CostDraft,
  hasDelay: boolean,
): Pick<RiskSetting, 'lowCents' | 'likelyCents' | 'highCents'> | null {
  const none = cents(0);
  if (isEmptyDraft(draft) && hasDelay) return { lowCents: none, likelyCents: none, highCents: none };
  const whole = wholeDraft(draft);
  return whole && { lowCents: whole.low, likelyCents: whole.likely, highCents: whole.high };
}

interface RiskCostFieldsProps {
  readonly draft: CostDraft;
  readonly onChange: (draft: CostDraft) => void;
}

/** What the event costs if it happens. */
export function RiskCostFields({ draft, onChange }: RiskCostFieldsProps) {
  const field = (key: ThreePointKey, label: string) => (
    <DollarInput
      label={label}
      description="Cost if it happens"
      value={draft[key]}
      onCommit={(value) => onChange({ ...draft, [key]: value })}
      error={draftFault(draft, key)}
    />
  );
  return (
    <SimpleGrid cols={3} spacing="sm">
      {field('low', 'Low')}
      {field('likely', 'Likely')}
      {field('high', 'High')}
    </SimpleGrid>
  );
}
