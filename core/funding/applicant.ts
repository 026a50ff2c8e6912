/** Who applies: the law of 2020 puts some educational institutions before other large applicants. */
export const applicantKinds = [
  { id: 'provider', label: 'Provider of communications service' },
  { id: 'educational', label: 'Educational institution with its own network' },
] as const;
export type ApplicantKind = (typeof applicantKinds)[number]['id'];

export function applicantWords(kind: ApplicantKind): string {
  return applicantKinds.find(({ id }) => id === kind)?.label ?? kind;
}

/**
 * How claims use an allocation that is smaller than what is claimed: each claim in the same proportion, or every claim
 * in full until nothing is left. The second brings money earlier; which one an agency follows was not found.
 */
export const claimPayments = ['in proportion', 'in full until used up'] as const;
export type ClaimPayment = (typeof claimPayments)[number];
