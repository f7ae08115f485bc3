"""Columns of every kind, as texts and under headings that stay apart."""

import numpy as np

from latentlab.data.columns import numbers
from latentlab.export.tables.columns import free_name, texts_of, words_from


def test_a_text_for_each_row():
    assert texts_of(words_from([1, -1, 0], ("a", "b"))) == ["b", "", "a"]
    assert texts_of(numbers(np.array([1.5, np.nan]))) == ["1.5", ""]
    assert texts_of(np.array([0.1, np.nan], np.float32)) == ["0.1", ""]
    assert texts_of(np.array([3, -4])) == ["3", "-4"]
    assert texts_of(("x", "")) == texts_of(np.array(["x", ""])) == ["x", ""]


def test_headings_stay_apart():
    assert free_name("z1", {}) == "z1"
    assert free_name("z1", {"z1": 0, "z1 (data)": 0}) == "z1 (data) (data)"
