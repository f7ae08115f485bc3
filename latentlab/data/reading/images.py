"""A folder of pictures, its subfolders their classes: decoded once by a pool, kept in the cache."""

from __future__ import annotations

import os
import stat
import statistics
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from latentlab.data.cache import Kept, keeping, key_of, recall
from latentlab.data.columns import words
from latentlab.data.reading.folders import is_own_file, leads_out
from latentlab.data.reading.pictures import (
    CUT,
    DAMAGE,
    SEVERAL,
    PictureFrame,
    is_coloured,
    is_deep,
    load,
    looks_like,
    pixels_of,
    size_of,
)
from latentlab.data.recipe import Recipe, side_by_side
from latentlab.data.source import Source
from latentlab.errors import InputError

MOST_FILES = 5_000_000
LOOKED_AT = 200  # pictures that size and colour are guessed from
LARGEST_GUESS = 64
SMALL = 4096  # bytes of a picture: decoding fewer lets go of the interpreter for too short a time for several threads
BLOCK = 512  # pictures decoded before their pixels are written
MOST_REMARKS = 1000
MOST_OTHERS = 20
NO_ROOM = "needs more memory than there is for it"
PARTS = {
    "train": "train",
    "training": "train",
    "test": "test",
    "testing": "test",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
}


@dataclass(frozen=True)
class Listed:
    """A picture that may be good: its place under the folder, and what says whether it has changed."""

    name: str
    size: int
    changed: int
    file: int  # its number on the disk: two that changed names are others


def list_pictures(folder: Path) -> tuple[list[Listed], list[str]]:
    """Every file that looks like a picture, sorted by name, and the others. No link is followed out of the folder."""
    found, others = [], []
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        within = "" if root == os.fspath(folder) else Path(root).relative_to(folder).as_posix() + "/"
        for name in files:
            if name.startswith("."):
                continue
            path = os.path.join(root, name)
            about = os.lstat(path)  # of most nothing else is asked: there may be a million
            own = stat.S_ISREG(about.st_mode) or is_own_file(Path(path), folder)
            if not own or not looks_like(path):
                out = " (a link out of the folder)" if leads_out(Path(path), folder) else ""
                others.append(within + name + out)
                continue
            if stat.S_ISLNK(about.st_mode):
                about = os.stat(path)
            found.append(Listed(within + name, about.st_size, about.st_mtime_ns, about.st_ino))
            if len(found) > MOST_FILES:
                raise InputError(f"{folder}: more than {MOST_FILES:,} pictures.")
    return sorted(found, key=lambda one: one.name), others


