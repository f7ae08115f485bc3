"""Tables of many columns of one kind: pixels, counts; and whether the rows lie in the columns."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from latentlab.data.columns import Column, numbered, numbers
from latentlab.data.labels import words_of
from latentlab.data.recipe import Recipe
from latentlab.data.source import Source
from latentlab.data.wording import agreed
from latentlab.errors import InputError

LEAST_PIXELS = 64
LEAST_COUNTED = 20  # columns of counts, many of them 0
MANY_COUNTED = 50  # columns of counts, however few are 0
MOST_ZERO = 0.3  # of the values of counts, at least
LOOKED_AT = 2000  # rows that all is guessed from
LEAST_SIDE = 8  # rows and columns of a table that could be turned
SHADES = 255
COUNTS = (
    "All values are whole numbers that vary as counts do: they are taken for counts (scaling=none); "
    "scaling=standard takes them for measurements."
)
BARCODE = re.compile(r"(?:[\w.]+[_:.#])?[ACGT]{10,}(?:[-._]\w+)?")  # of a cell
GENE = re.compile(
    r"ENS[A-Z]*[GTP]\d{6,}(\.\d+)?|GENE[ _.-]?\d+|MT-\w+|RP[LS]\d+\w*|LOC\d{3,}|LINC\d+|[NX][MR]_\d+", re.IGNORECASE
)
GENES = frozenset({
    "ACTB", "GAPDH", "B2M", "MALAT1", "CD3D", "CD3E", "CD4", "CD8A", "CD8B", "MS4A1", "CD79A", "CD19", "LYZ",
    "NKG7", "GNLY", "CD14", "FCGR3A", "PPBP", "CST3", "FTL", "FTH1", "TMSB4X", "TP53", "BRCA1", "BRCA2", "EGFR",
    "MYC", "KRAS", "PTEN", "RB1", "VEGFA", "TNF", "IL6", "IL7R", "CCR7", "HLA-A", "HLA-B", "HLA-DRA", "VIM",
    "EPCAM", "KRT18", "COL1A1", "ESR1", "ERBB2", "GATA3", "FOXP3", "PTPRC", "ALB", "SOX2", "NANOG", "POU5F1",
    "TUBB", "EEF1A1", "HPRT1",
})  # fmt: skip
FEW_GENES = 3  # that are known, among names
ALIKE = 0.8  # correlation of neighbouring rows, from which on they look like one signal
OF_VALUES = {
    "gene", "genes", "geneid", "genename", "probe", "probeset", "probeid", "ref", "otu", "asv", "protein", "transcript",
    "ensembl", "wavelength", "wavelengths", "wavenumber", "wavenumbers", "nm", "lambda", "raman", "mz", "ppm",
    "peptide", "metabolite",
}  # fmt: skip


class Kind(NamedTuple):
    """What many columns are together: pictures of (height, width), or counts; the columns, and what is said of it."""

    names: list[str]
    picture: list[int] | None
    remark: str


def matrix_of(source: Source, names: list[str], most: int | None = None) -> np.ndarray:
    """The columns `names` of the first rows, float64 (N, D)."""
    return np.stack([source.columns[name].values[:most] for name in names], 1)


def kind_of(source: Source, names: list[str], looks_square: object) -> Kind | None:
    """What the columns `names`, all of numbers, are together; None for measurements of their own.

    `looks_square` says of non-negative rows (N, side²) whether they are pictures.
    """
    if len(names) < LEAST_COUNTED:
        return None
    some = matrix_of(source, names, LOOKED_AT)
    known = some[np.isfinite(some)]
    if not known.size or known.min() < 0 or known.max() == known.min():
        return None
    side, whole = math.isqrt(len(names)), bool((known == known.round()).all())
    shades = len(known) == some.size and (known.max() <= 1 or (whole and known.max() <= SHADES))
    if len(names) >= LEAST_PIXELS and side * side == len(names) and shades and looks_square(some):  # type: ignore[operator]
        remark = (
            f"The {len(names):,} columns from {names[0]!r} to {names[-1]!r} are read as pictures of {side} × {side} "
            "pixels; scaling=standard reads them as numbers."
        )
        return Kind(names, [side, side], remark)
    return Kind(names, None, COUNTS) if whole and vary_as_counts(some) else None


@np.errstate(all="ignore")
def vary_as_counts(some: np.ndarray) -> bool:
    """Whether rows (N, D) of whole numbers, none negative, NaN where missing, vary as counts of many things do."""
    known = np.isfinite(some)
    mean = np.where(known, some, 0).sum(0) / known.sum(0)
    some = np.where(known, some, mean)  # which lessens a deviation a little
    varies = some.var(0) > 0
    if some.shape[1] < LEAST_COUNTED or some.max() <= 1 or not varies.any():
        return False
    if (some == 0).sum() < MOST_ZERO * known.sum() and (some.shape[1] < MANY_COUNTED or _is_signal(some[:, varies])):
        return False
    # 1 for a Poisson distribution, more for cells
    return bool(np.median(some.var(0)[varies] / known.mean(0)[varies] / mean[varies]) >= 0.8)


def _is_signal(some: np.ndarray) -> bool:
    """Whether neighbouring columns go up and down together, as the intensities of a spectrum do."""
    apart = some - some.mean(0)
    apart /= np.sqrt(np.square(apart).sum(0))
    return some.shape[1] > 1 and float(np.median((apart[:, 1:] * apart[:, :-1]).sum(0))) > ALIKE


def rows_first(source: Source, recipe: Recipe) -> Source:
    """The source, turned where it is a table that holds a row of data in each column."""
    if source.values is not None or recipe.transpose is False or source.turned:
        return source
    if recipe.transpose:
        return turned_table(source)
    first = next(iter(source.columns), "")
    numeric = [name for name, column in source.columns.items() if column.is_number and name != first]
    cells = sum(bool(BARCODE.fullmatch(name)) for name in numeric) > 0.8 * len(numeric) > 0
    if not numeric or not _names_values(source.columns[first]):
        return source
    genes = _are_genes(source.columns[first].categories or ()) and not _are_genes(numeric)
    if not (words_of(first) & OF_VALUES or cells or genes):
        return source
    if len(numeric) < LEAST_SIDE or len(source) < LEAST_SIDE:
        return source
    if not cells and not _one_unit(matrix_of(source, numeric, LOOKED_AT)):
        return source
    why = (
        f"{first!r} names {f'genes, such as {source.columns[first].text(0)!r}' if genes else 'values rather than rows'}"
    )
    why = "its name is a cell's barcode" if cells else why
    remark = f"Each column is read as a row, since {why}; transpose=false does not."
    turned = turned_table(source)
    return replace(turned, remarks=(*turned.remarks, remark))


def _are_genes(names: Sequence[str]) -> bool:
    """Whether words are names of genes: half of them by their form, or several that are known."""
    formed = sum(bool(GENE.fullmatch(name)) for name in names)
    return 2 * formed > len(names) > 0 or sum(name.upper() in GENES for name in names) >= FEW_GENES


def _one_unit(some: np.ndarray) -> bool:
    """Whether columns are of one level and spread, as measurements of the same values are."""
    mean, deviation = np.nanmean(some, 0), np.nanstd(some, 0)
    return bool(mean.std() <= deviation.mean() > 0 and deviation.max() <= 20 * np.median(deviation))


def turned_table(source: Source) -> Source:
    """A table whose columns of numbers become rows, named by their headers; a column of names names the values.

    Raises :class:`InputError` where fewer than two columns hold numbers.
    """
    keys = list(source.columns)
    first = next((key for key in keys if _names_values(source.columns[key])), "")
    rows = [key for key in keys if key != first and source.columns[key].is_number]
    if len(rows) < 2:
        raise InputError(f"{source.path}: cannot be turned: fewer than two of its columns hold numbers.")
    left = [key for key in keys if key != first and key not in rows]
    called = source.row_names or [f"row {i}" for i in range(len(source))]
    if first:
        column = source.columns[first]
        called = [column.text(i) or f"row {i}" for i in range(len(source))]
    matrix = matrix_of(source, rows)
    remarks = list(source.remarks)
    if left:
        were = agreed(len(left), "holds no numbers, and was", "hold no numbers, and were")
        more = f" and {len(left) - 4:,} more" if len(left) > 4 else ""
        remarks.append(f"{', '.join(map(repr, left[:4]))}{more} {were} left out of the turned table.")
    columns = {name: numbers(values) for name, values in zip(numbered(called), matrix, strict=True)}
    return replace(
        source,
        columns=columns,
        row_names=tuple(rows),
        remarks=tuple(remarks),
        test=None,
        validation=None,
        label="",
        turned=True,
    )


def _names_values(column: Column) -> bool:
    """Whether all cells differ: words, or numbers that rise or fall."""
    if column.missing.any() or column.distinct < len(column):
        return False
    steps = np.diff(column.values)
    return not column.is_number or bool((steps > 0).all() or (steps < 0).all())


def may_lie_in_columns(source: Source, features: Mapping[str, object] | list[str]) -> str:
    """A sentence where each column may be a row of data, else ""."""
    if source.turned or source.axes:
        return ""
    if source.values is not None:
        values, sides = source.values, source.values.shape
        if len(sides) == 3 and sides[0] == sides[1] != sides[2] and sides[2] > 4 and isinstance(values, np.ndarray):
            return (
                f"The rows may lie along the last axis: the first two, of {sides[0]:,} each, may be the sides of "
                "pictures. transpose=true puts the last axis first."
            )
        plain = isinstance(values, np.ndarray) and values.ndim == 2 and min(values.shape) >= LEAST_SIDE
        some = np.asarray(values[:LOOKED_AT, :LOOKED_AT], np.float64) if plain else np.empty((0, 0))
        if plain and _goes_on_down(some):
            why = "neighbouring rows are much alike, as the values of one signal are"
        elif plain and _are_signals(some):
            return ""
        elif sides[0] < sides[1] and len(sides) == 2 and source.path.suffix and not _described(source):
            why = f"it holds {sides[0]:,} × {sides[1]:,} values, and nothing in the file says which are rows"
        else:
            return ""
    else:
        names = [name for name in features if source.columns[name].is_number]
        first = next(iter(source.columns))
        if len(names) < LEAST_SIDE or len(source) < LEAST_SIDE:
            return ""
        some = matrix_of(source, names, LOOKED_AT)
        if _names_values(source.columns[first]) and words_of(first) & OF_VALUES:
            why = f"{first!r} names values rather than rows"
        elif _goes_on_down(some):
            why = "neighbouring rows are much alike, as the values of one signal are"
        elif _names_values(source.columns[first]) and first not in names and _levels(some) and not _are_signals(some):
            why = "the rows differ in level, as values of several kinds do, and the columns do not"
        else:
            return ""
    return f"The rows may lie in the columns: {why}. transpose=true reads each column as a row."


def _described(source: Source) -> bool:
    """Whether anything beside an array says which are its rows."""
    return bool(source.columns or source.features or source.row_names)


def _goes_on_down(some: np.ndarray) -> bool:
    """Whether values go on from row to row, in one unit, more than from column to column."""
    some = some[:, np.isfinite(some).all(0)]
    deviation = some.std(0)
    if some.shape[1] < LEAST_SIDE or not deviation.any() or deviation.max() > 20 * np.median(deviation):
        return False
    down = _alike(some[1:] - some.mean(0), some[:-1] - some.mean(0))
    right = some.T - some.mean(1)
    return down > ALIKE and down > _alike(right[1:], right[:-1]) + 0.1


def _are_signals(some: np.ndarray) -> bool:
    """Whether each row is one signal: what is apart from the mean row, and from its own level, goes on to the right."""
    some = some[np.isfinite(some).all(1)]
    if len(some) < LEAST_SIDE:
        return False
    apart = some - some.mean(0)
    apart -= apart.mean(1, keepdims=True)
    return _alike(apart[:, 1:], apart[:, :-1]) > ALIKE


def _alike(a: np.ndarray, b: np.ndarray) -> float:
    return float((a * b).sum() / (math.sqrt((a * a).sum() * (b * b).sum()) or 1.0))


def _levels(some: np.ndarray) -> bool:
    known = np.isfinite(some)
    some = some[known.any(1)][:, known.any(0)]
    if not some.size:
        return False
    some = np.log1p(some) if np.nanmin(some) >= 0 else some
    return bool(np.nanmean(some, 1).var() > 4 * np.nanmean(some, 0).var())
