"""Queries against Python itself, row by row; and that nothing else gets through."""

import operator
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from latentlab.data import Dataset, load_dataset
from latentlab.data.columns import numbers, words
from latentlab.errors import InputError
from latentlab.space.colouring import LABEL, colouring_of
from latentlab.space.histograms import names_of_columns
from latentlab.space.query import columns_asked, select
from tests.conftest import SHARED

N = 40
random = np.random.default_rng(0)
NUMBERS = {name: np.where(random.random(N) < 0.2, np.nan, random.integers(-3, 4, N) / 2) for name in ("u", "v")}
TEXTS = {name: [random.choice(["a", "b", "Bc", ""]) or None for _ in range(N)] for name in ("s", "t")}
DATA = Dataset(
    "made", np.zeros((N, 1), np.float32), np.arange(30, 40), np.arange(N) % 3, ("7", "8", "10"),
    columns={name: numbers(values) for name, values in NUMBERS.items()}
    | {name: words(values) for name, values in TEXTS.items()} | {"body mass (g)": numbers(np.arange(N) * 1.0)},
    row_names=tuple(f"Row {i}" for i in range(N)),
)  # fmt: skip
OPERATORS = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip


@pytest.fixture(scope="module")
def penguins():
    path = SHARED / "tables" / "penguins.csv"
    if not path.is_file():
        pytest.skip(f"the penguins are not in {path}")
    return load_dataset(str(path))


def rows(text, more=None):
    return select(DATA, text, more or {}).rows.tolist()


def values_of(name):
    """Of each row, None where missing."""
    if name in TEXTS:
        return TEXTS[name]
    return [None if np.isnan(value) else float(value) for value in NUMBERS[name]]


# Conditions as trees: text, and a function of a row's number to True, False or None.
def comparison(left, sign, right, kind):
    sides = []
    for side in (left, right):
        if side in NUMBERS or side in TEXTS:
            sides.append((side, values_of(side)))
        else:
            constant = side if kind == "words" else float(side)
            sides.append((repr(side), [constant] * N))
    (one, a), (other, b) = sides

    def holds(i):
        return None if a[i] is None or b[i] is None else OPERATORS[sign](a[i], b[i])

    return f"{one} {sign} {other}", holds


signs = st.sampled_from(sorted(OPERATORS))
number_sides = st.sampled_from([*NUMBERS, 0, 1, -0.5, 1.5])
word_sides = st.sampled_from([*TEXTS, "a", "Bc", "", "zz"])
leaves = st.one_of(
    st.builds(comparison, number_sides, signs, number_sides, st.just("numbers")),
    st.builds(comparison, word_sides, st.sampled_from(["==", "!="]), word_sides, st.just("words")),
)


def negated(inner):
    text, holds = inner
    return f"not ({text})", lambda i: None if holds(i) is None else not holds(i)


def joined(a, word, b):
    def holds(i):
        one, other = a[1](i), b[1](i)
        if word == "and":
            return False if False in (one, other) else None if None in (one, other) else True
        return True if True in (one, other) else None if None in (one, other) else False

    return f"({a[0]}) {word} ({b[0]})", holds


conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(st.builds(negated, inner), st.builds(joined, inner, st.sampled_from(["and", "or"]), inner)),
    max_leaves=5,
)


@given(conditions)
def test_conditions_are_what_python_makes_of_each_row(condition):
    text, holds = condition
    with suppress(InputError):  # where no column is compared
        assert rows(text) == [i for i in range(N) if holds(i) is True]


@given(st.integers(-3, 3), st.integers(-3, 3), st.integers(0, 3))
def test_arithmetic_is_python_s(a, b, power):
    expected = [
        i for i, (u, v) in enumerate(zip(values_of("u"), values_of("v"), strict=True))
        if u is not None and v is not None and abs(a * u - v / 2) ** power + b <= +u * v + 1
    ]  # fmt: skip
    assert rows(f"abs({a} * u - v / 2) ** {power} + {b} <= -(-u) * v + 1") == expected


def test_chained_and_membership():
    u, s = values_of("u"), TEXTS["s"]
    assert rows("-1 <= u < 1") == [i for i in range(N) if u[i] is not None and -1 <= u[i] < 1]
    assert rows("u in (1, -0.5)") == [i for i in range(N) if u[i] in (1, -0.5)]
    assert rows("u not in [1, -0.5]") == [i for i in range(N) if u[i] is not None and u[i] not in (1, -0.5)]
    assert rows('s in ("a", "Bc")') == [i for i in range(N) if s[i] in ("a", "Bc")]
    assert rows("s in ()") == []
    assert rows('"b" in s') == [i for i in range(N) if s[i] in ("b", "Bc")]
    assert rows('"b" not in s') == [i for i in range(N) if s[i] == "a"]


