"""Points in the plane and in space: blobs, moons, rings, and the roll."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from latentlab.data.dataset import Dataset
from latentlab.data.made.common import Size, dataset, named, numbers
from latentlab.settings import setting

BLOBS = (
    ("long", ((0, -0.1), (1.7, 0.4)), (0, 0)),
    ("wide", ((0, 1), (2, 0.1)), (-2.5, 1)),
    ("round", ((0.7, 0), (0, 0.7)), (-6, 3)),
)


@dataclass(frozen=True)
class BlobsSize(Size):
    """How many points, and which."""

    rows: int = setting(1500, "Rows", "How many points are made, a third in each blob", minimum=30, maximum=2_000_000)


def make_blobs(settings: BlobsSize) -> Dataset:
    """Three Gaussians, two of them long and crossing."""
    random, each = np.random.RandomState(settings.seed), -(-settings.rows // 3)
    x = np.concatenate([random.randn(each, 2) @ np.array(shape) + centre for _, shape, centre in BLOBS])
    names = tuple(name for name, *_ in BLOBS)
    about = f"{settings.rows:,} points of the plane from three Gaussians: see a mixture learn, component by component"
    blob = named(np.repeat(np.arange(3), each), names)
    if settings.rows != len(x):
        kept = np.sort(random.permutation(len(x))[: settings.rows])
        x, blob = x[kept], blob.take(kept)
    return dataset(x, {"blob": blob}, "blob", "gaussian", about=about, features=("x₁", "x₂"))


def make_moons(settings: Size) -> Dataset:
    """Two half circles that hold one another."""
    random, rows = np.random.default_rng(settings.seed), settings.rows
    side, angle = random.integers(0, 2, rows), random.uniform(0, np.pi, rows)
    sign = 1 - 2 * side
    x = np.stack([np.cos(angle) * sign + side, np.sin(angle) * sign + 0.5 * side], 1) + 0.08 * random.normal(
        size=(rows, 2)
    )
    about = f"{rows:,} points of two half circles: no straight line parts them"
    columns = {"moon": named(side, ("upper", "lower")), "angle": numbers(np.degrees(angle))}
    return dataset(x, columns, "moon", "gaussian", about=about, factors=("moon", "angle"), features=("x₁", "x₂"))


def make_rings(settings: Size) -> Dataset:
    """Three rings around one middle."""
    random, rows = np.random.default_rng(settings.seed), settings.rows
    ring, angle = random.integers(0, 3, rows), random.uniform(0, 2 * np.pi, rows)
    radius = 0.7 * (ring + 1) + 0.06 * random.normal(size=rows)
    x = np.stack([radius * np.cos(angle), radius * np.sin(angle)], 1)
    about = f"{rows:,} points of three rings around one middle: holes that a Gaussian has not"
    columns = {"ring": named(ring, ("inner", "middle", "outer")), "angle": numbers(np.degrees(angle))}
    return dataset(x, columns, "ring", "gaussian", about=about, factors=("ring", "angle"), features=("x₁", "x₂"))


def make_swiss_roll(settings: Size) -> Dataset:
    """A sheet rolled up in space (Tenenbaum, de Silva and Langford 2000)."""
    random, rows = np.random.default_rng(settings.seed), settings.rows
    turn, height = 1.5 * np.pi * (1 + 2 * random.uniform(size=rows)), random.uniform(0, 21, rows)
    x = np.stack([turn * np.cos(turn), height, turn * np.sin(turn)], 1) / 7 + 0.03 * random.normal(size=(rows, 3))
    quarter = np.minimum(((turn - 1.5 * np.pi) / (3 * np.pi) * 6).astype(int), 5)
    about = f"{rows:,} points of a sheet rolled up in space: can two latent dimensions unroll it?"
    columns = {
        "part": named(quarter, tuple(f"part {i + 1}" for i in range(6))),
        "turn": numbers(turn),
        "height": numbers(height),
    }
    return dataset(x, columns, "part", "gaussian", about=about, factors=("turn", "height"), features=("x₁", "x₂", "x₃"))
