"""Answers on standard output what it is asked on standard input; the rows are read before the first answer."""
import json
import sys
import time

import numpy as np


def columns(folder):
    kinds = {"base": "<f8", "actual": "<f8", "target": "<f8", "direction": "u1", "periods": "<i4", "unit": "<i4"}
    return {name: np.fromfile(f"{folder}/{name}.bin", dtype=kind) for name, kind in kinds.items()}


def serve(version, compute):
    """compute(threads) gives flags, ranks in the order of units, rates and attainments."""
    print(version, flush=True)
    last = None
    for line in sys.stdin:
        words = line.split()
        if words[0] == "run":
            last = None
            start = time.perf_counter()
            last = compute(int(words[1]))
            print((time.perf_counter() - start) * 1000, flush=True)
        else:
            achieved, ranks, rates, attainments = last
            print(json.dumps({
                "achieved": int(achieved.sum()),
                "ranks": [int(rank) for rank in ranks],
                "rateSum": float(rates.sum()),
                "attainmentSum": float(attainments.sum()),
            }), flush=True)
