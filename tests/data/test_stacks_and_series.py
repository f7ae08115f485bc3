"""TIFFs of several pages, series in several channels, and which axis of an array is which."""

import io
import json

import numpy as np
import pytest
from PIL import Image

import latentlab as ll
from latentlab.cli import main
from latentlab.data import load_dataset, open_source
from latentlab.data.alike import prepare_alike
from latentlab.data.recipe import recipe_of
from latentlab.errors import InputError

RANDOM = np.random.default_rng(0)
SIZES = np.array([1.0, 10.0, 100.0, 1.0, 0.1, 1000.0])
WINDOWS = RANDOM.normal(size=(60, 40, 6)) * SIZES + 3 * SIZES


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path / "cache"))


def deep(height=12, width=10, most=4096):
    return Image.fromarray(RANDOM.integers(0, most, (height, width)).astype(np.uint16))


def save(path, pages, **options):
    pages[0].save(path, format="TIFF", save_all=True, append_images=pages[1:], **options)
    return path


def remarks(data):
    return " ".join(data.remarks)


# Stacks ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("packed", [None, "tiff_deflate", "tiff_lzw"])
def test_each_page_of_a_tiff_is_a_row_with_all_its_bits(tmp_path, packed):
    pages = [deep() for _ in range(9)]
    data = load_dataset(save(tmp_path / "a.tif", pages, compression=packed), {"scaling": "none"})
    assert np.array_equal(data.x, np.stack([np.asarray(page, np.float32) for page in pages]))
    assert "Each of its 9 pages" in remarks(data)
    assert "page=" in remarks(data)
    assert data.row_names[4] == "page 5"
    assert data.source["recipe"]["depth"] == "full"
    eight = load_dataset(tmp_path / "a.tif", {"scaling": "none", "depth": "8 bits"})
    assert np.array_equal(eight.x[2], np.round(np.asarray(pages[2]) * (255 / 65535)))


def twelve_bits(values):
    """A TIFF of one page with 12 bits a pixel, packed as cameras do: three bytes hold two."""
    height, width = values.shape
    pairs = values.reshape(-1, 2).astype(np.uint32)
    packed = np.stack([pairs[:, 0] >> 4, (pairs[:, 0] & 15) << 4 | pairs[:, 1] >> 8, pairs[:, 1] & 255], 1)
    body = packed.astype(np.uint8).tobytes()
    tags = [(256, width), (257, height), (258, 12), (259, 1), (262, 1), (273, 8), (277, 1), (278, height),
            (279, len(body))]  # fmt: skip
    place = 8 + len(body) + len(body) % 2
    entries = b"".join(
        tag.to_bytes(2, "little") + b"\x04\0\x01\0\0\0" + value.to_bytes(4, "little") for tag, value in tags
    )
    return (
        b"II*\0" + place.to_bytes(4, "little") + body + b"\0" * (len(body) % 2)
        + len(tags).to_bytes(2, "little") + entries + bytes(4)
    )  # fmt: skip


