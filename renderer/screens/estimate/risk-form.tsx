import { Select, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { type RiskScope, type RiskSetting, riskScopes } from '../../../core/estimate/risk-setting';
import type { Fraction } from '../../../core/fraction';
import type { SettingsPatch } from '../../../core/scenario/settings';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { freeId, slugOf } from '../../format/slug';
import { PercentInput } from '../../parts/percent-input';
import { costDraft, draftedCost, RiskCostFields } from './risk-cost-fields';
import { delayDraft, draftedDelay, RiskDelayFields } from './risk-delay-fields';
import { UncertaintyForm } from './uncertainty-form';

/** Of the id; a number may follow it. */
const longestId = 480;

const scopeLabels: Readonly<Record<RiskScope, string>> = {
  project: 'The whole project',
  site: 'One site',
  'each site': 'Each site, by itself',
};

/** Adds or changes a risk event; `null` = a new one. */
export function RiskForm({ risk, onClose }: { risk: RiskSetting | null; onClose: () => void }) {
  const { settings } = useWorkspace();
  const sites = useRun('site-list', {}).value ?? [];
  const [words, setWords] = useState({ label: risk?.label ?? '', source: risk?.source ?? '' });
  const [chance, setChance] = useState<Fraction | null>(risk?.probability ?? null);
  const [cost, setCost] = useState(costDraft(risk));
  const [scope, setScope] = useState<RiskScope>(risk?.scope ?? 'project');
  const [site, setSite] = useState<string | null>(risk?.site ?? null);
  const [delay, setDelay] = useState(delayDraft(risk?.delayDays));
  const next = (): RiskSetting | null => {
    const delayDays = draftedDelay(delay);
    if (delayDays === null) return null;
    const costCents = draftedCost(cost, delayDays !== undefined);
    if (chance === null || costCents === null) return null;
    if (scope === 'site' && site === null) return null;
    return {
      id: risk?.id ?? idOf(words.label, settings.risks),
      ...words,
      probability: chance,
      ...costCents,
      ...(delayDays === undefined ? {} : { delayDays }),
      ...{ scope, site: scope === 'site' ? site : null },
    };
  };

  return (
    <UncertaintyForm
      title={risk ? 'Change a risk event' : 'Add a risk event'}
      nameLabel="What may happen"
      namePlaceholder="e.g. a tower fails its structural analysis"
      words={words}
      onWords={setWords}
      patch={withRisk(settings.risks, risk, next())}
      onClose={onClose}
    >
      <SimpleGrid cols={3} spacing="sm">
        <PercentInput
          label="Chance"
          description={scope === 'each site' ? 'At each site' : 'That it happens'}
          value={chance}
          onChange={setChance}
          required
        />
        <Select
          label="Concerns"
          description="What it may hit"
          data={riskScopes.map((value) => ({ value, label: scopeLabels[value] }))}
          value={scope}
          onChange={(value) => setScope(riskScopes.find((known) => known === value) ?? 'project')}
          allowDeselect={false}
        />
        {scope === 'site' && (
          <Select
            label="Site"
            description="Counts while it is in the plan"
            data={sites.map(({ name }) => name)}
            value={site}
            onChange={setSite}
            searchable
            limit={50}
            required
          />
        )}
      </SimpleGrid>
      <RiskCostFields draft={cost} onChange={setCost} />
      <RiskDelayFields scope={scope} draft={delay} onChange={setDelay} />
    </UncertaintyForm>
  );
}

function withRisk(
  risks: readonly RiskSetting[],
  before: RiskSetting | null,
  next: RiskSetting | null,
): SettingsPatch | null {
  if (next === null) return null;
  if (before === null) return { risks: [...risks, next] };
  return { risks: risks.map((other) => (other.id === before.id ? next : other)) };
}

/** It names the random stream and never changes. */
function idOf(label: string, known: readonly RiskSetting[]): string {
  const ids = known.map(({ id }) => id);
  return freeId(slugOf(label, longestId) || 'risk', ids);
}
