"""Which column holds the classes of the rows."""

from pathlib import Path

import numpy as np
import pytest

from latentlab.data.columns import numbers, words
from latentlab.data.labels import (
    are_days,
    counts_classes,
    goes_with,
    guessed_label,
    is_classes,
    is_prose,
    runs,
    scale_not_classes,
    words_of,
)  # fmt: skip
from latentlab.data.source import Source

REALS = np.random.default_rng(0).normal(size=60)
THREE = np.arange(60) % 3


def table(**columns):
    made = {name: words(one) if isinstance(one[0], str) else numbers(one) for name, one in columns.items()}
    return Source(Path("a.csv"), "table", columns=made)


@pytest.mark.parametrize("name", ["customer_id", "customerID", "Customer ID", "CUSTOMER-ID"])
def test_a_name_is_its_words_however_it_is_written(name):
    assert words_of(name) == {"customer", "id"}


def test_the_label_is_found_by_its_name_before_its_place():
    towns = ["Köln", "Bonn", "Ulm"] * 20
    assert guessed_label(table(a=REALS, species=THREE, town=towns), ())[0] == "species"
    assert guessed_label(table(a=REALS, town=towns), ()) == ("town", "the last column, of few different words")
    assert guessed_label(table(a=REALS, last=THREE), ())[0] == "last"
    assert guessed_label(table(a=REALS, town=towns), ["town"]) == ("", "")
    assert guessed_label(table(a=REALS, fold=THREE), ()) == ("", "")
    assert guessed_label(table(a=REALS), ()) == ("", "")


@pytest.mark.parametrize("said", [10, 40, 55, 60])
def test_remarks_at_some_of_the_rows_are_no_label_where_other_words_are_at_all(said):
    kinds, notes = ["fern", "moss", "palm"] * 20, ["see photo", "ok"] * 30
    written = words([note if i < said else None for i, note in enumerate(notes)])
    columns = {"kind": words(kinds), "a": numbers(REALS), "note": written}
    found = guessed_label(Source(Path("a.csv"), "table", columns=columns), ())
    assert found[0] == ("kind" if said < 0.8 * 60 else "note")
    del columns["kind"]  # alone it is one
    assert guessed_label(Source(Path("a.csv"), "table", columns=columns), ())[0] == "note"


def test_classes_are_few_and_recur():
    assert is_classes(numbers(THREE))
    assert not is_classes(numbers(THREE + 0.5))
    assert not is_classes(numbers(np.ones(60)))
    assert not is_classes(words([f"n{i}" for i in range(60)]))
    assert runs(numbers(THREE + 1.0))
    assert runs(numbers(np.where(THREE > 0, 1.0, -1)))
    assert not runs(numbers(THREE + 2.0))
    assert counts_classes(table(a=REALS, y=THREE), "y")
    assert not counts_classes(table(y=THREE, z=THREE), "y")


def test_days_and_sentences_are_no_classes():
    for day in ("31/12/2020", "2020-01-31T10:00", "13:05", "Jan 2020", "2020 Q3"):
        assert are_days(words([day])), day
    assert not are_days(words(["31/12/2020", "soon"]))
    assert not are_days(numbers(REALS))
    assert is_prose(words(["it did not rain at all", "it rained all the day"]))
    assert not is_prose(words(["rain", "sun"]))


def test_towns_go_with_countries_and_not_the_other_way_round():
    town, country = words(["Köln", "Bonn", "Lyon", "Köln"]), words(["de", "de", "fr", "de"])
    assert goes_with(town, country)
    assert not goes_with(country, town)
    assert not goes_with(words([None]), words(["de"]))


def test_a_label_of_many_numbers_is_told():
    assert "holds 60 different numbers in 60 rows" in scale_not_classes(numbers(REALS), "age")
    assert scale_not_classes(numbers(THREE), "age") == ""
    assert scale_not_classes(numbers(np.arange(100)), "age") == ""
    assert scale_not_classes(numbers(np.arange(101)), "age") != ""
