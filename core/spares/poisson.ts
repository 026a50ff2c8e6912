// Poisson tails by summation of the probabilities, each from the one before it. Past a mean of some 700 the first term
// underflows; there the sum starts at the largest term instead (both directions), which keeps full precision. Terms fall on
// either side of it, so the first one that no longer changes the sum ends it: the rest would not either.

/** P(N <= k) for a Poisson count with the given mean. */
export function poissonAtMost(k: number, mean: number): number {
  if (k < 0) return 0;
  if (mean <= 0) return 1;
  return Math.min(1, sumUpTo(k, mean, poissonTerm(Math.min(k, Math.floor(mean)), mean)));
}

/** E[max(0, N - k)]: what is wanting when k are there. */
export function poissonShortfall(k: number, mean: number): number {
  if (k < 0) return mean - k;
  return poissonWaiting(k, mean).shortfall;
}

/** P(N > k) and E[max(0, N - k)], which have their longest sum in common. k >= 0. */
export function poissonWaiting(
  k: number,
  mean: number,
): { readonly above: number; readonly shortfall: number } {
  const above = 1 - poissonAtMost(k, mean);
  return { above, shortfall: Math.max(0, mean * (1 - poissonAtMost(k - 1, mean)) - k * above) };
}

/** P(N = k). */
export function poissonTerm(k: number, mean: number): number {
  if (mean <= 0) return k === 0 ? 1 : 0;
  return Math.exp(-mean + k * Math.log(mean) - logFactorial(k));
}

/** Sums of logarithms, kept as far as they were needed. */
const logFactorials: number[] = [0, 0];

function logFactorial(k: number): number {
  for (let i = logFactorials.length; i <= k; i += 1)
    logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  return logFactorials[k] ?? 0;
}

function sumUpTo(k: number, mean: number, peak: number): number {
  const start = Math.min(k, Math.floor(mean));
  let sum = peak;
  let term = peak;
  for (let i = start; i > 0; i -= 1) {
    term *= i / mean;
    if (sum + term === sum) break;
    sum += term;
  }
  term = peak;
  for (let i = start + 1; i <= k; i += 1) {
    term *= mean / i;
    if (sum + term === sum) break;
    sum += term;
  }
  return sum;
}
