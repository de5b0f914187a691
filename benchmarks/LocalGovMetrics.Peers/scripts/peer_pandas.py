import sys

import numpy as np
import pandas as pd

from peer import columns, serve

frame = pd.DataFrame(columns(sys.argv[1]))


def compute(threads):
    f = frame
    rate = (f["actual"] / f["base"]) ** (1.0 / f["periods"]) - 1
    higher = f["direction"] == 1
    attainment = pd.Series(np.where(higher, f["actual"] / f["target"], f["target"] / f["actual"]))
    achieved = pd.Series(np.where(higher, f["actual"] >= f["target"], f["actual"] <= f["target"]))
    counts = achieved.groupby(f["unit"]).sum()
    ranks = counts.rank(ascending=False, method="min")
    return achieved, ranks, rate, attainment


serve(f"pandas {pd.__version__}, numpy {np.__version__}, Python {sys.version.split()[0]}", compute)
