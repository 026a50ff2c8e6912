import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { IconDownload, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { RulesFileMode } from '../../../core/plan/own-rules';
import type { Problem } from '../../../core/problem';
import { announceAnswer } from '../../app/announce';
import { useDesktop, useEngine } from '../../app/desktop-context';
import { useWrite } from '../../app/use-write';
import { countOf } from '../../format/count';
import { fileName } from '../../format/file-name';
import { ProblemList } from '../../parts/problem-list';

/** Rules from a JSON file and into one, so that a consultant keeps one set for all clients. */
export function RuleFiles() {
  const { bridge } = useDesktop();
  const engine = useEngine();
  const [path, setPath] = useState<string | null>(null);
  const exportTo = async (): Promise<void> => {
    const request = { kind: 'save-file', suggestedName: 'Replacement rules', extension: 'json' } as const;
    const [chosen] = await bridge('dialog', request);
    if (chosen === undefined) return;
    const answer = await engine.call('rules-export', { path: chosen });
    const rules = answer.kind === 'value' ? answer.value.rules : 0;
    announceAnswer(answer, { done: `${countOf(rules, 'rule')} written to ${fileName(chosen)}.` });
  };
  const choose = async (): Promise<void> => {
    const [chosen] = await bridge('dialog', { kind: 'import-files' });
    if (chosen !== undefined) setPath(chosen);
  };
  return (
    <>
      <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={choose}>
        Import rules…
      </Button>
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={exportTo}>
        Export…
      </Button>
      {path !== null && <ImportDialog path={path} onClose={() => setPath(null)} />}
    </>
  );
}

function ImportDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { write, busy } = useWrite();
  const [mode, setMode] = useState<RulesFileMode>('add');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const take = async (): Promise<void> => {
    const done = 'Rules imported. Undo takes them back.';
    const answer = await write('rules-import', { path, mode }, { ownProblems: true, done });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Import the rules of ${fileName(path)}`}>
      <Stack>
        <Radio.Group value={mode} onChange={(next) => setMode(next as RulesFileMode)}>
          <Stack gap="xs">
            <Radio value="add" label="Over the rules that are there, by their ids" />
            <Radio
              value="replace"
              label="As the whole set: rules that the file does not name are switched off"
            />
          </Stack>
        </Radio.Group>
        <Text size="xs" c="dimmed">
          The shipped rules stay in the program and can be switched on again.
        </Text>
        <ProblemList problems={problems} title="Nothing was written" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={busy} onClick={take}>
            Import these rules
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
