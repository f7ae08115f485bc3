"""Longer ways through the window, of several gestures each, that more than one file of tests goes."""

import numpy as np
from hands import LEFT, NONE, check, click, pick, reach, type_into
from hands import choose as choose_in
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton

from latentlab.models import MODELS


def drag_on(view, place, modifier):
    """Move the mouse with its button held down, and perhaps a key."""
    there = QPointF(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove, there, view.viewport().mapToGlobal(there), LEFT, LEFT, modifier
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def draw_around(view, corners, qtbot, modifier=NONE):
    """Press at the first corner, move through the others, let go."""
    at = [view.pixel_of(corner).toPoint() for corner in corners]
    QTest.mousePress(view.viewport(), LEFT, modifier, at[0])
    for first, second in zip(at, at[1:] + at[:1], strict=True):
        for i in range(1, 5):
            drag_on(view, first + (second - first) * i / 4, modifier)
    QTest.mouseRelease(view.viewport(), LEFT, modifier, at[0])
    qtbot.waitUntil(lambda: not view.lab.finding.jobs.waiting, timeout=20_000)


def selected(window):
    current = window.lab.selections.current
    return np.empty(0, int) if current is None else current.rows


def corners_of(window, share=0.5):
    """A lasso around the rows in the middle, coarse enough for pixels."""
    low, high = np.quantile(window.lab.embedding.xy, [0.5 - share / 2, 0.5 + share / 2], axis=0)
    return [(low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1])]


def pixel(view, xy):
    return view.pixel_of(xy).toPoint()


def free_place(view, across=0.9, up=0.1):
    box = view.getViewBox().sceneBoundingRect()
    return QPointF(box.left() + across * box.width(), box.bottom() - up * box.height()).toPoint()


def train_with_seed(window, qtbot, seed):
    lab, form = window.lab, window.train_panel.train_form
    if not form.editors["seed"].isVisible():
        reach(form.more)
        click(form.more)
    type_into(form.editors["seed"], seed)
    runs, lab.dirty = len(lab.runs), False
    click(window.bar.train)
    qtbot.waitUntil(lambda: len(lab.runs) > runs and lab.phase == "ended" and lab.embedding.whole, timeout=300_000)
    qtbot.waitUntil(lambda: len(lab.comparing.kept) > runs and not lab.finding.jobs.waiting, timeout=30_000)
    lab.dirty = False


def save_as(dialog, path):
    dialog.file.selectAll()
    QTest.keyClicks(dialog.file, str(path))
    click(next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Save"))
    return dialog


def export(window, kind, path, qtbot):
    window.exports.ask(kind)
    return save_as(window.exports.dialog, path)


X = np.random.default_rng(0).normal(size=(60, 4))


KINDS = np.arange(60) % 3


def opened(window, name, qtbot):
    qtbot.waitUntil(lambda: window.lab.data is not None and window.lab.data.name == name, timeout=30_000)
    return window.lab.data


def table_of_names(path):
    lines = ["name,a,b,c,d,kind"]
    lines += [f"row {i},{','.join(map(repr, row.tolist()))},{'xyz'[KINDS[i]]}" for i, row in enumerate(X)]
    path.write_text("\n".join(lines))


def open_card(window, name, qtbot):
    names = ["digits", "blobs"]
    click(window.start_page.cards[names.index(name)])
    qtbot.waitUntil(lambda: window.lab.data is not None and window.train_panel.model is not None, timeout=30_000)


def choose_model(window, name, settings=None):
    """With keys in the list of models, and in its form."""
    panel = window.train_panel.model
    pick(panel.choice, MODELS[name].title)
    for field, value in (settings or {}).items():
        editor = panel.form.editors[field]
        if not editor.isVisible():
            reach(panel.form.more)
            click(panel.form.more)
        if isinstance(editor, QComboBox):
            choose_in(editor, value)
        elif isinstance(editor, QCheckBox):
            check(editor, value)
        else:
            type_into(editor, value)


def train_out(window, qtbot, epochs=None):
    if epochs:
        type_into(window.train_panel.train_form.editors["epochs"], epochs)
    runs = len(window.lab.runs)
    window.lab.dirty = False
    click(window.bar.train)
    qtbot.waitUntil(lambda: len(window.lab.runs) > runs and window.lab.phase == "ended", timeout=60_000)
    qtbot.waitUntil(lambda: window.map._points_item._drawn is not None, timeout=30_000)


def stepped(window, qtbot, step):
    lab = window.lab
    qtbot.waitUntil(lambda: lab.report is not None and lab.report.step == step, timeout=300_000)
