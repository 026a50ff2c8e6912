import { JobPanel } from '../../../parts/job-panel';
import type { ImportWork } from './use-import';

export function ImportRunning({ work }: { work: ImportWork }) {
  return <JobPanel progress={work.progress} label="Importing the files" onCancel={work.cancel} />;
}
