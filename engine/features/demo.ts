// The demo is another file, made by choice and marked as such: no path leads from it to a user's workspace.

import { join } from 'node:path';
import { calendarDate } from '../../core/calendar/date';
import { dollars } from '../../core/money/cents';
import { createWorkspaceFile } from '../../db/open';
import type { CallInput, CallOutput } from '../api';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { filesImport } from './imports';
import { settingsChange, workspaceSummary } from './workspace';

/** The invented carrier of assets/demo, on the day from which its story is told. */
const demo = {
  name: 'Sagecoulee Telephone Cooperative',
  customers: 24_000,
  states: ['MT', 'ND'],
  settings: {
    asOf: calendarDate('2019-11-04'),
    programId: 's1625-2019',
    budgetCents: dollars(22_000_000),
  },
} as const;

export async function demoCreate(
  session: Session,
  input: CallInput<'demo-create'>,
  watch: Watch,
): Promise<CallOutput<'demo-create'>> {
  const file = await createWorkspaceFile(input.path, {
    name: demo.name,
    customers: demo.customers,
    states: demo.states,
    isDemo: true,
    createdAt: session.now(),
  });
  session.hold(file);
  const folder = join(session.options.assetsDir, 'demo');
  await filesImport(session, { paths: [join(folder, 'sites.csv'), join(folder, 'inventory.csv')] }, watch);
  settingsChange(session, { patch: demo.settings });
  return workspaceSummary(session);
}
