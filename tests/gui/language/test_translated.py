"""The window in each of its languages: all of it is translated, and nothing is cut where words are longer."""

import pytest
from cutting import cut_anywhere, cut_texts
from hands import click, set_epochs
from PySide6.QtCore import QTranslator

from latentlab.gui.language.catalogue import Catalogue, sources, speak
from latentlab.gui.language.chosen import CONTEXT, ENGLISH, LANGUAGES
from latentlab.gui.language.door import Door
from latentlab.resources import resource

OTHERS = [code for code in LANGUAGES if code != ENGLISH]


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
