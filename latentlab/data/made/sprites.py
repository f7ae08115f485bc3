"""Squares, ellipses and hearts of known scale, rotation and place (after dSprites, Matthey and others 2017)."""

from __future__ import annotations

import math

import numpy as np

from latentlab.data.dataset import Dataset
from latentlab.data.made.common import PictureSize, dataset, named, numbers

SHAPES = ("square", "ellipse", "heart")
SCALES, ROTATIONS, PLACES = np.linspace(0.5, 1, 6), 40, 32
REACH = 0.22  # half the width of a square of scale 1, as a share of the picture
BLOCK = 1000
ABOUT = "{rows:,} white shapes on black, {size} × {size} pixels: shape, scale, rotation, x and y are known"


def make_sprites(settings: PictureSize) -> Dataset:
    """Rows with their five factors drawn evenly, each from its own levels, as columns."""
    random = np.random.default_rng(settings.seed)
    levels = {"shape": len(SHAPES), "scale": len(SCALES), "rotation": ROTATIONS, "x": PLACES, "y": PLACES}
    drawn = {name: random.integers(0, count, settings.rows) for name, count in levels.items()}
    angle = drawn["rotation"] * (2 * math.pi / ROTATIONS)
    scale = SCALES[drawn["scale"]]
    centre = {axis: 0.25 + 0.5 * drawn[axis] / (PLACES - 1) for axis in ("x", "y")}
    x = np.empty((settings.rows, settings.size, settings.size), np.float32)
    for start in range(0, settings.rows, BLOCK):
        part = slice(start, start + BLOCK)
        x[part] = _draw(
            settings.size, drawn["shape"][part], scale[part], angle[part], centre["x"][part], centre["y"][part]
        )
    columns = {"shape": named(drawn["shape"], SHAPES), "scale": numbers(scale), "rotation": numbers(np.degrees(angle))}
    columns |= {axis: numbers(np.round(centre[axis], 4)) for axis in ("x", "y")}
    about = ABOUT.format(rows=settings.rows, size=settings.size)
    return dataset(x, columns, "shape", "bernoulli", about=about, factors=tuple(levels))


def _draw(
    size: int, shape: np.ndarray, scale: np.ndarray, angle: np.ndarray, x: np.ndarray, y: np.ndarray
) -> np.ndarray:
    """Coverage of each pixel (B, size, size), from the distance of its middle to the outline."""
    middles = (np.arange(size, dtype=np.float32) + 0.5) / size
    dx = middles[None, None, :] - x.astype(np.float32)[:, None, None]
    dy = middles[None, :, None] - y.astype(np.float32)[:, None, None]
    cos, sin = (f(angle).astype(np.float32)[:, None, None] for f in (np.cos, np.sin))
    reach = (REACH * scale).astype(np.float32)[:, None, None]
    u, v = (cos * dx + sin * dy) / reach, (cos * dy - sin * dx) / reach
    distance = np.empty_like(u)
    for index, outline in enumerate((_square, _ellipse, _heart)):
        chosen = shape == index
        distance[chosen] = outline(u[chosen], v[chosen])
    return np.clip(0.5 - distance * reach * size, 0, 1)


def _square(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    return np.maximum(np.abs(u), np.abs(v)) - 0.8


def _ellipse(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    inside = np.sqrt(u**2 + (2 * v) ** 2 + 1e-9)
    slope = np.sqrt(u**2 + 16 * v**2 + 1e-9) / inside
    return (inside - 1) / slope


def _heart(u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """(a² + b² − 1)³ = a² b³, its distance to first order."""
    a, b = 1.1 * u, 0.1 - 1.1 * v
    ring = a**2 + b**2 - 1
    value = ring**3 - a**2 * b**3
    da, db = 6 * a * ring**2 - 2 * a * b**3, 6 * b * ring**2 - 3 * a**2 * b**2
    return value / (1.1 * np.sqrt(da**2 + db**2) + 0.05)
