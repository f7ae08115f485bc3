"""Texts are found whole, by their template, and in parts; a person's own words stay."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latentlab.gui.language.catalogue import (
    AsItIs,
    Catalogue,
    Sentence,
    as_it_is,
    in_english,
    places,
    sources,
    speak,
    translated,
    without_keys,
)

GERMAN = {
    "Rows": "Zeilen",
    "Open &file…": "&Datei öffnen …",
    "{1} rows": "{1} Zeilen",
    "{1} rows of {2}": "{2}: {1} Zeilen",
    "{1} rows of the file {2}": "Datei {2} mit {1} Zeilen",
    "{1} of {2}": "{1} von {2}",
    "What was measured: {1}": "Gemessen: {1}",
    "{1} lies beside {1}.": "{1} liegt neben {1}.",
    "All of it.": "Alles.",
    "Every one.": "",
    "one": "eine",
    "row {1}": "Zeile {1}",
    "Looking at {1}": "{1} wird gelesen",
    "Looking at {1} …": "{1} wird betrachtet …",
    "Here {1} % of {2} are in {3} % of {4}.": "Hier sind {1} % von {2} in {3} % von {4}.",
}


@pytest.fixture
def german():
    known = [Sentence(text, (2,) if "the file" in text else ()) for text in GERMAN]
    catalogue = Catalogue(known, lambda text: GERMAN[text])
    speak(catalogue)
    yield catalogue
    speak(None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rows", "Zeilen"),
        ("Open &file…", "&Datei öffnen …"),
        ("Open file", "Datei öffnen "),
        ("12 rows", "12 Zeilen"),
        ("12 rows of Rows", "Zeilen: 12 Zeilen"),  # what is filled in is a text
        ("12 rows of the file Rows", "Datei Rows mit 12 Zeilen"),  # the longer template; a person's name
        ("one lies beside one.", "eine liegt neben eine."),
        ("All of it. 3 rows", "Alles. 3 Zeilen"),
        ("All of it.\n3 rows", "Alles.\n3 Zeilen"),
        ("   Rows", "   Zeilen"),
        ("• Rows: 7", "• Zeilen: 7"),
        ("<p>Rows</p>", "<p>Zeilen</p>"),
        ("Row 3 · row 4", "Zeile 3 · Zeile 4"),  # as a sentence begins, or not
        ("Looking at row 3 …", "Zeile 3 wird betrachtet …"),  # what has more of its own, also where it is no letter
        ("Here 5 % of A are in 7 % of B.", "Hier sind 5 % von A in 7 % von B."),  # no shorter one without the stop
        ("Here 5 % of A are in 7 % of B", "Hier sind 5 % von A in 7 % von B"),
        ("Every one.", "Every one."),  # nobody has translated it yet
        ("1.5", "1.5"),
        ("", ""),
    ],
)
def test_a_text_is_found(german, text, words):
    assert translated(text) == words
    assert translated(text) == words  # and again, from what is kept
    assert not german.unknown


def test_a_word_begins_a_sentence_with_a_large_letter_and_a_symbol_does_not():
    said = {"networks for p(x|z)": "netze für p(x|z)", "rows of x": "x in Zeilen"}
    catalogue = Catalogue([Sentence(text) for text in said], said.get)
    assert catalogue.translated("Networks for p(x|z)") == "Netze für p(x|z)"
    assert catalogue.translated("Rows of x.") == "x in Zeilen."


def test_what_fits_one_place_twice_must_be_the_same_twice(german):
    assert translated("all lies beside none.") == "all lies beside none."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rows of one", "Zeilen von eine"),
        ("3 of 7", "3 von 7"),
        ("the end of it", "the end of it"),  # little holds it together, and nobody knows the rest
        ("What was measured: z3", "Gemessen: z3"),
        ("What was measured: each thing that nobody has translated", ""),  # more English than is filled in
        ("Rows, and something else", ""),
        ("All of it. And something else.", "Alles. And something else."),  # but sentences stand by themselves
        ("All of it. And something, one. Rows, one", "Alles. And something, one. Zeilen, eine"),  # commas part none
        ("Rows …", "Zeilen …"),
        ("3 of 7 · 12 rows", "3 von 7 · 12 Zeilen"),  # a template ends where a part does
    ],
)
def test_no_sentence_is_of_two_languages(german, text, words):
    assert translated(text) == (words or text)


def test_what_is_not_known_stays_and_is_told(german):
    assert translated("something else") == "something else"
    assert german.unknown == {"something else"}


def test_a_persons_own_words_stay(german):
    assert translated(as_it_is("Rows")) == "Rows"
    assert isinstance(as_it_is("Rows"), AsItIs)
    assert translated("Rows") == "Zeilen"  # whatever was asked before


def test_the_english_of_whole_texts_is_kept(german):
    translated("Rows")
    assert in_english("Zeilen") == "Rows"
    assert in_english("Spalten") == "Spalten"


@given(st.text())
def test_english_is_what_it_was(text):
    assert translated(text) is text
    assert in_english(text) is text


@given(st.integers(), st.text(alphabet="αβ γ,.<>&{}()\\[]*+?", max_size=30))
def test_any_value_is_filled_in_as_it_is(count, value):
    catalogue = Catalogue([Sentence("{1} rows of the file {2}!", (2,))], lambda text: "({2}) mit {1}!")
    assert catalogue.translated(f"{count} rows of the file {value}!") == f"({value}) mit {count}!"


def test_marks_of_keys_go():
    assert without_keys("Sa&ve") == "Save"
    assert without_keys("保存(&S)…") == "保存"
    assert without_keys("Salt && pepper…") == "Salt & pepper"
    assert list(places("{2} of {1}, {2}")) == [2, 1, 2]


def test_what_was_written_down_is_read():
    found = sources()
    assert Sentence("Data and model") in found
    assert any(source.as_is for source in found)
    for source in found:
        assert sorted(set(places(source.text))) == list(range(1, len(set(places(source.text))) + 1)), source
        assert re.search(r"[^\W\d_]", source.text)
