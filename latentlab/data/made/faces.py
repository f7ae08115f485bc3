"""Cartoon faces in colour, each drawn from five known numbers."""

from __future__ import annotations

import numpy as np

from latentlab.data.dataset import Dataset
from latentlab.data.made.common import PictureSize, dataset, named, numbers

SKIN = np.array([[0.98, 0.86, 0.75], [0.36, 0.22, 0.14]], np.float32)  # lightest and darkest
HAIR = {"black": (0.1, 0.08, 0.08), "brown": (0.4, 0.24, 0.12), "blond": (0.93, 0.78, 0.4), "red": (0.72, 0.28, 0.1),
        "gray": (0.72, 0.72, 0.74)}  # fmt: skip
GROUND = (0.55, 0.72, 0.85)
BLOCK = 1000
ABOUT = "{rows:,} cartoon faces in colour, {size} × {size} pixels: skin, eyes, mouth, hair and tilt are known"


def make_faces(settings: PictureSize) -> Dataset:
    """Rows with skin (0 light … 1 dark), eyes (0 … 1), mouth (−1 sad … 1 glad), hair and tilt (degrees)."""
    random, rows = np.random.default_rng(settings.seed), settings.rows
    skin, eyes = random.uniform(0, 1, rows), random.uniform(0.15, 1, rows)
    mouth, tilt = random.uniform(-1, 1, rows), random.uniform(-25, 25, rows)
    hair = random.integers(0, len(HAIR), rows)
    x = np.empty((rows, settings.size, settings.size, 3), np.float32)
    for start in range(0, rows, BLOCK):
        part = slice(start, start + BLOCK)
        x[part] = _draw(settings.size, skin[part], eyes[part], mouth[part], hair[part], tilt[part])
    columns = {
        "skin": numbers(skin), "eyes": numbers(eyes), "mouth": numbers(mouth), "hair": named(hair, tuple(HAIR)),
        "tilt": numbers(tilt),
    }  # fmt: skip
    about = ABOUT.format(rows=rows, size=settings.size)
    return dataset(x, columns, "hair", "bernoulli", about=about, factors=tuple(columns))


def _draw(
    size: int, skin: np.ndarray, eyes: np.ndarray, mouth: np.ndarray, hair: np.ndarray, tilt: np.ndarray
) -> np.ndarray:
    """Pictures (B, size, size, 3): hair behind, head, fringe, eyes, pupils, mouth, laid over one another."""
    edge = ((np.arange(size, dtype=np.float32) + 0.5) / size - 0.5) * 2.2
    angle = np.radians(tilt).astype(np.float32)[:, None, None]
    right, down = edge[None, None, :], edge[None, :, None]
    u, v = np.cos(angle) * right + np.sin(angle) * down, np.cos(angle) * down - np.sin(angle) * right
    each = (slice(None), None, None)
    soft = size / 2.2
    picture = np.broadcast_to(np.array(GROUND, np.float32), (len(skin), size, size, 3)).copy()
    of_hair = np.array(list(HAIR.values()), np.float32)[hair][:, None, None]
    of_skin = (SKIN[0] + skin.astype(np.float32)[:, None] * (SKIN[1] - SKIN[0]))[:, None, None]
    _lay(picture, _inside(u, v + 0.12, 0.84, 0.86, soft), of_hair)
    _lay(picture, _inside(u, v - 0.08, 0.68, 0.82, soft), of_skin)
    _lay(picture, _inside(u, v - 0.08, 0.68, 0.82, soft) * np.clip((-0.42 - v) * soft + 0.5, 0, 1), of_hair)
    opened = (0.05 + 0.13 * eyes.astype(np.float32))[each]
    for side in (-0.28, 0.28):
        _lay(picture, _inside(u - side, v + 0.1, 0.15, opened, soft), np.ones(3, np.float32))
        _lay(picture, _inside(u - side, v + 0.1, 0.07, np.minimum(opened, 0.07), soft), np.full(3, 0.1, np.float32))
    bend = mouth.astype(np.float32)[each]
    away = np.abs(v - 0.48 - bend * (0.12 - 1.3 * u**2) * 0.9) - 0.045
    _lay(
        picture,
        np.clip(0.5 - away * soft, 0, 1) * np.clip((0.33 - np.abs(u)) * soft + 0.5, 0, 1),
        np.array([0.75, 0.2, 0.25], np.float32),
    )
    return picture


def _inside(u: np.ndarray, v: np.ndarray, width: float, height: np.ndarray | float, soft: float) -> np.ndarray:
    """Coverage by an ellipse."""
    far = np.sqrt((u / width) ** 2 + (v / height) ** 2 + 1e-9)
    return np.clip(0.5 - (far - 1) * soft * np.minimum(width, height), 0, 1)


def _lay(picture: np.ndarray, cover: np.ndarray, colour: np.ndarray) -> None:
    picture += cover[..., None] * (colour - picture)
