"""What a person decides about a source before it is learned from; everything left open is guessed from the data."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from latentlab.data.axes import check_axes
from latentlab.errors import InputError
from latentlab.settings import make, setting

MISSING = ("drop", "mean", "indicator")
SCALINGS = ("none", "unit", "min-max", "standard", "log1p")
COLOURS = ("gray", "colour")
HELD_OUT_SHARE = 0.1
DELIMITERS = ("comma", "semicolon", "tab", "bar", "blanks")
FITS = ("crop", "pad", "stretch")


@dataclass(frozen=True)
class Recipe:
    """How a source becomes the rows that a model sees. None leaves a choice to what suits the data."""

    inside: str | None = setting(
        None, "Object", "Which array, layer or variable of the file to open", automatic="suits the file"
    )
    features: list[str] | None = setting(
        None, "Features", "The columns that a model learns from", automatic="suits the table"
    )
    also: list[str] | None = setting(
        None, "Also", "Columns to learn from as well, beside those that suit", automatic="none"
    )
    without: list[str] | None = setting(None, "Without", "Columns not to learn from", automatic="none")
    label: str | None = setting(
        None, "Label", "The column of classes; an empty text for none", automatic="suits the table"
    )
    names: str | None = setting(
        None, "Names", "The column that names each row; an empty text for none", automatic="suits the table"
    )
    missing: str | None = setting(
        None,
        "Missing values",
        "Leave such rows out, fill in the mean of the column, or do so and say where in columns of their own",
        choices=MISSING,
        automatic="suits the data",
    )
    absent: list[float | str] | None = setting(
        None,
        "Stands for missing",
        "Numbers that stand for missing values, such as -999; after a column's name and = in that column only, age=-1; "
        "an empty list for none",
        automatic="suits the data",
        nothing="nothing",
    )
    scaling: str | None = setting(
        None,
        "Scaling",
        "unit: all values to 0–1 by one range · min-max: each column to 0–1 · "
        "standard: each column to mean 0 and deviation 1 · log1p: log(1 + x)",
        choices=SCALINGS,
        automatic="suits the data",
    )
    picture: list[int] | None = setting(
        None,
        "Picture size",
        "Height and width in pixels: rows of numbers are shown as such, pictures are brought to it",
        unit="px",
        minimum=1,
        maximum=4096,
        automatic="suits the data",
    )
    fit: str = setting("crop", "Fit", "How pictures of another form are brought to the size", choices=FITS)
    colour: str | None = setting(
        None, "Colour", "Gray values or red, green and blue", choices=COLOURS, automatic="suits the data"
    )
    delimiter: str | None = setting(
        None, "Delimiter", "What stands between the cells of a text", choices=DELIMITERS, automatic="suits the text"
    )
    decimal: str | None = setting(
        None, "Decimal mark", "1.5 or 1,5", choices=("point", "comma"), automatic="suits the text"
    )
    header: str | None = setting(
        None, "Header", "Whether the first row names the columns", choices=("yes", "no"), automatic="suits the text"
    )
    comment: str | None = setting(
        None, "Comments", "What begins lines that are no rows; an empty text for nothing",
        automatic="suits the text", nothing="none",
    )  # fmt: skip
    encoding: str | None = setting(
        None, "Encoding", "How bytes are letters, such as utf-8, latin-1 or shift-jis", automatic="suits the text"
    )
    depth: str | None = setting(
        None, "Depth", "8 bits a pixel, or all that the pictures have, by the range of the whole set",
        choices=("8 bits", "full"), automatic="suits the pictures",
    )  # fmt: skip
    page: int | None = setting(
        None, "Page", "The one page to take of a TIFF that has several, from 1 on", minimum=1, maximum=1_000_000,
        automatic="each a row; in a folder the first",
    )  # fmt: skip
    axes: str | None = setting(
        None,
        "Axes",
        "What the axes of an array are, a letter each in the order of the file, such as NHW, HWN, NTC or DN: "
        "N rows · H height · W width · C colours or channels · T time · D values; N or D again: taken together",
        automatic="suits the array",
    )
    transpose: bool | None = setting(
        None, "Rows are columns", "The file holds one row of data in each column", automatic="suits the data"
    )
    by_columns: bool = setting(
        False,
        "Column by column",
        "The pixels of each row of numbers go down the first column of the picture, then the next",
    )
    held_out: float = setting(
        HELD_OUT_SHARE, "Held out", "Share of rows that are never trained on", minimum=0.0, maximum=0.9
    )
    split: str | None = setting(
        None,
        "Split by",
        "A column that says which rows are held out (test, held-out, validation, true)",
        automatic="by share",
    )
    held_out_file: str | None = setting(
        None, "Held-out file", "Another file of the same kind, whose rows are held out", automatic="none"
    )


def recipe_of(values: Mapping[str, Any] | None) -> Recipe:
    """A recipe from untrusted values. Raises :class:`InputError` for what cannot be."""
    found = make(Recipe, values or {})
    if found.picture is not None and not 1 <= len(found.picture) <= 2:
        raise InputError("picture must be a side, or height and width.")
    if found.features is not None and not found.features:
        raise InputError("features must name at least one column.")
    _check_absent(found.absent or ())
    if found.axes is None:
        return found
    found = replace(found, axes=check_axes(found.axes))
    if found.transpose:
        raise InputError("axes and transpose both say where the rows lie; choose one of them.")
    if found.picture is not None and "T" in (found.axes or ""):
        raise InputError(f"axes={found.axes} speaks of series, which have no picture size; choose one of them.")
    return found


def _check_absent(absent: Sequence[float | str]) -> None:
    """Raise :class:`InputError` for an entry that is neither a number nor a column, "=" and a number."""
    for entry in absent:
        name, equals, value = entry.rpartition("=") if isinstance(entry, str) else ("all", "=", "0")
        try:
            right = bool(name and equals) and math.isfinite(float(value))
        except ValueError:
            right = False
        if not right:
            raise InputError(f"absent holds {entry!r}: write a number, or a column, = and a number, such as age=-1.")


def side_by_side(recipe: Recipe) -> tuple[int, int] | None:
    """Height and width that the recipe asks for."""
    if recipe.picture is None:
        return None
    return recipe.picture[0], recipe.picture[-1]


def plain(recipe: Recipe) -> dict[str, Any]:
    """The recipe as values that JSON can hold, without what was left open."""
    return {name: value for name, value in asdict(recipe).items() if value is not None}
