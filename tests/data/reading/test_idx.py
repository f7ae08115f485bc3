"""The idx reader: every type, every kind of damage."""

import gzip
import struct
import tracemalloc
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from latentlab.data import Dataset, load_dataset
from latentlab.data.reading.idx import TYPES, read_array
from latentlab.errors import InputError


def idx_bytes(values, code=0x08):
    values = np.asarray(values).astype(TYPES[code])
    return struct.pack(f">BBBB{values.ndim}I", 0, 0, code, values.ndim, *values.shape) + values.tobytes()


def write(folder, name, values, code=0x08):
    data = idx_bytes(values, code)
    path = folder / name
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return path


@pytest.mark.parametrize("code", TYPES)
@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_every_type_reads_back(tmp_path, code, suffix):
    values = np.arange(24).reshape(4, 3, 2)
    read = read_array(write(tmp_path, "a-idx3-ubyte" + suffix, values, code))
    assert np.array_equal(read, values)
    assert read.dtype == np.dtype(TYPES[code])


def test_folder_with_test_part_and_labels(tmp_path):
    random = np.random.default_rng(0)
    train, test = random.integers(0, 256, (20, 5, 4)), random.integers(0, 256, (7, 5, 4))
    write(tmp_path, "t10k-images-idx3-ubyte.gz", test)
    write(tmp_path, "t10k-labels-idx1-ubyte.gz", np.arange(7) % 3 + 4)
    write(tmp_path, "train-images.idx3-ubyte", train)
    write(tmp_path, "train-labels.idx1-ubyte", np.arange(20) % 3 + 4)
    data = load_dataset(tmp_path)
    assert np.array_equal(data.x, (np.concatenate([train, test]) / np.float32(255)).astype(np.float32))
    assert np.array_equal(data.held_out, np.arange(20, 27))
    assert data.class_names == ("4", "5", "6")
    assert np.array_equal(data.labels, np.concatenate([np.arange(20) % 3, np.arange(7) % 3]))
    assert data.likelihood == "bernoulli"


def test_single_file_finds_its_labels_and_holds_out_a_tenth(tmp_path):
    path = write(tmp_path, "train-images-idx3-ubyte", np.ones((40, 2, 2)))
    write(tmp_path, "train-labels-idx1-ubyte", np.arange(40) % 2)
    data = load_dataset(path)
    assert len(data.held_out) == 4
    assert data.class_names == ("0", "1")


def test_floats_are_scaled_by_their_range(tmp_path):
    data = load_dataset(write(tmp_path, "x-images-idx3-ubyte", np.linspace(-3, 5, 24).reshape(4, 3, 2), 0x0D))
    assert data.x.min() == 0
    assert data.x.max() == 1


BAD = {
    "nothing": b"",
    "wrong magic": b"\x01\x02\x08\x03" + bytes(12),
    "unknown type": b"\0\0\x07\x03" + bytes(12),
    "no dimensions": b"\0\0\x08\0",
    "half a header": b"\0\0\x08\x03\0\0\0\x01\0",
    "half a body": idx_bytes(np.ones((4, 3, 2)))[:-5],
    "longer than it says": idx_bytes(np.ones((4, 3, 2))) + b"x",
    "no rows": idx_bytes(np.ones((0, 3, 2))),
    "petabytes": b"\0\0\x08\x03" + b"\xff" * 12,
    "many dimensions": b"\0\0\x08\xff" + b"\0\0\0\x02" * 255 + b"ab",
    "half a gzip": gzip.compress(idx_bytes(np.ones((40, 30, 2))))[:-12],
    "broken gzip": b"\x1f\x8b" + bytes(40),
    "labels as images": idx_bytes(np.arange(5)),
    "one infinity": idx_bytes(np.array([[[1.0, np.inf]]]), 0x0D),
    "not finite": idx_bytes(np.full((4, 3, 2), np.nan), 0x0D),
}


@pytest.mark.parametrize("name", BAD)
def test_damage_is_told_in_one_sentence(tmp_path, name):
    path = tmp_path / "train-images-idx3-ubyte"
    path.write_bytes(BAD[name])
    with pytest.raises(InputError) as error:
        load_dataset(path)
    assert "train-images-idx3-ubyte" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("shape", [(1000, 1000, 4000), (2**32 - 1,) * 3], ids=["gigabytes", "petabytes"])
def test_a_header_that_promises_much_costs_no_memory(tmp_path, shape):
    path = tmp_path / "train-images-idx3-ubyte"
    path.write_bytes(b"\0\0\x08\x03" + struct.pack(">3I", *shape) + bytes(100))
    tracemalloc.start()
    try:
        with pytest.raises(InputError):
            read_array(path)
        assert tracemalloc.get_traced_memory()[1] < 2**26
    finally:
        tracemalloc.stop()


