"""Whether the first row of a table names its columns, which rows above it are titles, and whether units follow."""

import pytest

from latentlab.data.reading.header import are_units, has_header, names_follow, titles

ROWS = [["1.5", "2"], ["2.5", "7"], ["3", "1"]]


@pytest.mark.parametrize(
    ("first", "others", "right", "key"),
    [
        (["größe", "b"], ROWS, True, ""),
        (["1", "2"], ROWS, False, ""),
        (["name", "3"], [["x", "4"], ["y", "5"]], False, ""),
        (["name", "site"], [["x", "n"], ["y", "s"]], True, "header=no"),
        (["x", "n"], [["x", "s"], ["y", "n"]], False, "header=yes"),
        (["400", "402", "404", "406"], [["0.1"] * 4, ["0.3"] * 4], True, "header=no"),
        (["1", "2", "3", "4"], [["2", "3", "4", "5"], ["0", "1", "2", "9"]], False, "header=yes"),
        (["", ""], ROWS, False, ""),
    ],
)
def test_words_above_numbers_are_names_and_what_is_not_certain_is_told(first, others, right, key):
    found, doubt = has_header(first, others)
    assert found is right
    assert key in doubt
    assert bool(doubt) == bool(key)


def test_names_are_different_words_above_numbers():
    assert names_follow([["a", "b"], *ROWS])
    assert not names_follow([["a", "a"], *ROWS])
    assert not names_follow(ROWS)
    assert not names_follow([["a", "b"]])


def test_rows_that_are_nearly_empty_above_the_names_are_titles():
    def text(rows):
        return [",".join(row) for row in rows]

    table = [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "6"]]
    assert titles(table, text(table)) == 0
    titled = [["My table", "", ""], *table]
    assert titles(titled, text(titled)) == 1
    twice = [["My table", "", ""], ["by hand", "", ""], *table]
    assert titles(twice, text(twice)) == 2


def test_short_words_above_every_column_of_numbers_are_units():
    assert are_units([["a", "b"], ["mm", "°C"], *ROWS], ".")
    assert not are_units([["a", "b"], *ROWS], ".")
    assert not are_units([["a", "b"], ["mm", "an awfully long word"], *ROWS], ".")
