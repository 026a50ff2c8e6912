import {
  Autocomplete,
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { isShareUnit, type OwnPrice } from '../../../core/plan/own-price';
import { costGroups, distributions } from '../../../core/plan/plan-line';
import { type Problem, problem } from '../../../core/problem';
import type { CatalogRow } from '../../../engine/api';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { slugOf } from '../../format/slug';
import { FormEnd } from '../../parts/form-end';
import { type PriceDraft, priceDraft, wholePrice } from './price-draft';
import { PriceRange } from './price-range';

const longestItemId = 60;

interface OwnPriceFormProps {
  /** null = an item of one's own. */
  readonly row: CatalogRow | null;
  /** For the choices of a new item. */
  readonly rows: readonly CatalogRow[];
  readonly onClose: () => void;
}

/** An own price for an item that ships, or an item that does not. */
export function OwnPriceForm({ row, rows, onClose }: OwnPriceFormProps) {
  const { asOf } = useWorkspace();
  const { write, busy } = useWrite();
  const [draft, setDraft] = useState<PriceDraft>(() => priceDraft(row, Number(asOf.slice(0, 4))));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const change = (part: Partial<PriceDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const isNew = row === null;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const price = wholePrice(isNew ? { ...draft, itemId: slugOf(draft.item, longestItemId) } : draft);
    const isTaken = isNew && rows.some((other) => other.itemId === price?.itemId);
    if (price === null || isTaken) {
      setProblems([
        isTaken
          ? problem('The catalog has an item of this name', 'Open that one, or use another name')
          : problem('A price or the year is missing', 'Fill in low, most likely, high and the year'),
      ]);
      return;
    }
    const answer = await write('own-price-save', { price }, { ownProblems: true, done: 'Price saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={isNew ? 'Add an item' : `Your own price of ${draft.item}`}
      size="lg"
    >
      <form onSubmit={save}>
        <Stack>
          {isNew && <ItemFields draft={draft} rows={rows} change={change} />}
          <PriceRange draft={draft} isShare={isShareUnit(draft.unit)} change={change} />
          <SourceFields draft={draft} change={change} />
          <FormEnd problems={problems} busy={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}

interface FieldsProps {
  readonly draft: PriceDraft;
  readonly change: (part: Partial<PriceDraft>) => void;
}

function ItemFields({ draft, rows, change }: FieldsProps & { readonly rows: readonly CatalogRow[] }) {
  const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
  return (
    <>
      <TextInput
        label="Item"
        description={
          draft.item === '' ? 'What it is, in a few words' : `Id: ${slugOf(draft.item, longestItemId)}`
        }
        value={draft.item}
        onChange={(event) => change({ item: event.currentTarget.value })}
        required
        data-autofocus
      />
      <SimpleGrid cols={2} spacing="sm">
        <Autocomplete
          label="Category"
          data={distinct(rows.map(({ inForce }) => inForce.category))}
          value={draft.category}
          onChange={(category) => change({ category })}
          limit={12}
          required
        />
        <Autocomplete
          label="Unit"
          description="Such as each, per port, per hour"
          data={distinct(rows.map(({ inForce }) => inForce.unit).filter((unit) => !isShareUnit(unit)))}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
          limit={12}
          required
        />
        <Select
          label="Cost group"
          description="For escalation and correlation"
          data={[...costGroups]}
          value={draft.group}
          onChange={(next) => next && change({ group: next as OwnPrice['group'] })}
          allowDeselect={false}
        />
        <Select
          label="Eligibility category"
          description="By which a program decides"
          data={distinct(rows.map(({ inForce }) => inForce.eligibilityCode))}
          value={draft.eligibilityCode}
          onChange={(next) => next && change({ eligibilityCode: next })}
          allowDeselect={false}
          searchable
        />
      </SimpleGrid>
    </>
  );
}

function SourceFields({ draft, change }: FieldsProps) {
  return (
    <>
      <SimpleGrid cols={3} spacing="sm">
        <NumberInput
          label="Price year"
          value={draft.priceYear}
          onChange={(next) => change({ priceYear: next })}
          min={1990}
          max={2100}
          allowDecimal={false}
          hideControls
        />
        <Select
          label="Distribution"
          data={[...distributions]}
          value={draft.distribution}
          onChange={(next) => next && change({ distribution: next as OwnPrice['distribution'] })}
          allowDeselect={false}
        />
        <Select
          label="Confidence"
          data={['sourced', 'recalled', 'uncertain']}
          value={draft.confidence}
          onChange={(next) => next && change({ confidence: next as OwnPrice['confidence'] })}
          allowDeselect={false}
        />
      </SimpleGrid>
      <TextInput
        label="Source"
        description="The invoice, contract, price list or person, with its date"
        value={draft.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
        required
      />
      <Textarea
        label="Notes"
        value={draft.notes}
        onChange={(event) => change({ notes: event.currentTarget.value })}
        autosize
        minRows={2}
      />
      <Text size="xs" c="dimmed">
        The price is used as basis “user”: it goes before the FCC catalog and planning assumptions, and gives
        way to a valid quote.
      </Text>
    </>
  );
}
