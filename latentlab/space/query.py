"""Rows by a condition on their columns, such as species == "Gentoo" and mass > 5000.

The text is parsed as a Python expression and its tree is walked by hand: what is not listed here is refused, and
nothing is ever compiled or run. A condition is true, false, or neither where a value is missing, so that neither a
comparison nor its opposite matches such a row (Kleene 1938).
"""

from __future__ import annotations

import ast
import math
import operator
import unicodedata
from collections.abc import Callable, Collection, Mapping
from functools import reduce
from typing import Any, NamedTuple

import numpy as np

from latentlab.data import Dataset
from latentlab.data.columns import Column
from latentlab.data.listing import value_at, values_in_memory
from latentlab.errors import InputError
from latentlab.space.query_order import Text, in_order, numbers_in, text_of
from latentlab.space.query_text import EXAMPLE, columns_in, listed, parsed, quoted_text, said, short, written
from latentlab.space.selection import Selection

MOST_EXPONENT = 10
COMPARISONS: dict[type, Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq, ast.NotEq: operator.ne, ast.Lt: operator.lt,
    ast.LtE: operator.le, ast.Gt: operator.gt, ast.GtE: operator.ge,
}  # fmt: skip
ARITHMETIC: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: np.add, ast.Sub: np.subtract, ast.Mult: np.multiply, ast.Div: np.divide, ast.Pow: np.power,
}  # fmt: skip
FUNCTIONS: dict[str, Callable[[Any], Any]] = {"abs": np.abs, "log": np.log}


class Truth(NamedTuple):
    """Which rows a condition holds for and which it does not, bool (N,) or (); neither where a value is missing."""

    yes: np.ndarray
    no: np.ndarray


Value = np.ndarray | Text | Truth  # numbers are float64 (N,) or (), NaN where missing
LookUp = Callable[[str], Value]


def select(data: Dataset, text: str, more: Mapping[str, np.ndarray] = {}) -> Selection:
    """The rows of `data` that the condition `text` holds for.

    It is made of comparisons (== != < <= > >=, also chained, `in` and `not in` a list in brackets), and, or, not,
    + - * / and ** with a small exponent, abs, log (natural), and missing(column). Names are the dataset's columns;
    then values of its rows in memory, such as x1; then those of `more`, figures of each row (N,); then label, name, row
    (its number in the file) and held_out. A part of a name will do if no other has it, of values if nothing else has;
    names that are not identifiers, such as numbers, stand in backticks. "text" in column looks for a part in whatever
    case. Words that are all numbers compare with numbers too, as in label == 3. Before and after, < and >, are asked
    of numbers and of days and times; other words have no order.

    Missing values match no comparison. Raises :class:`InputError` for anything else.
    """
    for name, figures in more.items():
        if np.shape(figures) != (len(data),):
            raise InputError(f"{name} has the shape {np.shape(figures)}, not a figure for each of {len(data):,} rows.")
    names, tree, places = _names(data, more), parsed(text), values_in_memory(data)
    _check_constants(tree, names.keys() | places.keys())

    def look_up(name: str) -> Value:
        full = _full_name(name, names, places)
        return names[full] if full in names else value_at(data, places[full])

    found = _truth(tree, look_up)
    return Selection(np.flatnonzero(np.broadcast_to(found.yes, len(data))), len(data), text.strip())


def columns_asked(data: Dataset, text: str, more: Mapping[str, np.ndarray] = {}) -> frozenset[str]:
    """The names, in full, that the condition `text` asks; InputError as of :func:`select`."""
    names, tree, places = _names(data, more), parsed(text), values_in_memory(data)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    asked = (node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and id(node) not in called)
    return frozenset(_full_name(name, names, places) for name in asked)


# Names -------------------------------------------------------------------------------------------------------------


def _names(data: Dataset, more: Mapping[str, np.ndarray]) -> dict[str, Value]:
    """Everything that a query can name, by name, beside the values of rows."""
    names: dict[str, Value] = {
        name: column.values if column.is_number else text_of(column) for name, column in data.columns.items()
    }
    values = values_in_memory(data)
    names = {name: np.asarray(figures, np.float64) for name, figures in more.items() if name not in values} | names
    if data.labels is not None:
        names.setdefault("label", text_of(Column(data.labels.astype(np.int32), data.class_names)))
    if data.row_names is not None:
        names.setdefault("name", text_of(Column(np.arange(len(data), dtype=np.int32), data.row_names)))
    held_out = np.zeros(len(data), bool)
    held_out[data.held_out] = True
    names.setdefault("held_out", Truth(held_out, ~held_out))
    names.setdefault("row", data.numbers_of(np.arange(len(data))).astype(np.float64))
    return names


