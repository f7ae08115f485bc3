"""Data of every kind with bits flipped or their end cut off: rows of finite numbers, or one sentence."""

import numpy as np
import pytest
from damaging import KINDS, damaged, walked

from latentlab.data import load_dataset

READS_APART = True


def opened(path):
    data = load_dataset(path, {"held_out": 0})
    assert np.isfinite(data.x[:]).all()
    return data


def sound(tmp_path, name):
    KINDS[name](tmp_path / name)
    assert len(load_dataset(tmp_path / name)) > 3
    return (tmp_path / name).read_bytes()


@pytest.mark.parametrize("name", KINDS)
def test_a_few_of_each_kind(tmp_path, name):
    found = walked(damaged(sound(tmp_path, name), 1, 2), tmp_path / "d", name, opened)
    assert isinstance(found[-2], str)  # nothing at all is left of it


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", KINDS)
def test_many_of_each_kind(tmp_path, name):
    found = walked(damaged(sound(tmp_path, name), 2000 // len(KINDS) + 1, 100), tmp_path / "d", name, opened)
    assert any(isinstance(one, str) for one in found)
