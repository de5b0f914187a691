import sys

import polars as pl

from peer import columns, serve

frame = pl.DataFrame(columns(sys.argv[1]))


def compute(threads):
    higher = pl.col("direction") == 1
    rows = frame.select(
        "unit",
        rate=(pl.col("actual") / pl.col("base")) ** (1.0 / pl.col("periods")) - 1,
        attainment=pl.when(higher).then(pl.col("actual") / pl.col("target")).otherwise(pl.col("target") / pl.col("actual")),
        achieved=pl.when(higher).then(pl.col("actual") >= pl.col("target")).otherwise(pl.col("actual") <= pl.col("target")),
    )
    units = rows.group_by("unit").agg(pl.col("achieved").sum()).sort("unit")
    ranks = units.select(pl.col("achieved").rank(method="min", descending=True))["achieved"]
    return rows["achieved"], ranks, rows["rate"], rows["attainment"]


serve(f"polars {pl.__version__}, {pl.thread_pool_size()} threads, Python {sys.version.split()[0]}", compute)
