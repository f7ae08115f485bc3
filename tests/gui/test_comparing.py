"""What is said of one run is never shown of another: figures, displacements, the list of other runs."""

import numpy as np
import pytest
from hands import choose, click, reach, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.errors import InputError
from latentlab.space.row_metrics import row_metrics


@pytest.fixture
def one_run(window, qtbot):
    """The window with a run of probabilistic PCA on the digits behind it."""
    click(window.start_page.cards[0])
    panel = window.train_panel
    qtbot.waitUntil(lambda: window.lab.data is not None and panel.model is not None, timeout=300_000)
    choose(panel.model.choice, "Probabilistic PCA")
    type_into(panel.train_form.editors["epochs"], 30)
    train(window, qtbot, 0)
    return window


def train(window, qtbot, seed):
    lab, form = window.lab, window.train_panel.train_form
    if not form.editors["seed"].isVisible():
        reach(form.more)
        click(form.more)
    type_into(form.editors["seed"], seed)
    runs, lab.dirty = len(lab.runs), False
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: len(lab.runs) > runs and lab.phase == "ended" and lab.embedding.whole, timeout=300_000)
    qtbot.waitUntil(lambda: len(lab.comparing.kept) > runs and not lab.finding.jobs.waiting, timeout=30_000)
    lab.dirty = False


def entries(combo):
    return [combo.itemText(i) for i in range(combo.count())]


def test_the_other_runs_are_offered_and_never_the_present_one(one_run, qtbot):
    box = one_run.compare_panel.other
    one_run.bring("Compare")
    assert entries(box) == ["No other run yet"]
    assert not box.isEnabled()
    assert one_run.compare_panel.open.isEnabled()
    train(one_run, qtbot, 1)
    assert entries(box) == ["Choose a run…", "Run 1 ppca"]
    assert box.isEnabled()
    assert box.currentText() == "Choose a run…"
    choose(box, "Run 1 ppca")
    qtbot.waitUntil(lambda: one_run.lab.comparing.found is not None, timeout=10_000)
    assert entries(box) == ["Compare with none", "Run 1 ppca"]
    choose(box, "Compare with none")
    assert one_run.lab.comparing.found is None


def test_a_session_is_compared_with_after_one_was_opened(one_run, open_window, qtbot, tmp_path):
    one_run.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: one_run.files.session_path is not None and not one_run.lab.jobs.waiting, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.embedding is not None and not again.lab.jobs.waiting, timeout=300_000)
    again.bring("Compare")
    assert again.compare_panel.open.isEnabled()


def test_outliers_after_a_comparison_are_those_of_the_present_run(one_run, qtbot):
    lab, panel = one_run.lab, one_run.find_panel
    one_run.bring("Find")
    click(panel.measure)
    qtbot.waitUntil(lambda: "evidence" in lab.finding.figures, timeout=300_000)
    before = lab.finding.figures["evidence"]
    train(one_run, qtbot, 1)
    assert not lab.finding.figures
    with pytest.raises(InputError):
        lab.finding.named("elbo < 0")
    QTest.keyClick(one_run, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: lab.comparing.displacement is not None, timeout=10_000)
    assert "displacement" in lab.finding.more()
    assert not lab.finding.figures
    one_run.bring("Find")
    click(panel.outliers)
    qtbot.waitUntil(lambda: lab.selections.current is not None, timeout=300_000)
    own = row_metrics(lab.decoder.whole, lab.data, np.arange(len(lab.data)), lambda _: None)["evidence"]
    assert np.allclose(lab.finding.figures["evidence"], own, atol=1e-3)
    assert not np.allclose(before, own, atol=1e-3)
    train(one_run, qtbot, 2)
    assert lab.comparing.found is None or lab.comparing.found.ticket == lab.run_ticket
    assert set(lab.finding.more()) - {"displacement"} == {"z1", "z2"}


def test_figures_are_not_those_of_another_snapshot(one_run, qtbot):
    lab = one_run.lab
    one_run.bring("Find")
    click(one_run.find_panel.measure)
    qtbot.waitUntil(lambda: "evidence" in lab.finding.figures, timeout=300_000)
    QTest.keyClick(one_run, Qt.Key.Key_BracketLeft)
    assert lab.timeline.past
    assert not lab.finding.figures
    QTest.keyClick(one_run, Qt.Key.Key_End)
    assert "evidence" in lab.finding.figures


def test_the_timeline_opened_after_the_run_shows_its_snapshots(one_run, qtbot):
    panel = one_run.timeline_panel
    one_run.bring("Timeline")
    assert "appear" not in panel.sheet.empty
    qtbot.waitUntil(lambda: len(panel.sheet.images) > 1, timeout=30_000)
    assert "snapshots are kept" in panel.words.text()
