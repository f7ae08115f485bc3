"""What a few letters mean."""

import string

from hypothesis import given
from hypothesis import strategies as st

from latentlab.gui.help.matching import Wording, rank

ENTRIES = {
    "Save session": "File", "Save session as": "File", "Neighbours in latent space": "Select",
    "Latent dimensions": "Settings of the model", "Keep under a name": "Select the selection", "Posterior": "Panels",
    "aggregate posterior": "Glossary", "UMAP": "Map ▸ Plane laid out", "Background": "Map",
}  # fmt: skip
WORDINGS = [Wording.of(words, around) for words, around in ENTRIES.items()]


def found(typed):
    return [list(ENTRIES)[i] for i in rank(typed, WORDINGS, 20)]


def test_the_shorter_and_the_earlier_come_first():
    assert found("save") == ["Save session", "Save session as"]
    assert found("posterior") == ["Posterior", "aggregate posterior"]
    assert found("lat")[0] == "Latent dimensions"


def test_words_in_any_order_parts_of_words_and_first_letters():
    assert found("session save")[0] == "Save session"
    assert found("grou") == ["Background"]
    assert found("kn")[0] == "Keep under a name"
    assert found("ldim")[0] == "Latent dimensions"
    assert found("glossary") == ["aggregate posterior"]
    assert found("UMAP") == found("umap") == ["UMAP"]
    assert found("xyz") == []
    assert found("save xyz") == []


def test_weight_decides_between_equals_and_the_most_is_kept():
    wordings = [Wording.of("Fit"), Wording.of("Fit", weight=5.0), Wording.of("Fit", weight=1.0)]
    assert rank("fit", wordings, 9) == [1, 2, 0]
    assert rank("fit", wordings, 2) == [1, 2]


@given(st.text(string.ascii_lowercase + " ", min_size=1), st.text(string.ascii_letters + " -▸", min_size=1))
def test_whatever_is_typed_each_typed_word_is_there(typed, words):
    if rank(typed, [Wording.of(words)], 1):
        rest = words.casefold()
        for part in typed.split():
            for letter in part:
                assert letter in rest


@given(st.text(min_size=1))
def test_every_entry_is_found_by_its_own_words(words):
    assert rank(words, [Wording.of(words)], 1) == [0]
