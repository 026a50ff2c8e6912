"""The model of method 3 in numpy, timed beside estimate-bench.ts: same lines, same Gaussian copula, quantile
functions tabulated in the normal score, plain Monte Carlo. One thread: OMP_NUM_THREADS=1.

usage: numpy-estimate.py [LINES] [TRIALS]     prints one JSON document
"""

import json
import math
import sys
import time

import numpy as np

RHO_WITHIN, RHO_BETWEEN = 0.3, 0.15
DISTRIBUTIONS = ["pert", "triangular", "lognormal", "pert", "fixed"]
GROUPS = ["equipment", "labor", "construction"]
Z90 = 1.2815515655446004
SCORES = np.linspace(-6, 6, 769)
PROBABILITIES = np.array([0.5 * math.erfc(-z / math.sqrt(2)) for z in SCORES])
UNIT = np.linspace(0, 1, 2001)


def mixed_line(i):
    """The same made-up line as mixedLines() in tests/core/estimate/lines.ts, in cents."""
    low = 50 + (i * 7919) % 12_000
    likely = low * (1 + ((i * 31) % 40) / 100)
    high = likely * (1.1 + ((i * 17) % 90) / 100)
    cents = [round(100 * round(value, 2)) * (1 + (i % 4) / 50) for value in (low, likely, high)]
    return 1 + i % 9, *cents, DISTRIBUTIONS[i % 5], GROUPS[i % 3]


def table(low, likely, high, distribution):
    """Quantiles at SCORES."""
    if distribution == "lognormal":
        sigma = math.log(high / low) / (2 * Z90)
        return math.sqrt(low * high) * np.exp(sigma * SCORES)
    mode = (likely - low) / (high - low)
    if distribution == "triangular":
        lower = np.sqrt(PROBABILITIES * mode)
        upper = 1 - np.sqrt((1 - PROBABILITIES) * (1 - mode))
        return low + (high - low) * np.where(PROBABILITIES <= mode, lower, upper)
    density = UNIT ** (4 * mode) * (1 - UNIT) ** (4 - 4 * mode)
    cumulative = np.concatenate([[0], np.cumsum((density[1:] + density[:-1]) / 2)])
    return low + (high - low) * np.interp(PROBABILITIES, cumulative / cumulative[-1], UNIT)


def estimate(lines, trials, seed=1):
    random = np.random.default_rng(seed)
    overall = random.standard_normal(trials)
    of_group = {name: random.standard_normal(trials) for name in GROUPS}
    shared = {
        name: math.sqrt(RHO_BETWEEN) * overall + math.sqrt(RHO_WITHIN - RHO_BETWEEN) * factor
        for name, factor in of_group.items()
    }
    own = math.sqrt(1 - RHO_WITHIN)
    totals = np.zeros(trials)
    for quantity, low, likely, high, distribution, group in lines:
        if distribution == "fixed":
            totals += quantity * likely
            continue
        scores = shared[group] + own * random.standard_normal(trials)
        totals += quantity * np.interp(scores, SCORES, table(low, likely, high, distribution))
    return totals


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    trials = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    lines = [mixed_line(i) for i in range(count)]
    start = time.perf_counter()
    totals = estimate(lines, trials)
    seconds = time.perf_counter() - start
    print(
        json.dumps(
            {
                "numpy": np.__version__,
                "lines": count,
                "trials": trials,
                "milliseconds": round(1000 * seconds, 1),
                "mean_cents": round(float(totals.mean())),
                "sd_cents": round(float(totals.std(ddof=1))),
                "p80_cents": round(float(np.percentile(totals, 80))),
            }
        )
    )


if __name__ == "__main__":
    main()
