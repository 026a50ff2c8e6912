import { ActionIcon, Button, Group, Modal, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { InventoryView, SavedView } from '../../../engine/api';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { FormEnd } from '../../parts/form-end';
import classes from './inventory.module.css';
import { usualView } from './use-inventory-view';

interface ViewMenuProps {
  readonly view: InventoryView;
  readonly onTake: (view: InventoryView) => void;
}

/** Views under a name: columns, order, widths, sort, filters and search. They are part of the workspace. */
export function ViewMenu({ view, onTake }: ViewMenuProps) {
  const views = useRun('saved-view-list', {}).value ?? [];
  const [isOpen, setIsOpen] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  const { write } = useWrite();
  const take = (next: InventoryView): void => {
    onTake(next);
    setIsOpen(false);
  };
  const current = views.find((saved) => isSameView(saved.view, view));
  return (
    <>
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" shadow="md" trapFocus>
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={15} />}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {current?.name ?? 'Views'}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap={2} miw={220}>
            <button type="button" className={classes.menuItem} onClick={() => take(usualView)}>
              All assets, usual columns
            </button>
            {views.map((saved) => (
              <Group key={saved.id} gap={4} wrap="nowrap" justify="space-between">
                <button type="button" className={classes.menuItem} onClick={() => take(saved.view)}>
                  {saved.name}
                </button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Delete the view ${saved.name}`}
                  onClick={() =>
                    void write(
                      'saved-view-delete',
                      { id: saved.id },
                      { done: 'View deleted. Undo brings it back.' },
                    )
                  }
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </Group>
            ))}
            {views.length === 0 && (
              <Text size="xs" c="dimmed" px={8} py={4}>
                No view is saved yet.
              </Text>
            )}
            <Button
              variant="light"
              size="xs"
              mt={6}
              onClick={() => {
                setIsOpen(false);
                setIsNaming(true);
              }}
            >
              Save this view…
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {isNaming && <NameDialog view={view} views={views} onClose={() => setIsNaming(false)} />}
    </>
  );
}

interface NameDialogProps {
  readonly view: InventoryView;
  readonly views: readonly SavedView[];
  readonly onClose: () => void;
}

function NameDialog({ view, views, onClose }: NameDialogProps) {
  const { write, busy } = useWrite();
  const [name, setName] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const known = views.find((saved) => saved.name.toLowerCase() === name.trim().toLowerCase());
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const input = { id: known?.id ?? null, name, view };
    const answer = await write('saved-view-save', input, { ownProblems: true, done: 'View saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Save this view">
      <form onSubmit={save}>
        <Stack gap="sm">
          <TextInput
            label="Name"
            value={name}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
            description="Columns with their order and width, sort, filters and search are kept."
          />
          <FormEnd
            problems={problems}
            busy={busy}
            isIncomplete={name.trim() === ''}
            label={known ? 'Save over it' : 'Save'}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}

function isSameView(one: InventoryView, other: InventoryView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
