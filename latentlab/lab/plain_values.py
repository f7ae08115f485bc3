"""Whether the values of a command are what its verb takes, by the types that its function is written with."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Callable, Mapping
from functools import cache
from os import PathLike, fspath
from typing import Any, Union

import numpy as np

from latentlab.errors import InputError

WORDS = {
    str: "text", int: "a whole number", float: "a finite number", bool: "True or False", type(None): "None",
    dict: "names with values", list: "a list",
}  # fmt: skip
LARGEST = 3e38  # of a number, which a float32 must hold
LONGEST = 60  # characters of a wrong value that are said


def checked(verb: str, function: Callable[..., None], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values, those of numpy and paths as plain ones. Raises InputError where they are not those of the verb."""
    try:
        inspect.signature(function).bind(None, **values)
    except TypeError as error:
        raise InputError(f"{verb}: {error}.") from error
    hints, plain = _hints(function), {}
    for name, value in values.items():
        given = value.tolist() if isinstance(value, np.ndarray | np.generic) else value
        given = fspath(given) if isinstance(given, PathLike) else given
        if not fits(given, hints[name]):
            said = repr(value)
            said = said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
            raise InputError(f"{verb}: {name} must be {_words(hints[name])}, not {said}.")
        plain[name] = given
    return plain


def fits(value: Any, hint: Any) -> bool:
    """Whether a value is of a type, as annotations say it; numbers must be finite, and truths are no numbers."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return True
    if origin in (Union, types.UnionType):
        return any(fits(value, part) for part in parts)
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < LARGEST
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    if origin is list:
        return isinstance(value, list | tuple | np.ndarray) and all(fits(_plain(each), parts[0]) for each in value)
    if origin is dict:
        return isinstance(value, Mapping) and all(isinstance(name, str) for name in value)
    return isinstance(value, hint)


def _plain(value: Any) -> Any:
    return value.tolist() if isinstance(value, np.ndarray | np.generic) else value


def _words(hint: Any) -> str:
    parts = typing.get_args(hint)
    if typing.get_origin(hint) in (Union, types.UnionType):
        return " or ".join(_words(part) for part in parts)
    if typing.get_origin(hint) is list:
        inner = parts[0]
        each = {int: "whole numbers", float: "finite numbers", str: "texts"}.get(inner)
        return f"a list of {each or f'which each is {_words(inner)}'}"
    return WORDS.get(typing.get_origin(hint) or hint, "something else")


@cache
def _hints(function: Callable[..., None]) -> dict[str, Any]:
    """The types of the values; that of the lab itself does not matter."""
    return typing.get_type_hints(function, localns={"Lab": object})
