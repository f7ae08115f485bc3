"""A model as one short file of plain torch beside its tensors: it encodes and decodes where LatentLab is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.export.models.onnx import UNKNOWN
from latentlab.export.models.tracing import Computation, Constant, Ref, Step, Times

WIDEST = 100  # letters of an expression that another may stand in
MOST_LINES = 100
HEAD = '''"""A latent variable model as plain torch. Its tensors lie beside this file; nothing but torch is needed.

mean, log_var = Model().encode(x); of q(z|x), log_var None where q is no Gaussian
mean = Model().decode(z); of p(x|z)
x has the shape (rows, {shape}) and z (rows, {dims}), both float32{labels}.
"""

import json
from pathlib import Path

import torch

BESIDE = Path(__file__).name + ".safetensors"
KINDS = {{"BOOL": torch.bool, "I64": torch.int64, "F32": torch.float32, "F64": torch.float64}}


class Model(torch.nn.Module):
    def __init__(self, path=Path(__file__).with_name(BESIDE)):
        super().__init__()
        raw = Path(path).read_bytes()
        start = 8 + int.from_bytes(raw[:8], "little")
        for name, about in json.loads(raw[8:start]).items():
            if name != "__metadata__":
                first, last = (start + place for place in about["data_offsets"])
                values = torch.frombuffer(bytearray(raw[first:last]), dtype=KINDS[about["dtype"]])
                self.register_buffer(name, values.reshape(about["shape"]))
'''
CALLS = {
    name: f"torch.{name}"
    for name in (
        "abs", "addmm", "bmm", "clamp", "clamp_min", "eq", "exp", "log", "log1p", "logsumexp", "maximum", "mean", "mm",
        "minimum", "neg", "permute", "pixel_shuffle", "reciprocal", "relu", "rsqrt", "sigmoid", "softmax",
        "sqrt", "sum", "tanh", "transpose", "unsqueeze", "reshape",
    )
} | {"_softmax": "torch.softmax", "_log_softmax": "torch.log_softmax", "silu": "torch.nn.functional.silu",
     "elu": "torch.nn.functional.elu", "leaky_relu": "torch.nn.functional.leaky_relu",
     "softplus": "torch.nn.functional.softplus"}  # fmt: skip
SIGNS = {"add": "+", "sub": "-", "mul": "*", "div": "/", "pow": "**"}
TAKEN = {"_softmax": 2, "_log_softmax": 2}  # so many of what ATen is given: the rest is its own


def plain_torch(encoder: Computation | None, decoder: Computation, refusal: str) -> tuple[str, dict[str, np.ndarray]]:
    """The text of the file, and its tensors by name. Without an encoder, `encode` raises an error of these words.

    Nothing of the data or their names is in it: operations that are known, and numbers. Raises InputError for a model
    of more than a hundred lines, or of other operations.
    """
    tensors: dict[str, np.ndarray] = {}
    label = ", label" if "label" in decoder.inputs else ""
    row, z = row_shape(decoder), decoder.values[0].shape[1]
    labels = "; label (rows,) int64 is the class of each" if label else ""
    parts = [HEAD.format(shape=", ".join(map(str, row)), dims=z, labels=labels)]
    if encoder is None:
        parts.append(f"    def encode(self, x{label}):\n        raise NotImplementedError({refusal!r})\n")
    else:
        lines, names = _body(encoder, "encode", tensors)
        told = f"return {names['mean']}, {names.get('log_var')}"
        parts.append(_function("encode", f"x{label}", [*lines, told]))
    lines, names = _body(decoder, "decode", tensors)
    parts.append(_function("decode", f"z{label}", [*lines, f"return {names['mean']}"]))
    text = "\n".join(parts)
    if text.count("\n") > MOST_LINES:
        raise InputError(
            f"This model takes more than {MOST_LINES} lines of torch; export it as ONNX. Nothing was written."
        )
    return text, tensors


def row_shape(decoder: Computation) -> tuple[int, ...]:
    """The shape of a row that it decodes to."""
    mean = decoder.outputs["mean"]
    return tuple((decoder.values[mean.number] if isinstance(mean, Ref) else mean.value).shape[1:])


def _function(name: str, given: str, lines: list[str]) -> str:
    return f"    def {name}(self, {given}):\n" + "".join(f"        {line}\n" for line in lines)


def _body(graph: Computation, prefix: str, tensors: dict[str, np.ndarray]) -> tuple[list[str], dict[str, str]]:
    """Lines that compute a graph, and the expression of each output, as float32."""
    texts = dict(enumerate(graph.inputs))
    lines: list[str] = []
    uses = _uses(graph)

    def said(part: Any) -> str:
        if isinstance(part, Ref):
            return texts[part.number]
        if isinstance(part, Times):
            return f"{part.times} * len({graph.inputs[0]})" if part.times > 1 else f"len({graph.inputs[0]})"
        if isinstance(part, Constant):
            name = f"{prefix}_{sum(key.startswith(prefix) for key in tensors)}"
            tensors[name] = part.value.detach().cpu().numpy()
            each = ", ".join([f"len({graph.inputs[0]})", *map(str, part.value.shape[1:])])
            return f"self.{name}.expand({each})" if part.each else f"self.{name}"
        if isinstance(part, list | tuple):
            return f"[{', '.join(map(said, part))}]"
        if isinstance(part, torch.dtype) or part is None or isinstance(part, bool | int | float):
            return f"float({str(part)!r})" if isinstance(part, float) and not np.isfinite(part) else str(part)
        raise InputError(UNKNOWN.format(type(part).__name__, "torch"))

    for step in graph.steps:
        text = _expression(step, said, len(graph.values[step.number].shape))
        if uses[step.number] == 1 and len(text) <= WIDEST - 40:
            texts[step.number] = text
        else:
            texts[step.number] = f"v{len(lines)}"
            lines.append(f"v{len(lines)} = {text}")
    kinds = {
        name: (graph.values[part.number] if isinstance(part, Ref) else part.value).dtype
        for name, part in graph.outputs.items()
    }
    return lines, {
        name: said(part) if kinds[name] == torch.float32 else f"({said(part)}).float()"
        for name, part in graph.outputs.items()
    }


def _uses(graph: Computation) -> dict[int, int]:
    """How often each value is asked for."""
    counts = dict.fromkeys(graph.values, 0)

    def count(part: Any) -> None:
        if isinstance(part, Ref):
            counts[part.number] += 1
        elif isinstance(part, list | tuple) and not isinstance(part, Constant | Times):
            for one in part:
                count(one)

    for step in graph.steps:
        count(step.args)
    count(list(graph.outputs.values()))
    return counts


def _expression(step: Step, said: Callable[[Any], str], dims: int) -> str:
    """One operation as torch writes it; of names that are here, and of numbers."""
    name, args = step.name, step.args
    if name in SIGNS:
        return f"({said(args[0])} {SIGNS[name]} {said(args[1])})"
    if name == "rsub":
        return f"({said(args[1])} - {said(args[0])})"
    if name in CALLS:
        return f"{CALLS[name]}({', '.join(map(said, args[: TAKEN.get(name)]))})"
    if name == "to":
        return f"{said(args[0])}.to({said(args[1])})"
    if name == "cat":
        return f"torch.cat({', '.join(map(said, args))})"
    if name == "expand":
        return f"{said(args[0])}.expand({said(args[1])})"
    if name == "slice":
        _, dim, start, end, by = (*args, *(0, 0, None, 1)[len(args) - 1 :])
        part = f"{start or ''}:{'' if end is None or end > 1 << 40 else end}{f':{by}' if by != 1 else ''}"
        return f"{said(args[0])}[{':, ' * (dim % dims)}{part}]"
    if name == "index":
        return f"{said(args[0])}[{', '.join(':' if part is None else said(part) for part in args[1])}]"
    if name == "convolution":
        return f"torch.convolution({', '.join(map(said, args))})"
    raise InputError(UNKNOWN.format(name, "torch"))
