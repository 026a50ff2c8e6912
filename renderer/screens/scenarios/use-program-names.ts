import { useRun } from '../../app/run/use-run';
import { usDates } from '../../format/prose';

/** Words about settings with the names of programs in place of their ids, and dates as people write them here. */
export function useProgramNames(): (words: string) => string {
  const programs = useRun('program-list', {}).value ?? [];
  return (words) => {
    const named = programs.reduce((text, { id, name }) => text.replaceAll(id, name), words);
    return usDates(named);
  };
}
