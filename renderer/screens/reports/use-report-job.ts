import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import type { Problem } from '../../../core/problem';
import type { CallInput, Progress, WrittenFile } from '../../../engine/api';
import { useEngine } from '../../app/desktop-context';

export interface ReportJob {
  readonly isRunning: boolean;
  readonly wasCanceled: boolean;
  readonly progress: Progress | null;
  readonly problems: readonly Problem[];
  /** null = none written yet. */
  readonly files: readonly WrittenFile[] | null;
  write(input: CallInput<'report-write'>): Promise<void>;
  cancel(): void;
}

/** Writes documents once, on request; progress and cancel as for every long job. */
export function useReportJob(): ReportJob {
  const engine = useEngine();
  const [state, setState] = useState<'idle' | 'running' | 'canceled'>('idle');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [files, setFiles] = useState<readonly WrittenFile[] | null>(null);
  const running = useRef<AbortController | null>(null);

  return {
    isRunning: state === 'running',
    wasCanceled: state === 'canceled',
    progress,
    problems,
    files,
    cancel: () => running.current?.abort(),
    async write(input) {
      const controller = new AbortController();
      running.current = controller;
      setState('running');
      setProblems([]);
      setProgress(null);
      const answer = await engine.call('report-write', input, {
        onProgress: setProgress,
        signal: controller.signal,
      });
      setState(answer.kind === 'canceled' ? 'canceled' : 'idle');
      if (answer.kind === 'value') setFiles(answer.value.files);
      if (answer.kind === 'problems') setProblems(answer.problems);
      if (answer.kind === 'failure') {
        notifications.show({ title: 'Not written', message: answer.message, color: 'red', autoClose: false });
      }
    },
  };
}
