"""The text of a query as a tree, and parts of it as they are told to people."""

import ast

import pytest

from latentlab.errors import InputError
from latentlab.space.query_text import columns_in, listed, parsed, said, short, written


def test_names_in_backticks_stand_in_the_tree_as_they_are():
    tree = parsed("`body mass (g)` > 3 and s == '`not a name`'")
    assert [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)] == ["body mass (g)", "s"]
    assert "`not a name`" in [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]


def test_numbers_are_told_as_they_were_written():
    tree = parsed("mass > 5_000.0")
    assert written(tree.comparators[0]) == "5_000.0"
    assert written(tree.left) == ""


def test_a_function_is_no_column():
    assert columns_in(parsed("abs(mass) > 1"))
    assert not columns_in(parsed("abs(3) > 1"))


def test_long_texts_and_many_names_are_cut():
    assert short("a" * 61) == "a" * 59 + "…"
    assert said(parsed("a  +  b>1")) == "a + b > 1"
    assert listed(["a"], "or") == "a"
    assert listed(["a", "b", "c"], "or") == "a, b or c"
    assert listed(map(str, range(15)), "or").endswith("11 and 3 more")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x" * 1001, "1,001"),
        (" ", "Write a condition"),
        ("u = 3", "two signs"),
        ("not " * 70 + "u", "nested too deeply"),
        ("u > 3 and", "after 'u > 3 and'"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(text, words):
    with pytest.raises(InputError, match=words):
        parsed(text)


def test_brackets_alone_are_no_depth():
    assert said(parsed("(" * 61 + "u" + ")" * 61)) == "u"
