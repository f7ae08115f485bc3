"""A name or a path becomes a dataset, or one sentence says why not."""

import pytest

from latentlab.data import load_dataset
from latentlab.errors import InputError


def test_the_home_of_nobody_is_refused():
    with pytest.raises(InputError):
        load_dataset("~nobody-of-this-name/data")


def test_missing_empty_and_foreign_places(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        load_dataset(tmp_path / "nothing")
    with pytest.raises(InputError, match="empty"):
        load_dataset(tmp_path)
    (tmp_path / "readme.txt").write_text("hello")
    with pytest.raises(InputError, match="no dataset is in this folder"):
        load_dataset(tmp_path)
