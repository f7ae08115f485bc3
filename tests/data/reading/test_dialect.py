"""How a text is divided into cells, as the recipe says or as its first rows suggest."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latentlab.data.reading.dialect import BLANKS, between_tabs, cells, dialect_of
from latentlab.data.recipe import Recipe
from latentlab.errors import InputError

PATH = Path("a.csv")


def of(text, **recipe):
    return dialect_of(text.encode(), Recipe(**recipe), PATH)


@given(st.sampled_from([",", ";", "\t", "|"]), st.integers(2, 5), st.integers(3, 8), st.booleans())
def test_the_delimiter_of_a_plain_table_is_found(delimiter, columns, rows, header):
    names = [delimiter.join(f"ä{i}" for i in range(columns))] if header else []
    body = [delimiter.join(f"{(7 * i + 3 * k) % 11}.5" for i in range(columns)) for k in range(rows)]
    found = of("\n".join(names + body), header="yes" if header else "no")
    assert (found.delimiter, found.header, found.skipped, found.decimal) == (delimiter, header, 0, ".")


def test_what_the_first_line_says_divides_the_cells():
    found = of("sep=|\na,b|c\n1,5|2\n2,5|3\n")
    assert (found.delimiter, found.decimal, found.skipped) == ("|", ",", 1)
    assert "sep=|" in found.doubts[0]


def test_lines_before_the_table_and_comments_are_left_out_and_told():
    found = of("Measured by hand\nin Köln\na,b\n1,2\n3,4\n5,6\n")
    assert (found.skipped, found.header) == (2, True)
    assert "The first 2 lines" in found.doubts[0]
    found = of("# x y\n1 2\n3 4\n")
    assert (found.comment, found.names, found.delimiter, found.header) == ("#", ["x", "y"], BLANKS, False)
    assert of("# x\n1,2\n3,4\n", comment="").comment == ""


def test_what_was_chosen_goes_before_what_is_guessed():
    found = of("a;b,c\n1;2,3\n", delimiter="comma", decimal="comma", header="no")
    assert (found.delimiter, found.decimal, found.header) == (",", ",", False)


@pytest.mark.parametrize("text", ["", "\n\n", ",,,\n;;\n"])
def test_a_text_without_cells_is_refused(text):
    with pytest.raises(InputError, match="no row of cells"):
        of(text)


def test_cells_between_blanks_keep_what_is_quoted():
    assert cells(['1  "a b" 3'], BLANKS) == [["1", "a b", "3"]]
    assert cells(['1,"a, b",', "", ",,"], ",") == [["1", "a, b", ""]]
    assert between_tabs(b' 1  "a b"\t3 \n4 5 6') == b'1\t"a b"\t3\n4\t5\t6'
