import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useNavigation } from '../../app/navigation';
import { useRun } from '../../app/run/use-run';
import { useRunInput, useWorkspace } from '../../app/workspace-context';
import { Section } from '../../parts/page';
import { TextLink } from '../../parts/text-link';
import classes from './overview.module.css';
import { stepsOf } from './steps';

export function StepList() {
  const workspace = useWorkspace();
  const flags = useRun('flag-summary', {}).value;
  const plan = useRun('plan', useRunInput()).value;
  const { go } = useNavigation();
  const steps = stepsOf({ workspace, flags, plan });
  const done = steps.filter((step) => step.isDone).length;
  return (
    <Section title="How firm this is" note={`${done} of ${steps.length} steps done`}>
      {steps.map((step) => (
        <div key={step.label} className={`${classes.step} ${step.isDone ? classes.done : classes.missing}`}>
          {step.isDone ? (
            <IconCircleCheckFilled size={17} aria-label="Done" />
          ) : (
            <IconCircleDashed size={17} aria-label="Missing" />
          )}
          <TextLink onClick={() => go(step.place)}>{step.label}</TextLink>
          <span className="dimmed">{step.state}</span>
        </div>
      ))}
    </Section>
  );
}
