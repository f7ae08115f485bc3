"""A decoder as a short list of steps over plain arrays: what a page carries, and carries out without LatentLab.

Values are numbered: the arrays first, then the place that is decoded, then what each step gives. A step is a dict of
its name and its values: the same that resources/pages/decoder.js takes, and that `Program.run` does with numpy.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

Step = dict[str, Any]

ONE: dict[str, Callable[..., np.ndarray]] = {
    "relu": lambda x: np.maximum(x, 0),
    "silu": lambda x: x / (1 + np.exp(-x)),
    "tanh": np.tanh,
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "softplus": lambda x: np.where(x > 30, x, np.log1p(np.exp(np.minimum(x, 30)))),
    "exp": np.exp,
    "log": np.log,
    "log1p": np.log1p,
    "sqrt": np.sqrt,
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "neg": np.negative,
    "abs": np.abs,
    "sin": np.sin,
    "cos": np.cos,
    "elu": lambda x: np.where(x > 0, x, np.expm1(np.minimum(x, 0))),
    "leaky": lambda x, slope: np.where(x > 0, x, slope * x),
    "clamp": lambda x, low, high: np.clip(x, low, high),
    "power": lambda x, exponent: x**exponent,
}
"""Functions of each value; some take a number or two more."""
TWO: dict[str, Callable[[np.ndarray, np.ndarray], np.ndarray]] = {
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": np.divide,
    "max": np.maximum,
    "min": np.minimum,
}
"""Functions of two values, place by place; one of both arrays may be a single number."""


def _softmax(x: np.ndarray) -> np.ndarray:
    each = np.exp(x - x.max(1, keepdims=True))
    return each / each.sum(1, keepdims=True)


def _log_sum(x: np.ndarray) -> np.ndarray:
    top = x.max(1, keepdims=True)
    return top + np.log(np.exp(x - top).sum(1, keepdims=True))


LINES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "softmax": _softmax,
    "log_softmax": lambda x: x - _log_sum(x),
    "logsumexp": _log_sum,
    "sum": lambda x: x.sum(1),
    "mean": lambda x: x.mean(1),
    "greatest": lambda x: x.max(1),
}
"""Functions of lines of so many values each."""


@dataclass(frozen=True)
class Program:
    """Arrays, steps over them and a place (`inputs`,), and the number of the value that is the decoded row, flat."""

    arrays: tuple[np.ndarray, ...]
    steps: tuple[Step, ...]
    inputs: int
    output: int

    def run(self, place: np.ndarray) -> np.ndarray:
        """The decoded row, flat, float64, of one place (p,)."""
        kept = [array.astype(np.float64 if array.dtype.kind == "f" else np.int64) for array in self.arrays]
        values = [*kept, np.asarray(place, np.float64)]
        with np.errstate(all="ignore"):
            for step in self.steps:
                values.append(_done(step, values).reshape(-1))
        return values[self.output].reshape(-1)

    @property
    def numbers(self) -> int:
        """How many numbers the arrays hold."""
        return sum(array.size for array in self.arrays)

    def rounded(self, kind: str) -> Program:
        """With arrays of floating-point numbers in "float32" or "float16", where they are finer; "" leaves them."""
        if not kind:
            return self
        size = np.dtype(kind).itemsize
        coarser = [
            array.astype(kind) if array.dtype.kind == "f" and array.dtype.itemsize > size else array
            for array in self.arrays
        ]
        return replace(self, arrays=tuple(coarser))


def _done(step: Step, values: list[np.ndarray]) -> np.ndarray:
    """What one step gives."""
    name = step["do"]
    if name == "take":
        return np.concatenate([values[number].reshape(-1) for number in step["of"]])[values[step["at"]].reshape(-1)]
    if name in ONE:
        return ONE[name](values[step["of"]], *step.get("with", ()))
    if name in TWO:
        first, second = (
            np.float64(each["number"]) if isinstance(each, dict) else values[each].reshape(-1) for each in step["of"]
        )
        return TWO[name](first, second)
    if name in LINES:
        return LINES[name](values[step["of"]].reshape(-1, step["line"]))
    if name == "product":
        batch, rows, inner, columns = step["sizes"]
        first, second = (values[number] for number in step["of"])
        return first.reshape(batch, rows, inner) @ second.reshape(batch, inner, columns)
    return _convolved(step, *(values[number] for number in step["of"]))


def _convolved(step: Step, x: np.ndarray, weight: np.ndarray, bias: np.ndarray) -> np.ndarray:
    """A convolution, or with `back` a transposed one, of one picture of channels."""
    (channels, height, width), (outs, up, across) = step["from"], step["to"]
    tall, wide, stride, edge = step["kernel"], step["kernel_across"], step["stride"], step["padding"]
    x, out = x.reshape(channels, height, width), np.zeros((outs, up, across))
    if step["back"]:
        weight = weight.reshape(channels, outs, tall, wide)
        whole = np.zeros((outs, (height - 1) * stride + tall, (width - 1) * stride + wide))
        for i in range(tall):
            for j in range(wide):
                part = np.einsum("chw,co->ohw", x, weight[:, :, i, j])
                whole[:, i : i + height * stride : stride, j : j + width * stride : stride] += part
        cut = whole[:, edge : edge + up, edge : edge + across]
        out[:, : cut.shape[1], : cut.shape[2]] = cut
    else:
        weight = weight.reshape(outs, channels, tall, wide)
        whole = np.pad(x, ((0, 0), (edge, edge), (edge, edge)))
        for i in range(tall):
            for j in range(wide):
                part = whole[:, i : i + up * stride : stride, j : j + across * stride : stride]
                out += np.einsum("chw,oc->ohw", part[:, :up, :across], weight[:, :, i, j])
    return out + bias.reshape(-1, 1, 1)


def packed(array: np.ndarray) -> dict[str, Any]:
    """An array for a page: its kind ("f2", "f4", "f8", "i4", "u1"), and its bytes, the lowest first, as base64."""
    kind = f"{array.dtype.kind}{array.dtype.itemsize}"
    data = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
    return {"kind": kind, "data": base64.b64encode(data.tobytes()).decode()}
