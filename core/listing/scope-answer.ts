// Section 889 and the FCC Covered List reach Hikvision, Dahua and Hytera only for stated uses (method 1): the use of
// the asset decides, and an unknown use stays open.

import type { AssetUse } from '../inventory/asset';
import type { Listing } from './entity';

export type ScopeAnswer = 'covered' | 'not covered' | 'open';

export function scopeAnswerOf(listing: Listing, use: AssetUse): ScopeAnswer {
  if (listing.scopeCondition === null) return 'covered';
  if (use === 'unknown') return 'open';
  return use === 'other' ? 'not covered' : 'covered';
}

/** `yes` when any listing covers, else `depends` when any is open, else `no`. */
export function strongestAnswer(answers: readonly ScopeAnswer[]): 'yes' | 'depends' | 'no' {
  if (answers.includes('covered')) return 'yes';
  return answers.includes('open') ? 'depends' : 'no';
}
