"""An embedding with everything beside it."""

import numpy as np

from latentlab.data import Dataset
from latentlab.data.columns import numbers, words
from latentlab.export.tables.embedded import Beside, table_of

ROWS = np.array([7, 3, 19, 0, 11])


def dataset(names=True, shape=(3,)):
    random = np.random.default_rng(0)
    mass = random.normal(size=20)
    mass[3] = np.nan
    columns = {
        "mass": numbers(mass), "species": words(["a", None, "b, c", '"d"', "e\tf"] * 4), "x/y": numbers(np.arange(20)),
        "_index": words(["i"] * 20),
    }  # fmt: skip
    return Dataset(
        "made", random.random((20, *shape), dtype=np.float32), np.arange(15, 20), np.arange(20) % 2, ("x", "=y"),
        columns=columns, row_names=tuple(f"=name {i}\t" for i in range(20)) if names else None,
        numbers=np.arange(20) * 2, likelihood="bernoulli",
    )  # fmt: skip


def tabled(data, rows=ROWS):
    random = np.random.default_rng(1)
    z, xy = random.normal(size=(2, len(rows), 2)).astype(np.float32)
    beside = Beside(
        plane_xy=xy, plane_names=("UMAP 1", "UMAP 2"), columns=tuple(data.columns), deviations=z * z,
        figures={"elbo": random.normal(size=len(rows)).astype(np.float32)},
        flags={"selected": np.arange(len(rows)) % 2 == 0, "selection far/out": np.arange(len(rows)) > 2},
        card='{"model": "vae"}',
    )  # fmt: skip
    return table_of(data, z, rows, beside)
