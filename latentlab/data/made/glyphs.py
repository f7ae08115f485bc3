"""Letters and digits in many faces, with known slant, weight and place; scripts/faces.py cuts the faces from fonts."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from latentlab.data.dataset import Dataset
from latentlab.data.made.common import MOST_ROWS, dataset, named, numbers
from latentlab.resources import resource
from latentlab.settings import setting

FACES = (
    "DejaVu Sans", "DejaVu Sans Bold", "DejaVu Sans Oblique", "DejaVu Mono", "DejaVu Mono Bold", "DejaVu Serif",
    "DejaVu Serif Bold", "DejaVu Serif Italic", "STIX", "STIX Bold", "STIX Italic", "STIX Bold Italic",
    "Computer Modern", "Computer Modern Bold", "Computer Modern Sans", "Computer Modern Italic",
    "Computer Modern Typewriter",
)  # fmt: skip
DIGITS, LETTERS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SETS = {"digits": DIGITS, "letters": LETTERS, "both": DIGITS + LETTERS}
LARGE = 4  # times the final size that a letter is first drawn in
WEIGHTS = 4
ABOUT = "{rows:,} letters and digits of {faces} faces, {size} × {size} pixels: slant, weight and place are known"


@dataclass(frozen=True)
class Glyphs:
    """Which characters, how many, how large."""

    rows: int = setting(10_000, "Rows", "How many pictures are made", minimum=30, maximum=MOST_ROWS)
    size: int = setting(28, "Size", "Height and width of a picture", unit="px", minimum=16, maximum=64)
    characters: str = setting("both", "Characters", "Which characters are drawn", choices=tuple(SETS))
    seed: int = setting(0, "Seed", "The same seed makes the same rows", minimum=0, maximum=2**31 - 1)


def make_glyphs(settings: Glyphs) -> Dataset:
    """Rows with their character, face, slant, weight and place as columns."""
    random, rows, characters = np.random.default_rng(settings.seed), settings.rows, SETS[settings.characters]
    character, face = random.integers(0, len(characters), rows), random.integers(0, len(FACES), rows)
    weight = random.integers(0, WEIGHTS, rows)
    slant, dx, dy = random.uniform(-0.35, 0.35, rows), random.uniform(-1, 1, rows), random.uniform(-1, 1, rows)
    x = np.empty((rows, settings.size, settings.size), np.float32)
    jitter = settings.size / 14
    for i in range(rows):
        large = _large(characters[character[i]], FACES[face[i]], int(weight[i]), settings.size)
        x[i] = _placed(large, settings.size, slant[i], dx[i] * jitter, dy[i] * jitter)
    columns = {
        "character": named(character, tuple(characters)), "face": named(face, FACES), "slant": numbers(slant),
        "weight": numbers(weight), "dx": numbers(dx * jitter), "dy": numbers(dy * jitter),
    }  # fmt: skip
    about = ABOUT.format(rows=rows, faces=len(FACES), size=settings.size)
    factors = ("character", "slant", "weight", "dx", "dy")
    return dataset(x, columns, "character", "bernoulli", about=about, factors=factors)


@cache
def _faces() -> dict[str, bytes]:
    """A font of each face."""
    with zipfile.ZipFile(resource("data/faces.zip")) as archive:
        return {face: archive.read(f"{face}.ttf") for face in FACES}


@lru_cache(4096)
def _large(character: str, face: str, weight: int, size: int) -> Image.Image:
    """A character in the middle of a picture of four times the final size."""
    font = ImageFont.truetype(io.BytesIO(_faces()[face]), round(size * LARGE * 0.68))
    picture = Image.new("L", (size * LARGE, size * LARGE))
    draw = ImageDraw.Draw(picture)
    left, top, right, bottom = draw.textbbox((0, 0), character, font=font, stroke_width=weight)
    place = (size * LARGE - (right - left)) / 2 - left, (size * LARGE - (bottom - top)) / 2 - top
    draw.text(place, character, fill=255, font=font, stroke_width=weight)
    return picture


def _placed(large: Image.Image, size: int, slant: float, dx: float, dy: float) -> np.ndarray:
    """Sheared and moved, then brought to its size by averaging."""
    middle = size * LARGE / 2
    matrix = (1, slant, -slant * middle - dx * LARGE, 0, 1, -dy * LARGE)
    turned = large.transform(large.size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)
    return np.asarray(turned.reduce(LARGE), np.float32) / 255
