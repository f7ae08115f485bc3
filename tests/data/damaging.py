"""Sound files of every kind, small, and the ways in which they are damaged: flipped bits, and the end cut off."""

import gzip
import struct
from concurrent.futures import ThreadPoolExecutor

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet
import scipy.io
import torch
import zarr
from making_sheets import sheet
from PIL import Image

from latentlab.errors import InputError

X = np.random.default_rng(0).normal(size=(40, 4))
TEXT = "a,b,c,d,kind\n" + "".join(",".join(f"{v:.4f}" for v in row) + f",{'uv'[i % 2]}\n" for i, row in enumerate(X))
TABLE = pa.table({**{name: X[:, i] for i, name in enumerate("abcd")}, "kind": ["u", "v"] * 20})


def _h5ad(path):
    with h5py.File(path, "w") as file:
        file.attrs["encoding-type"] = "anndata"
        file.create_dataset("X", data=X, compression="gzip")
        file["obs/_index"], file["var/_index"] = [f"c{i}" for i in range(40)], list("abcd")
        file["obs/kind/codes"], file["obs/kind/categories"] = np.arange(40, dtype="i1") % 2, ["u", "v"]


def _h5(path):
    with h5py.File(path, "w") as file:
        file["x"], file["labels"] = X, np.arange(40) % 3


def _zarr(path):
    with zarr.storage.ZipStore(path, mode="w") as store:
        zarr.open_group(store, mode="w").create_array("X", data=X, chunks=(16, 4))


def _idx(path):
    path.write_bytes(gzip.compress(b"\0\0\x08\x03" + struct.pack(">3I", 30, 8, 8) + bytes(range(240)) * 8, mtime=0))


def _stack(path):
    pages = [Image.fromarray((40 * abs(X[i * 8 : i * 8 + 8])).astype(np.uint8)) for i in range(4)]
    pages[0].save(path, save_all=True, append_images=pages[1:], compression="tiff_lzw")


KINDS = {
    "a.csv": lambda path: path.write_text(TEXT),
    "a.csv.gz": lambda path: path.write_bytes(gzip.compress(TEXT.encode(), mtime=0)),
    "a.npy": lambda path: np.save(path, X),
    "a.npz": lambda path: np.savez_compressed(path, x=X, labels=np.arange(40) % 3),
    "a.h5": _h5,
    "a.h5ad": _h5ad,
    "a.zarr.zip": _zarr,
    "a.parquet": lambda path: pa.parquet.write_table(TABLE, path),
    "a.feather": lambda path: pa.feather.write_feather(TABLE, path),
    "a.xlsx": lambda path: sheet(path, [list("abcd"), *np.round(X, 3).tolist()]),
    "a.mat": lambda path: scipy.io.savemat(path, {"x": X, "labels": np.arange(40.0) % 3}, do_compression=True),
    "a.pt": lambda path: torch.save(torch.from_numpy(X), path),
    "a-images-idx3-ubyte.gz": _idx,
    "a.tif": _stack,
}


def damaged(whole, flips, cuts, seed=0):
    """The bytes `whole` with a bit flipped at each of so many random places, and cut at so many, evenly."""
    random = np.random.default_rng(seed)
    for place in random.integers(0, len(whole), flips):
        found = bytearray(whole)
        found[place] ^= 1 << int(random.integers(8))
        yield bytes(found)
    for cut in np.linspace(0, len(whole) - 1, cuts).astype(int):
        yield whole[:cut]


def walked(cases, folder, name, load):
    """What becomes of each case, two at a time: what `load` gives, or the one sentence; anything else is raised."""

    def one(numbered):
        place = folder / str(numbered[0]) / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(numbered[1])
        try:
            return load(place)
        except InputError as error:
            said = str(error)
            assert name.split(".")[0] in said, said
            assert "\n" not in said, said
            assert len(said) < 700, said
            return said
        finally:
            place.unlink()

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(one, enumerate(cases)))