def read_images(folder: Path, recipe: Recipe, report: Callable[[float], None] = lambda share: None) -> Source:
    """A row for every picture that decodes; the others are listed with reasons.

    `report` hears the share that is done, and may raise to cancel. Raises :class:`InputError` where none is sound.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of odd metadata; what cannot be decoded raises
        listed, others = list_pictures(folder)
        if not listed:
            raise InputError(f"{folder}: no dataset is in this folder, neither pictures nor idx files.")
        frame, sizes, doubts = _frame(folder, listed, recipe)
        key = key_of(["pictures", 5, str(folder.resolve()), frame, recipe.page, listed])
        kept = recall(key) or _decode(folder, listed, partial(_pixels, folder, frame, recipe.page), key, report)
    good, bad, several = (kept.notes[name] for name in ("good", "bad", "several"))
    if not good:
        raise InputError(f"{folder}: none of its {len(listed):,} pictures can be read ({bad[0]}).")
    columns, test, validation = _folders(good)
    remarks = doubts + bad
    if several and recipe.page is None:
        remarks.insert(0, f"{several:,} of the pictures have several pages, of which the first was taken; page=… takes "
                       "another, and a TIFF opened by itself gives a row for each page.")  # fmt: skip
    if recipe.picture is None and sizes - {(frame.height, frame.width)}:
        some = "one size" if len(sizes) == 1 else "several sizes"
        remarks.append(
            f"The pictures are of {some}, and were brought to {frame.height} × {frame.width} pixels ({frame.fit}); "
            "picture=[height, width] and fit=… choose otherwise."
        )
    remarks += [f"{name}: not a picture." for name in others[:MOST_OTHERS]]
    if len(others) > MOST_OTHERS:
        remarks.append(f"{len(others) - MOST_OTHERS:,} more files are no pictures.")
    return Source(
        folder,
        "images",
        kept.values,
        columns,
        row_names=tuple(good),
        test=test,
        remarks=tuple(remarks),
        label=next(iter(columns), ""),
        image=True,
        validation=validation,
    )


def _frame(folder: Path, listed: list[Listed], recipe: Recipe) -> tuple[PictureFrame, set[tuple[int, int]], list[str]]:
    """The size and colour that the recipe asks for, else those that suit most pictures; their sizes; remarks."""
    some = listed[:: max(1, len(listed) // LOOKED_AT)]
    sizes, coloured, deep, cut = [], False, 0, 0
    for one in some:
        try:
            sizes.append(size_of(folder / one.name, recipe.page))
            if recipe.colour is None or recipe.depth is None:
                image = load(folder / one.name, recipe.page)
                coloured = coloured or (recipe.colour is None and is_coloured(image))
                deep, cut = deep + is_deep(image), cut + image.info[CUT]
        except DAMAGE:
            continue
    frame = frame_for(sizes, coloured, 2 * deep > len(sizes), recipe)
    return frame, set(sizes), of_depth((deep, cut, len(sizes)), frame, recipe, "pictures")


def of_depth(counts: tuple[int, int, int], frame: PictureFrame, recipe: Recipe, what: str) -> list[str]:
    """What is said of pictures of several depths: `counts` are those of over 8 bits, those that were cut, and all."""
    deep, cut, seen = counts
    remarks = []
    if recipe.depth is None and 0 < deep < seen:
        done = "all keep their own values, in one range" if frame.deep else "all are brought to 8 bits"
        other = "8 bits brings all to 8 bits" if frame.deep else "full keeps all values, in one range"
        remarks.append(f"{deep:,} of {seen:,} {what} have more than 8 bits, the others 8: {done}; depth={other}.")
    if cut:
        remarks.append(
            f"{cut:,} of {seen:,} {what} have 16 bits in a layout of which only the higher 8 can be read; saved as "
            "TIFF or PNG in red, green and blue they keep all."
        )
    return remarks


def frame_for(sizes: list[tuple[int, int]], coloured: bool, deep: bool, recipe: Recipe) -> PictureFrame:
    """What pictures of these sizes become, where the recipe leaves it open; `deep` where most have over 8 bits."""
    height, width = (LARGEST_GUESS, LARGEST_GUESS)
    if sizes and len(set(sizes)) == 1 and max(sizes[0]) <= 2 * LARGEST_GUESS:
        height, width = sizes[0]
    elif sizes:
        side = int(min(LARGEST_GUESS, statistics.median(min(size) for size in sizes)))
        height = width = max(4, side)
    height, width = side_by_side(recipe) or (height, width)
    colour = coloured if recipe.colour is None else recipe.colour == "colour"
    full = deep if recipe.depth is None else recipe.depth == "full"
    return PictureFrame(height, width, recipe.fit, colour, full)


def _decode(
    folder: Path, listed: list[Listed], pixels: Callable[[Listed], _Decoded | str], key: str,
    report: Callable[[float], None],
) -> Kept:  # fmt: skip
    good, bad, several = [], [], 0
    with keeping(key) as keeper, ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for start in range(0, len(listed), BLOCK):
            block = listed[start : start + BLOCK]
            rows = []
            small = sum(one.size for one in block) < SMALL * len(block)
            for one, found in zip(block, (map if small else pool.map)(pixels, block), strict=True):
                if isinstance(found, str) and found == NO_ROOM:
                    found = pixels(one)  # alone there may be room for it
                if isinstance(found, str):
                    bad.append(f"{one.name}: {found}") if len(bad) < MOST_REMARKS else None
                else:
                    rows.append(found.pixels)
                    several += found.several
                    good.append(one.name)
            if rows:
                keeper.add(np.stack(rows))
            report((start + len(block)) / len(listed))
        keeper.notes = {"good": good, "bad": bad, "several": several}
    kept = recall(key)
    if kept is None:
        raise InputError(f"{folder}: its decoded pictures could not be kept.")
    return kept


class _Decoded(NamedTuple):
    """One picture of the folder, and whether its file has more pages."""

    pixels: np.ndarray
    several: bool


def _pixels(folder: Path, frame: PictureFrame, page: int | None, one: Listed) -> _Decoded | str:
    """The pixels of one picture, or why there are none."""
    try:
        image = load(folder / one.name, page)
        return _Decoded(pixels_of(image, frame), bool(image.info.get(SEVERAL)))
    except MemoryError:
        return NO_ROOM
    except DAMAGE as error:
        return why(error)


def why(error: BaseException) -> str:
    """What is said of a picture that cannot be decoded."""
    said = str(error).splitlines()[0] if str(error) else type(error).__name__
    return "not a picture that can be read" if "cannot identify" in said else said.rstrip(".")[:150]


def _folders(names: list[str]) -> tuple[dict[str, object], np.ndarray | None, np.ndarray | None]:
    """The column of classes, from the subfolders; and the rows that lie in parts for tests and for validation."""
    parts = [name.split("/")[:-1] for name in names]
    test = validation = None
    if all(path and path[0].lower() in PARTS for path in parts):
        kinds = np.array([PARTS[path[0].lower()] for path in parts])
        if (kinds == "train").any():
            test, validation = np.flatnonzero(kinds == "test"), np.flatnonzero(kinds == "validation")
        parts = [path[1:] for path in parts]
    classes = [path[0] if path else None for path in parts]
    return ({"folder": words(classes)} if len({*classes} - {None}) > 1 else {}), test, validation
