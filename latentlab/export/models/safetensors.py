"""Arrays by name as a safetensors file: a header in JSON, then their bytes. Nothing in it is ever run."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

KINDS = {
    "bool": "BOOL", "uint8": "U8", "int32": "I32", "int64": "I64", "float16": "F16", "float32": "F32", "float64": "F64",
}  # fmt: skip
ALIGNED = 8  # bytes that the header's length is a multiple of


def write_safetensors(path: Path, arrays: Mapping[str, np.ndarray], about: Mapping[str, str]) -> None:
    """Write `arrays`, little-endian, with the texts `about` as metadata; `path` is a file of one's own to fill."""
    header: dict[str, object] = {"__metadata__": dict(about)}
    at = 0
    for name, value in arrays.items():
        header[name] = {
            "dtype": KINDS[value.dtype.name], "shape": list(value.shape), "data_offsets": [at, at + value.nbytes],
        }  # fmt: skip
        at += value.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % ALIGNED)
    with open(path, "wb") as stream:
        stream.write(len(text).to_bytes(8, "little") + text)
        for value in arrays.values():
            stream.write(np.ascontiguousarray(value).astype(value.dtype.newbyteorder("<"), copy=False).tobytes())
