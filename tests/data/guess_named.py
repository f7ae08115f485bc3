"""Named arrays of MATLAB and HDF5."""

import h5py
import numpy as np
from guess_files import blobs, file, photos, spectra
from scipy import io

N = 48
BIT = "bernoulli"
COUNT = "negative-binomial"


def kinds(r, n=N, k=3):
    """Class indices in a random order, each of which occurs."""
    return r.permutation(np.arange(n) % k)


def mat(name, rows, shape, make, label="", **right):
    file(name, rows, shape, label, **right)(lambda path, r: io.savemat(path, make(r)))


mat("Xy.mat", N, 7, lambda r: {"X": r.normal(size=(N, 7)), "y": kinds(r)[:, None] + 1}, "y", classes=3)
mat(
    "svhn_32x32.mat",
    N,
    (32, 32, 3),
    lambda r: {"X": photos(r, N).transpose(1, 2, 3, 0), "y": kinds(r)[:, None] + 1.0},
    "y",
    classes=3,
    likelihood=BIT,
)
mat("frey_rawface.mat", N, 560, lambda r: {"ff": blobs(r, N, 28, 20).reshape(N, 560).T}, ask={"transpose": True})
mat(
    "Yale_32x32.mat",
    N,
    (32, 32),
    lambda r: {
        "fea": blobs(r, N, 32, 32).transpose(0, 2, 1).reshape(N, 1024).astype(float),
        "gnd": kinds(r)[:, None] + 1,
    },
    "gnd",
    classes=3,
    likelihood=BIT,
)
mat(
    "annthyroid.mat",
    N,
    6,
    lambda r: {"X": r.random((N, 6)), "y": (np.arange(N) % 9 == 0)[:, None].astype(float)},
    "y",
    classes=2,
)
mat("nir_shootout.mat", N, 120, lambda r: {"spectra": spectra(r, N, 120), "wl": np.arange(600, 840, 2.0)[None]})


@file("data_v73.mat", N, 7, "label", classes=2)
def _(path, r):
    with h5py.File(path, "w", userblock_size=512) as store:
        store["data"], store["label"] = r.normal(size=(N, 7)).T, (kinds(r, N, 2) + 1.0)[None]
    with open(path, "r+b") as stream:
        stream.write(b"MATLAB 7.3 MAT-file, Platform: GLNXA64")


def hdf5(name, rows, shape, make, label="", **right):
    @file(name, rows, shape, label, **right)
    def _(path, r):
        with h5py.File(path, "w") as store:
            for key, values in make(r).items():
                store[key] = values


hdf5(
    "images_labels.h5",
    N,
    (28, 28),
    lambda r: {"images": blobs(r, N), "labels": kinds(r)},
    "labels",
    classes=3,
    likelihood=BIT,
)
hdf5(
    "usps.h5",
    N,
    (16, 16),
    lambda r: {
        "train/data": (blobs(r, 36, 16, 16) / 255).reshape(36, 256),
        "train/target": kinds(r, 36),
        "test/data": (blobs(r, 12, 16, 16) / 255).reshape(12, 256),
        "test/target": kinds(r, 12),
    },
    "target",
    classes=3,
    held=12,
    likelihood=BIT,
)
hdf5(
    "catvnoncat.h5",
    30,
    (32, 32, 3),
    lambda r: {
        "train_set_x": photos(r, 24),
        "train_set_y": kinds(r, 24, 2),
        "test_set_x": photos(r, 6),
        "test_set_y": kinds(r, 6, 2),
        "list_classes": np.array([b"non-cat", b"cat"]),
    },
    ("set_y", "y", "train_set_y"),
    classes=2,
    held=6,
    likelihood=BIT,
)
hdf5(
    "beamline.hdf5",
    N,
    180,
    lambda r: {
        "entry/spectra": spectra(r, N, 180),
        "entry/energy": np.linspace(7e3, 8e3, 180),
        "entry/sample": np.array([f"foil {i}" for i in range(N)], "S"),
    },
    named="foil 0",
    says="energy",
)
hdf5(
    "columns.h5",
    N,
    "eta phi pt",
    lambda r: {"pt": r.gamma(3, 20, N), "eta": r.normal(0, 1, N), "phi": r.uniform(-3, 3, N)},
)
hdf5("features.hdf5", N, 10, lambda r: {"features": r.normal(size=(N, 10)), "ids": np.arange(N) + 500})
