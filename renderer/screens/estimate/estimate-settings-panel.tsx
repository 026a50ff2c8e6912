import { NumberInput, SegmentedControl, SimpleGrid, Slider, Text } from '@mantine/core';
import { type Fraction, fraction } from '../../../core/fraction';
import type { PlanningSettings, SettingsPatch } from '../../../core/scenario/settings';
import { useWorkspace } from '../../app/workspace-context';
import { formatCount, formatShare } from '../../format/count';
import { typedNumber } from '../../format/typed-number';
import { Section } from '../../parts/page';
import classes from './estimate.module.css';

interface EstimateSettingsPanelProps {
  /** What is being tried; kept or discarded in the notice above. */
  readonly patch: SettingsPatch;
  readonly setPatch: (patch: SettingsPatch) => void;
  readonly isTrying: boolean;
}

const trialSteps = [100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000] as const;

/** What the estimate assumes. Every value is an input of the user's; the defaults are the method's. */
export function EstimateSettingsPanel({ patch, setPatch, isTrying }: EstimateSettingsPanelProps) {
  const { settings } = useWorkspace();
  const shown: PlanningSettings = { ...settings, ...patch };
  const change = (part: SettingsPatch): void => setPatch(changed(settings, { ...patch, ...part }));
  return (
    <Section
      title="How it is estimated"
      note={
        isTrying
          ? 'Trying…'
          : 'Move a slider: the numbers above follow. Escalation of equipment and labor is 0 until you set it: no published rate was found.'
      }
    >
      <SimpleGrid cols={{ base: 2, lg: 4 }} spacing="lg">
        <TrialSlider trials={shown.trials} onChange={(trials) => change({ trials })} />
        <ShareSlider
          label="Correlation within a group"
          value={shown.rhoWithin}
          onChange={(rhoWithin) =>
            change({ rhoWithin, rhoBetween: fraction(Math.min(rhoWithin, shown.rhoBetween)) })
          }
        />
        <ShareSlider
          label="Correlation between groups"
          value={shown.rhoBetween}
          onChange={(rhoBetween) =>
            change({ rhoBetween, rhoWithin: fraction(Math.max(rhoBetween, shown.rhoWithin)) })
          }
        />
        <LabeledSlider
          label="Contingency percentile"
          words={`P${shown.contingencyPercentile}`}
          value={shown.contingencyPercentile}
          range={[50, 99]}
          onChange={(contingencyPercentile) => change({ contingencyPercentile })}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 3, lg: 5 }} spacing="md" mt="lg" className={classes.settings}>
        <WholeNumber label="Seed" value={shown.seed} onChange={(seed) => change({ seed })} />
        {(['equipment', 'labor', 'construction'] as const).map((group) => (
          <Percent
            key={group}
            label={`Escalation, ${group}, yearly`}
            value={shown.escalation[group]}
            onChange={(rate) => change({ escalation: { ...shown.escalation, [group]: rate } })}
          />
        ))}
        <div>
          <Text size="sm" fw={500}>
            Sampling
          </Text>
          <SegmentedControl
            fullWidth
            aria-label="Sampling"
            value={shown.sampling}
            onChange={(next) => change({ sampling: next === 'mc' ? 'mc' : 'lhs' })}
            data={[
              { value: 'lhs', label: 'Latin hypercube' },
              { value: 'mc', label: 'Plain' },
            ]}
          />
        </div>
      </SimpleGrid>
    </Section>
  );
}

/** Without what is as it was: nothing is left to try when a slider goes back. */
function changed(settings: PlanningSettings, patch: SettingsPatch): SettingsPatch {
  return Object.fromEntries(
    Object.entries(patch).filter(
      ([name, value]) => JSON.stringify(settings[name as keyof PlanningSettings]) !== JSON.stringify(value),
    ),
  );
}

function TrialSlider({ trials, onChange }: { trials: number; onChange: (trials: number) => void }) {
  const nearest = trialSteps.reduce((best, step, i) => (step <= trials ? i : best), 0);
  return (
    <LabeledSlider
      label="Trials"
      words={formatCount(trials)}
      value={nearest}
      range={[0, trialSteps.length - 1]}
      onChange={(at) => onChange(trialSteps[at] ?? trials)}
      valueText={(at) => formatCount(trialSteps[at] ?? trials)}
    />
  );
}

interface ShareSliderProps {
  readonly label: string;
  readonly value: Fraction;
  readonly onChange: (value: Fraction) => void;
}

function ShareSlider({ label, value, onChange }: ShareSliderProps) {
  return (
    <LabeledSlider
      label={label}
      words={formatShare(value)}
      value={Math.round(value * 100)}
      range={[0, 100]}
      onChange={(next) => onChange(fraction(next / 100))}
      valueText={(next) => `${next}%`}
    />
  );
}

interface LabeledSliderProps {
  readonly label: string;
  /** The value as it is read. */
  readonly words: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly onChange: (value: number) => void;
  readonly valueText?: (value: number) => string;
}

function LabeledSlider({ label, words, value, range, onChange, valueText }: LabeledSliderProps) {
  return (
    <div>
      <div className={classes.sliderHead}>
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <span className="figure">{words}</span>
      </div>
      <Slider
        value={value}
        onChange={onChange}
        min={range[0]}
        max={range[1]}
        step={1}
        label={valueText ?? null}
        thumbLabel={label}
        thumbProps={{ 'aria-valuetext': words }}
      />
    </div>
  );
}

interface NumberFieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function WholeNumber({ label, value, onChange }: NumberFieldProps<number>) {
  return (
    <NumberInput
      label={label}
      value={value}
      onChange={(next) => {
        const typed = typedNumber(next) ?? null;
        if (typed !== null) onChange(typed);
      }}
      thousandSeparator=","
      allowDecimal={false}
      allowNegative={false}
      min={0}
      hideControls
    />
  );
}

function Percent({ label, value, onChange }: NumberFieldProps<Fraction>) {
  return (
    <NumberInput
      label={label}
      value={Math.round(value * 10_000) / 100}
      onChange={(next) => {
        const typed = typedNumber(next) ?? null;
        if (typed !== null) onChange(fraction(typed / 100));
      }}
      suffix="%"
      decimalScale={2}
      hideControls
    />
  );
}
