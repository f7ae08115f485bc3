"""Encoder and decoder as ONNX, for onnxruntime, browsers and phones: written by ourselves, operation by operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch

from latentlab import __version__
from latentlab.errors import InputError
from latentlab.export.models import onnx_parts
from latentlab.export.models.tracing import Computation, Constant, Ref, Step, Times

UNARY = {
    "abs": "Abs", "exp": "Exp", "log": "Log", "neg": "Neg", "reciprocal": "Reciprocal", "relu": "Relu",
    "sigmoid": "Sigmoid", "sqrt": "Sqrt", "tanh": "Tanh",
}  # fmt: skip
BINARY = {"add": "Add", "div": "Div", "eq": "Equal", "maximum": "Max", "minimum": "Min", "mul": "Mul", "sub": "Sub"}
LARGEST = (1 << 31) - 1  # bytes of a protocol buffer
LAST = (1 << 63) - 1  # of a slice that goes to the end
UNKNOWN = "The model computes {!r}, which is not written as {}. Nothing was written."


def onnx_bytes(graph: Computation, name: str, about: Mapping[str, str]) -> bytes:
    """A whole ONNX file: a graph called `name`, with its metadata `about`.

    The inputs are float32 (labels int64) and so are the outputs; the first dimension of each is free ("rows"). Raises
    InputError for an operation that is not written.
    """
    found = _Writer(graph).bytes(name, about)
    if len(found) > LARGEST:
        raise InputError(
            f"The model takes {len(found) / 1e9:.3g} GB, and ONNX has room for 2 GB. Export it as safetensors. "
            "Nothing was written."
        )
    return found


class _Writer:
    def __init__(self, graph: Computation) -> None:
        self.graph = graph
        self.nodes: list[bytes] = []
        self.tensors: list[bytes] = []
        self._made, self._count = {}, 0

    def bytes(self, name: str, about: Mapping[str, str]) -> bytes:
        """The whole file of a model called `name`, with what is told `about` it as its properties."""
        for step in self.graph.steps:
            self._write(step)
        outputs = []
        for key, output in self.graph.outputs.items():
            value = self.graph.values[output.number] if isinstance(output, Ref) else output.value
            given = self.add("Cast", [self.name(output)], to=onnx_parts.KINDS["float32"])
            self.add("Identity", [given], key)
            outputs.append(onnx_parts.value_info(key, "float32", ["rows", *value.shape[1:]]))
        inputs = [
            onnx_parts.value_info(key, _kind(self.graph.values[i]), ["rows", *self.graph.values[i].shape[1:]])
            for i, key in enumerate(self.graph.inputs)
        ]
        parts = {1: self.nodes, 5: self.tensors, 11: inputs, 12: outputs}
        return onnx_parts.model(parts, name, __version__, about)

    # Values --------------------------------------------------------------------------------------------------------

    def name(self, part: Ref | Constant | Times, kind: str = "") -> str:
        """What a value is called; of this kind of numbers, where one is named."""
        if isinstance(part, Ref):
            inputs, value = self.graph.inputs, self.graph.values[part.number]
            found = inputs[part.number] if part.number < len(inputs) else f"v{part.number}"
            return self.add("Cast", [found], to=onnx_parts.KINDS[kind]) if kind not in ("", _kind(value)) else found
        value = part.value.detach().cpu().numpy()
        found = self.constant(value.astype(kind) if kind else value)
        return self.add("Expand", [found, self._row_shape(value.shape)]) if part.each else found

    def constant(self, value: np.ndarray) -> str:
        key = (str(value.dtype), value.shape, value.tobytes())
        if key not in self._made:
            self._made[key] = f"c{len(self._made)}"
            self.tensors.append(onnx_parts.tensor(self._made[key], value))
        return self._made[key]

    def whole(self, *numbers: int) -> str:
        return self.constant(np.array(numbers, np.int64))

    def _row_shape(self, shape: tuple[int, ...]) -> str:
        """As many rows as the batch has, each of this shape."""
        rows = self.add("Slice", [self.add("Shape", [self.graph.inputs[0]]), self.whole(0), self.whole(1)])
        return self.add("Concat", [rows, self.whole(*shape[1:])], axis=0) if len(shape) > 1 else rows

    def add(self, kind: str, inputs: list[str], output: str = "", **attributes: Any) -> str:
        """One more node; the name of what it gives."""
        self._count += 1
        output = output or f"n{self._count}"
        self.nodes.append(onnx_parts.node(kind, inputs, output, attributes))
        return output

    # Operations ----------------------------------------------------------------------------------------------------

    def _write(self, step: Step) -> None:
        try:
            self._write_known(step)
        except (AttributeError, IndexError, TypeError, ValueError) as error:  # another form of what is known
            raise InputError(UNKNOWN.format(step.name, f"ONNX in this form ({error})")) from error

    def _write_known(self, step: Step) -> None:
        name, args, out = step.name, step.args, f"v{step.number}"
        kind = _kind(self.graph.values[step.number])
        if name in UNARY:
            self.add(UNARY[name], [self.name(args[0], kind)], out)
        elif name in BINARY:
            both = self._common(args[:2]) if name == "eq" else kind
            self.add(BINARY[name], [self.operand(part, both) for part in args[:2]], out)
        elif name in WRITTEN:
            WRITTEN[name](self, args, kind, out)
        else:
            raise InputError(UNKNOWN.format(name, "ONNX"))

    def operand(self, part: Any, kind: str) -> str:
        """A value or a plain number, of a kind."""
        plain = isinstance(part, int | float)
        return self.constant(np.array(part, kind)) if plain else self.name(part, kind)

    def _common(self, parts: tuple[Any, ...]) -> str:
        values = [self.graph.values[part.number] if isinstance(part, Ref) else part.value for part in parts]
        return _name_of(torch.promote_types(*(value.dtype for value in values)))

    def dims(self, part: Ref) -> int:
        return self.graph.values[part.number].dim()

    def shape(self, part: Any, sizes: list[Any]) -> str:
        """Sizes of which one may be that of the batch."""
        if sum(isinstance(size, Times) for size in sizes) > 1:
            raise InputError(UNKNOWN.format("a shape with several batches", "ONNX"))
        return self.whole(*(-1 if isinstance(size, Times) else size for size in sizes))


def _kind(value: torch.Tensor) -> str:
    return _name_of(value.dtype)


def _name_of(dtype: torch.dtype) -> str:
    return str(dtype).removeprefix("torch.")


def _silu(to: _Writer, args: Any, kind: str, out: str) -> None:
    x = to.name(args[0], kind)
    to.add("Mul", [x, to.add("Sigmoid", [x])], out)


def _addmm(to: _Writer, args: Any, kind: str, out: str) -> None:
    bias, x, weight = (to.name(part, kind) for part in args[:3])
    to.add("Add", [to.add("MatMul", [x, weight]), bias], out)


def _matmul(to: _Writer, args: Any, kind: str, out: str) -> None:
    to.add("MatMul", [to.name(part, kind) for part in args[:2]], out)


def _pow(to: _Writer, args: Any, kind: str, out: str) -> None:
    x = to.name(args[0], kind)
    square = args[1] == 2
    to.add("Mul" if square else "Pow", [x, x if square else to.operand(args[1], kind)], out)


def _clamp(to: _Writer, args: Any, kind: str, out: str) -> None:
    bounds = ["" if part is None else to.operand(part, kind) for part in args[1:3]]
    to.add("Clip", [to.name(args[0], kind), *bounds], out)


def _slice(to: _Writer, args: Any, kind: str, out: str) -> None:
    x, dim, start, end, step = (*args, *(0, 0, None, 1)[len(args) - 1 :])
    at = [to.whole(start or 0), to.whole(LAST if end is None else end), to.whole(dim), to.whole(step)]
    to.add("Slice", [to.name(x), *at], out)


def _permute(to: _Writer, args: Any, kind: str, out: str) -> None:
    to.add("Transpose", [to.name(args[0])], out, perm=[dim % len(args[1]) for dim in args[1]])


def _transpose(to: _Writer, args: Any, kind: str, out: str) -> None:
    dims = list(range(to.dims(args[0])))
    one, other = (dim % len(dims) for dim in args[1:3])
    dims[one], dims[other] = dims[other], dims[one]
    to.add("Transpose", [to.name(args[0])], out, perm=dims)


def _summed(to: _Writer, args: Any, kind: str, out: str) -> None:
    to.add("ReduceSum", [to.name(args[0], kind), to.whole(*args[1])], out, keepdims=_keeps(args))


def _reduced(onnx: str) -> Callable[..., None]:
    def write(to: _Writer, args: Any, kind: str, out: str) -> None:
        to.add(onnx, [to.name(args[0], kind)], out, axes=list(args[1]), keepdims=_keeps(args))

    return write


def _keeps(args: Any) -> int:
    return int(len(args) > 2 and bool(args[2]))


def _normalised(onnx: str) -> Callable[..., None]:
    def write(to: _Writer, args: Any, kind: str, out: str) -> None:
        to.add(onnx, [to.name(args[0], kind)], out, axis=args[1])

    return write


def _index(to: _Writer, args: Any, kind: str, out: str) -> None:
    places = [axis for axis, part in enumerate(args[1]) if part is not None]
    if len(places) != 1 or not isinstance(args[1][places[0]], Constant):
        raise InputError(UNKNOWN.format("a choice of values by several indices", "ONNX"))
    to.add("Gather", [to.name(args[0]), to.name(args[1][places[0]])], out, axis=places[0])


def _convolution(to: _Writer, args: Any, kind: str, out: str) -> None:
    x, weight, bias, strides, pads, dilations, transposed, output_padding, group = args[:9]
    about = {"strides": strides, "pads": [*pads, *pads], "dilations": dilations, "group": group}
    about |= {"output_padding": output_padding} if transposed else {}
    inputs = [to.name(part, kind) for part in (x, weight, bias) if part is not None]
    to.add("ConvTranspose" if transposed else "Conv", inputs, out, **about)


def _expand(to: _Writer, args: Any, kind: str, out: str) -> None:
    sizes = [1 if isinstance(size, Times) else size for size in args[1]]  # what is given has its rows already
    to.add("Expand", [to.name(args[0]), to.whole(*sizes)], out)


WRITTEN: dict[str, Callable[[_Writer, Any, str, str], None]] = {
    "addmm": _addmm, "bmm": _matmul, "mm": _matmul, "convolution": _convolution, "silu": _silu, "pow": _pow,
    "clamp": _clamp, "clamp_min": _clamp, "slice": _slice, "permute": _permute, "transpose": _transpose,
    "sum": _summed, "mean": _reduced("ReduceMean"), "logsumexp": _reduced("ReduceLogSumExp"), "index": _index,
    "_softmax": _normalised("Softmax"), "_log_softmax": _normalised("LogSoftmax"), "expand": _expand,
    "log1p": lambda to, args, kind, out: to.add(
        "Log", [to.add("Add", [to.name(args[0], kind), to.operand(1, kind)])], out
    ),
    "rsub": lambda to, args, kind, out: to.add("Sub", [to.operand(args[1], kind), to.name(args[0], kind)], out),
    "rsqrt": lambda to, args, kind, out: to.add("Reciprocal", [to.add("Sqrt", [to.name(args[0], kind)])], out),
    "reshape": lambda to, args, kind, out: to.add("Reshape", [to.name(args[0]), to.shape(*args[:2])], out),
    "unsqueeze": lambda to, args, kind, out: to.add("Unsqueeze", [to.name(args[0]), to.whole(args[1])], out),
    "cat": lambda to, args, kind, out: to.add(
        "Concat", [to.name(part, kind) for part in args[0]], out, axis=args[1] if len(args) > 1 else 0
    ),
    "to": lambda to, args, kind, out: to.add("Cast", [to.name(args[0])], out, to=onnx_parts.KINDS[kind]),
    "pixel_shuffle": lambda to, args, kind, out: to.add(
        "DepthToSpace", [to.name(args[0])], out, blocksize=args[1], mode="CRD"
    ),
    "leaky_relu": lambda to, args, kind, out: to.add(
        "LeakyRelu", [to.name(args[0], kind)], out, alpha=float(args[1] if len(args) > 1 else 0.01)
    ),
    "elu": lambda to, args, kind, out: to.add(
        "Elu", [to.name(args[0], kind)], out, alpha=float(args[1] if len(args) > 1 else 1.0)
    ),
    "softplus": lambda to, args, kind, out: to.add("Softplus", [to.name(args[0], kind)], out),
}  # fmt: skip
