"""What a person chooses of a Gaussian process latent variable model, and what suits the data where it is left open."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.kernels import KERNELS
from latentlab.settings import setting

MAP_ROWS = 2000  # up to so many rows the full covariance is the better choice
MOST_MAP_ROWS = 6000
USUAL_DIM, USUAL_INDUCING = 2, 40


@dataclass(frozen=True)
class GPLVMSettings:
    """What a person chooses of a GPLVM."""

    latent_dim: int | None = setting(
        None, "Latent dimensions", "How many numbers stand for one row. Two can be seen whole on the map; by itself "
        "two, or fewer where the data have fewer directions.",
        minimum=1, maximum=64, automatic="suits the data",
    )  # fmt: skip
    inference: str | None = setting(
        None, "Inference", "MAP: one best place for each row, full covariance. Bayesian: a Gaussian for each, with "
        "inducing points.",
        choices=("MAP", "Bayesian"), automatic="MAP up to 2,000 rows",
    )  # fmt: skip
    inducing: int | None = setting(
        None, "Inducing points", "Of Bayesian inference: more are slower and follow finer structure.",
        minimum=2, maximum=500, automatic="40",
    )  # fmt: skip
    kernel: str = setting(
        "rbf", "Kernel", "RBF: smooth, with a length scale for each dimension. Linear: dual probabilistic PCA.",
        choices=tuple(KERNELS), more=True,
    )  # fmt: skip
    rows: int | None = setting(
        None, "Rows", "Training rows; set by the program.", minimum=1, maximum=1_000_000_000, shown=False,
    )  # fmt: skip


def likelihood_for(settings: GPLVMSettings, data: Dataset) -> GPLVMSettings:
    """The settings with everything decided; InputError where they cannot suit the data or one another."""
    rows, values = len(data.train), math.prod(data.shape)
    if rows < 2:
        raise InputError(f"{data.name} has one training row; a Gaussian process needs two. Choose data of more rows.")
    dim = settings.latent_dim or min(USUAL_DIM, rows - 1, values)
    if dim > min(rows - 1, values):
        raise InputError(
            f"{dim} latent dimensions are more than {rows} rows of {values} values have directions: choose at most "
            f"{min(rows - 1, values)}."
        )
    few = rows <= MAP_ROWS or settings.kernel == "linear"
    inference = settings.inference or ("MAP" if few and settings.inducing is None else "Bayesian")
    if inference == "MAP":
        if rows > MOST_MAP_ROWS:
            raise InputError(
                f"The full covariance of {rows:,} rows is too large (at most {MOST_MAP_ROWS:,}). Choose "
                "inference=Bayesian."
            )
        if settings.inducing is not None:
            raise InputError(
                "MAP inference has no inducing points. Choose inference=Bayesian, or leave them to the program."
            )
        return replace(settings, latent_dim=dim, inference=inference, rows=rows)
    if settings.kernel != "rbf":
        raise InputError("Bayesian inference has the kernel rbf only. Choose kernel=rbf or inference=MAP.")
    inducing = settings.inducing or min(USUAL_INDUCING, rows)
    if inducing > rows:
        raise InputError(f"{inducing} inducing points are more than {rows} training rows: choose at most {rows}.")
    return replace(settings, latent_dim=dim, inference=inference, inducing=inducing, rows=rows)
