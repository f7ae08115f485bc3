"""What a model computes, as a short list of tensor operations: what is written for programs that know no model of ours.

A model is watched while it encodes and decodes, twice, with batches of two sizes: what is the same in both is a
constant, what differs is the number of rows. So every family is written alike, also one of another package.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves, tree_map

from latentlab.errors import InputError

SIZES = (5, 7)  # rows of the two batches: no sum or product that a network makes of one is made of the other
PLAIN = {"view": "reshape", "_unsafe_view": "reshape", "_to_copy": "to"}  # what says the same of any layout in memory
ITSELF = {"alias", "clone", "detach", "lift_fresh"}
OF_ITS_SHAPE = {"full_like", "ones_like", "zeros_like", "empty_like"}  # whose values are not those of what is given
SAME = {"expand", "reshape", "slice", "cat", "to"}  # that give what they are given, where the shape stays
USUAL = {"elu": 2, "rsub": 2, "softplus": 1}  # so many of what they are given can be said elsewhere
OTHERWISE = "This model computes in a way that cannot be written down as one graph ({}). Nothing was written."


Done = Callable[[str, Any, tuple[Any, ...], torch.Tensor], None]


class Ref(NamedTuple):
    """A value of the graph, by its number."""

    number: int


class Times(NamedTuple):
    """So many times the number of rows."""

    times: int


class Constant(NamedTuple):
    """A tensor that is the same for any rows; `each` stands for one that every row has the same line of."""

    value: torch.Tensor
    each: bool = False


class Step(NamedTuple):
    """One operation: its name among torch's (ATen's), what it is given in order, and the number of what it gives."""

    name: str
    function: Any
    args: tuple[Any, ...]
    number: int


@dataclass(frozen=True)
class Computation:
    """Operations in order.

    Attributes:
        inputs: the names of the values 0, 1, ….
        steps: what is computed of them.
        outputs: by name, the value or constant that is given.
        values: of each value a tensor of its kind and shape; the dimensions of `rows` are those of the batch.
    """

    inputs: tuple[str, ...]
    steps: tuple[Step, ...]
    outputs: dict[str, Ref | Constant]
    values: dict[int, torch.Tensor]
    rows: dict[int, frozenset[int]]

    def run(self, *given: torch.Tensor, done: Done = lambda *_: None) -> dict[str, torch.Tensor]:
        """What it gives for a batch; `done` hears of each step, with what it was given and what it gave."""
        found, count = dict(enumerate(given)), len(given[0])

        def real(part: Any) -> Any:
            if isinstance(part, Ref):
                return found[part.number]
            if isinstance(part, Times):
                return part.times * count
            if isinstance(part, Constant):
                return part.value.expand(count, *part.value.shape[1:]) if part.each else part.value
            return part

        for step in self.steps:
            args = _mapped(real, step.args)
            found[step.number] = step.function(*args)
            done(step.name, step.function, args, found[step.number])
        return {name: real(output) for name, output in self.outputs.items()}


def _mapped(change: Callable[[Any], Any], part: Any) -> Any:
    if isinstance(part, list) or type(part) is tuple:
        return type(part)(_mapped(change, one) for one in part)
    return change(part)


class _Watch(TorchDispatchMode):
    """Notes each operation on what came from the inputs; all else is done and stands as a constant."""

    def __init__(self, inputs: Sequence[torch.Tensor]) -> None:
        super().__init__()
        self.numbers = {id(value): number for number, value in enumerate(inputs)}
        self.kept = list(inputs)  # an id is one tensor's only as long as that is there
        self.aside: list[torch.Tensor] = []
        self.noted: list[tuple[str, Any, tuple[Any, ...], int]] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        found = func(*args, **(kwargs or {}))
        name = func.overloadpacket.__name__
        if name in OF_ITS_SHAPE or not any(id(part) in self.numbers for part in tree_leaves((args, kwargs))):
            return found
        if name in ITSELF:
            self._same(args[0], found)
            return found
        if func._schema.is_mutable:
            raise InputError(OTHERWISE.format(f"{name} works in place"))
        given = _in_order(name, func, tree_map(self._told, args), tree_map(self._told, kwargs or {}))
        several = isinstance(found, tuple | list)
        for index, part in enumerate(found if several else [found]):
            if isinstance(part, torch.Tensor):
                self._note(name, func, _part_of(name, given, index), part)
        return found

    def _same(self, before: torch.Tensor, after: torch.Tensor) -> None:
        self.numbers[id(after)] = self.numbers[id(before)]
        self.aside.append(after)

    def _note(self, name: str, func: Any, given: tuple[Any, ...], part: torch.Tensor) -> None:
        if name == "split":
            name, func = "slice", torch.ops.aten.slice.Tensor
        name = PLAIN.get(name, name)
        self.numbers[id(part)] = len(self.kept)
        self.noted.append((name, _RUN.get(name, func), given, len(self.kept)))
        self.kept.append(part)

    def _told(self, part: Any) -> Any:
        return self.told(part) if isinstance(part, torch.Tensor) else part

    def told(self, tensor: torch.Tensor) -> Ref | torch.Tensor:
        """The number of a value; a constant as it is."""
        return Ref(self.numbers[id(tensor)]) if id(tensor) in self.numbers else tensor


_RUN: dict[str, Callable[..., torch.Tensor]] = {"reshape": torch.reshape, "to": torch.Tensor.to}


def _in_order(name: str, func: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
    """All that an operation is given, one after another; InputError where something is only known by its name."""
    if name == "_to_copy":
        return (*args, kwargs["dtype"]) if kwargs.get("dtype") is not None else args
    usual = {part.name: part.default_value for part in func._schema.arguments if part.kwarg_only}
    odd = [key for key, value in kwargs.items() if value is not None and value != usual.get(key, value)]
    if odd or kwargs.keys() - usual.keys():
        raise InputError(OTHERWISE.format(f"{name} with {', '.join(odd or kwargs)}"))
    return args


def _part_of(name: str, given: tuple[Any, ...], index: int) -> tuple[Any, ...]:
    """What gives one of several results: of a split a slice, of others the first alone."""
    if name == "split":
        size, dim = given[1], given[2] if len(given) > 2 else 0
        return given[0], dim, index * size, (index + 1) * size
    return given


def traced(
    function: Callable[..., dict[str, torch.Tensor]], names: Sequence[str], batch: Callable[[int], list[torch.Tensor]]
) -> Computation:
    """What `function` computes of a batch; `batch` makes one of so many rows. InputError where it is no such graph."""
    watches, outputs = [], []
    for size in SIZES:
        with torch.no_grad(), _Watch(given := batch(size)) as watch:
            found = function(*given)
        watches.append(watch)
        outputs.append({name: watch.told(value) for name, value in found.items()})
    first, second = watches
    if [step[0] for step in first.noted] != [step[0] for step in second.noted]:
        raise InputError(OTHERWISE.format("other steps for other numbers of rows"))
    steps = [
        Step(
            name,
            func,
            _merged(_sized(name, args, first.kept[number]), _sized(name, other[2], second.kept[number])),
            number,
        )
        for (name, func, args, number), other in zip(first.noted, second.noted, strict=True)
    ]
    values = {number: value.to("meta") for number, value in enumerate(first.kept)}
    rows = {
        number: frozenset(dim for dim, (one, other) in enumerate(zip(a.shape, b.shape, strict=True)) if one != other)
        for number, (a, b) in enumerate(zip(first.kept, second.kept, strict=True))
    }
    found = {name: _merged(value, outputs[1][name]) for name, value in outputs[0].items()}
    return _needed(Computation(tuple(names), tuple(steps), found, values, rows))


def _sized(name: str, args: tuple[Any, ...], found: torch.Tensor) -> tuple[Any, ...]:
    """What an operation is given, each size of a shape said as a number, none left to be found out."""
    return (args[0], list(found.shape)) if name in ("reshape", "expand") else args


def _merged(first: Any, second: Any) -> Any:
    """What stands for both, of a batch of 5 rows and one of 7."""
    if isinstance(first, Ref):
        return first
    if isinstance(first, torch.Tensor):
        return _constant(first, second)
    if isinstance(first, list | tuple):
        return type(first)(_merged(one, other) for one, other in zip(first, second, strict=True))
    if first == second:
        return first
    if isinstance(first, int) and first * SIZES[1] == second * SIZES[0] and first % SIZES[0] == 0:
        return Times(first // SIZES[0])
    raise InputError(OTHERWISE.format(f"{first} of {SIZES[0]} rows and {second} of {SIZES[1]}"))


def _constant(first: torch.Tensor, second: torch.Tensor) -> Constant:
    if first.shape == second.shape and torch.equal(first, second):
        return Constant(first.detach().clone())
    each = first.dim() > 0 and (len(first), len(second)) == SIZES and first.shape[1:] == second.shape[1:]
    if each and torch.equal(first[:1].expand_as(first), first) and torch.equal(first[:1].expand_as(second), second):
        return Constant(first[:1].detach().clone(), each=True)
    raise InputError(OTHERWISE.format("a constant that depends on the number of rows"))


def _needed(graph: Computation) -> Computation:
    """Without what changes nothing, and what nobody asks for."""
    stands: dict[int, Any] = {}

    def real(part: Any) -> Any:
        return stands.get(part.number, part) if isinstance(part, Ref) else part

    steps = []
    for step in graph.steps:
        args = _mapped(real, step.args)
        source = next((part for part in tree_leaves(list(args), is_leaf=_is_ref) if isinstance(part, Ref)), None)
        if source is not None and step.name in SAME and _alike(graph, source.number, step.number):
            stands[step.number] = source
        else:
            steps.append(step._replace(args=args))
    outputs = {name: real(output) for name, output in graph.outputs.items()}
    wanted = {output.number for output in outputs.values() if isinstance(output, Ref)}
    kept = []
    for step in reversed(steps):
        if step.number in wanted:
            _check_usual(step)
            kept.append(step)
            wanted |= {part.number for part in tree_leaves(list(step.args), is_leaf=_is_ref) if isinstance(part, Ref)}
    return Computation(graph.inputs, tuple(reversed(kept)), outputs, graph.values, graph.rows)


def _check_usual(step: Step) -> None:
    """Refuse what an operation is given beyond what others know of it, and a choice of values by truths."""
    if len(step.args) > USUAL.get(step.name, len(step.args)):
        raise InputError(OTHERWISE.format(f"{step.name} with {step.args[USUAL[step.name] :]}"))
    if step.name == "index" and any(part is not None and not _is_place(part) for part in step.args[1]):
        raise InputError(OTHERWISE.format("rows or values chosen by what they are"))


def _is_place(part: Any) -> bool:
    return isinstance(part, Constant) and part.value.dtype == torch.int64


def _is_ref(part: Any) -> bool:
    return isinstance(part, Ref | Times | Constant)


def _alike(graph: Computation, first: int, second: int) -> bool:
    one, other = graph.values[first], graph.values[second]
    return one.shape == other.shape and one.dtype == other.dtype and graph.rows[first] == graph.rows[second]