def test_missing_values():
    assert rows("missing(u)") == np.flatnonzero(np.isnan(NUMBERS["u"])).tolist()
    assert rows("not missing(s)") == [i for i in range(N) if TEXTS["s"][i] is not None]
    assert rows("u != 99") == rows("not missing(u)") == rows("not (u == 99)")
    assert rows("missing(u / 0)") == list(range(N))
    assert rows("log(u) > -99") == [i for i in range(N) if NUMBERS["u"][i] > 0]


def test_names_that_every_dataset_has():
    assert rows("held_out") == list(range(30, 40))
    assert rows("not held_out and row >= 28") == [28, 29]
    assert rows('name == "Row 7"') == [7]
    assert rows('"ROW 3" in name') == [3, *range(30, 40)]
    assert rows('label == "10"') == rows("label == 10") == rows("label > 8") == list(range(2, N, 3))
    assert rows("label in (7, 8)") == [i for i in range(N) if i % 3 < 2]


def test_more_figures():
    z1 = np.arange(N, dtype=np.float32)
    assert rows("z1 > 37", {"z1": z1, "elbo": -z1}) == [38, 39]
    assert rows("elb < -38", {"z1": z1, "elbo": np.where(z1 == 3, -np.inf, 0)}) == [3]
    with pytest.raises(InputError, match="z1"):
        rows("z1 > 0", {"z1": z1[:5]})


def test_backticks_and_parts_of_names():
    assert rows("`body mass (g)` > 37") == rows("mass > 37") == rows("BODY > 37") == [38, 39]
    assert rows('s == "`body mass (g)`"') == []
    assert rows("`u`<0 or`v`<0") == rows("u < 0 or v < 0")


def test_penguins(penguins):
    columns = penguins.columns
    species, mass = columns["species"], columns["body_mass_g"].values
    expected = [i for i in range(len(penguins)) if species.text(i) == "Gentoo" and mass[i] > 5000]
    found = select(penguins, ' species == "Gentoo" and mass > 5000')
    assert found.rows.tolist() == expected
    assert len(expected) > 50
    assert found.words == 'species == "Gentoo" and mass > 5000'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("bill > 3", "bill_length_mm or bill_depth_mm"),
        ("wings > 3", "no column 'wings': there are species, island, bill_length_mm"),
        ('species = "Gentoo"', "two signs"),
        ("mass > 3 and and", "after 'mass > 3 and'"),
        ("mass >", "after 'mass >'"),
        ("mass > 3 & year > 3", "and, or"),
        ("mass", "mass is not a condition"),
        ('species > "Adelie"', "species holds words, which have no order: before and after, < and >"),
        ("species > 3", 'in quotes, as in species == "Adelie"'),
        ('mass == "heavy"', "'heavy' is text"),
        ("mass is 3", "=="),
        ("exp(mass) > 3", "abs, log and missing"),
        ("mass in year", "stands a list"),
        ("mass in (year,)", "not year"),
        ("", "species == "),
        ("mass > " + "1" * 500, "too large"),
    ],
)
def test_errors_say_what_and_where(penguins, text, words):
    with pytest.raises(InputError) as error:
        select(penguins, text)
    assert words in str(error.value)


HOSTILE = [
    "__import__('os').system('true')", "row.__class__", "(lambda: row)() > 1", "[row for x in (1,)] == 1",
    "9**9**9 > row", "row ** (1 + 9) > 1", "row ** 11 > 1", "row ** row > 1", "row if u else v", "u[0] > 1",
    "(x := 3) > 1", "f'{row}' == name", "b'a' == name", "1j < row", "None == row", "... == row", "{**u} == 1",
    "abs(*u) > 1", "abs(x=1) > 1", "missing(u, v)", "abs(u)(v)", "row @ row > 1", "row % 2 == 0", "row // 2 == 0",
    "~row == 1", "await u", "yield", "import os", "u; v", "u == 1\nv", "(" * 900, "-" * 900 + "u", "not " * 240 + "u",
    "u" + " + u" * 240 + " > 0", "u" + "[0]" * 300, "`" * 500, "'" + "x" * 5000 + "' == s", "\0", "\ud800", "``==1",
    "row == " + "9" * 990, "u" * 10**7, "{'a': 1} == u", "u < (v, 3)", "'a' * 9 == s", "s + s == t", "print(u)",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_everything_else_is_refused(text):
    with pytest.raises(InputError) as error:
        select(DATA, text)
    assert len(str(error.value)) < 400


pieces = st.sampled_from(
    [*"()[]{}'\"`,.:;=<>!+-*/%&|^~@#\\ \n", "u", "s", "row", "name", "and ", "or ", "not ", "in ", "is ", "if ",
     "else ", "lambda ", "==", "**", "1", "1e9", "0x", "'a'", "abs(", "missing(", "label", "held_out", "é", "一", "\0"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(pieces, max_size=25).map("".join)))
@example("u == '\\d'")
@example("1or u > 0")
@example("`一`>0")
def test_no_text_does_more_than_an_input_error(text):
    with suppress(InputError):
        assert select(DATA, text).count_of == N


def test_rows_are_asked_for_by_their_numbers_in_the_file():
    data = Dataset("gaps", np.zeros((3, 1), np.float32), np.array([2]), numbers=np.array([0, 2, 4]))
    assert select(data, "row >= 2").rows.tolist() == [1, 2]


@pytest.fixture(scope="module")
def spectra():
    """Rows whose columns are called by numbers, as wavelengths are."""
    random = np.random.default_rng(4)
    columns = {"930": random.normal(2.8, 1, 40), "3": random.normal(0, 1, 40), "Fat": random.normal(12, 1, 40)}
    return replace(DATA_OF_NUMBERS, columns={name: numbers(values) for name, values in columns.items()})


DATA_OF_NUMBERS = Dataset("numbers", np.zeros((40, 2), np.float32), np.empty(0, np.int64))


def test_a_column_called_by_a_number_is_compared_by_its_values(spectra):
    values = spectra.columns["930"].values
    assert select(spectra, "`930` > 2.8").rows.tolist() == np.flatnonzero(values > 2.8).tolist()
    assert select(spectra, "`930` - `3` > 2").rows.tolist() == np.flatnonzero(
        values - spectra.columns["3"].values > 2
    ).tolist()  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "930 > 2.8", '"930" > 2.8', "Fat > 5 and 930 > 2.8", "missing(930)", "abs(930) > 1", "1 < 930",
        "930 in (1, 930)",
        "930 > Fat", "930 - Fat > 1", "not (930 < 2.8)", "0 < 930 < 5", "Fat + 930 > 900",
    ],
)  # fmt: skip
def test_a_number_that_may_be_a_column_is_never_silently_a_number(text, spectra):
    with pytest.raises(InputError, match="`930`, in backticks"):
        select(spectra, text)


