"""A TIFF of several pages: each page of the commonest size is a row; decoded once, kept in the cache."""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from latentlab.data.cache import Kept, keeping, key_of_file, recall
from latentlab.data.reading.images import frame_for, why
from latentlab.data.reading.limits import check_growth, check_shape, told
from latentlab.data.reading.pictures import (
    DAMAGE,
    MOST_PIXELS,
    Frame,
    decoded,
    is_coloured,
    is_deep,
    pixels_of,
    turned_size,
)
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError

MOST_PAGES = 200_000
LOOKED_AT = 20  # pages that colour and depth are guessed from
BLOCK = 128  # pages decoded before their pixels are written
MOST_REMARKS = 100


def read_stack(path: Path, recipe: Recipe, report: Callable[[float], None] = lambda share: None) -> Source:
    """A row for each page. Raises :class:`InputError` for a single picture, and where nothing is sound."""
    with warnings.catch_warnings(), told(path):
        warnings.simplefilter("ignore")  # of odd metadata; what cannot be decoded raises
        try:
            with Image.open(path, formats=("TIFF",)) as image:
                sizes, broken = _sizes(image, path)
                pages, remarks = _of_one_size(path, sizes, recipe)
                remarks += broken
                frame = _frame(image, pages, sizes, recipe)
                check_shape(path, (len(pages), frame.height, frame.width, 3 if frame.colour else 1))
                key = key_of_file(path, "stack", 1, frame, pages)
                kept = recall(key) or _decode(image, pages, frame, key, report)
        except InputError:
            raise
        except DAMAGE as error:
            raise InputError(f"{path}: not a sound TIFF ({why(error)}).") from error
    good = kept.notes["good"]
    if not good:
        raise InputError(f"{path}: none of its {len(pages):,} pages can be read ({kept.notes['bad'][0]}).")
    return Source(
        path, "stack", kept.values, row_names=tuple(f"page {page + 1}" for page in good),
        remarks=(*remarks, *kept.notes["bad"]), image=True,
    )  # fmt: skip


def _sizes(image: Image.Image, path: Path) -> tuple[list[tuple[int, int]], list[str]]:
    """Height and width of each page, from the headers, and what is said where they break off.

    Bounded are the number of pages and what they would unpack to.
    """
    sizes: list[tuple[int, int]] = []
    unpacked, stored = 0, path.stat().st_size
    while True:
        try:
            image.seek(len(sizes))
        except EOFError:
            return sizes, []
        except DAMAGE:
            if not sizes:
                raise
            return sizes, [f"After page {len(sizes):,} the file is damaged; what may follow is lost."]
        if min(image.size) < 1 or math.prod(image.size) > MOST_PIXELS:
            raise InputError(f"{path}: page {len(sizes) + 1} is of {image.height:,} × {image.width:,} pixels; refused.")
        sizes.append(turned_size(image))
        unpacked += math.prod(image.size)
        check_growth(path, unpacked, stored)
        if len(sizes) > MOST_PAGES:
            raise InputError(f"{path}: more than {MOST_PAGES:,} pages.")


def _of_one_size(path: Path, sizes: list[tuple[int, int]], recipe: Recipe) -> tuple[list[int], list[str]]:
    """The pages that are rows, from 0 on, and what is said of it."""
    if recipe.page is not None:
        raise InputError(
            f"{path}: page={recipe.page} would leave a single row of its {len(sizes):,}; page is for folders of TIFFs, "
            "each with several. Leave it out, and each page is a row."
        )
    if len(sizes) < 2:
        raise InputError(f"{path}: is a single picture, which is one row; open the folder that holds all of them.")
    common, count = Counter(sizes).most_common(1)[0]
    if count < 2:
        raise InputError(f"{path}: each of its {len(sizes):,} pages has another size, so they are no rows of one kind.")
    pages = [page for page, size in enumerate(sizes) if size == common]
    remarks = [
        f"Each of its {count:,} pages of {common[0]:,} × {common[1]:,} pixels is a row; page=… takes one page of each "
        "TIFF, where their folder is opened."
    ]
    if count < len(sizes):
        others = [page for page, size in enumerate(sizes) if size != common]
        some = ", ".join(f"{page + 1} ({sizes[page][0]} × {sizes[page][1]})" for page in others[:5])
        remarks.append(f"Left out for their other size: page {some}{' …' if len(others) > 5 else ''}.")
    return pages, remarks


def _frame(image: Image.Image, pages: list[int], sizes: list[tuple[int, int]], recipe: Recipe) -> Frame:
    """The size, colour and depth that the recipe asks for, else those that suit most pages."""
    coloured, deep, seen = False, 0, 0
    for page in pages[:: max(1, len(pages) // LOOKED_AT)]:
        try:
            image.seek(page)
            one = decoded(image)
            coloured = coloured or (recipe.colour is None and is_coloured(one))
            deep, seen = deep + is_deep(one), seen + 1
        except DAMAGE:
            continue
    return frame_for([sizes[pages[0]]], coloured, 2 * deep > seen, recipe)


def _decode(image: Image.Image, pages: list[int], frame: Frame, key: str, report: Callable[[float], None]) -> Kept:
    good, bad = [], []
    with keeping(key) as keeper:
        for start in range(0, len(pages), BLOCK):
            rows = []
            for page in pages[start : start + BLOCK]:
                try:
                    image.seek(page)
                    rows.append(pixels_of(decoded(image), frame))
                    good.append(page)
                except DAMAGE as error:
                    bad.append(f"Page {page + 1}: {why(error)}.") if len(bad) < MOST_REMARKS else None
            if rows:
                keeper.add(np.stack(rows))
            report(min(1.0, (start + BLOCK) / len(pages)))
        keeper.notes = {"good": good, "bad": bad}
    kept = recall(key)
    if kept is None:
        raise InputError("Its decoded pages could not be kept.")
    return kept
