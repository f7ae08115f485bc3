"""The ends of a range can be told apart whatever its offset, and are near what they stand for."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from latentlab.data.digits import digits_between, ends, written

FLOATS = st.floats(-1e308, 1e308)


def read(words):
    return float(words.replace("−", "-").replace("∞", "inf"))


@given(FLOATS, FLOATS)
def test_different_ends_are_written_differently_and_near(one, other):
    low, high = sorted((one, other))
    first, last = ends(low, high)
    assert (first == last) == (low == high)
    assert "-" not in first + last
    apart = high - low
    for words, value in ((first, low), (last, high)):
        assert read(words) == pytest.approx(value, rel=1e-3, abs=5e-324)
        assert not math.isfinite(apart) or abs(read(words) - value) <= max(apart / 100, abs(value) * 1e-6)


@given(st.floats(0.1, 9.9), st.integers(-6, 6), st.integers(-6, 3))
def test_a_narrow_range_far_from_0_has_no_more_digits_than_it_needs(leading, large, small):
    assume(small < large)
    middle, half = leading * 10.0**large, 10.0**small
    digits = digits_between(middle - half, middle + half)
    assert 1 <= digits <= max(1, large - small + 4)


def test_examples_a_person_would_write():
    assert ends(1012.999, 1013.001) == ("1012.999", "1013.001")
    assert ends(165.0, 175.0) == ("165", "175")
    assert ends(-0.5, 10.25) == ("−0.5", "10.25")
    assert ends(1013.25, 1013.25) == ("1013.25", "1013.25")
    assert ends(1_234_567, 1_234_890) == ("1234567", "1234890")
    assert ends(1000, math.inf) == ("1000", "∞")
    assert ends(-math.inf, -0.0) == ("−∞", "0")
    assert written(-5.24e-5, 2) == "−5.2e−5"
    assert [written(value, 3) for value in (-4.87e7, 1e10, 1.5e100)] == ["−4.87e7", "1e10", "1.5e100"]
    assert ends(1_700_000_012, 1_700_003_600) == ("1700000012", "1700003600")
    assert digits_between(math.nan, 1) == digits_between(2, 2) == 1
