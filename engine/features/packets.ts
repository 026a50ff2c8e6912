import { packetRecord } from '../../core/document/handed-packet';
import { progressOf } from '../../core/document/progress';
import { problem, UserProblem } from '../../core/problem';
import { readInvoices } from '../../db/invoices';
import { readPackets, writePacket } from '../../db/packets';
import type { CallInput, CallOutput } from '../api';
import { documentRun } from '../run/document-run';
import { change, type Session } from '../session';
import type { Watch } from '../watch';

export function packetList(session: Session): CallOutput<'packet-list'> {
  return readPackets(session.workspace());
}

/** Keeps what the packet of this run says, dated today. The same packet twice is refused: it would hide what changed. */
export async function packetHandOver(
  session: Session,
  input: CallInput<'packet-hand-over'>,
  watch: Watch,
): Promise<CallOutput<'packet-hand-over'>> {
  const run = await documentRun(
    session,
    input.scenario === undefined ? {} : { scenario: input.scenario },
    watch,
  );
  const progress = progressOf(run, readInvoices(session.workspace()));
  const record = { ...packetRecord(run), progress };
  const [last] = readPackets(session.workspace());
  if (last && last.inputHash === record.inputHash && last.scenario === record.scenario) {
    const remedy = 'Change something first, or undo the entry of the history that marked it';
    throw new UserProblem([problem('This packet is marked as handed over already', remedy)]);
  }
  const date = session.today();
  const id = change(
    session,
    'packet-hand-over',
    () => writePacket(session.workspace(), date, record),
    (written) => ({
      target: `packet ${written}`,
      summary: `Marked the packet of ${record.scenario} as handed over, as of ${record.asOf}`,
    }),
  );
  return { id, handedOverDate: date, ...record };
}
