"""Small files that would be large: refused or opened by the process that reads, which never takes much memory."""

import gzip
import io
import json
import os
import struct
import subprocess
import sys
import zipfile
import zlib

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet as pq
import pytest
import scipy.io
import torch
import zarr
from making_sheets import sheet
from PIL import Image

READS_APART = True
MOST = 400  # MB over the start, of parent and child
ZEROS = np.zeros((1000, 7800))  # 62 MB
LOOK = """
import json, resource, sys
import latentlab.data.prepare, latentlab.data.reading.catalogue, pyarrow, scipy.sparse
from latentlab.data import load_dataset
from latentlab.errors import InputError
def own():
    return int(open("/proc/self/statm").read().split()[1]) * 4096
first = own()
try:
    said = f"opened {load_dataset(sys.argv[1]).x.shape}"
except InputError as error:
    said = str(error)
peak = int(next(l for l in open("/proc/self/status") if l.startswith("VmHWM")).split()[1]) << 10
child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss << 10
print(json.dumps([said, peak - first, child]))
"""


def wide(path):
    with h5py.File(path, "w") as file:
        file.attrs["encoding-type"] = "anndata"
        group = file.create_group("X")
        group.attrs.update({"encoding-type": "csr_matrix", "shape": (4, 200_000_000)})
        group.update({"data": np.ones(1), "indices": np.zeros(1, int), "indptr": np.array([0, 1, 1, 1, 1])})
        file.create_group("obs"), file.create_group("var")


def lines(path):
    with h5py.File(path, "w") as file:
        file["x"] = np.random.default_rng(0).normal(size=(50, 5))
        for i in range(4):
            file.create_dataset(f"y{i}", data=ZEROS.reshape(-1), compression="gzip", chunks=(7_800_000,))


def cycle(path):
    with h5py.File(path, "w") as file:
        group = file.create_group("g")
        for i in range(12):
            group[f"again{i}"] = group
        group["x"] = np.random.default_rng(0).normal(size=(50, 5))


def chunk(path):
    """A chunk that says 4 kB and unpacks to 512 MB."""
    with h5py.File(path, "w") as file:
        values = file.create_dataset("x", (64, 8), "f8", chunks=(64, 8), compression="gzip")
        packer, body = zlib.compressobj(9), []
        body += [packer.compress(bytes(1 << 24)) for _ in range(32)]
        values.id.write_direct_chunk((0, 0), b"".join([*body, packer.flush()]))


def npz(path):
    stream = io.BytesIO()
    np.save(stream, ZEROS)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(3):
            archive.writestr(f"m{i}.npy", stream.getvalue())


def idx(path):
    head = b"\0\0\x08\x03" + struct.pack(">3I", 1 << 16, 64, 64)
    path.write_bytes(gzip.compress(head + bytes(1 << 28), 1))


def sheet_of_many(path):
    sheet(path, [[1] * 100] * 12_000)
    with zipfile.ZipFile(path) as plain:
        members = {name: plain.read(name) for name in plain.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(name, body)


def pictures(path):
    path.mkdir()
    for i in range(4):
        Image.new("L", (9000, 9000)).save(path / f"{i}.png")


def stack(path):
    pages = [Image.new("L", (6000, 6000)) for _ in range(3)]
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="tiff_deflate")


def store(path):
    group = zarr.open_group(path, mode="w")
    for i in range(3):
        group.create_array(f"x{i}", data=ZEROS + 1, chunks=ZEROS.shape)


def words(count):
    return pa.array(["x" * 200_000] * count)


def dictionary(count):
    return words(count).dictionary_encode()


FILES = {
    "wide.h5ad": wide, "lines.h5": lines, "cycle.h5": cycle, "chunk.h5": chunk, "members.npz": npz,
    "text.csv.gz": lambda path: path.write_bytes(gzip.compress(b"a,b\n" + b"1,1\n" * 40_000_000, 1)),
    "cells.csv.gz": lambda path: path.write_bytes(gzip.compress(b"a,b\n" + b",\n" * 20_000_000, 1)),
    "lines.jsonl.gz": lambda path: path.write_bytes(gzip.compress(b'{"a":1}\n' * 7_000_000, 1)),
    "x-images-idx3-ubyte.gz": idx,
    "words.parquet": lambda path: pq.write_table(pa.table({"a": dictionary(10_500)}), path, compression="zstd"),
    "rows.parquet": lambda path: pq.write_table(pa.table({"a": np.zeros(20_000_000, np.int8)}), path),
    "words.feather": lambda path: pa.feather.write_feather(pa.table({"a": words(1500)}), path, compression="zstd"),
    "sheet.xlsx": sheet_of_many,
    "parts.mat": lambda path: scipy.io.savemat(path, {f"x{i}": ZEROS for i in range(3)}, do_compression=True),
    "expanded.pt": lambda path: torch.save(torch.zeros(1).expand(100_000_000, 4), path),
    "pictures": pictures, "stack.tif": stack, "store.zarr": store,
}  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="no such bound elsewhere")
@pytest.mark.parametrize("name", FILES)
def test_little_memory_is_taken_whatever_it_would_be(tmp_path, name):
    FILES[name](tmp_path / name)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "LATENTLAB_CACHE": str(tmp_path / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(tmp_path / name)], env=environment, capture_output=True, text=True
    )
    said, parent, child = json.loads(done.stdout)
    assert said.startswith("opened") or name.split(".")[0] in said
    assert parent + child < (MOST + 80) << 20, said  # the child's own start included
