import { z } from 'zod';
import type { WorkspaceLifecycle, WorkspaceReads, WorkspaceWrites } from '../calls/workspace';
import { settingsPatch } from './planning-inputs';
import { asOfOnly, filePath, nothing, page, shortText } from './values';

const customers = z.number().int('must be a whole number').min(0).max(400_000_000).nullable();
const states = z.array(z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters')).max(60);

/** Length is what counts for a passphrase that scrypt stretches. */
const newPassphrase = z.string().min(12, 'must have at least 12 characters').max(1000);

export const workspaceReads = {
  'app-overview': asOfOnly,
  'app-licenses': nothing,
  'workspace-summary': nothing,
  'workspace-check': nothing,
  'backup-list': nothing,
  'workspace-recovery': z.strictObject({ path: filePath }),
  'history-page': page,
} satisfies Record<keyof WorkspaceReads, z.ZodType>;

export const workspaceWrites = {
  'workspace-change': z.strictObject({
    name: shortText.optional(),
    customers: customers.optional(),
    states: states.optional(),
  }),
  'settings-change': z.strictObject({ patch: settingsPatch }),
  'history-undo': nothing,
  'history-redo': nothing,
} satisfies Record<keyof WorkspaceWrites, z.ZodType>;

export const workspaceLifecycle = {
  'workspace-create': z.strictObject({
    path: filePath,
    name: shortText,
    customers: customers.optional(),
    states: states.optional(),
  }),
  'workspace-open': z.strictObject({ path: filePath, mode: z.enum(['read', 'write']).optional() }),
  'workspace-close': nothing,
  'demo-create': z.strictObject({ path: filePath }),
  'workspace-backup': z.strictObject({ path: filePath }),
  'workspace-restore': z.strictObject({ from: filePath, path: filePath }),
  'workspace-seal': z.strictObject({ path: filePath, passphrase: newPassphrase }),
  'workspace-unseal': z.strictObject({ from: filePath, path: filePath, passphrase: z.string().max(1000) }),
  'workspace-rescue': z.strictObject({ from: filePath, path: filePath }),
} satisfies Record<keyof WorkspaceLifecycle, z.ZodType>;
