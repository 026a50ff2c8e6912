import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { checkProgram } from '../../../core/funding/check-program';
import type { OwnProgram } from '../../../core/funding/own-program';
import type { Problem } from '../../../core/problem';
import { useRun } from '../../app/run/use-run';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { ProblemList } from '../../parts/problem-list';
import classes from './funding.module.css';
import { newProgram, programIdOf } from './new-program';
import { ProgramBasics } from './program-basics';
import { ProgramEligibility } from './program-eligibility';
import type { ProgramFields } from './program-fields';
import { ProgramMoney } from './program-money';
import { ProgramSummary } from './program-summary';
import { ProgramTiming } from './program-timing';

interface ProgramFormProps {
  /** null = a new one. */
  readonly program: OwnProgram | null;
  /** Ids of all programs, the shipped ones first to be kept apart. */
  readonly shippedIds: readonly string[];
  readonly onClose: () => void;
}

/** Writes or changes a program or bill; what it says stands beside it in plain words. */
export function ProgramForm({ program: given, shippedIds, onClose }: ProgramFormProps) {
  const { asOf } = useWorkspace();
  const { write, busy } = useWrite();
  const entities = useRun('entity-list', {}).value ?? [];
  const [program, setProgram] = useState<OwnProgram>(() => given ?? newProgram(asOf));
  const [wasTried, setWasTried] = useState(false);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  // The short name is made from the name: without one there is nothing to say about it.
  const problems = checkProgram(program, { entities, shippedIds }).filter(
    ({ column }) => column !== 'id' || program.name.trim() !== '',
  );
  const fields: ProgramFields = {
    program,
    change: (part) => setProgram((before) => withId(given, { ...before, ...part })),
    faultOf: (field) => (wasTried && problems.find((problem) => problem.column === field)?.reason) || null,
  };

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setWasTried(true);
    if (problems.length > 0) return;
    const done = `${program.name} saved.`;
    const answer = await write(
      'program-save',
      { program, choose: given === null },
      { ownProblems: true, done },
    );
    if (answer.kind === 'problems') setRefused(answer.problems);
    if (answer.kind === 'value') onClose();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={given ? 'Change a program' : 'Write a program or bill'}
      size={1120}
      closeOnClickOutside={false}
    >
      <form onSubmit={save} noValidate>
        <div className={classes.form}>
          <Stack gap="lg">
            <ProgramBasics {...fields} />
            <ProgramEligibility {...fields} />
            <ProgramMoney {...fields} />
            <ProgramTiming {...fields} />
          </Stack>
          <ProgramSummary program={program} problems={problems} />
        </div>
        <ProblemList problems={refused} title="Not saved" />
        <Group justify="flex-end" gap="xs" className={classes.formFoot}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={busy}>
            {given ? 'Save' : 'Save and choose it'}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** A new program is called by its name; the name of a saved one may change without losing what points to it. */
function withId(given: OwnProgram | null, program: OwnProgram): OwnProgram {
  return given === null ? { ...program, id: programIdOf(program.name) } : program;
}
