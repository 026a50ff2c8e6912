// A chart or table of the window, written where the user said. The ending must be what the bytes are, so that the
// window can never write anything but a picture or a table.

import { problem, UserProblem } from '../../core/problem';
import type { CallInput, CallOutput } from '../api';
import type { Session } from '../session';
import { writeFileWhole } from '../write-file-whole';

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function viewSave(_session: Session, input: CallInput<'view-save'>): CallOutput<'view-save'> {
  const { path } = input;
  const bytes = Buffer.from(input.base64, 'base64');
  if (!isOfItsKind(path, bytes)) {
    throw new UserProblem([
      problem('The content is not what the name says', 'Save it again', { file: path }),
    ]);
  }
  return { path, bytes: writeFileWhole(path, bytes) };
}

function isOfItsKind(path: string, bytes: Buffer): boolean {
  if (path.endsWith('.png')) return bytes.subarray(0, pngStart.length).equals(pngStart);
  if (path.endsWith('.svg')) return bytes.subarray(0, 4).toString('utf8') === '<svg';
  return !bytes.includes(0);
}
