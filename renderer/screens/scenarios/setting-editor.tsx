import { NumberInput, Select, SimpleGrid, Switch } from '@mantine/core';
import { fraction } from '../../../core/fraction';
import { settingLabel } from '../../../core/scenario/compare';
import type { PlanningSettings, SettingsPatch } from '../../../core/scenario/settings';
import { type CrewCounts, trades } from '../../../core/schedule/timeline';
import { useRun } from '../../app/run/use-run';
import { useWorkspace } from '../../app/workspace-context';
import { typedNumber } from '../../format/typed-number';
import { DateField } from '../../parts/date-field';
import { DollarInput } from '../../parts/dollar-input';

/** What a scenario or an outcome may change, in the order in which it is asked. */
export const changeableSettings = [
  'programId',
  'extensionsGranted',
  'asOf',
  'listsDate',
  'escalation',
  'crews',
  'startDate',
  'ownDeadline',
  'includeReview',
  'availableCents',
  'administrationCents',
  'demandCents',
  'reimbursementLagDays',
  'firstClaimDate',
  'budgetCents',
] as const satisfies readonly (keyof PlanningSettings)[];
export type ChangeableSetting = (typeof changeableSettings)[number];

interface SettingEditorProps {
  readonly setting: ChangeableSetting;
  /** Settings as they are with the change so far. */
  readonly settings: PlanningSettings;
  readonly onChange: (patch: SettingsPatch) => void;
}

/** The field of one setting. */
export function SettingEditor({ setting, settings, onChange }: SettingEditorProps) {
  const label = settingLabel(setting);
  switch (setting) {
    case 'programId':
      return <ProgramSelect settings={settings} onChange={onChange} />;
    case 'extensionsGranted':
      return <Extensions settings={settings} onChange={onChange} />;
    case 'escalation':
      return <Escalation settings={settings} onChange={onChange} />;
    case 'crews':
      return <Crews settings={settings} onChange={onChange} />;
    case 'reimbursementLagDays':
      return <Lag settings={settings} onChange={onChange} />;
    case 'includeReview':
      return (
        <Switch
          label="Plan assets in review too"
          checked={settings.includeReview}
          onChange={(event) => onChange({ includeReview: event.currentTarget.checked })}
        />
      );
    case 'availableCents':
    case 'administrationCents':
    case 'demandCents':
    case 'budgetCents':
      return (
        <DollarInput
          label={label}
          placeholder="not set"
          value={settings[setting]}
          onCommit={(amount) => onChange({ [setting]: amount })}
        />
      );
    default:
      return (
        <DateField
          label={label}
          placeholder="not set"
          value={settings[setting]}
          onChange={(date) => onChange({ [setting]: date })}
          clearable
        />
      );
  }
}

type OneSetting = Omit<SettingEditorProps, 'setting'>;

const none = '';

/** Another program brings its own money: figures that were typed for the one before do not go with it. */
function ProgramSelect({ settings, onChange }: OneSetting) {
  const { asOf } = useWorkspace();
  const programs = useRun('program-list', { asOf: settings.asOf ?? asOf }).value ?? [];
  return (
    <Select
      label={settingLabel('programId')}
      data={[
        { value: none, label: 'None: we pay ourselves' },
        ...programs
          .filter((program) => program.statusAsOf !== null)
          .map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={settings.programId ?? none}
      onChange={(next) =>
        onChange({
          programId: next ? next : null,
          availableCents: null,
          administrationCents: null,
          demandCents: null,
        })
      }
      allowDeselect={false}
      searchable
    />
  );
}

function Extensions({ settings, onChange }: OneSetting) {
  return (
    <Select
      label={settingLabel('extensionsGranted')}
      data={[
        { value: '0', label: 'None beyond those in force' },
        { value: '1', label: 'One further extension' },
        { value: '2', label: 'Two further extensions' },
      ]}
      value={String(settings.extensionsGranted)}
      onChange={(next) => onChange({ extensionsGranted: Number(next ?? 0) })}
      allowDeselect={false}
    />
  );
}

const groups = [
  { id: 'equipment', label: 'Equipment' },
  { id: 'labor', label: 'Labor' },
  { id: 'construction', label: 'Construction' },
] as const;

function Escalation({ settings, onChange }: OneSetting) {
  return (
    <SimpleGrid cols={3} spacing="xs">
      {groups.map(({ id, label }) => (
        <NumberInput
          key={id}
          label={`${label} a year`}
          suffix="%"
          decimalScale={2}
          min={-50}
          max={100}
          hideControls
          value={Number((settings.escalation[id] * 100).toFixed(4))}
          onChange={(next) => {
            const typed = typedNumber(next) ?? null;
            if (typed !== null)
              onChange({ escalation: { ...settings.escalation, [id]: fraction(typed / 100) } });
          }}
        />
      ))}
    </SimpleGrid>
  );
}

function Crews({ settings, onChange }: OneSetting) {
  return (
    <SimpleGrid cols={2} spacing="xs">
      {trades.map(({ id, label }) => (
        <NumberInput
          key={id}
          label={label}
          min={1}
          max={200}
          allowDecimal={false}
          value={settings.crews[id]}
          allowNegative={false}
          onChange={(next) => {
            const crews: CrewCounts = { ...settings.crews, [id]: Number(next) };
            if (next !== '' && Number(next) >= 1) onChange({ crews });
          }}
        />
      ))}
    </SimpleGrid>
  );
}

function Lag({ settings, onChange }: OneSetting) {
  const lag = settings.reimbursementLagDays;
  return (
    <SimpleGrid cols={3} spacing="xs">
      {(['low', 'likely', 'high'] as const).map((point) => (
        <NumberInput
          key={point}
          label={{ low: 'Low', likely: 'Most likely', high: 'High' }[point]}
          suffix=" days"
          min={0}
          allowDecimal={false}
          hideControls
          value={lag[point]}
          allowNegative={false}
          onChange={(next) => {
            const typed = typedNumber(next) ?? null;
            if (typed !== null) onChange({ reimbursementLagDays: { ...lag, [point]: typed } });
          }}
        />
      ))}
    </SimpleGrid>
  );
}
