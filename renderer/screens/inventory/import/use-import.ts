import { useRef, useState } from 'react';
import type { IntakeOptions } from '../../../../core/intake/intake';
import type { Problem } from '../../../../core/problem';
import type { ImportOutcome, Progress } from '../../../../engine/api';
import { useWrite } from '../../../app/use-write';

export interface ImportWork {
  readonly step: 'preview' | 'running' | 'result';
  readonly options: IntakeOptions;
  readonly progress: Progress | null;
  readonly problems: readonly Problem[];
  readonly outcome: ImportOutcome | null;
  changeOptions(options: IntakeOptions): void;
  start(): Promise<void>;
  cancel(): void;
}

export function useImport(paths: readonly string[]): ImportWork {
  const { write } = useWrite();
  const [step, setStep] = useState<ImportWork['step']>('preview');
  const [options, changeOptions] = useState<IntakeOptions>({});
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const running = useRef<AbortController | null>(null);

  const start = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    setStep('running');
    setProblems([]);
    const watch = { ownProblems: true, onProgress: setProgress, signal: controller.signal };
    const answer = await write('files-import', { paths, options }, watch);
    setProgress(null);
    if (answer.kind === 'problems') setProblems(answer.problems);
    if (answer.kind === 'value') setOutcome(answer.value);
    setStep(answer.kind === 'value' ? 'result' : 'preview');
  };

  return {
    step,
    options,
    progress,
    problems,
    outcome,
    changeOptions,
    start,
    cancel: () => running.current?.abort(),
  };
}
