"""A model's decoder as a program for one place: the graph that is exported (models/tracing.py), in few kinds of steps.

No model is asked what it is: whatever is made of the steps known here can be taken along.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch.utils._pytree import tree_map

from latentlab.errors import InputError
from latentlab.export.models.tracing import Computation, traced
from latentlab.export.pages.program import Program, Step

if TYPE_CHECKING:
    from latentlab.models.protocol import Model

MOVING = {
    "reshape", "permute", "transpose", "t", "slice", "select",
    "index", "expand", "unsqueeze", "squeeze", "split", "split_with_sizes", "unbind", "pixel_shuffle", "flip", "repeat",
    "cat", "stack", "upsample_nearest2d", "index_select", "roll", "unfold", "as_strided",
}  # fmt: skip
"""Steps that only move values about."""
ONE = {
    "relu": "relu", "silu": "silu", "tanh": "tanh", "sigmoid": "sigmoid", "exp": "exp", "log": "log", "log1p": "log1p",
    "sqrt": "sqrt", "rsqrt": "rsqrt", "neg": "neg", "abs": "abs", "sin": "sin", "cos": "cos",
}  # fmt: skip
TWO = {"add": "add", "sub": "sub", "mul": "mul", "div": "div", "maximum": "max", "minimum": "min"}
LINES = {
    "_softmax": "softmax", "_log_softmax": "log_softmax", "logsumexp": "logsumexp", "sum": "sum", "mean": "mean",
    "amax": "greatest",
}  # fmt: skip
SAME = {"to"}


class Refused(InputError):
    """The decoder has a step that a page does not know."""


def program_of(model: Model) -> Program:
    """The program that decodes one place (p,) of `model` as it stands, under the condition it was given.

    Raises :class:`InputError` where it cannot be followed, or has a step that is not known here.
    """

    def decode(place: torch.Tensor) -> dict[str, torch.Tensor]:
        z = model.posterior(place.reshape(len(place), *model.shape)).mean if model.traits.components else place
        return {"mean": model.likelihood(z).mean}

    def batch(size: int) -> list[torch.Tensor]:
        return [torch.full((size, model.embedding_dim), 0.25)]

    try:
        graph = traced(decode, ["place"], batch)
    except (RuntimeError, TypeError) as error:
        told = str(error).partition("\n")[0][:200]
        raise Refused(f"The decoder of {model.name} cannot be followed step by step ({told}).") from error
    return _Lowering().program(graph, batch(1)[0])


class _Lowering:
    """Turns a computation into the few steps of a program, which knows flat arrays and one place."""

    def __init__(self) -> None:
        self.arrays: list[np.ndarray] = []
        self.known: dict[bytes, int] = {}
        self.steps: list[Step] = []
        self.at: dict[int, Any] = {}  # where the values of a tensor are, by its identity

    def program(self, graph: Computation, start: torch.Tensor) -> Program:
        """The program of what `graph` gives for the place `start` (1, p), computed once more to see shapes."""
        self.at[id(start)] = ("value", 0)
        found = graph.run(start, done=self._lower)
        shift = len(self.arrays)
        place = {"array": 0, "value": shift}

        def number(reference: Any) -> Any:
            return place[reference[0]] + reference[1] if isinstance(reference, tuple) else reference

        output = number(self._of(found["mean"]))
        steps = tuple(tree_map(number, step, is_leaf=lambda each: isinstance(each, tuple)) for step in self.steps)
        return Program(tuple(self.arrays), steps, start.numel(), output)

    def _lower(self, name: str, func: Any, args: tuple, given: torch.Tensor) -> None:
        if name in SAME:
            self.at[id(given)] = self._of(args[0])
        elif name in MOVING:
            self._move(func, args, given)
        elif name in ONE:
            self._give(given, {"do": ONE[name], "of": self._of(args[0])})
        elif name in TWO:
            self._pair(TWO[name], args, given)
        elif name in LINES:
            self._lines(LINES[name], args, given)
        elif name in OTHERS:
            OTHERS[name](self, args, given)
        else:
            raise Refused(
                f"The decoder uses the step {name!r} of torch, which an offline page does not know. The report and the "
                "films can be had of it."
            )

    # Values --------------------------------------------------------------------------------------------------------

    def _array(self, value: Any) -> tuple[str, int]:
        """The reference of a constant; equal ones are kept once."""
        array = value.detach().cpu().numpy() if isinstance(value, torch.Tensor) else np.asarray(value)
        if array.dtype.kind in "iub":
            array = array.astype(np.int32)
        key = f"{array.dtype}{array.size}".encode() + array.tobytes()
        if key not in self.known:
            self.known[key] = len(self.arrays)
            self.arrays.append(np.ascontiguousarray(array))
        return "array", self.known[key]

    def _of(self, tensor: torch.Tensor) -> tuple[str, int]:
        return self.at.get(id(tensor)) or self._array(tensor)

    def _step(self, step: Step) -> tuple[str, int]:
        self.steps.append(step)
        return "value", len(self.steps)

    def _give(self, given: torch.Tensor, step: Step) -> None:
        self.at[id(given)] = self._step(step)

    def _taken(self, references: Sequence[Any], index: np.ndarray, length: int) -> Any:
        """Values of some references in another order; as they are where that changes nothing."""
        index = index.reshape(-1)
        if len(references) == 1 and len(index) == length and np.array_equal(index, np.arange(length)):
            return references[0]
        return self._step({"do": "take", "of": list(references), "at": self._array(index.astype(np.int32))})

    # Steps ---------------------------------------------------------------------------------------------------------

    def _move(self, func: Any, args: tuple, given: torch.Tensor) -> None:
        """The same done with the places of the values shows where each comes from."""
        references, start = [], 0

        def numbered(value: Any) -> Any:
            nonlocal start
            if not (isinstance(value, torch.Tensor) and value.is_floating_point()):
                return value
            references.append(self._of(value))
            places = torch.arange(start, start + value.numel(), dtype=torch.float64).reshape(value.shape)
            start += value.numel()
            return places

        places = func(*tree_map(numbered, args))
        self.at[id(given)] = self._taken(references, places.numpy().astype(np.int64), start)

    def _pair(self, do: str, args: tuple, given: torch.Tensor) -> None:
        first, second = args[:2]
        scale = args[2] if len(args) > 2 else 1
        sides = [self._side(each, given.shape) for each in (first, second)]
        if scale != 1:
            sides[1] = self._step({"do": "mul", "of": [sides[1], {"number": float(scale)}]})
        self._give(given, {"do": do, "of": sides})

    def _side(self, value: Any, shape: tuple[int, ...]) -> Any:
        """One side of a pair, of the shape of the result, or as one number."""
        if not isinstance(value, torch.Tensor):
            return {"number": float(value)}
        if value.numel() == 1 or tuple(value.shape) == tuple(shape):
            return self._of(value)
        places = np.broadcast_to(np.arange(value.numel()).reshape(tuple(value.shape)), tuple(shape))
        return self._taken([self._of(value)], places, value.numel())

    def _lines(self, do: str, args: tuple, given: torch.Tensor) -> None:
        """Along some dimensions: they are brought to the end before, and back after where they are still there."""
        tensor = args[0]
        dims = args[1] if len(args) > 1 and args[1] not in (None, []) else list(range(tensor.ndim))
        dims = sorted(dim % tensor.ndim for dim in ([dims] if isinstance(dims, int) else dims))
        order = [dim for dim in range(tensor.ndim) if dim not in dims] + dims
        places = np.arange(tensor.numel()).reshape(tuple(tensor.shape)).transpose(order)
        line = math.prod(tensor.shape[dim] for dim in dims)
        inner = self._taken([self._of(tensor)], places, tensor.numel())
        found = self._step({"do": do, "of": inner, "line": line})
        if do in ("softmax", "log_softmax"):
            found = self._taken([found], np.argsort(places.reshape(-1)), tensor.numel())
        self.at[id(given)] = found

    def _product(self, args: tuple, given: torch.Tensor) -> None:
        first, second = args[-2:]
        sizes = [math.prod(first.shape[:-2]), first.shape[-2], first.shape[-1], second.shape[-1]]
        self._give(given, {"do": "product", "of": [self._of(first), self._of(second)], "sizes": sizes})

    def _added_product(self, args: tuple, given: torch.Tensor) -> None:
        self._product(args, given)
        sides = [self.at[id(given)], self._side(args[0], given.shape)]
        self._give(given, {"do": "add", "of": sides})

    def _vector_product(self, args: tuple, given: torch.Tensor) -> None:
        matrix, vector = args
        sizes = [1, matrix.shape[0], matrix.shape[1], 1]
        self._give(given, {"do": "product", "of": [self._of(matrix), self._of(vector)], "sizes": sizes})

    def _convolution(self, args: tuple, given: torch.Tensor) -> None:
        x, weight, bias, stride, padding, dilation, back, _, groups = args
        plain = len(set(stride)) == len(set(padding)) == 1 and set(dilation) == {1} and groups == 1 and x.ndim == 4
        if not plain:
            raise Refused("The decoder has a convolution of a kind that an offline page does not know.")
        outs = given.shape[1]
        bias = torch.zeros(outs, dtype=x.dtype) if bias is None else bias
        self._give(given, {
            "do": "convolution", "of": [self._of(x), self._of(weight), self._of(bias)], "from": list(x.shape[1:]),
            "to": list(given.shape[1:]), "kernel": weight.shape[2], "kernel_across": weight.shape[3],
            "stride": stride[0], "padding": padding[0], "back": bool(back),
        })  # fmt: skip

    def _clamp(self, args: tuple, given: torch.Tensor) -> None:
        low, high = (*args[1:], None, None)[:2]
        limits = [-1e300 if low is None else float(low), 1e300 if high is None else float(high)]
        self._give(given, {"do": "clamp", "of": self._of(args[0]), "with": limits})

    def _power(self, args: tuple, given: torch.Tensor) -> None:
        self._give(given, {"do": "power", "of": self._of(args[0]), "with": [float(args[1])]})

    def _leaky(self, args: tuple, given: torch.Tensor) -> None:
        slope = float(args[1]) if len(args) > 1 else 0.01
        self._give(given, {"do": "leaky", "of": self._of(args[0]), "with": [slope]})

    def _usual(self, do: str, args: tuple, given: torch.Tensor) -> None:
        if len(args) > 1:
            raise Refused(f"The decoder uses {do!r} with a scale of its own, which an offline page does not know.")
        self._give(given, {"do": do, "of": self._of(args[0])})


OTHERS: dict[str, Callable[..., None]] = {
    "mm": _Lowering._product,
    "bmm": _Lowering._product,
    "addmm": _Lowering._added_product,
    "mv": _Lowering._vector_product,
    "convolution": _Lowering._convolution,
    "clamp": _Lowering._clamp,
    "clamp_min": _Lowering._clamp,
    "hardtanh": _Lowering._clamp,
    "pow": _Lowering._power,
    "leaky_relu": _Lowering._leaky,
    "elu": lambda own, args, given: own._usual("elu", args, given),
    "softplus": lambda own, args, given: own._usual("softplus", args, given),
}
"""Steps with a rule of their own."""
