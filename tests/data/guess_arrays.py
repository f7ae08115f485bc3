"""Arrays, as NumPy saves them."""

import numpy as np
from guess_files import blobs, counts, file, photos, spectra
from scipy import sparse

N = 48
BIT = "bernoulli"
COUNT = "negative-binomial"


def kinds(r, n=N, k=3):
    """Class indices in a random order, each of which occurs."""
    return r.permutation(np.arange(n) % k)


def npy(name, rows, shape, make, **right):
    file(name, rows, shape, **right)(lambda path, r: np.save(path, make(r)))


npy("embeddings.npy", N, 64, lambda r: r.normal(0, 1, (N, 64)).astype(np.float32))
npy("embeddings_fp16.npy", N, 32, lambda r: r.normal(0, 1, (N, 32)).astype(np.float16))
npy("fortran_order.npy", N, 12, lambda r: np.asfortranarray(r.normal(5, 1, (N, 12))))
npy("big_endian.npy", N, 12, lambda r: r.normal(5, 1, (N, 12)).astype(">f8"))
npy(
    "with_gaps.npy",
    N - 2,
    6,
    lambda r: np.where(np.arange(N)[:, None] % 30 == 7, np.nan, r.normal(5, 1, (N, 6))),
    says="left out",
)
npy("digits_flat_uint8.npy", N, (28, 28), lambda r: blobs(r, N).reshape(N, -1), likelihood=BIT)
npy("digits_images.npy", N, (28, 28), lambda r: blobs(r, N), likelihood=BIT)
npy("digits_float01.npy", N, (28, 28), lambda r: (blobs(r, N) / 255).astype(np.float32), likelihood=BIT)
npy("microscope_uint16.npy", N, (32, 32), lambda r: blobs(r, N, 32, 32).astype(np.uint16) * 16 + 100, likelihood=BIT)
npy("one_channel_first.npy", N, (28, 28), lambda r: blobs(r, N)[:, None], likelihood=BIT)
npy("one_channel_last.npy", N, (28, 28), lambda r: blobs(r, N)[..., None], likelihood=BIT)
npy("quickdraw_bitmap.npy", N, (28, 28), lambda r: blobs(r, N).reshape(N, 784), likelihood=BIT)
npy("colour_last.npy", 20, (32, 32, 3), lambda r: photos(r, 20), likelihood=BIT)
npy("cifar_channels_first.npy", 20, (32, 32, 3), lambda r: photos(r, 20).transpose(0, 3, 1, 2), likelihood=BIT)
npy(
    "rows_last.npy",
    60,
    (16, 16),
    lambda r: blobs(r, 60, 16, 16).transpose(1, 2, 0),
    likelihood=BIT,
    ask={"transpose": True},
)
npy("masks_bool.npy", N, (24, 24), lambda r: blobs(r, N, 24, 24) > 100, likelihood=BIT)
npy("fingerprints_bits.npy", N, 64, lambda r: r.random((N, 64)) < 0.3, likelihood=BIT)
npy("spike_counts.npy", N, 20, lambda r: r.poisson(2, (N, 20)), likelihood=COUNT)
npy("standardised_bands.npy", N, 144, lambda r: r.normal(0, 1, (N, 144)))
npy("proportions.npy", N, 10, lambda r: r.dirichlet(np.ones(10), N))
npy("raman_stack.npy", N, 256, lambda r: spectra(r, N, 256))


def npz(name, rows, shape, make, label="", **right):
    file(name, rows, shape, label, **right)(lambda path, r: np.savez(path, **make(r)))


npz("xy.npz", N, 7, lambda r: {"X": r.normal(size=(N, 7)), "y": kinds(r)}, "y", classes=3)
npz(
    "mnist.npz",
    N,
    (28, 28),
    lambda r: {"x_train": blobs(r, 36), "y_train": kinds(r, 36), "x_test": blobs(r, 12), "y_test": kinds(r, 12)},
    "y",
    classes=3,
    held=12,
    likelihood=BIT,
    says="x_test",
)
npz(
    "pathmnist.npz",
    40,
    (28, 28, 3),
    lambda r: {
        f"{part}_{what}": made
        for part, n in (("train", 24), ("val", 8), ("test", 8))
        for what, made in (("images", photos(r, n, 28, 28)), ("labels", kinds(r, n, 4)[:, None]))
    },
    "labels",
    classes=4,
    held=16,
    test=8,
    likelihood=BIT,
)
npz(
    "images_labels.npz",
    N,
    (28, 28),
    lambda r: {"images": blobs(r, N), "labels": kinds(r, N, 5)},
    "labels",
    classes=5,
    likelihood=BIT,
)
npz(
    "sklearn_bunch.npz",
    N,
    "alpha beta gamma delta",
    lambda r: {
        "data": r.normal(5, 1, (N, 4)),
        "target": kinds(r),
        "feature_names": np.array(["alpha", "beta", "gamma", "delta"]),
        "target_names": np.array(["a", "b", "c"]),
    },
    "target",
    classes=3,
)
npz("savez_default.npz", N, 9, lambda r: {"arr_0": r.normal(size=(N, 9)), "arr_1": kinds(r)}, "arr_1", classes=3)
npz(
    "one_hot_labels.npz",
    N,
    9,
    lambda r: {"X": r.normal(size=(N, 9)), "Y": np.eye(4, dtype=np.float32)[kinds(r, N, 4)]},
    ("Y", ""),
    says="'Y'",
)
npz(
    "embedding_with_names.npz",
    N,
    16,
    lambda r: {"emb": r.normal(size=(N, 16)).astype(np.float32), "names": np.array([f"img_{i}.jpg" for i in range(N)])},
    named="img_0.jpg",
)
npz(
    "train_test_only.npz",
    N,
    5,
    lambda r: {"train": r.normal(size=(36, 5)), "test": r.normal(size=(12, 5))},
    held=12,
    says="test",
)
npz(
    "columns.npz",
    N,
    "mass radius",
    lambda r: {
        "mass": r.normal(3, 1, N),
        "radius": r.normal(3, 1, N),
        "kind": np.array(["star", "dwarf"])[kinds(r, N, 2)],
    },
    "kind",
    classes=2,
)
npz(
    "spectra_and_axis.npz",
    N,
    200,
    lambda r: {"spectra": spectra(r, N, 200), "wavelength": np.linspace(400, 800, 200), "labels": kinds(r)},
    "labels",
    classes=3,
    says="'wavelength'",
)
npz("regression.npz", N, 8, lambda r: {"X": r.normal(size=(N, 8)), "y": r.normal(size=N)})
npz(
    "dsprites_like.npz",
    N,
    (16, 16),
    lambda r: {
        "imgs": (blobs(r, N, 16, 16) > 90).astype(np.uint8),
        "latents_values": r.normal(size=(N, 4)),
        "latents_classes": r.integers(0, 3, (N, 4)),
    },
    ("latents_classes[0]", "latents_classes 1", "latents_classes 2", "latents_classes 3", "latents_classes 4", ""),
    likelihood=BIT,
    ask={"label": ""},
)


@file("counts_csr.npz", N, 90, "", likelihood=COUNT)
def _(path, r):
    sparse.save_npz(path, sparse.csr_matrix(counts(r, N, 90)))
