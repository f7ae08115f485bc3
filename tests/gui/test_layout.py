"""Window, map and docks keep their sizes whatever is said in them."""

import time

import numpy as np
import pytest
from hands import choose, click, set_epochs, type_into
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

from latentlab.models import MODELS

LONG = "A remark that is longer than any line of the window is wide. " * 8


def sizes(window, qtbot):
    """The sizes of window, map and docks, and where the large buttons lie."""
    qtbot.wait(120)
    parts = [window.map, window.strip, window.legend]
    found = {part.accessibleName() or str(part): part.size().toTuple() for part in parts}
    front = [dock for dock in window.docks if not dock.visibleRegion().isEmpty()]  # one of those behind one another
    found |= {str(window.dockWidgetArea(dock)) + str(dock.y()): dock.size().toTuple() for dock in front}
    buttons = (window.bar.train, window.bar.step, window.bar.stop, window.bar.go_on, window.legend.chips[0])
    found |= {str(index): button.mapTo(window, QPoint()).toTuple() for index, button in enumerate(buttons)}
    return {"window": window.size().toTuple(), **found}


@pytest.mark.parametrize("size", [(1280, 820), (1024, 700), (1900, 1000)], ids=str)
def test_sizes_before_during_and_after_training_and_whatever_is_said(digits, qtbot, size):
    window, lab, panel = digits, digits.lab, digits.train_panel
    window.resize(*size)
    first = sizes(window, qtbot)
    without_docks = {name: place for name, place in first.items() if "DockWidgetArea" not in name}
    assert first["window"] == size
    set_epochs(window, 500)
    click(window.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.embedding is not None, timeout=200_000)
    assert sizes(window, qtbot) == first
    click(window.bar.pause)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=20_000)
    assert sizes(window, qtbot) == first
    click(window.bar.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended" and bool(lab.runs), timeout=200_000)
    assert sizes(window, qtbot) == first
    for dock in window.docks:  # a hand opens one more: it lies behind or before others, with a row of tabs below them
        window.bring(dock.objectName())
        now = sizes(window, qtbot)
        assert {name: now[name] for name in first if "DockWidgetArea" not in name} == without_docks, dock.objectName()
    first = sizes(window, qtbot)
    lab.said.emit(LONG)
    lab.jobs.do(LONG, lambda _: time.sleep(0.3))
    assert window.status.job_cancel.isVisible()
    assert sizes(window, qtbot) == first
    qtbot.waitUntil(lambda: not lab.jobs.waiting, timeout=20_000)
    lab.set_probe(np.array([60.0, 60.0]))
    qtbot.waitUntil(window.decoded.deviation.isVisible, timeout=20_000)
    assert sizes(window, qtbot) == first
    lab.finding.label("3")
    assert sizes(window, qtbot) == first
    for name in ("gplvm", "ppca"):
        choose(panel.model.choice, MODELS[name].title)
        assert sizes(window, qtbot) == first
    type_into(panel.model_form.editors["latent_dim"], 256)
    assert "too many" in panel.words.text()
    assert sizes(window, qtbot) == first


def test_no_setting_is_wider_than_its_panel(digits, qtbot):
    panel = digits.train_panel
    for form in (panel.model_form, panel.train_form):
        for name, editor in form.editors.items():
            if editor.isVisible():
                parent = editor.parentWidget()
                while not isinstance(parent, QScrollArea):
                    parent = parent.parentWidget()
                view = parent.viewport()
                assert editor.mapTo(view, editor.rect().topRight()).x() <= view.width(), name
