"""Arrays whose rows do not lie along the first axis, or might not, and several matrices in one file."""

import h5py
import numpy as np
from guess_files import blobs, file, photos, spectra
from scipy import io

N, D = 30, 200
WAVES = np.linspace(400, 800, D)
BIT = "bernoulli"


def kinds(r, n=N, k=3):
    """Class indices in a random order, each of which occurs."""
    return r.permutation(np.arange(n) % k)


def hdf5(path, **arrays):
    with h5py.File(path, "w") as stream:
        for name, values in arrays.items():
            stream[name] = values


@file("nir_columns.mat", N, D, "", says=("names the values of each row", "axes=ND"))
def _(path, r):
    io.savemat(path, {"X": spectra(r, N, D).T, "wavelength": WAVES[:, None]})


@file("raman_columns.mat", N, D, "strain", classes=3, says=("'wavenumbers'", "axes=ND"))
def _(path, r):
    io.savemat(path, {"data": spectra(r, N, D).T, "wavenumbers": WAVES[::-1], "strain": kinds(r)})


@file("corn_struct.mat", N, D, "labels", classes=3, says=("axisscale", "axes=ND"))
def _(path, r):
    io.savemat(path, {"nir": {"data": spectra(r, N, D).T, "axisscale": WAVES, "labels": kinds(r)}})


@file("unnamed_scale.h5", N, D, "group_of", classes=3, says=("'x'", "axes=ND"))
def _(path, r):
    hdf5(path, spectra=spectra(r, N, D).T, x=WAVES, group_of=kinds(r))


@file("rows_and_scale.mat", N, D, "", says="'wl'")
def _(path, r):
    io.savemat(path, {"X": spectra(r, N, D), "wl": WAVES})


@file("series_and_time.npz", N, D, "", says="'t'")
def _(path, r):
    np.savez(path, X=spectra(r, N, D), t=WAVES)


@file("genes_down.npz", N, tuple(f"gene{g}" for g in range(40)), "", likelihood="negative-binomial", says="axes=ND")
def _(path, r):
    np.savez(path, counts=r.poisson(r.gamma(1, 3, (40, N))), genes=np.array([f"gene{g}" for g in range(40)]))


@file("property_of_columns.npz", N, D, "", ask={"axes": "DN"}, says="'protein'")
def _(path, r):
    np.savez(path, X=r.normal(size=(D, N)), protein=r.normal(12, 1, N))


@file("cube.mat", 400, 12, "", says=("axes=HWN", "'wavelength'"))
def _(path, r):
    io.savemat(path, {"cube": r.normal(size=(20, 20, 12)), "wavelength": np.linspace(400, 800, 12)})


@file("one_picture_channels_first.npy", 32 * 32, 3, "", ask={"axes": "DNN"})
def _(path, r):
    np.save(path, photos(r, 1)[0].transpose(2, 0, 1))


@file("one_picture.npy", 32 * 32, 3, "", says="axes=NHW")
def _(path, r):
    np.save(path, photos(r, 1)[0])


@file("eight_rows.npy", 120, 8, "", ask={"transpose": True})
def _(path, r):
    np.save(path, r.normal(size=(8, 120)))


@file("one_recording.npy", 100, 5, "", says="axes=NHW")
def _(path, r):
    np.save(path, r.normal(size=(1, 100, 5)))


@file("time_channel_slice.npy", 4 * 2 * 6, (16, 16), "", likelihood=BIT, ask={"axes": "NNNHW"})
def _(path, r):
    np.save(path, blobs(r, 48, 16, 16).reshape(4, 2, 6, 16, 16))


@file("five_stains.npy", 20, 5 * 16 * 16, "", says="axes=NNHW")
def _(path, r):
    np.save(path, r.normal(size=(20, 5, 16, 16)))


@file("two_stains_last.npy", 40, (16, 16), "", likelihood=BIT, ask={"axes": "NHWN"})
def _(path, r):
    np.save(path, np.moveaxis(blobs(r, 40, 16, 16).reshape(20, 2, 16, 16), 1, -1))


@file("with_alpha.npy", 20, (16, 16, 3), "", likelihood=BIT, says="axes=NDDD")
def _(path, r):
    np.save(path, np.concatenate([photos(r, 20, 16, 16), np.full((20, 16, 16, 1), 255, np.uint8)], 3))


@file("wide_and_narrow.h5", N, D, "", says="inside=latents")
def _(path, r):
    hdf5(path, spectra=spectra(r, N, D), latents=r.normal(size=(N, 4)))


@file("narrow_meant.npz", N, 4, "", ask={"inside": "embedding"})
def _(path, r):
    np.savez(path, pixels=r.normal(size=(N, 64)), embedding=r.normal(size=(N, 4)))


@file("one_hot_meant.mat", N, 64, "y", classes=3, says="inside=y")
def _(path, r):
    io.savemat(path, {"X": r.normal(size=(N, 64)), "y": np.eye(3)[kinds(r)]})
