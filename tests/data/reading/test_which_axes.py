"""Which axis of an array is which, where nobody has said."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.cli import main
from latentlab.data import load_dataset, open_source
from latentlab.data.alike import prepare_alike
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)


SIZES = np.array([1.0, 10.0, 100.0, 1.0, 0.1, 1000.0])


WINDOWS = RANDOM.normal(size=(60, 40, 6)) * SIZES + 3 * SIZES


def remarks(data):
    return " ".join(data.remarks)


@pytest.mark.parametrize(("axes", "order"), [("NTC", (0, 1, 2)), ("NCT", (0, 2, 1))])
def test_windows_of_sensors_are_series_each_channel_scaled_by_itself(tmp_path, axes, order):
    np.save(tmp_path / "accelerometer.npy", WINDOWS.transpose(order))
    data = load_dataset(tmp_path / "accelerometer.npy")
    assert data.x.shape == (60, 240)
    assert not data.is_image
    assert data.about == "60 series of 40 steps in 6 channels"
    assert data.source["recipe"]["axes"] == axes
    assert "axes=NHW reads gray pictures" in remarks(data)
    train = WINDOWS[data.train]
    expected = (WINDOWS - train.mean((0, 1))) / train.std((0, 1))
    assert np.allclose(data.x.reshape(60, 6, 40), expected.transpose(0, 2, 1), atol=1e-4)
    assert data.features[41] == "channel 2 at 2"
    assert np.allclose(data.in_units(data.x[7:8])[0][0, 40:80], WINDOWS[7, :, 1], atol=1e-2)
    assert data.likelihood == "gaussian"


def test_each_channel_has_one_range_where_that_is_chosen(tmp_path):
    np.save(tmp_path / "a.npy", WINDOWS)
    data = load_dataset(tmp_path / "a.npy", {"scaling": "min-max"})
    channels = data.x[data.train].reshape(-1, 6, 40)
    assert np.allclose(channels.min((0, 2)), 0, atol=1e-6)
    assert np.allclose(channels.max((0, 2)), 1, atol=1e-6)
    assert channels[:, 0, 3].max() < 0.999  # the range is that of the channel, not of each step


def test_values_that_are_missing_in_series(tmp_path):
    values = WINDOWS.copy()
    values[:, 5, 2] = np.nan
    values[3, 7, 1] = np.inf
    np.save(tmp_path / "a.npy", values)
    data = load_dataset(tmp_path / "a.npy", {"missing": "mean", "held_out": 0})
    series = data.x.reshape(60, 6, 40)
    assert np.allclose(series[:, 2, 5], 0)  # never seen: the mean of its channel
    known = np.delete(values[..., 2], 5, axis=1)
    assert np.allclose(series[0, 2, 6], (values[0, 6, 2] - known.mean()) / known.std(), atol=1e-4)
    values[:] = np.nan
    np.save(tmp_path / "b.npy", values)
    with pytest.raises(InputError, match=r"no finite values|every row"):
        load_dataset(tmp_path / "b.npy")


def test_what_might_be_either_is_told_with_the_key(tmp_path):
    np.save(tmp_path / "a.npy", RANDOM.normal(size=(30, 20, 12)))
    data = load_dataset(tmp_path / "a.npy")
    assert data.shape == (20, 12)
    assert "axes=NTC reads series of 20 steps in 12 channels" in remarks(data)
    assert load_dataset(tmp_path / "a.npy", {"axes": "ntc"}).shape == (240,)
    np.savez(tmp_path / "b.npz", eeg=RANDOM.normal(size=(30, 12, 20)))
    assert load_dataset(tmp_path / "b.npz").about.startswith("30 series of 20 steps in 12")
    np.save(tmp_path / "c.npy", RANDOM.random(size=(30, 16, 16)))
    plain = load_dataset(tmp_path / "c.npy")
    assert plain.is_image
    assert not plain.remarks
    np.save(tmp_path / "d.npy", RANDOM.integers(0, 256, (30, 60, 4)).astype(np.uint8))
    assert load_dataset(tmp_path / "d.npy").is_image
    np.save(tmp_path / "e.npy", WINDOWS)
    assert load_dataset(tmp_path / "e.npy", {"picture": [40, 6]}).is_image


def test_new_series_are_prepared_as_the_old_ones(tmp_path):
    np.savez(tmp_path / "a.npz", signals=WINDOWS.transpose(1, 2, 0), y=np.arange(60) % 2)
    data = load_dataset(tmp_path / "a.npz")
    assert data.source["recipe"]["axes"] == "TCN"
    recipe = recipe_of(data.source["recipe"])
    np.savez(tmp_path / "b.npz", signals=WINDOWS[:7].transpose(1, 2, 0))
    rows = prepare_alike(open_source(tmp_path / "b.npz", recipe), data.source)
    assert np.allclose(rows.x, data.x[:7], atol=1e-6)
    np.savez(tmp_path / "c.npz", signals=WINDOWS[:7, :20].repeat(2, 2).transpose(1, 2, 0))
    with pytest.raises(InputError, match="rows are of shape"):  # as many values, but other channels
        prepare_alike(open_source(tmp_path / "c.npz", recipe), data.source)


def test_arrays_in_memory_are_read_alike():
    data = ll.Dataset.of(WINDOWS)
    assert data.about == "60 series of 40 steps in 6 channels"
    assert "axes=NHW" in remarks(data)
    assert ll.Dataset.of(WINDOWS, axes="NHW").shape == (40, 6)
    assert ll.Dataset.of(WINDOWS.transpose(1, 2, 0), axes="TCN", labels=["a", "b"] * 30).x.shape == (60, 240)


def test_features_by_samples_are_turned_where_labels_say_so(tmp_path):
    values = RANDOM.normal(size=(20, 50))
    np.savez(tmp_path / "a.npz", X=values, labels=np.arange(50) % 3)
    data = load_dataset(tmp_path / "a.npz", {"scaling": "none"})
    assert np.allclose(data.x, values.T, atol=1e-6)
    assert len(data.class_names) == 3
    assert "axes=ND reads it as it lies" in remarks(data)
    assert np.allclose(load_dataset(tmp_path / "a.npz", {"scaling": "none", "axes": "ND"}).x, values, atol=1e-6)
    np.savez(tmp_path / "b.npz", X=values, mean=values.mean(0))  # as long as a row, but no labels
    assert load_dataset(tmp_path / "b.npz").x.shape == (20, 50)


def test_pictures_one_behind_another(tmp_path):
    values = RANDOM.integers(0, 256, (10, 10, 40)).astype(np.uint8)
    np.savez(tmp_path / "a.npz", faces=values)
    data = load_dataset(tmp_path / "a.npz")
    assert np.allclose(data.x, np.moveaxis(values, 2, 0) / 255, atol=1e-6)
    assert "axes=NHW reads it as it lies" in remarks(data)
    assert load_dataset(tmp_path / "a.npz", {"axes": "NHW"}).x.shape == (10, 10, 40)


def test_the_shell_tells_of_each_doubt_the_other_reading_and_its_key(tmp_path, capsys):
    def told(name, values):
        np.save(tmp_path / name, values)
        assert main(["info", str(tmp_path / name)]) == 0
        return " ".join(capsys.readouterr().out.split())

    assert "axes=DNN makes each of its pixels a row" in told("a.npy", RANDOM.random((3, 64, 64)))
    assert "transpose=true" in told("b.npy", RANDOM.random((8, 120)))
    assert "axes=NNNHW reads 48 gray pictures of 16 × 16" in told("c.npy", RANDOM.random((4, 2, 6, 16, 16)))
    assert "axes=NHWN reads 40 gray pictures of 16 × 16" in told("d.npy", RANDOM.random((20, 16, 16, 2)))
