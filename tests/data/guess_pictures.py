"""Folders of pictures, and idx files."""

import gzip
import struct

import numpy as np
from guess_files import blobs, file, photos
from PIL import Image

N = 48
BIT = "bernoulli"
COUNT = "negative-binomial"


def kinds(r, n=N, k=3):
    """Class indices in a random order, each of which occurs."""
    return r.permutation(np.arange(n) % k)


def save(path, pixels):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path)


@file("flowers", 24, (32, 32, 3), "folder", classes=2, likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(photos(r, 24)):
        save(path / ("daisy", "rose")[i % 2] / f"{i:03d}.png", picture)


@file("xray", 24, (28, 28), "folder", classes=2, held=8, likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(blobs(r, 24)):
        save(path / ("train", "train", "test")[i % 3] / ("normal", "pneumonia")[i // 3 % 2] / f"p{i}.png", picture)


@file("faces_flat", 20, (32, 32, 3), "", likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(photos(r, 20)):
        save(path / f"face{i:02d}.bmp", picture)


@file("microscope_16bit", 18, (32, 32), "", likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(blobs(r, 18, 32, 32)):
        save(path / f"field{i:02d}.png", picture.astype(np.uint16) * 16 + 200)


@file("tiff_scans", 18, (24, 24), "", likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(blobs(r, 18, 24, 24)):
        save(path / f"scan_{i:02d}.tif", picture)


@file("grey_as_rgb", 18, (28, 28), "", likelihood=BIT)
def _(path, r):
    for i, picture in enumerate(blobs(r, 18)):
        save(path / f"{i:02d}.png", np.repeat(picture[..., None], 3, 2))


@file("mixed_sizes", 18, (64, 64, 3), "folder", classes=2, likelihood=BIT, says="picture=")
def _(path, r):
    for i in range(18):
        save(path / ("cat", "dog")[i % 2] / f"{i:02d}.png", photos(r, 1, 64 + 16 * (i % 3), 80)[0])


@file("with_strangers", 16, (28, 28), "", likelihood=BIT, says="notes.docx")
def _(path, r):
    for i, picture in enumerate(blobs(r, 16)):
        save(path / f"{i:02d}.png", picture)
    (path / "notes.docx").write_bytes(b"PK\x03\x04 not a picture")


def idx(values):
    return struct.pack(">HBB", 0, 8, values.ndim) + struct.pack(f">{values.ndim}I", *values.shape) + values.tobytes()


@file("idx_folder", N, (28, 28), "label", classes=10, held=12, likelihood=BIT)
def _(path, r):
    path.mkdir()
    for part, n in (("train", 36), ("t10k", 12)):
        (path / f"{part}-images-idx3-ubyte.gz").write_bytes(gzip.compress(idx(blobs(r, n))))
        (path / f"{part}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(idx(kinds(r, n, 10).astype(np.uint8))))


@file("images-idx3-ubyte", N, (28, 28), "", likelihood=BIT)
def _(path, r):
    return idx(blobs(r, N))
