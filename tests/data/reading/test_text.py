"""Tables as people have them: read right, or what was guessed and left out is told with the key that changes it."""

import numpy as np
import pytest

from latentlab.data import open_source
from latentlab.data.recipe import recipe_of

RANDOM = np.random.default_rng(0)
ROWS = 24


def lines(line, header=""):
    return header + "\n".join(line(i) for i in range(ROWS)) + "\n"


def number(i, k=0):
    return f"{RANDOM.normal() * 3 + i + k:.3f}"


# The text, the names of its columns, whether each holds numbers or words, and words of a remark ("" where all is sure).
TEXTS = {
    "commas": (lines(lambda i: f"{number(i)},{number(i)},{'xy'[i % 2]}", "a,b,kind\n"), ["a", "b", "kind"], "nnw", ""),
    "semicolons": (lines(lambda i: f"{number(i)};{number(i)}", "a;b\n"), ["a", "b"], "nn", ""),
    "tabs": (lines(lambda i: f"g{i}\t{number(i)}", "gene\tcell\n"), ["gene", "cell"], "wn", ""),
    "bars": (lines(lambda i: f"{number(i)}|{number(i)}", "a|b\n"), ["a", "b"], "nn", ""),
    "blanks with a header": (lines(lambda i: f" {number(i)}   {number(i)}", " a  b\n"), ["a", "b"], "nn", ""),
    "quotes": (lines(lambda i: f'"{number(i)}","a, b; {i}"', '"a","b"\n'), ["a", "b"], "nw", ""),
    "lists in a cell": (lines(lambda i: f"{i}.5,p;q;r,{number(i)}", "v,tags,x\n"), ["v", "tags", "x"], "nwn", ""),
    "no header": (lines(lambda i: f"{number(i)},{number(i)}"), ["column 1", "column 2"], "nn", ""),
    "no header, words": (lines(lambda i: f"{number(i)},{'ab'[i % 2]}"), ["column 1", "column 2"], "nw", ""),
    "names as numbers": (lines(lambda i: ",".join(f"{RANDOM.random():.3f}" for _ in range(5)), "400,406,412,418,424\n"),
                         ["400", "406", "412", "418", "424"], "nnnnn", "header=no"),
    "years": (lines(lambda i: f"land{i},{i},{i + 3},{i + 5},{i}", "country,1990,1991,1992,1993\n"),
              ["country", "1990", "1991", "1992", "1993"], "wnnnn", "header=no"),
    "a row that rises": (lines(lambda i: f"{i},{i + 1},{i + 2},{i + 3}"), [f"column {k}" for k in (1, 2, 3, 4)], "nnnn",
                         "header=yes"),
    "R's row names": (lines(lambda i: f"g{i}\t{i}.5\t{number(i)}", "c1\tc2\n"), ["row name", "c1", "c2"], "wnn", ""),
    "a title": (lines(lambda i: f"{number(i)},{number(i)},{number(i)}", "My table,,\na,b,c\n"), ["a", "b", "c"], "nnn",
                "is a title"),
    "a preamble": (lines(lambda i: f"{400 + i},{number(i)}", "Instrument: A\nDate: 2020\n\nnm,absorbance\n"),
                   ["nm", "absorbance"], "nn", "first 2 lines"),
    "comments": (lines(lambda i: f"{number(i)},{number(i)}", "# by hand\n# in 2020\nx,y\n"), ["x", "y"], "nn", "'#'"),
    "a header that is a comment": (lines(lambda i: f"{number(i)} {number(i)}", "# x y\n"), ["x", "y"], "nn", "names"),
    "decimal commas": (lines(lambda i: f"{i},{i % 10};{i},25", "a;b\n"), ["a", "b"], "nn", ""),
    "decimal commas, no header": (lines(lambda i: f"63,{i % 7};26,98"), ["column 1", "column 2"], "nn", ""),
    "decimal commas and tabs": (lines(lambda i: f"{i},25\t{i},5", "a\tb\n"), ["a", "b"], "nn", ""),
    "points for thousands": (lines(lambda i: f"1.{200 + i},5;{i},5", "a;b\n"), ["a", "b"], "nn", "1200.5"),
    "commas for thousands": (lines(lambda i: f'"{i + 1},{200 + i}",{number(i)}', "a,b\n"), ["a", "b"], "nn", "1200"),
    "thousands or less": (lines(lambda i: f"{i + 1},{200 + i};x{i}", "a;b\n"), ["a", "b"], "nw", "decimal=point"),
    "points for thousands or decimals": (
        lines(lambda i: f"{6 + i}.102;{523 + i}" if i % 2 else f"{300 + i};7.{284 + i}", "a;b\n"),
        ["a", "b"], "nn", "decimal=comma",
    ),
    "per cent": (lines(lambda i: f"{i} %,{number(i)}", "share,x\n"), ["share", "x"], "nn", "percent"),
    "money": (lines(lambda i: f"${i}.50,{number(i)}", "price,x\n"), ["price", "x"], "nn", "currency"),
    "limits of detection": (lines(lambda i: f"<0.{i + 1},{number(i)}", "lead,x\n"), ["lead", "x"], "nn", "bound"),
    "a true minus": (lines(lambda i: f"−{i}.5,{number(i)}", "a,b\n"), ["a", "b"], "nn", ""),
    "postcodes": (lines(lambda i: f"0{1000 + 37 * i},{number(i)}", "zip,x\n"), ["zip", "x"], "wn", "codes"),
    "a footer": (lines(lambda i: f"{number(i)},{number(i)}", "x,y\n") + "Total: 24\n", ["x", "y"], "nn", "left out"),
    "truth": (lines(lambda i: f"{i % 2 == 0},{number(i)}", "a,b\n"), ["a", "b"], "wn", ""),
    "two of a name": (lines(lambda i: f"{number(i)},{number(i)}", "x,x\n"), ["x", "x (2)"], "nn", "numbered"),
    "an unnamed index": (lines(lambda i: f"{i},{number(i)}", ",x\n"), ["column 1", "x"], "nn", ""),
    "words only": (lines(lambda i: f"n{i},t{i}", "name,text\n"), ["name", "text"], "ww", "header=no"),
}  # fmt: skip


