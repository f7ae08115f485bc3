"""What a lab tells comes as Qt's signals, each with what it carries."""

import psygnal
import pytest
from PySide6.QtCore import QObject, Signal

from latentlab.gui.app.events import Events
from latentlab.lab import Lab


@pytest.fixture
def events():
    lab, parent = Lab(), QObject()
    yield Events(lab, parent)
    lab.close()
    parent.deleteLater()


def test_every_signal_of_the_lab_itself_is_told(events):
    own = {name for name in dir(type(events.lab)) if isinstance(getattr(type(events.lab), name), psygnal.Signal)}
    told = {name for name in vars(Events) if isinstance(vars(Events)[name], Signal)}
    assert own <= told


@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("selection_changed", "selections.changed"), ("named_changed", "selections.named_changed"),
        ("paths_changed", "walks.changed"), ("bookmarks_changed", "bookmarks.changed"), ("drawn", "drawing.changed"),
        ("timeline_changed", "timeline.changed"), ("probe_changed", "probe_changed"), ("undo_changed", "undo.changed"),
    ],
)  # fmt: skip
def test_one_is_told_once_and_no_other_by_it(events, name, of):
    heard = []
    for other in (each for each in vars(Events) if isinstance(vars(Events)[each], Signal)):
        getattr(events, other).connect(lambda *_, other=other: heard.append(other))
    signal = events.lab
    for part in of.split("."):
        signal = getattr(signal, part)
    signal.emit()
    assert heard[0] == name
    assert heard.count(name) == 1


def test_sentences_come_with_their_details(events):
    heard = []
    events.failed.connect(lambda *words: heard.append(words))
    events.said.connect(heard.append)
    events.lab.fail("Broken.", "line 3")
    events.lab.said.emit("Mended.")
    assert heard == [("Broken.", "line 3"), "Mended."]
