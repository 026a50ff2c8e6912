import { Modal } from '@mantine/core';
import type { ImportSources } from '../../../../engine/api';
import { ImportResult } from './import-result';
import { ImportRunning } from './import-running';
import { PreviewStep } from './preview-step';
import { useImport } from './use-import';

interface ImportDialogProps {
  readonly sources: ImportSources;
  readonly onClose: () => void;
}

/** From files to assets in three steps: how they are understood, the import itself, what came of every row. */
export function ImportDialog({ sources, onClose }: ImportDialogProps) {
  const work = useImport(sources);
  const titles = {
    preview:
      sources.pasted === undefined ? 'How these files are understood' : 'How these rows are understood',
    running: 'Importing',
    result: 'What came of it',
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1180px, 94vw)"
      yOffset={16}
      title={titles[work.step]}
      closeOnClickOutside={false}
      closeOnEscape={work.step !== 'running'}
      withCloseButton={work.step !== 'running'}
    >
      {work.step === 'preview' && <PreviewStep work={work} onClose={onClose} />}
      {work.step === 'running' && <ImportRunning work={work} />}
      {work.step === 'result' && work.outcome && (
        <ImportResult outcome={work.outcome} work={work} onClose={onClose} />
      )}
    </Modal>
  );
}
