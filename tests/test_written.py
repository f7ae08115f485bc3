"""Numbers as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latentlab.written import epoch_words


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0"), (0.25, "0.25"), (12.34, "12.3"), (99.96, "100"), (1013.4, "1,013"), (2000, "2,000")]
)
def test_epochs_are_never_a_power_of_ten(count, words):
    assert epoch_words(count) == words


@given(st.floats(1e-3, 1e7))
def test_they_are_right_to_three_figures(count):
    written = epoch_words(count)
    assert "e" not in written
    assert float(written.replace(",", "")) == pytest.approx(count, rel=6e-3)
