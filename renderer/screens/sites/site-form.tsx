import {
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import {
  noSiteName,
  type SeasonWindow,
  type Site,
  type SiteKind,
  siteKinds,
} from '../../../core/inventory/site';
import type { Problem } from '../../../core/problem';
import type { SiteOverview } from '../../../engine/api';
import { useNavigation } from '../../app/navigation';
import { useWrite } from '../../app/use-write';
import { monthName } from '../../format/date';
import { typedNumber } from '../../format/typed-number';
import { ProblemList } from '../../parts/problem-list';

const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: monthName(index + 1),
}));
const kinds = siteKinds.map((kind) => ({ value: kind.id, label: kind.label }));
const summer: SeasonWindow = { firstMonth: 6, lastMonth: 10 };

interface SiteFormProps {
  readonly site: SiteOverview;
  readonly isNew: boolean;
  /** Names of all sites: what this one can be part of. */
  readonly others: readonly string[];
  readonly onClose: () => void;
}

export function SiteForm({ site, isNew, others, onClose }: SiteFormProps) {
  const { write, busy } = useWrite();
  const { go } = useNavigation();
  const [draft, setDraft] = useState<Site>(() => siteOf(site));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const change = (part: Partial<Site>): void => setDraft({ ...draft, ...part });

  const save = async (): Promise<void> => {
    const input = isNew ? { site: draft } : { site: draft, formerName: site.name };
    const answer = await write('site-change', input, { ownProblems: true, done: 'Site saved.' });
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal opened onClose={onClose} title={isNew ? 'Add a site' : site.name} size="lg">
      <Stack>
        <SimpleGrid cols={2} spacing="sm">
          <TextInput
            label="Name"
            required
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Select
            label="Part of"
            placeholder="no other site"
            data={others.filter((name) => name !== site.name && name !== noSiteName)}
            value={draft.parent ?? null}
            onChange={(parent) => change({ parent })}
            searchable
            clearable
            limit={100}
          />
          <Select
            label="Kind"
            data={kinds}
            value={draft.kind}
            onChange={(kind) => kind && change({ kind: kind as SiteKind })}
            allowDeselect={false}
          />
          <TextInput
            label="Tower owner"
            placeholder="unknown"
            value={draft.towerOwner ?? ''}
            onChange={(event) => change({ towerOwner: event.currentTarget.value || null })}
          />
          <NumberInput
            label="Latitude"
            placeholder="unknown"
            value={draft.latitude ?? ''}
            onChange={(next) => {
              const latitude = typedNumber(next);
              if (latitude !== undefined) change({ latitude });
            }}
            min={-90}
            max={90}
            hideControls
          />
          <NumberInput
            label="Longitude"
            placeholder="unknown"
            value={draft.longitude ?? ''}
            onChange={(next) => {
              const longitude = typedNumber(next);
              if (longitude !== undefined) change({ longitude });
            }}
            min={-180}
            max={180}
            hideControls
          />
        </SimpleGrid>
        <TextInput
          label="Address"
          placeholder="unknown"
          value={draft.address ?? ''}
          onChange={(event) => change({ address: event.currentTarget.value || null })}
        />
        <Season season={draft.season} onChange={(season) => change({ season })} />
        <ProblemList problems={problems} title="Not saved" />
        <Group justify="space-between">
          <Button
            variant="subtle"
            disabled={isNew}
            onClick={() => go({ screen: 'inventory', filter: { within: site.name } })}
          >
            Its assets
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button onClick={save} loading={busy} disabled={draft.name.trim() === ''}>
              Save
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}

interface SeasonProps {
  readonly season: SeasonWindow | null;
  readonly onChange: (season: SeasonWindow | null) => void;
}

function Season({ season, onChange }: SeasonProps) {
  return (
    <>
      <Checkbox
        label="Crews can get there only in some months"
        checked={season !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? summer : null)}
      />
      {season && (
        <Group>
          <Select
            label="From"
            data={months}
            value={String(season.firstMonth)}
            onChange={(month) => month && onChange({ ...season, firstMonth: Number(month) })}
            allowDeselect={false}
            w={140}
          />
          <Select
            label="To the end of"
            data={months}
            value={String(season.lastMonth)}
            onChange={(month) => month && onChange({ ...season, lastMonth: Number(month) })}
            allowDeselect={false}
            w={140}
          />
        </Group>
      )}
    </>
  );
}

function siteOf({ name, kind, towerOwner, latitude, longitude, address, season, parent }: Site): Site {
  return { name, kind, towerOwner, latitude, longitude, address, season, parent: parent ?? null };
}
