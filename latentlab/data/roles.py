"""What each column of a table is for, with the reason: by its values first, by its name where these allow it.

A name alone never takes a measurement away: "number of rooms" and "survival time" are learned from, a customer's number
is not, for its values say so too. What is not learned from is told, with the key that changes it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from latentlab.data.columns import Column
from latentlab.data.labels import are_days, goes_with, guessed_label, is_classes, is_prose, runs, words_of
from latentlab.data.recipe import HELD_OUT_SHARE, Recipe
from latentlab.data.source import Source
from latentlab.errors import InputError

FEATURE, LABEL, NAME, SPLIT, IGNORED = "feature", "label", "name", "held-out", "ignored"
IDENTIFIER, DATE, TARGET, CODE, WORDS, CONSTANT, EMPTY = (
    "identifier", "date", "target", "code of the label", "words", "constant", "mostly missing",
)  # fmt: skip
CHOSEN = "it was chosen"
CHOSEN_PARTS = "it was chosen to say which rows are held out"
DAYS_DIFFER = "its words are days or times, and all different"
MAYBE_CODES = "numbers that vary, few and whole"
LEFT_OUT = "Not learned from:"  # begins a remark
LEAST_ROWS = 10  # of a table of words only, from which on it is learned from
LONGEST = 1e12  # beyond which whole numbers that all differ measure nothing
LEAST_UNNAMED = 10_000  # from which on those in the first column of a table without names measure nothing
INDEXED = 1000  # an index of rows that were picked from so many times as many, at most
SERIES = 30  # whole numbers without a gap, by which rows are counted
MOST_MISSING = 0.5  # of a column that is learned from
TARGETS = ("target", "label", "class", "y", "outcome", "response", "quality", "medv", "median_house_value")
NAMES = ("name", "names", "id", "filename", "file", "title", "barcode", "individual id", "row name", "gene", "symbol")
TOLD_APART = ("is_train", "is_test", "in_train", "in_test", "istrain", "istest", "is_training", "held_out")
YES, NO = frozenset({"1", "true", "yes"}), frozenset({"0", "false", "no"})
SPLITS = (*TOLD_APART, "split", "part", "fold", "subset", "partition", "test", "set", "train")
NUMBERED = {"id", "ids", "index", "idx", "key", "nr", "no", "number", "row", "rowid", "unnamed", "serial", "record",
            "num"}  # fmt: skip
WHO = {"subject", "patient", "participant", "respondent", "user", "customer", "person", "animal"}
CODED = {"zip", "zipcode", "postcode", "postal", "plz", "phone", "telephone", "tel", "fax", "mobile", "ssn", "isbn",
         "ean", "uuid", "guid", "barcode", "iban", "account", "fips"}  # fmt: skip
OF_YEARS = {"fiscal", "calendar", "school", "survey", "sampling", "of", "the"}  # words beside year that date a row
DATED = {"date", "day", "datetime", "timestamp", "time", "year", "month", "created", "updated", "birthdate", "dob"}


LEAST_SCALE = 20  # columns whose names are numbers, that are one spectrum


@dataclass(frozen=True)
class Role:
    """What a column is taken for, why, and whether another reading is plausible."""

    what: str
    reason: str
    certain: bool = True


def roles_of(source: Source, recipe: Recipe) -> dict[str, Role]:
    """The role of every column of a source; of arrays the features are their values, and columns stand beside."""
    label, why_label = _label(source, recipe)
    name, why_name = _name(source, recipe, label)
    split, why_split = _split(source, recipe)
    found: dict[str, Role] = {}
    chosen, also, without = set(recipe.features or ()), set(recipe.also or ()), set(recipe.without or ())
    for wanted in (*also, *without):
        _check(source, wanted, "feature")
    for key, column in source.columns.items():
        if key == label:
            found[key] = Role(LABEL, why_label, recipe.label is not None or bool(source.label))
        elif key == name:
            found[key] = Role(NAME, why_name)
        elif key == split:
            found[key] = Role(SPLIT, why_split)
        elif key in without:
            found[key] = Role(IGNORED, "it was chosen to be")
        elif source.values is not None:
            found[key] = Role(IGNORED, "it stands beside the values")
        else:
            guess = _role(key, column, source, label, recipe.split is None and recipe.held_out == HELD_OUT_SHARE)
            if key in chosen or key in also:
                guess = guess if guess.what == FEATURE and guess.certain else Role(FEATURE, CHOSEN)
            elif recipe.features is not None and guess.what == FEATURE:
                guess = Role(IGNORED, "other columns were chosen")
            found[key] = guess
    if source.values is None and recipe.features is None:
        found |= _beside_a_scale({name: role for name, role in found.items() if name not in also})
    if source.values is None and recipe.features is None and not any(role.what == FEATURE for role in found.values()):
        return _at_least_one(source, found)
    return found


def _beside_a_scale(roles: Mapping[str, Role]) -> dict[str, Role]:
    """Other roles for the few columns with words for names beside many whose names are numbers, as of a spectrum."""
    features = [name for name, role in roles.items() if role.what == FEATURE]
    scale = [name for name in features if is_number(name)]
    others = [name for name in features if not is_number(name)]
    if len(scale) < LEAST_SCALE or not others or len(others) > len(scale) // 4:
        return {}
    why = f"it stands beside {len(scale):,} values whose names are numbers, as of a spectrum"
    return {name: Role(TARGET, why, False) for name in others}


def is_number(name: str) -> bool:
    """Whether a name is a number, such as a wavelength."""
    try:
        return math.isfinite(float(name))
    except ValueError:
        return False


def remarks_of(roles: Mapping[str, Role]) -> list[str]:
    """One sentence for each reason that columns are not learned from, and for what is not certain."""
    by_reason: dict[tuple[str, str], list[str]] = {}
    for name, role in roles.items():
        if role.what not in (FEATURE, LABEL, NAME, SPLIT, IGNORED):
            by_reason.setdefault((role.what, role.reason), []).append(name)
    told = []
    for (what, reason), names in by_reason.items():
        told.append(
            f"Not learned from: {_some(names)} ({what}: {reason}). "
            f"also=[…] learns from {'it' if len(names) == 1 else 'them'}."
        )
    for name, role in roles.items():
        if role.what == SPLIT and role.reason != CHOSEN_PARTS:
            told.append(f"{name!r} says which rows are held out; split=… names another column.")
        if role.what == LABEL and not role.certain:
            told.append(f"{name!r} is taken for the label: {role.reason}. label=… chooses another, label='' none.")
        if role.what == NAME and role.reason == DAYS_DIFFER:
            told.append(f"{name!r} names the rows, and is not learned from: {role.reason}. names='' takes no names.")
    codes = [name for name, role in roles.items() if role.what == FEATURE and role.reason == MAYBE_CODES]
    if codes:
        told.append(
            f"{_some(codes)}: few whole numbers from 0 or 1 on, learned from as quantities. Where they are codes of "
            "classes, label=… takes one for the label and without=[…] leaves them out."
        )
    doubted: dict[str, list[str]] = {}
    for name, role in roles.items():
        if role.what == FEATURE and not role.certain:
            doubted.setdefault(role.reason, []).append(name)
    for reason, names in doubted.items():
        are, them = ("is", "it") if len(names) == 1 else ("are", "them")
        told.append(f"{_some(names)} {are} learned from, though {reason}; without=[…] leaves {them} out.")
    return told


def _some(names: list[str]) -> str:
    return ", ".join(map(repr, names[:4])) + (f" and {len(names) - 4:,} more" if len(names) > 4 else "")


def _check(source: Source, name: str, what: str) -> None:
    if name not in source.columns:
        some = ", ".join(list(source.columns)[:20]) or "none"
        raise InputError(f"{source.path}: there is no column {name!r} for a {what}; the columns are {some}.")


# Label and name ----------------------------------------------------------------------------------------------------


def _label(source: Source, recipe: Recipe) -> tuple[str, str]:
    """The column of classes and why: by its name, else the last that has few different values."""
    if recipe.label is not None:
        if recipe.label:
            if recipe.label not in source.columns:
                _check(source, recipe.label, "label")
            if source.columns[recipe.label].distinct > 1000:
                raise InputError(
                    f"{source.path}: the column {recipe.label!r} has {source.columns[recipe.label].distinct:,} "
                    "different values, too many for classes."
                )
        guess = _label(source, replace(recipe, label=None)) if recipe.label else ("", "")
        return guess if recipe.label and guess[0] == recipe.label else (recipe.label, CHOSEN)
    if source.label:
        return source.label, "the file says so"
    parts = (name for name, column in source.columns.items() if splits(column, name))
    return guessed_label(
        source,
        {*(recipe.features or ()), *(recipe.also or ()), *(recipe.without or ()), *parts, recipe.names, recipe.split},
    )


def _name(source: Source, recipe: Recipe, label: str) -> tuple[str, str]:
    """The column whose words are all different, and that is called a name."""
    if recipe.names is not None:
        if recipe.names:
            _check(source, recipe.names, "name")
        guess = _name(source, replace(recipe, names=None), label) if recipe.names else ("", "")
        return guess if recipe.names and guess[0] == recipe.names else (recipe.names, CHOSEN)
    if source.row_names is not None:
        return "", ""
    learned = {label, *(recipe.features or ()), *(recipe.also or ())}
    unique = [
        name for name, column in source.columns.items()
        if name not in learned and not column.is_number and not column.missing.any()
        and column.distinct == len(column) > 1
    ]  # fmt: skip
    named = [name for name in unique if name.lower() in NAMES]
    found = (named or unique or [""])[0]
    return found, DAYS_DIFFER if found and are_days(source.columns[found]) else "its words are all different"


def _split(source: Source, recipe: Recipe) -> tuple[str, str]:
    """The column that says which rows are held out; none where a share of the rows is to be, or another file."""
    if recipe.split is not None:
        return recipe.split, CHOSEN_PARTS
    if recipe.held_out != HELD_OUT_SHARE or recipe.held_out_file:
        return "", ""
    other = {recipe.label, recipe.names, *(recipe.features or ()), *(recipe.also or ()), *(recipe.without or ())}
    found = (name for name, column in source.columns.items() if name not in other and splits(column, name))
    return next(found, ""), "it names the parts of the rows"


def splits(column: Column, name: str) -> bool:
    """Whether a column names parts, one of which is held out; or is true or false, and called is_train or is_test."""
    if name.lower() not in SPLITS:
        return False
    words = {word.lower() for word in column.as_classes()[1]} if column.distinct == 2 else set()
    if name.lower() in TOLD_APART and words & YES and words & NO:
        return True
    if column.is_number:
        return False
    used = {column.categories[code].lower() for code in np.unique(column.values[~column.missing])}
    return bool(used & HELD_OUT_WORDS) and "train" in " ".join(used)


VALIDATION_WORDS = frozenset({"valid", "validation", "val", "dev"})
HELD_OUT_WORDS = VALIDATION_WORDS | {"test", "testing", "held-out", "held out", "held_out", "heldout", "eval"}


# The others --------------------------------------------------------------------------------------------------------


def _role(name: str, column: Column, source: Source, label: str, may_split: bool) -> Role:
    """What a column is that nobody has chosen."""
    if column.missing.all():
        return Role(EMPTY, "it holds nothing")
    if may_split and splits(column, name):
        return Role(SPLIT + " part", "it names parts of the rows as well")
    if not column.is_number:
        if are_days(column):
            return Role(DATE, "its words are days or times")
        return Role(WORDS, "a column of 0 and 1 for each of them, where they are chosen")
    if column.distinct <= 1:
        return Role(CONSTANT, "it has one value only")
    if label and is_classes(source.columns[label]) and _codes(column, source.columns[label]):
        return Role(CODE, f"each of its values stands for one of {label!r}", False)
    if label and is_classes(column) and 2 < column.distinct <= 30 and goes_with(column, source.columns[label]):
        return Role(CODE, f"each of its values occurs within one of {label!r} only", False)
    words, known = words_of(name), column.values[~column.missing]
    whole = bool((known == np.round(known)).all())
    counted = _counts_rows(column)
    if whole:
        found = _numbered(name, column, known, counted)
        if found is not None:
            return found
    place = name.lower() == "y" and "x" in {other.lower() for other in source.columns}
    if name.lower() in TARGETS and column.distinct > 2 and not place:
        return Role(TARGET, "it is called so, and what is to be predicted is not learned from", False)
    if may_split is False and name.lower() in SPLITS:
        return Role(FEATURE, "its name speaks of parts", False)
    if column.missing.mean() > MOST_MISSING:
        return Role(EMPTY, f"{column.missing.mean():.0%} of it is missing")
    if whole and words & (NUMBERED | CODED) and column.distinct > 0.9 * len(known):
        return Role(FEATURE, "nearly all of its whole numbers differ", False)
    return Role(FEATURE, MAYBE_CODES if not label and column.distinct > 2 and runs(column) else "numbers that vary")


def _numbered(name: str, column: Column, known: np.ndarray, counted: bool) -> Role | None:
    """Whole numbers that name, date or part rows, and measure nothing."""
    words, each = words_of(name), column.distinct == len(known) > 4
    if counted:
        return Role(IDENTIFIER, "it counts the rows")
    if each and (known.min() > LONGEST or (name == "column 1" and known.min() >= LEAST_UNNAMED)):
        return Role(IDENTIFIER, "long whole numbers, another for each row")
    if name == "column 1" and each and known.min() >= 0 and known.max() < INDEXED * len(known):
        return Role(IDENTIFIER, "without a name, and another whole number for each row: an index", False)
    if words & CODED and known.min() >= 0:
        return Role(IDENTIFIER, "a code by its name, of whole numbers")
    if words & NUMBERED and column.distinct > 0.5 * len(known) and len(known) > 4:
        return Role(IDENTIFIER, "a number by its name, another for nearly each row")
    if words & WHO and words <= WHO | NUMBERED:
        return Role(IDENTIFIER, "it says by its name who was measured")
    if words & {"id", "ids"} or (name.lower().endswith("id") and each):
        return Role(IDENTIFIER, "a number by its name")
    if words & NUMBERED and column.distinct > SERIES and known.max() - known.min() + 1 == column.distinct:
        return Role(IDENTIFIER, "a number by its name, that counts rows within groups")
    if _are_dates(known):
        return Role(DATE, "its numbers are days, such as 20200131", bool(words & DATED))
    if "year" in words and ((known >= 1700) & (known <= 2200)).all():
        # With another word it measures something, as the year in which a house was built.
        return Role(DATE, "years") if words <= DATED | OF_YEARS else Role(FEATURE, "the numbers are years", False)
    if words & {"time", "timestamp", "datetime", "date", "created", "updated"} and (known > 1e8).all():
        return Role(DATE, "seconds since 1970, or the like")
    if words & {"fold"} and column.distinct <= 20:
        return Role(SPLIT + " part", "it numbers parts of the rows")
    return None


def _counts_rows(column: Column) -> bool:
    """Whether it is 0, 1, 2, … in the order of the rows, from any number on."""
    return len(column) > 2 and not column.missing.any() and bool((np.diff(column.values) == 1).all())


def _are_dates(known: np.ndarray) -> bool:
    """Whether all are yyyymmdd."""
    year, month, day = known // 10_000, known // 100 % 100, known % 100
    right = (year >= 1800) & (year <= 2200) & (month >= 1) & (month <= 12) & (day >= 1) & (day <= 31)
    return bool(right.all())


def _codes(column: Column, label: Column) -> bool:
    """Whether each value goes with one of the label's, and each of these with one value."""
    both = ~column.missing & ~label.missing
    if column.distinct != label.distinct or not both.any() or column.distinct < 2:
        return False
    pairs = np.unique(np.stack([column.values[both], label.values[both].astype(np.float64)]), axis=1)
    return pairs.shape[1] == column.distinct


