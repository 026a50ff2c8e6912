import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { matchWords, ruleLineWords } from '../../../core/plan/rule-words';
import type { RuleList, RuleRow } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';
import { EmptyState } from '../../parts/empty-state';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { RunView } from '../../parts/run-view';
import { RuleFiles } from './rule-files';
import { RuleForm } from './rule-form';
import { RuleTable } from './rule-table';

/** The rules in their order: the first that decides takes the asset, the others add the work around it. */
export function RuleTab({ ruleId }: { ruleId: string | null }) {
  const rules = useRun('rule-list', useRunInput());
  return (
    <RunView run={rules} doing="Reading the rules">
      {(list) => <RuleContent list={list} ruleId={ruleId} />}
    </RunView>
  );
}

function RuleContent({ list, ruleId }: { list: RuleList; ruleId: string | null }) {
  const [text, setText] = useState('');
  const [editing, setEditing] = useState<RuleRow | 'new' | null>(
    () => list.rows.find(({ rule }) => rule.id === ruleId) ?? null,
  );
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = list.rows.filter((row) => words.every((word) => textOf(row).includes(word)));
  return (
    <Stack gap="md">
      <Notice
        kind="plain"
        title="From top to bottom: the first rule that decides takes an asset whole. Rules for work around it add their lines as well."
      >
        {list.isChanged
          ? 'This workspace has rules of its own or another order.'
          : `As shipped, version ${list.version}.`}
      </Notice>
      <Group justify="space-between">
        <TextInput
          aria-label="Search the rules"
          placeholder="Search the rules"
          leftSection={<IconSearch size={15} stroke={1.7} />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          w={260}
        />
        <Group gap="xs">
          <RuleFiles />
          <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
            Add a rule…
          </Button>
        </Group>
      </Group>
      <Section flush>
        {rows.length === 0 ? (
          <EmptyState icon={IconSearch} title="No rule matches" />
        ) : (
          <RuleTable rows={rows} all={list.rows} onOpen={setEditing} />
        )}
      </Section>
      {editing !== null && (
        <RuleForm
          row={editing === 'new' ? null : editing}
          knownIds={list.rows.map(({ rule }) => rule.id)}
          onClose={() => setEditing(null)}
        />
      )}
    </Stack>
  );
}

function textOf({ rule }: RuleRow): string {
  return `${rule.id} ${rule.label} ${matchWords(rule.when)} ${rule.lines.map((line) => ruleLineWords(line)).join(' ')}`.toLowerCase();
}