def test_a_folder_of_twelve_bits_keeps_them(tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    values = RANDOM.integers(0, 4096, (4, 10, 12))
    for i, one in enumerate(values):
        (folder / f"{i}.tif").write_bytes(twelve_bits(one))
    data = load_dataset(folder, {"scaling": "none"})
    assert np.array_equal(data.x, values)


def test_pages_in_colour_and_pages_of_another_size(tmp_path):
    pages = [Image.fromarray(RANDOM.integers(0, 256, (8, 8, 3)).astype(np.uint8)) for _ in range(6)]
    data = load_dataset(save(tmp_path / "a.tif", [*pages[:3], pages[0].resize((4, 4)), *pages[3:]]))
    assert data.shape == (8, 8, 3)
    assert len(data) == 6
    assert "page 4 (4 × 4)" in remarks(data)
    assert data.row_names[3] == "page 5"


def test_a_folder_of_stacks_takes_one_page_of_each_and_says_so(tmp_path):
    folder = tmp_path / "stacks"
    folder.mkdir()
    stacks = [[deep() for _ in range(3)] for _ in range(5)]
    for i, pages in enumerate(stacks):
        save(folder / f"{i}.tif", pages)
    first, second = (load_dataset(folder, {"scaling": "none", **how}) for how in ({}, {"page": 2}))
    assert np.array_equal(first.x[1], np.asarray(stacks[1][0]))
    assert "5 of the pictures have several pages" in remarks(first)
    assert np.array_equal(second.x[1], np.asarray(stacks[1][1]))
    assert "several pages" not in remarks(second)
    save(folder / "5.tif", [deep()])
    data = load_dataset(folder, {"page": 3})
    assert len(data) == 5
    assert "5.tif: it has no page 3" in remarks(data)


def test_what_is_no_stack_is_told(tmp_path):
    with pytest.raises(InputError, match="a single picture"):
        load_dataset(save(tmp_path / "one.tif", [deep()]))
    save(tmp_path / "a.tif", [deep() for _ in range(5)])
    with pytest.raises(InputError, match="page=2 would leave a single row"):
        load_dataset(tmp_path / "a.tif", {"page": 2})
    with pytest.raises(InputError, match="another size"):
        load_dataset(save(tmp_path / "b.tif", [deep(4), deep(5), deep(6)]))


def test_damaged_stacks_keep_their_sound_pages_or_are_told(tmp_path):
    whole = save(tmp_path / "a.tif", [deep() for _ in range(8)], compression="tiff_deflate").read_bytes()
    (tmp_path / "half.tif").write_bytes(whole[: len(whole) * 2 // 3])
    data = load_dataset(tmp_path / "half.tif")
    assert 2 <= len(data) < 8
    assert "damaged" in remarks(data) or "Page" in remarks(data)
    for cut in (9, 60):
        (tmp_path / "cut.tif").write_bytes(whole[:cut])
        with pytest.raises(InputError, match=r"cut\.tif: "):
            load_dataset(tmp_path / "cut.tif")


def wide(width, height, pages):
    """A TIFF whose pages claim a size and share the same few bytes."""
    out = io.BytesIO(b"II*\0" + (16).to_bytes(4, "little") + bytes(8))
    out.seek(16)
    tags = [(256, width), (257, height), (258, 8), (259, 8), (262, 1), (273, 8), (277, 1), (278, height), (279, 8)]
    for page in range(pages):
        size = 2 + 12 * len(tags) + 4
        following = out.tell() + size if page < pages - 1 else 0
        out.write(len(tags).to_bytes(2, "little"))
        for tag, value in tags:
            out.write(tag.to_bytes(2, "little") + b"\x04\0\x01\0\0\0" + value.to_bytes(4, "little"))
        out.write(following.to_bytes(4, "little"))
    return out.getvalue()


@pytest.mark.parametrize(("width", "height", "pages"), [(1 << 20, 1 << 20, 2), (7000, 7000, 400)])
def test_a_stack_that_would_unpack_without_end_is_refused(tmp_path, width, height, pages):
    (tmp_path / "bomb.tif").write_bytes(wide(width, height, pages))
    with pytest.raises(InputError, match=r"bomb\.tif: "):
        load_dataset(tmp_path / "bomb.tif")


# Series ------------------------------------------------------------------------------------------------------------


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
    assert np.allclose([value for _, value in data.in_units(data.x[7])][40:80], WINDOWS[7, :, 1], atol=1e-2)
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


# Axes --------------------------------------------------------------------------------------------------------------


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


def test_pictures_one_behind_another(tmp_path):
    values = RANDOM.integers(0, 256, (10, 10, 40)).astype(np.uint8)
    np.savez(tmp_path / "a.npz", faces=values)
    data = load_dataset(tmp_path / "a.npz")
    assert np.allclose(data.x, np.moveaxis(values, 2, 0) / 255, atol=1e-6)
    assert "axes=NHW reads it as it lies" in remarks(data)
    assert load_dataset(tmp_path / "a.npz", {"axes": "NHW"}).x.shape == (10, 10, 40)


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


def test_the_command_line_takes_axes_and_pages(tmp_path, capsys):
    np.save(tmp_path / "a.npy", WINDOWS)
    assert main(["info", str(tmp_path / "a.npy"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["shape"] == [240]
    assert main(["info", str(tmp_path / "a.npy"), "--json", "--prepare", "axes=NHW"]) == 0
    assert json.loads(capsys.readouterr().out)["shape"] == [40, 6]
    assert main(["info", str(tmp_path / "a.npy"), "--prepare", "axes=QQ"]) == 2
    assert "axes=QQ says nothing" in capsys.readouterr().err
    save(tmp_path / "a.tif", [deep() for _ in range(4)])
    assert main(["info", str(tmp_path / "a.tif"), "--prepare", "page=2"]) == 2
    assert "single row" in capsys.readouterr().err


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


def test_the_shell_tells_of_each_doubt_the_other_reading_and_its_key(tmp_path, capsys):
    def told(name, values):
        np.save(tmp_path / name, values)
        assert main(["info", str(tmp_path / name)]) == 0
        return " ".join(capsys.readouterr().out.split())

    assert "axes=DNN makes each of its pixels a row" in told("a.npy", RANDOM.random((3, 64, 64)))
    assert "transpose=true" in told("b.npy", RANDOM.random((8, 120)))
    assert "axes=NNNHW reads 48 gray pictures of 16 × 16" in told("c.npy", RANDOM.random((4, 2, 6, 16, 16)))
    assert "axes=NHWN reads 40 gray pictures of 16 × 16" in told("d.npy", RANDOM.random((20, 16, 16, 2)))
