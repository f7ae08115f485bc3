"""A simulated matrix of counts: cells of several kinds, measured in two batches."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from latentlab.data.dataset import Dataset
from latentlab.data.made.common import Size, dataset, named, numbers
from latentlab.settings import setting

KINDS = ("astrocyte", "B cell", "fibroblast", "neuron", "T cell")
MARKED = 0.15  # share of genes that a kind expresses otherwise
DISPERSION = 2.0


@dataclass(frozen=True)
class Counts(Size):
    """How many cells and genes."""

    rows: int = setting(2000, "Cells", "How many cells are made", minimum=30, maximum=200_000)
    genes: int = setting(200, "Genes", "How many genes are counted", minimum=10, maximum=5000)


def make_counts(settings: Counts) -> Dataset:
    """Negative binomial counts: a mean for each kind and gene, a factor of its batch, a depth of each cell."""
    random, rows, genes = np.random.default_rng(settings.seed), settings.rows, settings.genes
    kind, batch = random.integers(0, len(KINDS), rows), random.integers(0, 2, rows)
    base = random.gamma(0.6, 3.0, genes)
    marked = random.uniform(size=(len(KINDS), genes)) < MARKED
    preprocessor = np.where(marked, np.exp(random.normal(1.2, 0.5, (len(KINDS), genes))), 1.0)
    of_batch = np.exp(random.normal(0, 0.25, (2, genes)))
    depth = np.exp(random.normal(0, 0.35, rows))
    mean = depth[:, None] * base * preprocessor[kind] * of_batch[batch]
    x = random.poisson(random.gamma(DISPERSION, mean / DISPERSION)).astype(np.float32)
    about = f"{rows:,} simulated cells, counts of {genes:,} genes: five kinds in two batches"
    columns = {"kind": named(kind, KINDS), "batch": named(batch, ("first", "second")), "depth": numbers(depth)}
    names = tuple(f"gene {i + 1}" for i in range(genes))
    return dataset(x, columns, "kind", "negative-binomial", about=about, factors=("kind", "batch"), features=names)
