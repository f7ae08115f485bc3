"""Settings as typed dataclasses: one description feeds the form, the command line and the session file.

Each field is made by :func:`setting`, whose metadata says how to show and check it. :func:`make` turns
untrusted values (JSON from a file, strings from a shell, a form) into a checked instance.
"""

from __future__ import annotations

import dataclasses
import difflib
import json
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from latentlab.errors import InputError

S = TypeVar("S")


def setting(
    default: Any,
    label: str,
    help: str,
    *,
    unit: str = "",
    minimum: float | None = None,
    maximum: float | None = None,
    choices: Sequence[str] | None = None,
    more: bool = False,
    automatic: str = "",
    nothing: str = "",
    shown: bool = True,
    when: tuple[str, ...] = (),
) -> Any:
    """A dataclass field that describes itself.

    `minimum` and `maximum` are inclusive and hold for every element of a list. `more` puts the field under
    "More" in the form. A field that may be None is left to the program then; `automatic` is the word for it.
    `nothing` is the word for an empty text or list, where that is a choice of its own. A field that is not `shown` is
    the program's own. One with `when` = (another field, values of that …) matters only where that has such a value.
    """
    about = {
        "label": label,
        "help": help,
        "unit": unit,
        "minimum": minimum,
        "maximum": maximum,
        "choices": tuple(choices) if choices else None,
        "more": more,
        "automatic": automatic,
        "nothing": nothing,
        "shown": shown,
        "when": when,
    }
    if isinstance(default, list):
        return dataclasses.field(default_factory=lambda: list(default), metadata=about)
    return dataclasses.field(default=default, metadata=about)


def make(kind: type[S], values: Mapping[str, Any]) -> S:
    """An instance of the settings dataclass `kind` from untrusted `values`.

    Raises :class:`InputError` for an unknown name, a wrong type, a value out of range or not finite.
    """
    hints = typing.get_type_hints(kind)
    fields = {field.name: field for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    checked = {}
    for name, value in values.items():
        if name not in fields:
            near = difflib.get_close_matches(name, fields, n=1)
            hint = f"did you mean {near[0]}?" if near else f"the settings are {', '.join(fields)}."
            raise InputError(f"There is no setting called {name!r}: {hint}")
        checked[name] = _check(fields[name], hints[name], value)
    return kind(**checked)


Idle = tuple[str, Callable[[Any], bool], str]
"""A setting's name, whether it does something beside the others, and what to do where it does not."""


def refuse_idle(settings: Any, rules: Sequence[Idle]) -> None:
    """Raise :class:`InputError` for a setting that was chosen and, beside the others, would change nothing."""
    defaults = {field.name: field.default for field in dataclasses.fields(settings)}
    for name, works, remedy in rules:
        value = getattr(settings, name, None)
        if name in defaults and value != defaults[name] and not works(settings):
            raise InputError(f"{name}={_short(value)} would change nothing here. {remedy}")


def as_dict(settings: Any) -> dict[str, Any]:
    """The settings as plain values that JSON can hold."""
    return dataclasses.asdict(settings)


def split(values: Mapping[str, Any], *kinds: type) -> list[dict[str, Any]]:
    """Deal `values` out to the settings dataclasses that know their names.

    Raises :class:`InputError` for a name that none of `kinds` has.
    """
    dealt: list[dict[str, Any]] = [{} for _ in kinds]
    names = [[field.name for field in dataclasses.fields(kind)] for kind in kinds]
    for name, value in values.items():
        owner = next((i for i, known in enumerate(names) if name in known), None)
        if owner is None:
            everything = [known for group in names for known in group]
            near = difflib.get_close_matches(name, everything, n=1)
            hint = f"did you mean {near[0]}?" if near else f"the settings are {', '.join(everything)}."
            raise InputError(f"There is no setting called {name!r}: {hint}")
        dealt[owner][name] = value
    return dealt


def parse_assignments(pairs: Sequence[str]) -> dict[str, Any]:
    """``["hidden=[400]", "schedule=constant"]`` as a dict; values are JSON where they parse, else text."""
    values = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals or not name:
            raise InputError(f"Cannot read the setting {pair!r}: write name=value.")
        try:
            values[name] = json.loads(text)
        except (ValueError, RecursionError):
            values[name] = text
    return values


def _check(field: dataclasses.Field, hint: Any, value: Any) -> Any:
    options = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    if value is None:
        if type(None) in options:
            return None
        raise InputError(f"{field.name} needs a value.")
    kind = next(option for option in options if option is not type(None))
    if typing.get_origin(kind) is list:
        (element,) = typing.get_args(kind)
        values = value if isinstance(value, list | tuple) else [value]
        kinds = typing.get_args(element) or (element,)
        return [_scalar(field, str if str in kinds and isinstance(item, str) else kinds[0], item) for item in values]
    return _scalar(field, kind, value)


def _scalar(field: dataclasses.Field, kind: type, value: Any) -> Any:
    about = field.metadata
    what = {int: "a whole number", float: "a number", bool: "true or false", str: "text"}[kind]
    if about["choices"]:
        what = "one of " + ", ".join(about["choices"])
        right = isinstance(value, str) and value in about["choices"]
    elif kind is float:
        right = isinstance(value, int | float) and not isinstance(value, bool)
    elif kind is int:
        whole = isinstance(value, float) and value.is_integer()
        right = (isinstance(value, int) or whole) and not isinstance(value, bool)
    else:
        if kind is str and isinstance(value, int | float) and not isinstance(value, bool):
            value = f"{value}"  # a name that is a number, such as 850, comes as one from a shell
        right = isinstance(value, kind)
    if not right:
        raise InputError(f"{field.name} must be {what}, not {_short(value)}.")
    low, high = about["minimum"], about["maximum"]
    if kind in (int, float):
        value = kind(value) if abs(value) < 1e300 else value
        if not (value == value and abs(value) < 1e300):
            raise InputError(f"{field.name} must be finite, not {_short(value)}.")
        if (low is not None and value < low) or (high is not None and value > high):
            within = (
                f"at least {low}" if high is None else f"at most {high}" if low is None else f"from {low} to {high}"
            )
            raise InputError(f"{field.name} must be {within}, not {_short(value)}.")
    return value


def _short(value: Any) -> str:
    try:
        text = repr(value)
    except ValueError:
        text = "a number of thousands of digits"
    return text if len(text) <= 40 else text[:37] + "…"
