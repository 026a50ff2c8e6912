import { Select } from '@mantine/core';
import type { ImportPreview } from '../../../../engine/api';
import { useRun } from '../../../app/run/use-run';
import type { ImportWork } from './use-import';

const byHeadings = 'by-headings';
const without = 'none';

/** Which mapping profile the file is read with; found by its headings unless one is chosen. */
export function ProfileSelect({ preview, work }: { preview: ImportPreview; work: ImportWork }) {
  const profiles = useRun('mapping-profile-list', {}).value ?? [];
  if (profiles.length === 0) return null;
  const { profileId } = work.reading;
  const found = preview.profile === null ? 'none' : preview.profile.name;
  const value = profileId === undefined ? byHeadings : profileId === null ? without : String(profileId);
  return (
    <Select
      label="Mapping profile"
      w={230}
      allowDeselect={false}
      data={[
        {
          value: byHeadings,
          label: profileId === undefined ? `By the headings: ${found}` : 'By the headings',
        },
        { value: without, label: 'Without a profile' },
        ...profiles.map((profile) => ({ value: String(profile.id), label: profile.name })),
      ]}
      value={value}
      onChange={(next) => work.chooseProfile(idOf(next))}
    />
  );
}

function idOf(value: string | null): number | null | undefined {
  if (value === byHeadings) return undefined;
  return value === null || value === without ? null : Number(value);
}
