import { Select, Stack } from '@mantine/core';
import { settingLabel } from '../../../core/scenario/compare';
import type { PlanningSettings, SettingsPatch } from '../../../core/scenario/settings';
import { type ChangeableSetting, changeableSettings, SettingEditor } from './setting-editor';

interface ChangePickerProps {
  readonly setting: ChangeableSetting;
  readonly onSetting: (setting: ChangeableSetting) => void;
  readonly settings: PlanningSettings;
  readonly onChange: (patch: SettingsPatch) => void;
}

/** One thing to change, and its value. */
export function ChangePicker({ setting, onSetting, settings, onChange }: ChangePickerProps) {
  return (
    <Stack gap="xs">
      <Select
        label="What changes"
        data={changeableSettings.map((one) => ({ value: one, label: settingLabel(one) }))}
        value={setting}
        onChange={(next) => {
          const chosen = changeableSettings.find((one) => one === next);
          if (chosen) onSetting(chosen);
        }}
        allowDeselect={false}
      />
      <SettingEditor setting={setting} settings={settings} onChange={onChange} />
    </Stack>
  );
}
