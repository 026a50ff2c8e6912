import type { FlaggedAsset } from '../core/document/run-result';
import type { Verdict } from '../core/flagging/verdict';
import type { LicenseStanding } from '../core/listing/license-standing';

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
  if (verdict.license) lines.push(...licenseLines(verdict.license));
  if (verdict.question) lines.push(`  To settle it: ${verdict.question}`);
  if (verdict.override)
    lines.push(
      `  Overridden by ${verdict.override.author} at ${verdict.override.at}: ${verdict.override.reason}`,
    );
  if (verdict.overrideIsStale) lines.push('  The evidence has changed since this override: look again.');
  return lines;
}

/** Export rules toward the maker: the requirement, what relieves it, what was reported, and whether support may go on. */
function licenseLines({ requirement, policy, general, reported, support }: LicenseStanding): string[] {
  const lines = [`  License: ${requirement}`];
  if (policy) lines.push(`    Review policy: ${policy.text}${cited(policy)}`);
  if (general)
    lines.push(
      `    ${general.title}, ${general.firstDay} through ${general.lastDay}${cited(general)}; ${general.scope ?? 'scope not on file'}`,
    );
  for (const fact of reported) {
    const when = fact.datePrecision === 'day' ? fact.date : fact.date.slice(0, 7);
    lines.push(`    Reported ${when} (${fact.confidence}): ${fact.text}; ${fact.document}`);
  }
  lines.push(`    Updates, spares and support: ${support.answer}. ${support.reason}`);
  return lines;
}

function cited({ citation, confidence }: { citation: string | null; confidence: string }): string {
  return ` (${[citation, confidence].filter((part) => part !== null).join(', ')})`;
}
