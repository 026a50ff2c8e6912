import { Modal } from '@mantine/core';
import { ImportResult } from './import-result';
import { ImportRunning } from './import-running';
import { PreviewStep } from './preview-step';
import { useImport } from './use-import';

/** From files to assets in three steps: how they are understood, the import itself, what came of every row. */
export function ImportDialog({ paths, onClose }: { paths: readonly string[]; onClose: () => void }) {
  const work = useImport(paths);
  const titles = {
    preview: 'How these files are understood',
    running: 'Importing',
    result: 'What came of it',
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={980}
      title={titles[work.step]}
      closeOnClickOutside={false}
      closeOnEscape={work.step !== 'running'}
      withCloseButton={work.step !== 'running'}
    >
      {work.step === 'preview' && <PreviewStep paths={paths} work={work} onClose={onClose} />}
      {work.step === 'running' && <ImportRunning work={work} />}
      {work.step === 'result' && work.outcome && <ImportResult outcome={work.outcome} onClose={onClose} />}
    </Modal>
  );
}
