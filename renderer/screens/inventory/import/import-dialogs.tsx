import { ImportDialog } from './import-dialog';
import { PasteRowsDialog } from './paste-rows-dialog';
import type { ImportRequest } from './use-import-sources';
import { usePastedRows } from './use-pasted-rows';

/** The dialogs of an import; rows pasted outside of any field or grid open theirs. */
export function ImportDialogs({ request }: { request: ImportRequest }) {
  usePastedRows(request.sources === null && request.pasting === null, request.paste);
  if (request.sources !== null) return <ImportDialog sources={request.sources} onClose={request.end} />;
  if (request.pasting === null) return null;
  return <PasteRowsDialog text={request.pasting} onRead={request.readPasted} onClose={request.end} />;
}
