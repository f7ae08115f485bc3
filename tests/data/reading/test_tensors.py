"""PyTorch files: tensors only; anything that would run code is refused."""

import numpy as np
import pytest
import torch

from latentlab.data.reading.tensors import read_tensors
from latentlab.data.recipe import Recipe
from latentlab.errors import InputError

X = torch.from_numpy(np.random.default_rng(0).normal(size=(20, 3)).astype(np.float32))


@pytest.mark.parametrize("held", [X, [X], (X, X[:2]), {"größe": X}, X.T.contiguous().T, X.requires_grad_(False)])
def test_a_tensor_reads_back_however_it_is_held(tmp_path, held):
    torch.save(held, tmp_path / "a.pt")
    assert np.array_equal(read_tensors(tmp_path / "a.pt", Recipe()).values, X.numpy())


@pytest.mark.parametrize("kind", [torch.bfloat16, torch.float16])
def test_halves_become_floats(tmp_path, kind):
    torch.save(X.to(kind), tmp_path / "a.pt")
    values = read_tensors(tmp_path / "a.pt", Recipe()).values
    assert values.dtype == np.float32
    assert np.array_equal(values, X.to(kind).float().numpy())


def test_one_of_several_opens_by_its_name_or_place(tmp_path):
    torch.save({"a": X, "b": 2 * X}, tmp_path / "a.pt")
    assert np.array_equal(read_tensors(tmp_path / "a.pt", Recipe(inside="b")).values, 2 * X.numpy())
    torch.save([X[:5], X], tmp_path / "b.pt")
    assert np.array_equal(read_tensors(tmp_path / "b.pt", Recipe(inside="0")).values, X[:5].numpy())


def test_what_is_no_tensor_is_refused(tmp_path):
    torch.save(torch.nn.Linear(2, 2), tmp_path / "model.pt")
    with pytest.raises(InputError, match="holds more than tensors"):
        read_tensors(tmp_path / "model.pt", Recipe())
    torch.save({"z": X * 1j, "n": 3}, tmp_path / "complex.pt")
    with pytest.raises(InputError, match="no array of real numbers"):
        read_tensors(tmp_path / "complex.pt", Recipe())
    torch.save(X, tmp_path / "cut.pt")
    (tmp_path / "cut.pt").write_bytes((tmp_path / "cut.pt").read_bytes()[:200])
    with pytest.raises(InputError, match=r"cut\.pt: "):
        read_tensors(tmp_path / "cut.pt", Recipe())
