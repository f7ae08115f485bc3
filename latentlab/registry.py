"""What can be added from outside: things of one kind by name, ours and those of installed packages, by one door.

Each kind has a group of entry points, ``latentlab.models`` and its like. An entry point names a thing, or a sequence
of some; ours are declared in pyproject.toml as a stranger's package declares its own. Only what a person has installed
is ever imported: a name in a file is looked up among what is there, and causes no import.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from functools import cached_property
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Generic, TypeVar

from latentlab.errors import InputError

T = TypeVar("T")
OURS = "latentlab"
CHECKOUT = Path(__file__).resolve().parent.parent / "pyproject.toml"


class Registry(Mapping[str, T], Generic[T]):
    """The things of one group by name, in order, ours first; found when first asked for.

    `group` is the end of the entry points' group, `kind` the class of its things, `what` the word for one of them.
    Two registries never differ in what is installed: an entry point that fails is named in `left_out`, with the reason.
    """

    every: dict[str, Registry] = {}  # noqa: RUF012

    def __init__(self, group: str, kind: type[T], what: str) -> None:
        self.group, self.kind, self.what = group, kind, what
        self.left_out: list[str] = []
        self._packages: dict[str, str] = {}
        self.every[group] = self

    def __getitem__(self, name: str) -> T:
        """The thing of this name; InputError with the nearest name where there is none."""
        if name in self._things:
            return self._things[name]
        near = difflib.get_close_matches(str(name), self._things, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(self._things)}."
        raise InputError(" ".join([f"There is no {self.what} called {name!r}: {hint}", *self.left_out]))

    def get(self, name: str, default: T | None = None) -> T | None:
        """The thing of this name, else `default`."""
        return self._things.get(name, default)

    def __contains__(self, name: object) -> bool:
        return name in self._things

    def __iter__(self) -> Iterator[str]:
        return iter(self._things)

    def __len__(self) -> int:
        return len(self._things)

    def package(self, name: str) -> str:
        """The package that brings `name`, with its version ("example 1.0"); "" where it is ours."""
        return self._packages.get(name, "") if name in self else ""

    @cached_property
    def _things(self) -> dict[str, T]:
        found: dict[str, T] = {}
        for point, package in _entry_points(f"{OURS}.{self.group}"):
            try:
                loaded = point.load()
                things = list(loaded) if isinstance(loaded, list | tuple) else [loaded]
                for thing in things:
                    self._check(thing, found)
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # a stranger's code: whatever it does, the rest goes on
                origin = f"of the package {package or OURS} is left out"
                self.left_out.append(f"The {self.what} {point.name!r} {origin}: {told(error)}.")
                continue
            found |= {thing.name: thing for thing in things}
            if package:
                self._packages |= {thing.name: package for thing in things}
        return found

    def _check(self, thing: T, found: Mapping[str, T]) -> None:
        if not isinstance(thing, self.kind):
            raise TypeError(f"it is a {type(thing).__name__} and no {self.kind.__name__}")
        if not isinstance(thing.name, str) or not thing.name or thing.name != thing.name.strip():
            raise ValueError(f"{thing.name!r} is no name")
        if thing.name in found:
            raise ValueError(f"there is a {self.what} called {thing.name!r} already")


def _entry_points(group: str) -> Iterator[tuple[EntryPoint, str]]:
    """Each entry point of the group and its package; of ours, that is ""."""
    installed = sorted(((_package(point), point) for point in entry_points(group=group)), key=str)
    ours = [point for package, point in installed if package.partition(" ")[0] == OURS]
    project = tomllib.loads(CHECKOUT.read_text("utf-8")).get("project", {}) if CHECKOUT.is_file() else {}
    if project.get("name") == OURS:  # a checkout, as it stands: what was installed of it may be older, or not be
        ours = [EntryPoint(name, value, group) for name, value in project["entry-points"].get(group, {}).items()]
    yield from ((point, "") for point in ours)
    yield from ((point, package) for package, point in installed if package.partition(" ")[0] != OURS)


def _package(point: EntryPoint) -> str:
    """The package of an entry point with its version; one whose metadata are damaged has neither."""
    try:
        return f"{point.dist.name or 'without a name'} {point.dist.version}"
    except Exception:
        return "without a name"


def told(error: BaseException) -> str:
    """The kind of an error and the first line of what it says, where it can say anything."""
    try:
        words = str(error).partition("\n")[0]
    except Exception:
        words = ""
    return f"{type(error).__name__}, {words or 'without a word'}"


def left_out() -> list[str]:
    """A sentence for each thing of an installed package that could not be had, of the groups asked for so far."""
    return [sentence for registry in Registry.every.values() for sentence in registry.left_out]


def packages(used: Mapping[str, str]) -> dict[str, str]:
    """The packages of things that are not ours, by ``group:name``; `used` has names by group."""
    found = {f"{group}:{name}": Registry.every[group].package(name) for group, name in used.items()}
    return {key: package for key, package in found.items() if package}


def check_packages(wanted: Mapping[str, str], file: Path) -> None:
    """Raise InputError that names the package of a thing that is not here; `wanted` is what `packages` gave."""
    for key, package in wanted.items():
        group, _, name = str(key).partition(":")
        registry = Registry.every.get(group)
        if registry is not None and name not in registry:
            of = f"the {registry.what} {name!r} of the package {str(package)[:80]}, which is not installed here"
            told = " ".join(["Install that package, then open it again.", *registry.left_out])
            raise InputError(f"{file}: needs {of}. {told}")
