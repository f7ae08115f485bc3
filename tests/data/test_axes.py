"""What the axes of an array are, a letter each, and the array with its rows first."""

import numpy as np
import pytest

from latentlab.data import load_dataset, open_source
from latentlab.data.alike import prepare_alike
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)


SIZES = np.array([1.0, 10.0, 100.0, 1.0, 0.1, 1000.0])


WINDOWS = RANDOM.normal(size=(60, 40, 6)) * SIZES + 3 * SIZES


@pytest.mark.parametrize("axes", ["NHW", "HWN", "HNW", "NHWC", "HWCN", "NCHW", "CHWN", "DN", "ND", "NT"])
def test_each_order_brings_the_same_rows(tmp_path, axes):
    ordered = {"D": "ND", "T": "NT"}.get(
        next((one for one in axes if one in "DT"), ""), "NHWC" if "C" in axes else "NHW"
    )
    shape = {"N": 30, "H": 6, "W": 5, "C": 3, "D": 9, "T": 9}
    values = RANDOM.random(size=[shape[letter] for letter in ordered])
    np.save(tmp_path / "a.npy", values.transpose([ordered.index(letter) for letter in axes]))
    data = load_dataset(tmp_path / "a.npy", {"axes": axes, "scaling": "none"})
    assert np.allclose(data.x, values, atol=1e-6)


@pytest.mark.parametrize("axes", ["", "N", "HW", "NN", "NHWD", "NXY", "N" * 1000, "NTCHW"])
def test_axes_that_say_nothing_are_refused(tmp_path, axes):
    np.save(tmp_path / "a.npy", WINDOWS)
    with pytest.raises(InputError, match="says nothing that is known"):
        load_dataset(tmp_path / "a.npy", {"axes": axes})


def test_axes_that_do_not_fit_are_refused(tmp_path):
    np.save(tmp_path / "a.npy", WINDOWS)
    for recipe, words in (
        ({"axes": "ND"}, "'a' has 3"),
        ({"axes": "NTC", "transpose": True}, "choose one"),
        ({"axes": "NTC", "picture": [40, 6]}, "choose one"),
    ):
        with pytest.raises(InputError, match=words):
            load_dataset(tmp_path / "a.npy", recipe)
    (tmp_path / "a.csv").write_text("a,b\n1,2\n3,4\n5,7\n")
    with pytest.raises(InputError, match="leave axes out"):
        load_dataset(tmp_path / "a.csv", {"axes": "NHW"})


def test_large_arrays_stay_on_disk_and_are_not_turned(tmp_path, monkeypatch):
    for module in ("rows", "reading.numpy_files", "reading.which_axes", "prepare"):
        monkeypatch.setattr(f"latentlab.data.{module}.STORED_FROM", 1 << 12)
    np.save(tmp_path / "a.npy", WINDOWS)
    data = load_dataset(tmp_path / "a.npy")
    assert not data.in_memory
    assert np.allclose(data.x[:5].reshape(5, 6, 40)[:, 3].std(), 1, atol=0.2)
    with pytest.raises(InputError, match="too large to be turned"):
        load_dataset(tmp_path / "a.npy", {"axes": "TNC"})
    with pytest.raises(InputError, match="too large to be turned"):
        load_dataset(tmp_path / "a.npy", {"axes": "NDN"})
    together = load_dataset(tmp_path / "a.npy", {"axes": "NND", "scaling": "none"})
    assert np.allclose(together.x[:], WINDOWS.reshape(-1, 6), atol=1e-4)
    ramp = (np.arange(64)[:, None, None] + np.arange(64)[:, None] + np.zeros(3)).astype(np.uint8)
    np.save(tmp_path / "b.npy", ramp)
    assert load_dataset(tmp_path / "b.npy").shape == (3,)


@pytest.mark.parametrize(("axes", "shape"), [("NND", (30, 4)), ("DNN", (24, 5)), ("NDD", (5, 24)), ("NDN", (20, 6))])
def test_axes_of_one_letter_are_taken_together(tmp_path, axes, shape):
    values = RANDOM.normal(size=(5, 6, 4))
    np.save(tmp_path / "a.npy", values)
    rows = [place for place, letter in enumerate(axes) if letter == "N"]
    right = np.moveaxis(values, rows, range(len(rows))).reshape(shape)
    data = load_dataset(tmp_path / "a.npy", {"axes": axes, "scaling": "none"})
    assert np.allclose(data.x, right, atol=1e-6)
    again = prepare_alike(open_source(tmp_path / "a.npy", recipe_of(data.source["recipe"])), data.source)
    assert np.array_equal(again.x, data.x)


def test_labels_stay_with_rows_that_were_turned(tmp_path):
    values = RANDOM.normal(size=(20, 50))
    np.savez(tmp_path / "a.npz", X=values, kind=np.arange(50) % 3)
    data = load_dataset(tmp_path / "a.npz", {"transpose": True, "scaling": "none", "label": "kind"})
    assert np.allclose(data.x, values.T, atol=1e-6)
    assert data.label_name == "kind"
    assert [data.label_of(i) for i in range(4)] == ["0", "1", "2", "0"]
