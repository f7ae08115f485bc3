"""Named arrays of any file: which one is the rows, and the columns beside it."""

import h5py
import numpy as np
import pytest
import torch
from scipy import io

from latentlab.data import load_dataset
from latentlab.errors import InputError

ROWS = 40


RANDOM = np.random.default_rng(0)


X = RANDOM.normal(size=(ROWS, 5))


KINDS = np.array(["a", "b"])[np.arange(ROWS) % 2]


def test_arrays(tmp_path):
    np.save(tmp_path / "a.npy", X)
    np.save(tmp_path / "f.npy", np.asfortranarray(X))
    np.savez(tmp_path / "b.npz", x=X, y=np.arange(ROWS) % 3, other=np.ones((3, 3)))
    np.savez_compressed(tmp_path / "c.npz", x=X, labels=KINDS)
    io.savemat(tmp_path / "d.mat", {"data": X, "label": (np.arange(ROWS) % 2)[:, None]})
    torch.save({"x": torch.from_numpy(X), "y": torch.arange(ROWS) % 2}, tmp_path / "e.pt")
    torch.save(torch.from_numpy(X), tmp_path / "g.pt")
    with h5py.File(tmp_path / "h.h5", "w") as file:
        file.create_dataset("group/x", data=X, compression="gzip")
        file["group/label"] = np.arange(ROWS) % 2
    for path in sorted(tmp_path.glob("*.*")):
        data = load_dataset(path)
        assert np.allclose(data.x, X, atol=1e-6), path
        assert (data.labels is None) == (path.name in ("a.npy", "f.npy", "g.pt")), path
    assert load_dataset(tmp_path / "b.npz", {"inside": "other"}).shape == (3,)
    assert load_dataset(tmp_path / "a.npy", {"transpose": True}).x.shape == (5, ROWS)


def test_pictures_in_arrays(tmp_path):
    pixels = RANDOM.integers(0, 256, (20, 6, 8, 3)).astype(np.uint8)
    np.save(tmp_path / "a.npy", pixels)
    torch.save(torch.from_numpy(pixels).permute(0, 3, 1, 2), tmp_path / "b.pt")
    np.save(tmp_path / "c.npy", np.concatenate([pixels, pixels[..., :1]], -1))
    for path in sorted(tmp_path.glob("*.*")):
        data = load_dataset(path)
        assert data.shape == (6, 8, 3)
        assert data.is_image
        assert data.likelihood == "bernoulli"
        assert np.array_equal(data.x, pixels.astype(np.float32) / 255)
    np.save(tmp_path / "d.npy", pixels[..., :1])
    assert load_dataset(tmp_path / "d.npy").shape == (6, 8)
    flat = pixels[..., 0].reshape(20, 48)
    np.save(tmp_path / "e.npy", flat)
    assert load_dataset(tmp_path / "e.npy", {"picture": [6, 8]}).shape == (6, 8)
    with pytest.raises(InputError, match="no pictures of 5 × 5"):
        load_dataset(tmp_path / "e.npy", {"picture": 5})
