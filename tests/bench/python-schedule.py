"""The serial rule of method 4 in plain Python, timed beside timeline-bench.ts: the same tasks in the same order, the same
calendar, seasons and crews, durations by beta-PERT with the same shared factor.

usage: python-schedule.py TRIALS < network.json     prints one JSON document
"""

import json
import math
import platform
import random
import sys
import time


def pert_quantiles(low, likely, high, cells=400):
    """Beta-PERT quantiles at cells + 1 equal steps of probability."""
    if low == high:
        return [low] * (cells + 1)
    mode = (likely - low) / (high - low)
    a, b, fine = 4 * mode, 4 - 4 * mode, 4000
    density = [((i + 0.5) / fine) ** a * (1 - (i + 0.5) / fine) ** b for i in range(fine)]
    total, reached, quantiles = sum(density), 0.0, [low]
    for i, d in enumerate(density):
        reached += d
        while len(quantiles) < cells and reached >= total * len(quantiles) / cells:
            quantiles.append(low + (high - low) * (i + 1) / fine)
    return quantiles + [high] * (cells + 1 - len(quantiles))


def durations(tasks, tables, correlation):
    """Whole days, at least one: what all share plus the task's own luck."""
    shared = math.sqrt(correlation) * random.gauss(0, 1)
    own = math.sqrt(1 - correlation)
    days = []
    for key in tasks:
        table = tables[key]
        p = 0.5 * math.erfc(-(shared + own * random.gauss(0, 1)) / math.sqrt(2))
        place = p * (len(table) - 1)
        cell = min(int(place), len(table) - 2)
        days.append(max(1, round(table[cell] + (place - cell) * (table[cell + 1] - table[cell]))))
    return days


def season_tables(months, first, last):
    """By work day: the next one in season, and the last one of that stretch."""
    count = len(months)
    is_open = [first <= m <= last if first <= last else m >= first or m <= last for m in months]
    next_open, last_open = [count] * (count + 1), [0] * count
    for day in range(count - 1, -1, -1):
        next_open[day] = day if is_open[day] else next_open[day + 1]
        runs_on = is_open[day] and day + 1 < count and is_open[day + 1]
        last_open[day] = last_open[day + 1] if runs_on else day
    return next_open, last_open


def place_all(net, days, busy, free):
    """Last day of the whole. Every task fits into one stretch of its season here."""
    day_of, work_day_from = net["dayOf"], net["workDayFrom"]
    finish, end = [0] * len(days), 0
    for task, (trade, season, before) in enumerate(net["placing"]):
        ready = max((finish[other] + 1 for other in before), default=0)
        if trade < 0:
            finish[task] = ready + days[task] - 1
            end = max(end, finish[task])
            continue
        mine, crews = busy[trade], net["crews"][trade]
        first = max(work_day_from[ready], free[trade])
        while True:
            if season is not None:
                next_open, last_open = season
                first = next_open[first]
                if first + days[task] - 1 > last_open[first]:
                    first = next_open[last_open[first] + 1]
            last = first + days[task] - 1
            day = last
            while day >= first and mine[day] < crews:
                day -= 1
            if day < first:
                break
            first = day + 1
        for day in range(first, last + 1):
            mine[day] += 1
        while mine[free[trade]] >= crews:
            free[trade] += 1
        finish[task] = day_of[last]
        end = max(end, finish[task])
    return end


def main():
    trials = int(sys.argv[1])
    net = json.load(sys.stdin)
    random.seed(1)
    start = time.perf_counter()
    seasons = [season_tables(net["months"], *season) for season in net["seasons"]]
    net["placing"] = [
        (task["trade"], seasons[task["season"]] if task["season"] >= 0 else None, task["before"])
        for task in net["tasks"]
    ]
    keys = [tuple(task["days"]) for task in net["tasks"]]
    tables = {key: pert_quantiles(*key) for key in set(keys)}
    ends = []
    for _ in range(trials):
        busy = [[0] * (len(net["dayOf"]) + 1) for _ in net["crews"]]
        days = durations(keys, tables, net["correlation"])
        ends.append(place_all(net, days, busy, [0] * len(busy)))
    seconds = time.perf_counter() - start
    ends.sort()
    p80 = ends[math.ceil(0.8 * trials) - 1]
    version = platform.python_version()
    print(json.dumps({"python": version, "trials": trials, "seconds": seconds, "p80_day": p80}))


if __name__ == "__main__":
    main()
