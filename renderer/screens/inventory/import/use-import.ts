import { useCallback, useRef, useState } from 'react';
import type { IntakeOptions } from '../../../../core/intake/intake';
import type { Problem } from '../../../../core/problem';
import type {
  HandEditChoice,
  ImportOutcome,
  ImportReading,
  ImportSources,
  Progress,
} from '../../../../engine/api';
import { useWrite } from '../../../app/use-write';

export interface ImportWork {
  readonly step: 'preview' | 'running' | 'result';
  readonly sources: ImportSources;
  /** What was said for this import; a saved profile lies under it. */
  readonly options: IntakeOptions;
  readonly reading: ImportReading;
  readonly handEdits: HandEditChoice;
  readonly progress: Progress | null;
  readonly problems: readonly Problem[];
  readonly outcome: ImportOutcome | null;
  changeOptions(options: IntakeOptions): void;
  chooseProfile(id: number | null | undefined): void;
  changeHandEdits(choice: HandEditChoice): void;
  /** A reading that is a guess was looked at; that holds for all files of this import. */
  acceptGuess(): void;
  start(): Promise<void>;
  cancel(): void;
}

export function useImport(sources: ImportSources): ImportWork {
  const { write } = useWrite();
  const [step, setStep] = useState<ImportWork['step']>('preview');
  const [options, changeOptions] = useState<IntakeOptions>({});
  const [profileId, chooseProfile] = useState<number | null | undefined>(undefined);
  const [isGuessSeen, setIsGuessSeen] = useState(false);
  const acceptGuess = useCallback(() => setIsGuessSeen(true), []);
  const [handEdits, changeHandEdits] = useState<HandEditChoice>({});
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const running = useRef<AbortController | null>(null);
  const reading = {
    options,
    ...(profileId === undefined ? {} : { profileId }),
    ...(isGuessSeen ? { guess: true } : {}),
  };

  const start = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setStep('running');
    setProblems([]);
    const watch = { ownProblems: true, onProgress: setProgress, signal: controller.signal };
    const answer = await write('files-import', { ...sources, ...reading, ...handEdits }, watch);
    setProgress(null);
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') setOutcome(answer.value);
    setStep(answer.kind === 'value' ? 'result' : 'preview');
  };

  return {
    step,
    sources,
    options,
    reading,
    handEdits,
    progress,
    problems,
    outcome,
    changeOptions,
    chooseProfile,
    changeHandEdits,
    acceptGuess,
    start,
    cancel: () => running.current?.abort(),
  };
}
