import { Button, Group, Modal, MultiSelect, SimpleGrid, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { type AssetCategory, assetCategories } from '../../../core/inventory/category';
import type { ReplacementRule } from '../../../core/plan/rules';
import type { Problem } from '../../../core/problem';
import type { RuleRow } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useRunInput } from '../../app/workspace-context';
import { ProblemList } from '../../parts/problem-list';
import { BundleFields } from './bundle-fields';
import { emptyRuleLine, type RuleDraft, type RuleLineDraft, readRule, ruleDraft } from './rule-draft';
import { RuleLineFields } from './rule-line-fields';
import { RuleTestPanel } from './rule-test-panel';

interface RuleFormProps {
  /** null = a new rule. */
  readonly row: RuleRow | null;
  readonly knownIds: readonly string[];
  readonly onClose: () => void;
}

/** Writes or changes a rule, and shows what it would do before it is kept. */
export function RuleForm({ row, knownIds, onClose }: RuleFormProps) {
  const { write, busy } = useWrite();
  const [draft, setDraft] = useState<RuleDraft>(() => ruleDraft(row?.rule ?? null));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [tested, setTested] = useState<ReplacementRule | null>(null);
  const change = (part: Partial<RuleDraft>): void => setDraft((before) => ({ ...before, ...part }));

  const read = (): ReplacementRule | null => {
    const rule = readRule(draft, knownIds);
    setProblems(rule.ok ? [] : rule.problems);
    return rule.ok ? rule.value : null;
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const rule = read();
    if (rule === null) return;
    const answer = await write('rule-save', { rule }, { ownProblems: true, done: 'Rule saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={row ? `Rule: ${row.rule.label}` : 'Add a rule'}
      size={1000}
      closeOnClickOutside={false}
    >
      <form onSubmit={save}>
        <Stack>
          <MatchFields draft={draft} change={change} />
          <LineFields draft={draft} change={change} />
          <ProblemList problems={problems} title="The rule cannot be used yet" />
          {tested !== null && <RuleTestPanel rule={tested} />}
          <Group justify="space-between">
            <Button variant="default" onClick={() => setTested(read())}>
              See what it would do
            </Button>
            <Group gap="xs">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button type="submit" loading={busy}>
                Save
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface PartProps {
  readonly draft: RuleDraft;
  readonly change: (part: Partial<RuleDraft>) => void;
}

function MatchFields({ draft, change }: PartProps) {
  const entities = useRun('entity-list', {}).value ?? [];
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <TextInput
          label="Name"
          value={draft.label}
          onChange={(event) => change({ label: event.currentTarget.value })}
          required
          data-autofocus
        />
        <TextInput
          label="Model like"
          description="A regular expression, case ignored; empty = any model"
          value={draft.modelPattern}
          onChange={(event) => change({ modelPattern: event.currentTarget.value })}
        />
        <MultiSelect
          label="Asset categories"
          data={assetCategories.map(({ id, label }) => ({ value: id, label }))}
          value={[...draft.categories]}
          onChange={(next) => change({ categories: next as AssetCategory[] })}
          searchable
          clearable
        />
        <MultiSelect
          label="Only of these listed entities"
          placeholder={draft.entityIds.length === 0 ? 'Any' : ''}
          data={entities.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...draft.entityIds]}
          onChange={(entityIds) => change({ entityIds })}
          searchable
          clearable
          limit={50}
        />
      </SimpleGrid>
      <Switch
        label="Decides what replaces the asset"
        description="On: the first such rule takes the asset. Off: adds work around the replacement."
        checked={draft.claims}
        onChange={(event) => change({ claims: event.currentTarget.checked })}
      />
      <BundleFields draft={draft} change={change} />
    </>
  );
}

function LineFields({ draft, change }: PartProps) {
  const items = useRun('catalog-entries', useRunInput()).value?.rows ?? [];
  const changeLine = (key: number, part: Partial<RuleLineDraft>): void =>
    change({ lines: draft.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  return (
    <>
      <Text size="sm" fw={600}>
        Lines that it makes
      </Text>
      {draft.lines.map((line) => (
        <RuleLineFields
          key={line.key}
          line={line}
          items={items}
          hasBundle={draft.bundle.length > 0}
          onChange={(part) => changeLine(line.key, part)}
          onRemove={() => change({ lines: draft.lines.filter(({ key }) => key !== line.key) })}
        />
      ))}
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => {
            const key = Math.max(-1, ...draft.lines.map((line) => line.key)) + 1;
            change({ lines: [...draft.lines, emptyRuleLine(key)] });
          }}
        >
          Another line
        </Button>
      </Group>
    </>
  );
}