def test_more_dimensions_than_an_array_can_have_are_refused(tmp_path):
    path = tmp_path / "train-images-idx3-ubyte"
    path.write_bytes(b"\0\0\x08\x41" + b"\0\0\0\x01" * 65 + b"x")
    with pytest.raises(InputError):
        load_dataset(path)


def test_the_widest_range_of_doubles_gives_finite_rows(tmp_path):
    values = np.array([-1.7e308, 0, 1.7e308, 1] * 3).reshape(3, 2, 2)
    path = write(tmp_path, "train-images-idx3-ubyte", values, 0x0E)
    with np.errstate(all="ignore"), suppress(InputError):
        assert np.isfinite(load_dataset(path).x).all()


@pytest.mark.parametrize("code", [0x09, 0x0B, 0x0C, 0x0D, 0x0E])
def test_all_but_bytes_are_scaled_to_0_1(tmp_path, code):
    data = load_dataset(write(tmp_path, "train-images-idx3-ubyte", np.arange(-12, 12).reshape(4, 3, 2), code))
    assert np.allclose(data.x.ravel(), np.arange(24) / 23)
    assert data.likelihood == "bernoulli"


def test_equal_values_are_no_division_by_zero(tmp_path):
    data = load_dataset(write(tmp_path, "train-images-idx3-ubyte", np.full((4, 3, 2), 7), 0x0C))
    assert not data.x.any()


def test_parts_of_different_shape_or_type_are_refused(tmp_path):
    write(tmp_path, "train-images-idx3-ubyte", np.ones((20, 2, 2)))
    for values, code in ((np.ones((5, 2, 3)), 0x08), (np.ones((5, 2, 2)), 0x0D)):
        write(tmp_path, "t10k-images-idx3-ubyte", values, code)
        with pytest.raises(InputError, match="differ in shape or type"):
            load_dataset(tmp_path)


def test_a_packed_and_a_plain_copy_are_one_part(tmp_path):
    write(tmp_path, "train-images-idx3-ubyte", np.ones((20, 2, 2)))
    write(tmp_path, "train-images-idx3-ubyte.gz", np.ones((20, 2, 2)))
    assert len(load_dataset(tmp_path)) == 20


def test_labels_of_only_one_part_are_left_out(tmp_path):
    write(tmp_path, "train-images-idx3-ubyte", np.ones((20, 2, 2)))
    write(tmp_path, "train-labels-idx1-ubyte", np.arange(20))
    write(tmp_path, "t10k-images-idx3-ubyte", np.ones((5, 2, 2)))
    assert load_dataset(tmp_path).labels is None


def test_a_test_part_alone_holds_out_a_tenth(tmp_path):
    write(tmp_path, "t10k-images-idx3-ubyte", np.ones((40, 2, 2)))
    assert len(load_dataset(tmp_path).held_out) == 4


def test_labels_without_images_are_no_dataset(tmp_path):
    write(tmp_path, "train-labels-idx1-ubyte", np.arange(20))
    with pytest.raises(InputError, match="no idx images file"):
        load_dataset(tmp_path)


def test_labels_that_do_not_fit_are_refused(tmp_path):
    write(tmp_path, "train-images-idx3-ubyte", np.ones((20, 2, 2)))
    write(tmp_path, "train-labels-idx1-ubyte", np.arange(19))
    with pytest.raises(InputError, match="19 labels for 20 images"):
        load_dataset(tmp_path)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(head=st.binary(max_size=24), place=st.integers(0, 60), flip=st.integers(1, 255), cut=st.integers(0, 60))
def test_any_bytes_are_a_dataset_or_an_input_error(tmp_path, head, place, flip, cut):
    sound = bytearray(idx_bytes(np.arange(40).reshape(10, 2, 2)))
    sound[place % len(sound)] ^= flip
    for content in (head, bytes(sound), bytes(sound[: len(sound) - cut % 10])):
        path = tmp_path / "train-images-idx3-ubyte"
        path.write_bytes(content)
        with suppress(InputError):
            assert isinstance(load_dataset(path), Dataset)


def test_mnist(mnist_folder):
    data = load_dataset(mnist_folder)
    assert data.x.shape == (70000, 28, 28)
    assert np.array_equal(data.held_out, np.arange(60000, 70000))
    assert np.bincount(data.labels[:60000]).tolist() == [5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]


def test_a_signalling_nan_is_refused_without_a_warning(tmp_path):
    path = tmp_path / "a-idx2-ubyte"
    path.write_bytes(struct.pack(">BBBB2I", 0, 0, 0x0D, 2, 1, 1) + b"\x7f\x80\x00\x01")
    with pytest.raises(InputError, match="not finite"):
        load_dataset(path)
