"""The window in each of its languages: all of it is translated, and nothing is cut where words are longer."""

import re
import string
from itertools import pairwise

import numpy as np
import pytest
from cutting import cut_anywhere, cut_texts
from hands import click, set_epochs
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QPainter

from latentlab.gui.language.catalogue import Catalogue, sources, speak
from latentlab.gui.language.chosen import CONTEXT, ENGLISH, LANGUAGES
from latentlab.gui.language.door import Door
from latentlab.gui.panels.data_card import roles_words
from latentlab.gui.tours import TOURS
from latentlab.gui.tours.reading import numbered, read_tour
from latentlab.gui.widgets.dot_plot import HEAD, DotPlot
from latentlab.resources import resource
from latentlab.space.column_values import ColumnValues

LATIN = re.compile(r"[A-Za-zÀ-ÿœ]{2,}")  # words, also beside others that no blank parts
OTHERS = [code for code in LANGUAGES if code != ENGLISH]
ROLES = {
    **{f"c{i}": ("feature", "numbers that vary") for i in range(6)}, "k": ("label", "few values"),
    "n": ("name", "all different"), **{f"d{i}": ("words", "all words") for i in range(7)},
}  # fmt: skip
FILLED = [  # with what the window fills in
    "Not on disk as it is now: the run of k7 at epoch 1,200, 1 path, 2 bookmarks, 1 kept selection.",
    "Not on disk as it is now: the run of k7 at EM step 20.",
    "Save first, or discard what is not on disk?",
    roles_words(ROLES)[0],
    "Row 12: ink: p(z|x); blue: q; 1 and 2 sd. 95 % of p(z|x) lie in 28 % of p(z).",
    "95 % of p(z|x) lie in 28 % of p(z)",
    "Looking at row 1,522 …",
    "log p(x) by quadrature, ± its standard error. 1,244 effective samples of 2,000 drawn from q.",
    "The rows together do not fill the prior: they lie clumped: mean and spread are the prior's, but they lie in "
    "clumps or leave gaps. KL(q(z) ‖ p(z)) 0.09 ± 0.02 nats; MMD, p = 0.01.",
    "z ~ N(0, 1) weighs the ellipses N(f(z), σ²(z)I): p(z) = 0.352 here. Thin ones stand for 1/11 of p(z) each; all "
    "together make p(x), the ink. log p(x) of 300 made rows, nats per row: −1.846 (mixture), −1.801 (network).",
    " · ".join(HEAD),
]


@pytest.fixture
def spoken(request, qapp):
    """The window speaks a language from now on, until the test ends."""
    translator = QTranslator()
    assert translator.load(str(resource(f"translations/latentlab_{request.param}.qm")))
    speak(Catalogue(sources(), lambda text: translator.translate(CONTEXT, text) or ""))
    door = Door()
    yield request.param
    door.take_off()
    speak(None)


@pytest.mark.parametrize("code", OTHERS)
def test_every_text_is_translated(code, qapp):
    translator = QTranslator()
    assert translator.load(str(resource(f"translations/latentlab_{code}.qm")))
    assert [one.text for one in sources() if not translator.translate(CONTEXT, one.text)] == []


@pytest.fixture(scope="module", params=OTHERS)
def known(request):
    """The texts of a language, and all words that it has, some of which are the same in English."""
    translator = QTranslator()
    assert translator.load(str(resource(f"translations/latentlab_{request.param}.qm")))
    found = sources()
    catalogue = Catalogue(found, lambda text: translator.translate(CONTEXT, text) or "")
    spoken_words = (LATIN.findall(translator.translate(CONTEXT, one.text)) for one in found)
    return catalogue, {word.lower() for words in spoken_words for word in words}


def english_left(known, text):
    """The words of a text that are in no text of the language."""
    catalogue, words = known
    return [word for word in LATIN.findall(catalogue.translated(text)) if word.lower() not in words]


@pytest.mark.parametrize("text", FILLED)
def test_a_sentence_is_translated_as_a_whole(known, text):
    assert english_left(known, text) == []


@pytest.mark.parametrize("name", TOURS)
def test_a_tour_is_translated_with_its_figures(known, name):
    tour = read_tour(name)
    for step in tour.steps:
        parts = string.Formatter().parse(step.text)
        text = "".join(words + (format(1234.5, form) if field else "") for words, field, form, _ in parts)
        assert english_left(known, text) == []
    assert english_left(known, numbered(tour.exercises)) == []


@pytest.mark.parametrize("width", [120, 180, 240, 320])
@pytest.mark.parametrize("spoken", OTHERS, indirect=True)
def test_what_marks_mean_is_told_in_the_room_there_is(spoken, width, qtbot, monkeypatch):
    one, painted, paint = np.ones(1), [], QPainter.drawText
    monkeypatch.setattr(
        QPainter, "drawText", lambda self, *given: (painted.append((given[0], given[-1])), paint(self, *given))
    )
    plot = DotPlot("Decoded values")
    qtbot.addWidget(plot)
    plot.resize(width, 100)
    plot.show_values(ColumnValues(["a"], one, one, one, one, one, one))
    plot.grab()
    head = [(box, words) for box, words in painted if box.top() == 0]
    assert len(head) == len(HEAD)
    for box, words in head:
        assert plot.fontMetrics().horizontalAdvance(words) <= box.width()
        assert box.right() <= plot.viewport().width()
    assert width < 320 or not any("…" in words for _, words in head)
    assert all(box.right() < beside.left() for (box, _), (beside, _) in pairwise(head))


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("size", [(1280, 820), (1024, 700)], ids=str)
@pytest.mark.parametrize("spoken", OTHERS, indirect=True)
def test_nothing_is_cut(spoken, size, window, qtbot, tmp_path):
    window.resize(*size)
    assert cut_texts(window) == []
    click(window.start_page.cards[0])
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=30_000)
    set_epochs(window, 4)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=60_000)
    found = cut_anywhere(window, qtbot, tmp_path)
    window.lab.dirty = False
    assert not found
    assert cut_texts(window.bar) == []