@pytest.mark.parametrize("what", TEXTS)
def test_a_text_is_read_as_it_is_meant_or_the_doubt_is_told(tmp_path, what):
    text, names, kinds, remark = TEXTS[what]
    path = tmp_path / "a.csv"
    path.write_text(text)
    source = open_source(path, recipe_of({}))
    if source.values is not None:
        assert (list(source.features), "n" * len(source.features)) == (names, kinds)
        assert len(source) == ROWS
        return
    assert list(source.columns) == names
    assert "".join("n" if column.is_number else "w" for column in source.columns.values()) == kinds
    assert len(source) == ROWS
    assert not any(column.missing.any() for column in source.columns.values())
    said = " ".join(source.remarks)
    assert remark in said if remark else not said


@pytest.mark.parametrize(
    ("text", "recipe", "first"),
    [
        ("400,406,412,418\n1,2,3,4\n5,6,7,8\n", {"header": "no"}, [400, 406, 412, 418]),
        ("1,2,3,4\n5,6,7,9\n", {"header": "yes"}, [5, 6, 7, 9]),
        ("a;b\n1,234;5\n6,789;7\n", {"decimal": "comma"}, [1.234, 5]),
        ("a;b\n1,234;5\n6,789;7\n", {"decimal": "point"}, [1234, 5]),
        ("a;b,c;d\n1;2,3;4\n5;6,7;8\n", {"delimiter": "semicolon", "decimal": "comma"}, [1, 2.3, 4]),
        ("!x\na,b\n1,2\n3,4\n", {"comment": "!"}, [1, 2]),
        ("größe,b\n1,2\n3,4\n", {"encoding": "utf-8"}, [1, 2]),
    ],
)
def test_each_guess_can_be_changed(tmp_path, text, recipe, first):
    path = tmp_path / "a.csv"
    path.write_text(text)
    source = open_source(path, recipe_of(recipe))
    assert [column.values[0] for column in source.columns.values()] == pytest.approx(first)


@pytest.mark.parametrize("quoted", [False, True])
def test_cells_over_several_lines_are_met_where_any_cell_is_quoted(tmp_path, quoted):
    last = '"two\nlines"' if quoted else "one line"
    (tmp_path / "rows.csv").write_text("a,word\n" + "".join(f"{i},w{i % 3}\n" for i in range(50)) + f"50,{last}\n")
    found = open_source(tmp_path / "rows.csv", recipe_of(None))
    assert np.array_equal(found.columns["a"].values, np.arange(51))
    assert found.columns["word"].text(50).split() == ["two" if quoted else "one", "lines" if quoted else "line"]