def _full_name(name: str, names: Collection[str], values: Collection[str]) -> str:
    """The one name that is `name`, in whatever case, or begins with it, or contains it; of `values` only then."""
    if name in names or name in values:
        return name
    wanted, known = _plain(name), [{other: _plain(other) for other in some} for some in (names, values)]
    for fits in (operator.eq, str.startswith, operator.contains):
        for plain in known:
            found = [other for other, text in plain.items() if fits(text, wanted)]
            if len(found) == 1:
                return found[0]
            if found:
                raise InputError(f"{short(name)!r} may be {listed(found, 'or')}: write more of the name.")
    raise InputError(f"There is no column {short(name)!r}: there are {listed([*names, *values], 'and')}.")


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _check_constants(tree: ast.AST, names: Collection[str]) -> None:
    """Raise :class:`InputError` where a number or text stands where only a column can, or may be meant for one.

    What follows a column in a comparison is a value, as in label == 3, also where a column is called 3.
    """
    for node in ast.walk(tree):
        match node:
            case ast.Compare(left=ast.Constant() as left, ops=[op]) if not isinstance(op, ast.In | ast.NotIn):
                doubted = [left]
            case ast.BinOp(left=left, op=op, right=right):
                doubted = [left] if isinstance(op, ast.Pow) else [left, right]
            case ast.Compare() | ast.Call():
                doubted = []
            case _:
                continue
        some = node.args if isinstance(node, ast.Call) else [node]
        if not isinstance(node, ast.BinOp) and not any(map(columns_in, some)):
            called = [text for each in ast.walk(node) if (text := written(each)) in names]
            hint = f"the column {called[0]} is written `{called[0]}`, in backticks" if called else f"write {EXAMPLE}"
            raise InputError(f"{said(node)} compares no column: {hint}.")
        for each in doubted:
            text = written(each)
            if text in names:
                number = "" if isinstance(each.value, str) else f", and {text}{'0' if '.' in text else '.0'} the number"
                raise InputError(f"{text} may be meant for a column: `{text}`, in backticks, is the column{number}.")


# Values ------------------------------------------------------------------------------------------------------------


def _value(node: ast.expr, look_up: LookUp) -> Value:
    match node:
        case ast.Constant(value=bool() | int() | float()):
            return _constant(node)
        case ast.Constant(value=str(text)):
            return Text(np.array(0), (text,))
        case ast.Name(id=name):
            return look_up(name)
        case ast.Compare(left=left, ops=ops, comparators=rest):
            pairs = zip([left, *rest], ops, rest, strict=False)
            return reduce(_both, [_compared(one, op, other, look_up) for one, op, other in pairs])
        case ast.BoolOp(op=op, values=parts):
            return reduce(_both if isinstance(op, ast.And) else _either, [_truth(part, look_up) for part in parts])
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return _opposite(_truth(operand, look_up))
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as op, operand=operand):
            number = _number(operand, look_up)
            return -number if isinstance(op, ast.USub) else number
        case ast.BinOp(left=left, op=op, right=right) if type(op) in ARITHMETIC:
            if isinstance(op, ast.Pow):
                _check_exponent(right)
            return _finite(ARITHMETIC[type(op)], _number(left, look_up), _number(right, look_up))
        case ast.Call(func=ast.Name(id=name), args=[argument], keywords=[]) if name in FUNCTIONS:
            return _finite(FUNCTIONS[name], _number(argument, look_up))
        case ast.Call(func=ast.Name(id="missing"), args=[argument], keywords=[]):
            absent = _missing(_value(argument, look_up))
            return Truth(absent, ~absent)
    raise InputError(_refusal(node))


def _refusal(node: ast.expr) -> str:
    match node:
        case ast.BinOp(op=ast.BitAnd() | ast.BitOr()):
            return f"Write and, or in place of & and |, as in {EXAMPLE}."
        case ast.Call(func=ast.Name(id=name)):
            functions = listed([*FUNCTIONS, "missing"], "and")
            return f"There is no function {short(name)!r} of that kind: of one value each, there are {functions}."
    return (
        f"A query cannot hold {said(node)}: it is made of columns, numbers, quoted text, comparisons, and, or, not, "
        "in, + - * / **, abs, log and missing."
    )


def _constant(node: ast.Constant) -> np.ndarray:
    try:
        return np.array(float(node.value))
    except OverflowError as error:
        raise InputError(f"The number {said(node)} is too large.") from error


def _check_exponent(node: ast.expr) -> None:
    node = node.operand if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) else node
    value = node.value if isinstance(node, ast.Constant) else None
    if not isinstance(value, int | float) or value > MOST_EXPONENT:
        raise InputError(f"An exponent is a number of at most {MOST_EXPONENT}, not {said(node)}.")


def _finite(function: Callable[..., np.ndarray], *numbers: np.ndarray) -> np.ndarray:
    """What arithmetic has no number for counts as missing."""
    with np.errstate(all="ignore"):
        found = function(*numbers)
    return np.where(np.isfinite(found), found, np.nan)


