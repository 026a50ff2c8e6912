import type { FlaggedAsset } from '../core/document/run-result';
import type { Verdict } from '../core/flagging/verdict';

/** One asset of `flag`, and the answer of `vendor`. */
export function verdictDocument(
  asset: Partial<FlaggedAsset['asset']>,
  verdict: Verdict,
): Record<string, unknown> {
  return {
    assetId: asset.id ?? null,
    assetTag: asset.assetTag ?? null,
    site: asset.site ?? null,
    manufacturer: asset.manufacturer ?? null,
    model: asset.model ?? null,
    quantity: asset.quantity ?? null,
    ...verdict,
  };
}

/** The verdict in lines that a reviewer can follow. */
export function verdictLines(verdict: Verdict): string[] {
  const lines = [
    `Verdict: ${verdict.verdict} (confidence ${verdict.confidence.toFixed(2)})${verdict.entity ? `, ${verdict.entity}` : ''}`,
  ];
  for (const item of verdict.evidence) lines.push(`  ${item.kind}: “${item.matched}”: ${item.detail}`);
  for (const listing of verdict.listings) {
    const scope = listing.scopeCondition ? `; only ${listing.scopeCondition}` : '';
    lines.push(
      `  ${listing.list} since ${listing.effectiveDate} (${listing.citation ?? 'citation unknown'})${scope}`,
    );
  }
  for (const duty of verdict.duties)
    lines.push(`  ${duty.duty}: ${duty.answer}. ${duty.reason}${duty.clause ? ` (${duty.clause})` : ''}`);
  if (verdict.question) lines.push(`  To settle it: ${verdict.question}`);
  if (verdict.override)
    lines.push(
      `  Overridden by ${verdict.override.author} at ${verdict.override.at}: ${verdict.override.reason}`,
    );
  return lines;
}
