import { Modal, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type RiskScope, type RiskSetting, riskScopes } from '../../../core/estimate/risk-setting';
import { fraction } from '../../../core/fraction';
import type { Cents } from '../../../core/money/cents';
import type { Problem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { DollarInput } from '../../parts/dollar-input';
import { FormEnd } from '../../parts/form-end';

const scopeLabels: Readonly<Record<RiskScope, string>> = {
  project: 'The whole project',
  site: 'One site',
  'each site': 'Each site, by itself',
};

/** Adds or changes a risk event; `null` = a new one. */
export function RiskForm({ risk, onClose }: { risk: RiskSetting | null; onClose: () => void }) {
  const { settings } = useWorkspace();
  const sites = useRun('site-list', {}).value ?? [];
  const { write, busy } = useWrite();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [words, setWords] = useState({ label: risk?.label ?? '', source: risk?.source ?? '' });
  const [percent, setPercent] = useState<number | string>(risk ? risk.probability * 100 : '');
  const [low, setLow] = useState<Cents | null>(risk?.lowCents ?? null);
  const [likely, setLikely] = useState<Cents | null>(risk?.likelyCents ?? null);
  const [high, setHigh] = useState<Cents | null>(risk?.highCents ?? null);
  const [scope, setScope] = useState<RiskScope>(risk?.scope ?? 'project');
  const [site, setSite] = useState<string | null>(risk?.site ?? null);
  const isWhole =
    words.label.trim() !== '' &&
    words.source.trim() !== '' &&
    percent !== '' &&
    (scope !== 'site' || site !== null);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (low === null || likely === null || high === null) return;
    const next: RiskSetting = {
      id: risk?.id ?? freeId(words.label, settings.risks),
      ...words,
      probability: fraction(Number(percent) / 100),
      lowCents: low,
      likelyCents: likely,
      highCents: high,
      scope,
      site: scope === 'site' ? site : null,
    };
    const risks = risk
      ? settings.risks.map((other) => (other.id === risk.id ? next : other))
      : [...settings.risks, next];
    const answer = await write('settings-change', { patch: { risks } }, { ownProblems: true });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal opened onClose={onClose} title={risk ? 'Change a risk event' : 'Add a risk event'} size="lg">
      <form onSubmit={save}>
        <Stack>
          <TextInput
            label="What may happen"
            placeholder="e.g. a tower fails its structural analysis"
            value={words.label}
            onChange={(event) => setWords({ ...words, label: event.currentTarget.value })}
            required
            data-autofocus
          />
          <SimpleGrid cols={3} spacing="sm">
            <NumberInput
              label="Chance"
              description={scope === 'each site' ? 'At each site' : 'That it happens'}
              value={percent}
              onChange={setPercent}
              suffix="%"
              min={0}
              max={100}
              hideControls
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
          <SimpleGrid cols={3} spacing="sm">
            <DollarInput label="Low" description="If it happens" value={low} onCommit={setLow} />
            <DollarInput label="Likely" description="If it happens" value={likely} onCommit={setLikely} />
            <DollarInput label="High" description="If it happens" value={high} onCommit={setHigh} />
          </SimpleGrid>
          <TextInput
            label="Source"
            placeholder="who says so, and why"
            value={words.source}
            onChange={(event) => setWords({ ...words, source: event.currentTarget.value })}
            required
          />
          <FormEnd
            problems={problems}
            busy={busy}
            isIncomplete={!isWhole || low === null || likely === null || high === null}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

/** From the label, with a number where it is taken: it names the random stream and never changes. */
function freeId(label: string, known: readonly RiskSetting[]): string {
  const taken = new Set(known.map(({ id }) => id));
  const base =
    label
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'risk';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
