"""Columns of cells that are text: numbers where nine in ten are, however these are written; else words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from latentlab.data.columns import Column, numbers
from latentlab.data.labels import DAYS
from latentlab.data.reading.numerals import (
    CURRENCY,
    MISSING,
    PLAINLY_MISSING,
    SURE_COMMA,
    SURE_POINT,
    is_code,
    is_number,
    number_in,
)
from latentlab.data.wording import agreed, counted, listed

NUMERIC_SHARE = 0.9  # of a column's cells that must be numbers; the others then count as missing
OTHER_MARK = 0.05  # of those with the other decimal mark that can be no thousands: rounded ones end in three digits
LOOKED_AT = 2000  # words that the decimal mark is guessed from


MOST_TOLD = 6  # words, and columns, that one sentence names
Gone = dict[str, dict[str, int]]  # of each column the words that were read as missing, though they might mean more


def told_missing(gone: Gone) -> list[str]:
    """A sentence on the words that were read as missing: which, how many, and where."""
    if not gone:
        return []
    counts: dict[str, int] = {}
    for words in gone.values():
        for word, count in words.items():
            counts[word] = counts.get(word, 0) + count
    some = [f"{word!r} ({counted(count, 'cell')})" for word, count in list(counts.items())[:MOST_TOLD]]
    more = [f"{len(counts) - MOST_TOLD} more"] if len(counts) > MOST_TOLD else []
    places = [repr(name) for name in list(gone)[:MOST_TOLD]]
    places += [counted(len(gone) - MOST_TOLD, "more column")] if len(gone) > MOST_TOLD else []
    return [f"Read as missing: {listed([*some, *more])} in {listed(places)}."]


def text_column(cells: object, name: str, remarks: list[str], decimal: str = ".", gone: Gone | None = None) -> Column:
    """The column that text cells (an Arrow array of strings) make: numbers where nine in ten are, else words.

    Words that are read as missing, though they might mean more, are counted in `gone`.
    """
    import pyarrow as pa
    import pyarrow.compute as pc

    trimmed = pc.utf8_trim_whitespace(cells)
    whole = trimmed.combine_chunks() if isinstance(trimmed, pa.ChunkedArray) else trimmed
    encoded = whole if isinstance(whole, pa.DictionaryArray) else whole.dictionary_encode()
    encoded = encoded.combine_chunks() if isinstance(encoded, pa.ChunkedArray) else encoded
    written = [word or "" for word in encoded.dictionary.to_pylist()]
    known = ["" if word.lower() in MISSING else word for word in written]
    codes = encoded.indices.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)
    counts = np.bincount(codes[codes >= 0], minlength=len(known))
    words = {
        word: count for word, count in zip(written, counts.tolist(), strict=True)
        if count and word.lower() in MISSING - PLAINLY_MISSING
    }  # fmt: skip
    if words and gone is not None:
        gone[name] = words
    there = np.array([bool(word) for word in known], bool)
    kept = np.append(np.array([unguarded(word) or None for word in known], object), None)
    total = int(counts[there].sum())
    if total == 0:
        return numbers(np.full(len(codes), np.nan))
    if is_code([word for word in known if word]):
        remarks.append(f"{name!r} holds codes such as {next(w for w in known if w)[:30]!r}, kept as words.")
        return _words_of(kept, codes)
    mark = _mark_of(known, decimal)
    values, right, taken = _parsed(known, mark)
    good = int(counts[right].sum())
    if good >= NUMERIC_SHARE * total:
        if mark != decimal:
            one, what = next(word for word in known if mark in word), "comma" if mark == "," else "point"
            remarks.append(f"{name!r} was read with a decimal {what}, unlike others (such as {one[:30]!r}).")
        values = _shares(known, values, counts, name, remarks)
        _tell_taken(known, values, counts, taken, (name, remarks))
        if good < total:
            example = next(
                word for word, fine, is_there in zip(known, right, there, strict=True) if is_there and not fine
            )
            remarks.append(not_finite(total - good, name, example))
        return numbers(np.append(values, np.nan)[codes])
    if 2 * good > total:
        remarks.append(f"{name!r} holds words, though {good:,} of its {total:,} cells are numbers.")
    return _words_of(kept, codes)


def not_finite(count: int, name: str, example: str) -> str:
    """What is said of cells among numbers that are none."""
    what = agreed(count, "is no finite number", "are no finite numbers")
    return f"{counted(count, 'cell')} of {name!r} {what} (such as {example[:30]!r}); missing."


def _mark_of(known: Sequence[str], decimal: str) -> str:
    """The decimal mark of a column: that of the table, unless its numbers can only have been written with the other."""
    own, sure = (SURE_POINT, SURE_COMMA) if decimal == "." else (SURE_COMMA, SURE_POINT)
    other = "," if decimal == "." else "."
    marked = [word for word in known[:LOOKED_AT] if other in word]
    many = sum(sure.fullmatch(word) is not None for word in marked)
    if many <= OTHER_MARK * len(marked) or any(own.fullmatch(word) for word in known[:LOOKED_AT]):
        return decimal
    return decimal if all(DAYS.fullmatch(word) for word in marked) else other


def _parsed(known: Sequence[str], decimal: str) -> tuple[np.ndarray, np.ndarray, dict[str, list[int]]]:
    """The finite numbers that words are, which are, and by what was taken away of some, the places of these."""
    values, taken = np.full(len(known), np.nan), {}
    for i, word in enumerate(known):
        if not word:
            continue
        if is_number(word, decimal):
            values[i] = float(word.replace(",", ".") if decimal == "," else word)
            continue
        found, what = number_in(word, decimal)
        if found is not None:
            values[i] = found
            if what:
                taken.setdefault(what, []).append(i)
    with np.errstate(invalid="ignore"):
        return values, np.isfinite(values), taken


def _tell_taken(
    known: Sequence[str], values: np.ndarray, counts: np.ndarray, taken: dict[str, list[int]],
    into: tuple[str, list[str]],
) -> None:  # fmt: skip
    """Say of each kind what was taken away, with an example; and where money is of several currencies."""
    name, remarks = into
    if taken:
        each = [
            f"without {what}: {known[places[0]][:30]!r} is {values[places[0]]:.12g} "
            f"({counted(int(counts[places].sum()), 'cell')})"
            for what, places in taken.items()
        ]
        remarks.append(f"{name!r} was read as numbers {'; '.join(each[:4])}.")
    money = [known[i] for what, places in taken.items() if "currency" in what for i in places]
    signs = [sign for sign in CURRENCY if any(sign in word for word in money)]
    if len(signs) > 1:
        remarks.append(f"{name!r} holds several currencies ({', '.join(signs)}); their numbers were not converted.")


def _shares(known: Sequence[str], values: np.ndarray, counts: np.ndarray, name: str, remarks: list[str]) -> np.ndarray:
    """The values in per cent where some cells are written so: ‰ as tenths, and fractions beside them times 100."""
    cent, mille = (np.array([word.endswith(sign) for word in known], bool) for sign in "%‰")
    signed = cent | mille
    if not signed.any():
        return values
    if cent.any() and mille.any():
        values = np.where(mille, values / 10, values)
        remarks.append(f"{name!r} holds per cent and per mille; 10 ‰ were read as 1 %.")
    plain = ~signed & np.isfinite(values)
    if not plain.any():
        return values
    one = int(np.flatnonzero(plain)[0])
    count = int(counts[plain].sum())
    have, lie, were = (agreed(count, *words) for words in (("has", "have"), ("lies", "lie"), ("was", "were")))
    which = f"{counted(count, 'cell')} of {name!r} {have} no percent sign (such as {known[one][:30]!r}) and"
    if cent.any() and np.abs(values[plain]).max() <= 1 < np.median(np.abs(values[signed])):
        values = np.where(plain, 100 * values, values)
        remarks.append(
            f"{which} {lie} within 0 and 1: read as {agreed(count, 'a fraction', 'fractions')}, {values[one]:.12g} %."
        )
    else:
        remarks.append(f"{which} {were} read as if {agreed(count, 'it', 'they')} had one.")
    return values


def unguarded(word: str) -> str:
    """A word without the apostrophe that keeps a spreadsheet from taking it for a formula; of several, without one."""
    return word[1:] if word[:1] == "'" and word.lstrip("'")[:1] in ("=", "+", "-", "@") else word


def _words_of(known: np.ndarray, codes: np.ndarray) -> Column:
    """Words by their codes, the categories sorted."""
    names = sorted({word for word in known if word is not None})
    place = {word: i for i, word in enumerate(names)}
    table = np.array([place.get(word, -1) for word in known], np.int32)
    return Column(table[codes], tuple(names))
