"""Which engine makes a step, and which made those of a run: with its record they are made again to the bit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from latentlab.errors import InputError

EAGER, COMPILED, GRAPHED = "eager", "compiled", "graphed"
FLOAT32, BFLOAT16 = "float32", "bfloat16"
MOST_THREADS = 4096


class Engine(NamedTuple):
    """How steps are computed: operation by operation, compiled as a whole, or as a CUDA graph; products of networks in
    `products`.

    The last batch of an epoch, where it is a smaller one, is never compiled. `threads` is 0 on a GPU.
    """

    kind: str = EAGER
    products: str = FLOAT32
    threads: int = 0

    @property
    def rounded(self) -> bool:
        """Whether networks multiply in bfloat16."""
        return self.products == BFLOAT16

    def __str__(self) -> str:
        threads = f", {self.threads} thread{'s' * (self.threads != 1)}" if self.threads else ""
        return f"{self.kind}, {self.products}{threads}"


class Engines:
    """The engines of a run: `changes` says from which step on there was another one.

    Steps before `until` are as recorded; a run that is made or continued from a record takes the same engines there.
    """

    def __init__(self, changes: Iterable[tuple[int, Engine]] = (), until: int = 0) -> None:
        self.changes, self.until = list(changes), until

    def at(self, step: int) -> Engine | None:
        """The engine of a step; None before the first."""
        return next((engine for first, engine in reversed(self.changes) if first <= step), None)

    def note(self, step: int, engine: Engine) -> None:
        """`engine` makes the steps from `step` on."""
        if self.at(step) != engine:
            self.changes = [change for change in self.changes if change[0] < step]
            if self.at(step) != engine:
                self.changes.append((step, engine))

    def upto(self, step: int) -> Engines:
        """The record of the steps before `step`."""
        return Engines((change for change in self.changes if change[0] < step), step)

    def plain(self) -> list[list[Any]]:
        """As values of JSON: [first step, kind, products, threads] of each change, in order."""
        return [[step, *engine] for step, engine in self.changes]

    @property
    def told(self) -> dict[str, Any]:
        """What a log has to tell of them: nothing where one engine made all steps, as it would again."""
        return {"engines": self.plain()} if len(self.changes) > 1 else {}

    @classmethod
    def of(cls, values: Sequence[Sequence[Any]], until: int) -> Engines:
        """The record of what :meth:`plain` made. Raises :class:`InputError` for anything else."""
        found: list[tuple[int, Engine]] = []
        for value in values:
            try:
                step, kind, products, threads = value
                right = kind in (EAGER, COMPILED, GRAPHED) and products in (FLOAT32, BFLOAT16)
                right = right and type(step) is int and type(threads) is int
            except (TypeError, ValueError) as error:
                raise InputError(f"{value!r} is not the engine of steps: step, kind, products, threads.") from error
            if not right or not 0 <= threads <= MOST_THREADS or step < (found[-1][0] + 1 if found else 0):
                raise InputError(f"{value!r} is not the engine of steps, or they are not in order.")
            found.append((step, Engine(kind, products, threads)))
        return cls(found, until)
