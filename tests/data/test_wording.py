"""How sentences count and list things."""

import pytest

from latentlab.data.wording import agreed, counted, listed


def test_a_number_and_what_it_counts_agree():
    assert [counted(count, "cell") for count in (0, 1, 2, 2000)] == ["0 cells", "1 cell", "2 cells", "2,000 cells"]
    assert [agreed(count, "is", "are") for count in (0, 1, 2)] == ["are", "is", "are"]


@pytest.mark.parametrize(
    ("words", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (("a", "b", "ç"), "a, b and ç")]
)
def test_words_are_listed_with_and_before_the_last(words, text):
    assert listed(words) == text
