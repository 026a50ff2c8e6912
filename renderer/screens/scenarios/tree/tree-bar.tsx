import { Button, Group, Select, TextInput } from '@mantine/core';
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { checkTree, type OutcomeTree } from '../../../../core/scenario/outcome-tree';
import type { Scenario } from '../../../../core/scenario/settings';
import { useWrite } from '../../../app/use-write';

interface TreeBarProps {
  readonly tree: OutcomeTree;
  readonly saved: readonly OutcomeTree[];
  readonly scenarios: readonly Scenario[];
  readonly isDraft: boolean;
  readonly onChange: (tree: OutcomeTree) => void;
  /** A saved tree as it was saved; null = the first. */
  readonly onShow: (id: string | null) => void;
}

/** Which tree is drawn, what it is called, and what becomes of its changes. */
export function TreeBar({ tree, saved, scenarios, isDraft, onChange, onShow }: TreeBarProps) {
  const { write, busy } = useWrite();
  const isSaved = saved.some(({ id }) => id === tree.id);
  const save = async (): Promise<void> => {
    const answer = await write('tree-save', { tree }, { done: 'Tree saved.' });
    if (answer.kind === 'value') onShow(tree.id);
  };
  const remove = async (): Promise<void> => {
    const answer = await write(
      'tree-delete',
      { id: tree.id },
      { done: 'Tree deleted; undo brings it back.' },
    );
    if (answer.kind === 'value') onShow(null);
  };
  return (
    <Group align="flex-end" gap="sm">
      {saved.length > 1 && (
        <Select
          label="Tree"
          data={saved.map(({ id, name }) => ({ value: id, label: name }))}
          value={tree.id}
          onChange={onShow}
          allowDeselect={false}
          disabled={isDraft}
        />
      )}
      <TextInput
        label="Name of the tree"
        value={tree.name}
        onChange={(event) => onChange({ ...tree, name: event.currentTarget.value })}
        w={360}
      />
      <Select
        label="Everything else as in"
        data={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
        value={tree.scenarioId}
        onChange={(scenarioId) => scenarioId && onChange({ ...tree, scenarioId })}
        allowDeselect={false}
        w={300}
      />
      <Button
        leftSection={<IconDeviceFloppy size={16} />}
        loading={busy}
        disabled={!isDraft || checkTree(tree).length > 0}
        onClick={save}
      >
        Save
      </Button>
      {isDraft && (
        <Button variant="default" disabled={busy} onClick={() => onShow(isSaved ? tree.id : null)}>
          Put back
        </Button>
      )}
      {isSaved && (
        <Button variant="default" leftSection={<IconTrash size={16} />} disabled={busy} onClick={remove}>
          Delete
        </Button>
      )}
    </Group>
  );
}