def _number(node: ast.expr, look_up: LookUp) -> np.ndarray:
    return _as_number(_value(node, look_up), node)


def _as_number(value: Value, node: ast.expr) -> np.ndarray:
    if isinstance(value, Truth):
        return np.where(value.yes, 1.0, np.where(value.no, 0.0, np.nan))
    if not isinstance(value, Text):
        return value
    table = numbers_in(value)
    if any(math.isnan(number) and word != "missing" for number, word in zip(table, value.categories, strict=False)):
        if isinstance(node, ast.Constant):
            raise InputError(f"{said(node)} is text, where a number is needed: compare text with a column of words.")
        known = f", as in {said(node)} == {quoted_text(value.categories[0])}"
        raise InputError(f"{said(node)} holds words, not numbers: compare it with text in quotes{known}.")
    return table[value.codes]


# Conditions --------------------------------------------------------------------------------------------------------


def _truth(node: ast.expr, look_up: LookUp) -> Truth:
    value = _value(node, look_up)
    if not isinstance(value, Truth):
        raise InputError(f"{said(node)} is not a condition: compare it with something, as in {EXAMPLE}.")
    return value


def _both(a: Truth, b: Truth) -> Truth:
    return Truth(a.yes & b.yes, a.no | b.no)


def _either(a: Truth, b: Truth) -> Truth:
    return Truth(a.yes | b.yes, a.no & b.no)


def _opposite(a: Truth) -> Truth:
    return Truth(a.no, a.yes)


def _missing(value: Value) -> np.ndarray:
    match value:
        case Text(codes=codes):
            return codes < 0
        case Truth(yes=yes, no=no):
            return ~(yes | no)
    return np.isnan(value)


def _compared(one: ast.expr, op: ast.cmpop, other: ast.expr, look_up: LookUp) -> Truth:
    if isinstance(op, ast.In | ast.NotIn):
        inside = _among if isinstance(other, ast.Tuple | ast.List | ast.Set) else _part_of
        found = inside(one, other, look_up)
        return found if isinstance(op, ast.In) else _opposite(found)
    if type(op) not in COMPARISONS:
        raise InputError(f"Write == or != in place of is and is not, as in {EXAMPLE}.")
    left, right = _value(one, look_up), _value(other, look_up)
    if isinstance(left, Text) and isinstance(right, Text):
        if isinstance(op, ast.Eq | ast.NotEq):
            return _words_compared(COMPARISONS[type(op)], left, right)
        left, right = in_order(left, one, right, other)
    else:
        left, right = _as_number(left, one), _as_number(right, other)
    yes, known = COMPARISONS[type(op)](left, right), ~(np.isnan(left) | np.isnan(right))
    return Truth(yes & known, ~yes & known)


def _words_compared(compare: Callable[[Any, Any], Any], left: Text, right: Text) -> Truth:
    """Whether words are the same."""
    if right.codes.ndim == 0:
        return _of_each(left, lambda word: compare(word, right.categories[0]))
    if left.codes.ndim == 0:
        return _of_each(right, lambda word: compare(left.categories[0], word))
    place = {word: i for i, word in enumerate({*left.categories, *right.categories})}
    ranks = [np.array([*(place[word] for word in side.categories), -1])[side.codes] for side in (left, right)]
    yes, known = compare(*ranks), (left.codes >= 0) & (right.codes >= 0)
    return Truth(yes & known, ~yes & known)


def _of_each(value: Text, holds: Callable[[str], bool]) -> Truth:
    """A condition that the word alone decides, asked once for each category."""
    yes, known = np.array([*map(holds, value.categories), False])[value.codes], value.codes >= 0
    return Truth(yes & known, ~yes & known)


def _among(one: ast.expr, members: ast.Tuple | ast.List | ast.Set, look_up: LookUp) -> Truth:
    """Whether a value is one of some constants."""
    absent = _missing(_value(one, look_up))
    found = Truth(np.zeros_like(absent), ~absent)
    for member in members.elts:
        plain = member.operand if isinstance(member, ast.UnaryOp) else member
        if not isinstance(plain, ast.Constant):
            raise InputError(f"A list holds numbers and text only, not {said(member)}.")
        found = _either(found, _compared(one, ast.Eq(), member, look_up))
    return found


def _part_of(one: ast.expr, other: ast.expr, look_up: LookUp) -> Truth:
    """Whether a text is a part of a column's words, in whatever case."""
    column = _value(other, look_up)
    if not isinstance(one, ast.Constant) or not isinstance(one.value, str) or not isinstance(column, Text):
        raise InputError('After in stands a list, as in label in ("a", "b"), or words, as in "text" in name.')
    wanted = one.value.casefold()
    return _of_each(column, lambda word: wanted in word.casefold())