def test_numbers_beside_columns_stay_numbers(spectra):
    fat = spectra.columns["Fat"].values
    for text in ("Fat > 3", "Fat in (3, 930)", "0 < Fat < 930", "930.0 > Fat", "Fat ** 3 > 1", "Fat - 3.0 > 1"):
        wanted = np.ones(40, bool) if " in " not in text else np.isin(fat, (3, 930))
        assert select(spectra, text).rows.tolist() == np.flatnonzero(wanted).tolist()
    with pytest.raises(InputError, match="compares no column: write species"):
        select(spectra, "2 > 1")


def test_values_of_an_array_are_asked_by_the_names_they_have_elsewhere():
    """One namespace: what has a histogram and a colour is asked by the same name; the data's own before the model's."""
    x = random.normal(size=(N, 4)).astype(np.float32)
    data = Dataset("array", x, np.empty(0, np.int64), np.arange(N) % 2, ("a", "b"))
    more = {"x1": np.full(N, -9.0), "z1": np.arange(N) * 1.0}
    for text, rows in (
        ("x1 > 0", x[:, 0] > 0), ("x4 < x2 and label == 'a'", (x[:, 3] < x[:, 1]) & (np.arange(N) % 2 == 0)),
        ("X3 > 0.5", x[:, 2] > 0.5), ("z1 > 30 and x1 > -9", np.arange(N) > 30),
    ):  # fmt: skip
        assert select(data, text, more).rows.tolist() == np.flatnonzero(rows).tolist()
    assert columns_asked(data, "x1 > 0 and z1 > 2", more) == {"x1", "z1"}
    with pytest.raises(InputError, match="'x' may be x1, x2, x3 or x4"):
        select(data, "x > 0")
    with pytest.raises(InputError, match=r"no column 'weight': there are z1, label, .* x4"):
        select(data, "weight > 0", {"z1": more["z1"]})
    for name in names_of_columns(data):
        assert colouring_of(data, LABEL if name == "label" else name) is not None
        select(data, f"missing({name})")
    pictures = replace(data, x=x.reshape(N, 2, 2))
    assert select(pictures, "x1 < 0", more).rows.tolist() == list(range(N))  # a picture's values have no names


def test_a_part_of_a_name_is_of_columns_first():
    data = replace(DATA, features=("uv1",), x=np.ones((N, 1), np.float32))
    assert columns_asked(data, "body > 2") == {"body mass (g)"}
    assert columns_asked(data, "uv > 0") == {"uv1"}
    assert columns_asked(data, "mass > 0") == {"body mass (g)"}


def test_values_are_asked_in_the_units_of_the_file(tmp_path):
    raw = np.column_stack([np.arange(1.0, 41.0), np.linspace(1000, 2000, 40)])
    np.save(tmp_path / "a.npy", raw)
    data = load_dataset(str(tmp_path / "a.npy"), {"scaling": "standard"})
    assert select(data, "x1 in (3, 7) or x2 == 2000").rows.tolist() == [
        2,
        6,
        39,
    ]  # float32 of what was scaled is not seen
    assert select(data, "x2 >= 1500.5").rows.tolist() == np.flatnonzero(raw[:, 1] >= 1500.5).tolist()
