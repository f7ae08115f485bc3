"""What a person chooses of a mixture of Gaussians, and how many components data can have."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from latentlab.data import Dataset
from latentlab.models.expectation import blocks
from latentlab.settings import setting

COVARIANCES = ("full", "tied", "diagonal", "spherical")
USUAL_COMPONENTS, MOST_CLASSES = 10, 50


@dataclass(frozen=True)
class MixtureSettings:
    """What a person chooses of a mixture of Gaussians."""

    components: int | None = setting(
        None, "Components K", "How many Gaussians the data are explained by; by itself as many as there are classes.",
        minimum=1, maximum=4096, automatic="suits the data",
    )  # fmt: skip
    covariance: str = setting(
        "full", "Covariances", "Full: any ellipse each. Tied: one for all. Diagonal: along the axes. Spherical: balls.",
        choices=COVARIANCES,
    )  # fmt: skip
    starts: int = setting(
        5, "Starts", "k-means starts that are tried; the one that EM takes furthest is shown.", minimum=1, maximum=1000,
    )  # fmt: skip
    floor: float = setting(
        1e-6, "Covariance floor", "No covariance may have a smaller eigenvalue, in squared units of the data.",
        minimum=1e-12, maximum=1e6, more=True,
    )  # fmt: skip
    tolerance: float = setting(
        1e-7, "Tolerance", "EM ends when a step gains less than this.",
        unit="nats per row", minimum=0.0, maximum=1.0, more=True,
    )  # fmt: skip


def different_rows(data: Dataset, enough: int) -> int:
    """How many training rows differ; counted no further than `enough`."""
    found: set[bytes] = set()
    for part in blocks(len(data.train)):
        rows = np.ascontiguousarray(data.x[data.train[part]]) + 0.0  # −0 is 0
        for row in rows:
            found.add(row.tobytes())
            if len(found) == enough:
                return enough
    return len(found)
