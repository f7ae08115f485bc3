"""What was unpacked or decoded once is kept on disk, whole or not at all."""

import os

import numpy as np
import pytest

from latentlab.data import cache
from latentlab.data.cache import (
    cache_folder,
    is_pasted,
    keep_pasted,
    keeping,
    kept,
    kept_file,
    key_of,
    key_of_file,
    recall,
)  # fmt: skip
from latentlab.errors import InputError

BLOCKS = [np.arange(6, dtype=np.int16).reshape(2, 3), np.arange(6, 9, dtype=np.int16).reshape(1, 3)]


def test_what_is_kept_once_is_recalled_and_not_made_again():
    found = kept("a", lambda: iter(BLOCKS))
    again = kept("a", lambda: pytest.fail("it was kept"))
    assert found.dtype == again.dtype == np.int16
    assert np.array_equal(again.between(0, 3), np.concatenate(BLOCKS))


def test_what_breaks_off_leaves_nothing():
    def breaks_off():
        yield BLOCKS[0]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        kept("a", breaks_off)
    assert recall("a") is None
    assert list(cache_folder().iterdir()) == []


def test_notes_come_back_and_what_was_damaged_is_forgotten():
    with keeping("a") as keeper:
        keeper.add(BLOCKS[0])
        keeper.notes = {"good": ["ä.png"]}
    assert recall("a").notes == {"good": ["ä.png"]}
    (cache_folder() / "a.values").write_bytes(b"short")
    assert recall("a") is None


def test_a_file_is_kept_whole_or_not_at_all():
    made = kept_file("b", lambda path: path.write_bytes(b"all of it"))
    assert kept_file("b", lambda path: pytest.fail("it was kept")) == made
    assert made.read_bytes() == b"all of it"

    def full(path):
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(InputError, match="No space left on device; nothing was kept"):
        kept_file("c", full)
    assert [path.name for path in cache_folder().iterdir()] == ["b.values"]


def test_the_longest_unused_go_first(monkeypatch):
    for i, key in enumerate("abc"):
        kept(key, lambda: iter(BLOCKS))
        os.utime(cache_folder() / f"{key}.values", (i, i))
    monkeypatch.setattr(cache, "LARGEST", 3 * 18)
    kept("d", lambda: iter(BLOCKS))
    assert [key for key in "abcd" if recall(key) is not None] == ["b", "c", "d"]


def test_keys_follow_what_they_are_made_of_and_pasted_tables_are_known(tmp_path):
    assert key_of(["a", "b"]) == key_of(["a", "b"]) != key_of(["ab"]) != key_of(["b", "a"])
    path = keep_pasted("ä\t1\n")
    before = key_of_file(path, 1)
    assert (path.read_text(encoding="utf-8"), is_pasted(str(path)), is_pasted(str(tmp_path / "a.tsv"))) == (
        "ä\t1\n", True, False,
    )  # fmt: skip
    path.write_text("longer than before")
    assert key_of_file(path, 1) != before
