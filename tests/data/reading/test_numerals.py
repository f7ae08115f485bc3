"""Numbers as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latentlab.data.reading.numerals import decimal_of, is_code, is_number, means_number, number_in


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_reads_back_with_either_mark(value):
    text = repr(value)
    assert is_number(text)
    assert number_in(text, ".") == (value, "")
    comma = text.replace(".", ",")
    assert is_number(comma, ",")
    assert number_in(comma, ",") == (value, "")


@given(st.integers(1000, 10**12))
def test_thousands_are_told(value):
    assert number_in(f"{value:,}", ".") == (value, "separated thousands")
    assert number_in(f"{value:,}".replace(",", "."), ",") == (value, "separated thousands")
    assert number_in(f"{value:,}".replace(",", "\u202f"), ".") == (value, "separated thousands")


@pytest.mark.parametrize(
    ("word", "value", "taken"),
    [
        ("−3", -3, ""), ("12 %", 12, "percent"), ("$5", 5, "currency"), ("-$5", -5, "currency"), ("5 €", 5, "currency"),
        ("<0.5", 0.5, "bound"), ("≥ 2", 2, "bound"), ("(3)", -3, "brackets"), ("3-", -3, "minus behind"),
        ("1.5D-3", 0.0015, "exponent"), ("1,23,456", 123456, "thousands"),
    ],
)  # fmt: skip
def test_what_had_to_be_taken_away_is_told(word, value, taken):
    found, said = number_in(word, ".")
    assert found == pytest.approx(value)
    assert taken in said
    assert bool(said) == bool(taken)


@pytest.mark.parametrize("word", ["", "abc", "1_000", "1,2", "(+3)", "12:30", "1.2.3", "--5", "$"])
def test_words_are_no_numbers(word):
    assert number_in(word, ".") == (None, "")
    assert not means_number(word, ".")


def test_the_decimal_mark_is_certain_only_where_a_number_says_so():
    assert decimal_of(["1,5", "2,25"]) == (",", True)
    assert decimal_of(["1.5", "1,234.5"]) == (".", True)
    assert decimal_of(["1,234"]) == (".", False)
    assert decimal_of(["1,234"], semicolons=True) == (",", False)
    assert decimal_of(["1.234"], semicolons=True) == (".", False)
    assert decimal_of(["a, b", "7"]) == (".", True)


def test_digits_that_begin_with_0_are_codes():
    assert is_code(["01234", "", "98765"])
    assert not is_code(["0", "10"])
    assert not is_code(["01234", "0.5"])
