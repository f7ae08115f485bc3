"""Steps over arrays give what they say, and arrays lie in a page to the bit."""

import base64

import numpy as np
import pytest
import torch

from latentlab.export.pages.program import LINES, ONE, TWO, Program, packed

X = np.array([-2.0, -0.5, 0.0, 0.7, 1.5, 3.0])


def run(steps, *arrays, place=X):
    arrays = tuple(np.asarray(array) for array in arrays)
    return Program(arrays, tuple(steps), len(place), len(arrays) + len(steps)).run(place)


def test_functions_of_each_value_are_those_of_torch():
    x = torch.from_numpy(X)
    known = {name: getattr(torch, name) for name in ONE if hasattr(torch, name)}
    known |= {name: getattr(torch.nn.functional, name) for name in ("silu", "softplus", "elu")}
    for name in set(known) - {"clamp"}:
        found = run([{"do": name, "of": 0}])
        assert np.allclose(found, known[name](x).numpy(), equal_nan=True), name
    assert np.array_equal(run([{"do": "clamp", "of": 0, "with": [-1, 2]}]), X.clip(-1, 2))
    assert np.array_equal(run([{"do": "power", "of": 0, "with": [2.0]}]), X**2)
    assert np.array_equal(run([{"do": "leaky", "of": 0, "with": [0.1]}]), np.where(X > 0, X, 0.1 * X))


@pytest.mark.parametrize("name", TWO)
def test_functions_of_two_values_take_an_array_or_one_number(name):
    other = np.array([1.0, 2, 3, -1, 5, 6])
    assert np.array_equal(run([{"do": name, "of": [1, 0]}], other), TWO[name](X, other))
    assert np.array_equal(run([{"do": name, "of": [0, {"number": 2.0}]}]), TWO[name](X, 2.0))


def test_lines_are_those_of_torch():
    lines = torch.from_numpy(X.reshape(2, 3))
    known = {"softmax": lines.softmax(1), "log_softmax": lines.log_softmax(1), "logsumexp": lines.logsumexp(1)}
    known |= {"sum": lines.sum(1), "mean": lines.mean(1), "greatest": lines.amax(1)}
    assert set(known) == set(LINES)
    for name, wanted in known.items():
        assert np.allclose(run([{"do": name, "of": 0, "line": 3}]), wanted.flatten().numpy()), name


def test_a_coarser_program_has_no_finer_numbers_and_keeps_its_indices():
    program = Program((np.full(3, 0.1), np.arange(3, dtype=np.int32), np.full(2, 0.1, np.float32)), (), 1, 0)
    assert [array.dtype.name for array in program.rounded("float32").arrays] == ["float32", "int32", "float32"]
    assert [array.dtype.name for array in program.rounded("float16").arrays] == ["float16", "int32", "float16"]
    assert program.rounded("") is program
    assert program.numbers == 8


@pytest.mark.parametrize("kind", ["<f2", "<f4", "<f8", "<i4", "|u1", ">f4"])
def test_arrays_read_back(kind):
    values = np.array([1, 2, 250]).astype(kind)
    found = packed(values)
    again = np.frombuffer(base64.b64decode(found["data"]), "<" + found["kind"])
    assert np.array_equal(again, values)


def test_values_are_taken_out_of_several():
    found = run([{"do": "take", "of": [0, 2], "at": 1}], [9.0, 8.0], np.array([6, 0, 7, 1]))
    assert found.tolist() == [1.5, 9.0, 3.0, 8.0]
