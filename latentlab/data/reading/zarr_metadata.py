"""What a zarr store says of its arrays, checked before any of it is decoded: versions 2 and 3.

Refused are codecs that run code or are unknown, chunks larger than memory should hold, and arrays that claim far more
than is stored for them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from latentlab.data.reading.limits import LARGEST, check_growth
from latentlab.errors import InputError

PACKED = {"blosc", "zlib", "gzip", "bz2", "lzma", "zstd", "lz4"}
FILTERS = {
    "vlen-utf8", "shuffle", "delta", "fixedscaleoffset", "quantize", "bitround", "packbits", "crc32", "crc32c",
    "adler32", "fletcher32",
}  # fmt: skip
CODECS = {"bytes", "transpose", "gzip", "zstd", "blosc", "crc32c", "vlen-utf8"}
CODECS |= {f"numcodecs.{name}" for name in (PACKED | FILTERS) - {"vlen-utf8"}}
NUMBERS = {"bool": 1, **{f"{kind}int{8 * n}": n for kind in ("", "u") for n in (1, 2, 4, 8)}}
NUMBERS |= {f"float{8 * n}": n for n in (2, 4, 8)}
LARGEST_CHUNK = 1 << 29  # bytes, unpacked
MOST_CHUNKS = 1_000_000
LOOSE, HIGHEST_RATIO = 1 << 26, 2000  # bytes that may be claimed in any case, and to each byte stored
MOST_AXES = 16
KEPT = ("encoding-type", "_index", "shape")  # attributes that say how AnnData lies


@dataclass(frozen=True)
class Node:
    """An array of a store, or a group: `shape` is None for groups, `width` the bytes of a value, 0 for words."""

    name: str
    version: int
    attributes: Mapping[str, Any]
    shape: tuple[int, ...] | None = None
    chunks: tuple[int, ...] = ()
    width: int = 0
    problem: str = ""  # why it is left out, where it holds neither numbers nor words

    @property
    def nbytes(self) -> int:
        """Bytes of all its values."""
        return math.prod(self.shape or ()) * max(self.width, 8)

    @property
    def chunk_bytes(self) -> int:
        """Bytes of one chunk, or of one shard."""
        return math.prod(self.chunks) * max(self.width, 8)

    @property
    def chunk_count(self) -> int:
        """How many chunks, or shards, there would be."""
        sides = zip(self.shape or (), self.chunks, strict=True)
        return math.prod(-(-size // chunk) for size, chunk in sides)


def parsed(path: Path, raw: bytes) -> dict[str, Any]:
    """The fields of one file of metadata. Raises :class:`InputError` where it is damaged."""
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: its metadata are damaged ({str(error)[:80]}).") from error
    if not isinstance(found, dict):
        raise InputError(f"{path}: its metadata are damaged.")
    return found


def attributes_of(said: Any) -> dict[str, Any]:
    """Those that AnnData needs, where they are plain."""
    found = {}
    for name in KEPT if isinstance(said, dict) else ():
        value = said.get(name)
        numbers = isinstance(value, list) and 0 < len(value) <= 2 and all(type(one) is int for one in value)
        if (isinstance(value, str) and len(value) < 1000) or (numbers and all(0 <= one < 2**62 for one in value)):
            found[name] = value
    return found


def node_of_2(path: Path, name: str, said: Mapping[str, Any], attributes: Mapping[str, Any]) -> Node:
    """An array of version 2, from its `.zarray`."""
    kept = attributes_of(attributes)
    filters = said.get("filters") or []
    if not isinstance(filters, list):
        raise InputError(f"{path}: {name or 'it'} has codecs that cannot be.")
    codecs = [said.get("compressor"), *filters]
    names = [str(one.get("id")) if isinstance(one, dict) else "unknown" for one in codecs if one is not None]
    _check_codecs(path, name, names, PACKED | FILTERS)
    shape, chunks = _sides(path, name, said.get("shape"), 0), _sides(path, name, said.get("chunks"), 1)
    dtype = said.get("dtype")
    match = re.fullmatch(r"[<>|=]?([biufUS])(\d{1,5})", dtype) if isinstance(dtype, str) else None
    if dtype == "|O" and "vlen-utf8" in names:
        width, problem = 0, ""
    elif match and (match[1] in "US" or match[2] in "1248"):
        width, problem = int(match[2]) * (4 if match[1] == "U" else 1), ""
    else:
        width, problem = 0, f"it holds {str(dtype)[:40]}, neither numbers nor words"
    return _checked(path, Node(name, 2, kept, shape, chunks, width, problem))


def node_of_3(path: Path, name: str, said: Mapping[str, Any]) -> Node:
    """An array or group of version 3, from its `zarr.json`."""
    kept = attributes_of(said.get("attributes"))
    if said.get("node_type") != "array":
        return Node(name, 3, kept)
    grid = said.get("chunk_grid")
    if not isinstance(grid, dict) or grid.get("name") != "regular" or said.get("storage_transformers"):
        raise InputError(f"{path}: {name or 'it'} is laid out in a way that is not read.")
    shape = _sides(path, name, said.get("shape"), 0)
    chunks = _sides(path, name, _within(grid).get("chunk_shape"), 1)
    _check_pipeline(path, name, said.get("codecs"), len(shape))
    dtype = said.get("data_type")
    base = dtype.get("name") if isinstance(dtype, dict) else dtype
    length = _within(dtype).get("length_bytes") if isinstance(dtype, dict) else None
    width, problem = 0, ""
    if isinstance(base, str) and base in NUMBERS and not isinstance(dtype, dict):
        width = NUMBERS[base]
    elif base in ("fixed_length_utf32", "null_terminated_bytes") and type(length) is int and 0 < length < 1 << 20:
        width = length
    elif base != "string":
        problem = f"it holds {str(base)[:40]}, neither numbers nor words"
    return _checked(path, Node(name, 3, kept, shape, chunks, width, problem))


def check_stored(path: Path, node: Node, stored: int) -> None:
    """Refuse an array that claims far more than the bytes that are stored for it."""
    if node.nbytes > LOOSE and node.nbytes > HIGHEST_RATIO * stored:
        raise InputError(
            f"{path}: {node.name or 'it'} was refused, since it is of shape {node.shape}, but only {stored:,} bytes "
            "are stored for it."
        )
    check_growth(path, node.nbytes, stored, node.name or "it")


def _within(said: Mapping[str, Any]) -> Mapping[str, Any]:
    found = said.get("configuration")
    return found if isinstance(found, dict) else {}


def _sides(path: Path, name: str, said: Any, least: int) -> tuple[int, ...]:
    if (
        not isinstance(said, list)
        or len(said) > MOST_AXES
        or not all(type(one) is int and one >= least for one in said)
    ):
        raise InputError(f"{path}: {name or 'it'} has the shape or chunks {str(said)[:60]}, which cannot be.")
    return tuple(said)


def _check_codecs(path: Path, name: str, codecs: list[str], known: set[str]) -> None:
    wrong = next((codec for codec in codecs if codec not in known), None)
    if wrong is not None:
        raise InputError(
            f"{path}: {name or 'it'} is packed by the codec {wrong[:40]!r}, which is not read here: it may run code, "
            "or is not known. Save it with zstd, gzip or blosc."
        )


def _check_pipeline(path: Path, name: str, said: Any, axes: int) -> None:
    """The codecs of version 3, also those within shards."""
    if not isinstance(said, list) or len(said) > MOST_AXES or not all(isinstance(one, dict) for one in said):
        raise InputError(f"{path}: {name or 'it'} has codecs that cannot be.")
    _check_codecs(path, name, [str(one.get("name")) for one in said], CODECS | {"sharding_indexed"})
    for one in said:
        if one.get("name") != "sharding_indexed":
            continue
        inner = _within(one)
        if len(_sides(path, name, inner.get("chunk_shape"), 1)) != axes:
            raise InputError(f"{path}: {name or 'it'} has shards that do not fit its shape.")
        for key in ("codecs", "index_codecs"):
            parts = inner.get(key)
            if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
                raise InputError(f"{path}: {name or 'it'} has codecs that cannot be.")
            _check_codecs(path, name, [str(part.get("name")) for part in parts], CODECS)


def _checked(path: Path, node: Node) -> Node:
    """The node, if what it claims can be held."""
    label = node.name or "it"
    if len(node.shape or ()) != len(node.chunks):
        raise InputError(f"{path}: {label} has the shape {node.shape} in chunks of {node.chunks}, which cannot be.")
    if math.prod(node.shape or ()) * 4 > LARGEST:
        raise InputError(f"{path}: {label} is of shape {node.shape}, more than {LARGEST >> 30} GiB.")
    if node.chunk_bytes > LARGEST_CHUNK or node.chunk_count > MOST_CHUNKS:
        raise InputError(
            f"{path}: {label} was refused for its chunks of {node.chunks}: they must be of at most "
            f"{LARGEST_CHUNK >> 20} MiB, and at most {MOST_CHUNKS:,}."
        )
    return node
