"""The messages of an ONNX file: nodes, tensors and the names and shapes of values (onnx.proto, IR version 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from latentlab.export.protobuf import field, message

IR, OPSET = 8, 17
KINDS = {"float32": 1, "uint8": 2, "int32": 6, "int64": 7, "bool": 9, "float64": 11}
"""What ONNX calls the kinds of numbers, by numpy's names."""


def node(kind: str, inputs: Sequence[str], output: str, attributes: Mapping[str, Any]) -> bytes:
    """NodeProto: one operation."""
    found = [(1, name) for name in inputs] + [(2, output), (3, output), (4, kind)]
    return message(*found, *((5, _attribute(name, value)) for name, value in attributes.items()))


def _attribute(name: str, value: int | float | str | Sequence[int]) -> bytes:
    """AttributeProto, whose last field says of which type it is."""
    if isinstance(value, str):
        return message((1, name), (4, value), (20, 3))
    if isinstance(value, float):
        return message((1, name), (2, value), (20, 1))
    if isinstance(value, int):
        return message((1, name), (3, value), (20, 2))
    return message((1, name), *((8, one) for one in value), (20, 7))


def tensor(name: str, value: np.ndarray) -> bytes:
    """TensorProto: an array, its bytes as they are in memory (little-endian)."""
    raw = np.ascontiguousarray(value).astype(value.dtype.newbyteorder("<"), copy=False).tobytes()
    return message(*((1, size) for size in value.shape), (2, KINDS[str(value.dtype)]), (8, name), (9, raw))


def value_info(name: str, kind: str, shape: Sequence[int | str], words: str = "") -> bytes:
    """ValueInfoProto: an input or output; a dimension that is text is free, and called so."""
    dims = b"".join(field(1, message((2, size) if isinstance(size, str) else (1, size))) for size in shape)
    return message((1, name), (2, message((1, message((1, KINDS[kind]), (2, dims))))), (3, words))


def model(parts: Mapping[int, Sequence[bytes]], name: str, version: str, about: Mapping[str, str]) -> bytes:
    """ModelProto: the parts of a graph by their field numbers (1 nodes, 5 tensors, 11 inputs, 12 outputs)."""
    graph = message((2, name), *((number, one) for number, several in parts.items() for one in several))
    further = [(14, message((1, key), (2, value))) for key, value in about.items()]
    opset = message((1, ""), (2, OPSET))
    return message((1, IR), (2, "LatentLab"), (3, version), (7, graph), (8, opset), *further)
