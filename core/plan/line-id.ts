/** The parts of a line id as draft-lines.ts joins them; null where it is no such id. */
export function partsOfLineId(
  lineId: string,
): { readonly site: string; readonly ruleId: string; readonly itemId: string } | null {
  const [site, ruleId, itemId] = lineId.split('/');
  if (site === undefined || ruleId === undefined || itemId === undefined) return null;
  return { site: site.replaceAll('%2F', '/').replaceAll('%25', '%'), ruleId, itemId };
}