def _one_hot(column: Column) -> bool:
    """Whether its words are few, short, and recur, so that each may become a column."""
    return len(column) >= LEAST_ROWS and is_classes(column) and not is_prose(column)


def _at_least_one(source: Source, roles: dict[str, Role]) -> dict[str, Role]:
    """Where nothing else is left, what is not certain is learned from; else a sentence says what would do."""
    whole = not source.remarks and not any(role.what == WORDS for role in roles.values())
    for kinds in ((TARGET, EMPTY), *(((IDENTIFIER, DATE),) if whole else ())):
        found = [
            name for name, role in roles.items() if role.what in kinds and source.columns[name].distinct > 1
            and source.columns[name].is_number
        ]  # fmt: skip
        if found:
            return roles | {
                name: Role(FEATURE, f"as a rule it would not be: {roles[name].reason}", False) for name in found
            }
    words = [name for name, role in roles.items() if role.what == WORDS and _one_hot(source.columns[name])]
    if words:
        kind = "it holds words, of which each becomes a column of 0 and 1"
        return roles | {name: Role(FEATURE, kind, False) for name in words}
    words = [name for name, role in roles.items() if role.what in (WORDS, LABEL) and source.columns[name].distinct > 1]
    raise InputError(
        f"{source.path}: none of its columns holds numbers that vary"
        + (f"; choose features, such as {words[0]!r}, whose words become columns of 0 and 1." if words else ".")
    )
