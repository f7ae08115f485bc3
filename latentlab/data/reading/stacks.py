"""A TIFF of several pages: each page of the commonest size is a row; decoded once, kept in the cache."""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from latentlab.data.cache import Kept, keeping, key_of_file, recall
from latentlab.data.reading.images import frame_for, of_depth, why
from latentlab.data.reading.limits import check_growth, check_shape, told
from latentlab.data.reading.pictures import (
    CUT,
    DAMAGE,
    MOST_PIXELS,
    PictureFrame,
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
            with Image.open(path, formats=("TIFF",)) as image, Image.open(path, formats=("TIFF",)) as twin:
                sizes, broken = _sizes(image, path)
                pages, remarks = _of_one_size(path, sizes, recipe)
                remarks += broken
                opened = _Opened(image, twin)
                frame, doubts = _frame(opened, pages, sizes, recipe)
                remarks += doubts
                check_shape(path, (len(pages), frame.height, frame.width, 3 if frame.colour else 1))
                key = key_of_file(path, "stack", 2, frame, pages)
                kept = recall(key) or _decode(opened, pages, frame, key, report)
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


class _Opened(NamedTuple):
    """A TIFF, and the same once more for what one decoding does not give."""

    image: Image.Image
    twin: Image.Image

    def page(self, page: int) -> Image.Image:
        """One page, decoded."""
        self.image.seek(page)

        def again() -> Image.Image:
            self.twin.seek(page)
            return self.twin

        return decoded(self.image, again)


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


def _frame(
    opened: _Opened, pages: list[int], sizes: list[tuple[int, int]], recipe: Recipe
) -> tuple[PictureFrame, list[str]]:
    """The size, colour and depth that the recipe asks for, else those that suit most pages; and what is said of it."""
    coloured, deep, cut, seen = False, 0, 0, 0
    for page in pages[:: max(1, len(pages) // LOOKED_AT)]:
        try:
            one = opened.page(page)
            coloured = coloured or (recipe.colour is None and is_coloured(one))
            deep, cut, seen = deep + is_deep(one), cut + one.info[CUT], seen + 1
        except DAMAGE:
            continue
    frame = frame_for([sizes[pages[0]]], coloured, 2 * deep > seen, recipe)
    return frame, of_depth((deep, cut, seen), frame, recipe, "pages")


def _decode(opened: _Opened, pages: list[int], frame: PictureFrame, key: str, report: Callable[[float], None]) -> Kept:
    good, bad = [], []
    with keeping(key) as keeper:
        for start in range(0, len(pages), BLOCK):
            rows = []
            for page in pages[start : start + BLOCK]:
                try:
                    rows.append(pixels_of(opened.page(page), frame))
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
