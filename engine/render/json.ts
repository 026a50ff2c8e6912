// JSON documents: snake_case keys that end in their unit, amounts in integer cents, dates as YYYY-MM-DD. The inventory
// is a file of its own, because it is the only part that can be very long.

import { assumptionsLedger } from '../../core/document/assumptions';
import { documentChecks } from '../../core/document/checks';
import type { RunResult } from '../../core/document/run-result';
import { joinText } from './join-text';
import { toSnakeKeys } from './snake-keys';

/** The whole run but the assets: stamp, settings, plan lines, estimate, timeline, funding, assumptions, checks. */
export function renderResultJson(run: RunResult): Uint8Array {
  const { flags, plan, ...rest } = run;
  const { lines: _planned, ...planned } = plan;
  const document = {
    schema: 'changeout/result/1',
    ...rest,
    flags: { counts: flags.counts, units: flags.units },
    plan: planned,
    assumptions: assumptionsLedger(run),
    checks: documentChecks(run),
  };
  return joinText([`${JSON.stringify(toSnakeKeys(document), null, 2)}\n`]);
}

/** Every asset with its whole verdict, one a line. */
export function renderInventoryJson(run: RunResult): Uint8Array {
  return joinText(inventoryPieces(run));
}

function* inventoryPieces({ stamp, flags }: RunResult): Generator<string> {
  const head = { schema: 'changeout/inventory-and-flags/1', stamp, counts: flags.counts, units: flags.units };
  yield `${JSON.stringify(toSnakeKeys(head)).slice(0, -1)},"assets":[`;
  let separator = '\n';
  for (const { asset, verdict } of flags.assets) {
    const { id, ...fields } = asset;
    yield `${separator}${JSON.stringify(toSnakeKeys({ assetId: id, ...fields, ...verdict }))}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
