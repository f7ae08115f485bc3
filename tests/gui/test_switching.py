"""Other colours, other data, another run: nothing of what was before stays, and nothing breaks on the way."""

from dataclasses import replace

import pytest
from answers import BUTTONS, answer, open_data, press, rest, table
from hands import choose, click, drag, pick, set_epochs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from latentlab.training.health import Finding, Remedy

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tabled(window, qtbot, tmp_path):
    """The window with a short run on a small table."""
    open_data(window, table(tmp_path / "first.csv", 90), qtbot)
    set_epochs(window, 3)
    click(window.bar.train)
    rest(window, qtbot)
    return window


def test_another_column_is_chosen_by_mouse_and_by_keys(tabled, qtbot):
    legend = tabled.legend
    choice = legend.choice
    choose(choice, "b")
    qtbot.waitUntil(lambda: tabled.lab.coloured.name == "b", timeout=20_000)
    assert not legend.chips
    pick(choice, "kind")
    qtbot.waitUntil(lambda: bool(legend.chips), timeout=20_000)
    assert [chip.text() for chip in legend.chips] == ["x 30", "y 30", "z 30"]
    assert all(chip.isVisible() for chip in legend.chips)
    assert legend.choice is choice
    click(legend.chips[0])
    assert tabled.lab.hidden == {0}
    QTest.keyClick(choice, Qt.Key.Key_Down)
    qtbot.wait(50)
    assert tabled.lab.coloured.name == "a"
    assert tabled.lab.hidden == frozenset()


def test_components_and_labels_of_a_mixture_by_mouse(window, qtbot):
    window.files.open_path("blobs:rows=300")
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=30_000)
    choose(window.train_panel.model.choice, "Mixture of Gaussians")
    click(window.bar.train)
    rest(window, qtbot)
    assert window.lab.by_component
    choose(window.legend.choice, window.legend.choice.itemText(1))
    qtbot.waitUntil(lambda: not window.lab.by_component, timeout=20_000)
    assert len(window.legend.chips) == 3
    choose(window.legend.choice, "component")
    qtbot.waitUntil(lambda: window.lab.by_component, timeout=20_000)


def test_smaller_data_after_larger_ones(trained, qtbot, tmp_path):
    """Selected, hidden, compared, walked: all of it is of the digits and goes with them."""
    lab = trained.lab
    click(trained.legend.chips[2])
    trained.map.setFocus()
    QTest.keyClick(trained.map, Qt.Key.Key_W)
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    assert lab.selections.current is not None
    QTest.keyClick(trained, Qt.Key.Key_M)
    asked = answer(BUTTONS.Discard)
    open_data(trained, table(tmp_path / "small.csv", 40), qtbot)
    assert len(asked) == 1
    assert lab.phase == "ready"
    assert trained.map._points is None
    assert [chip.text() for chip in trained.legend.chips] == ["x 14", "y 13", "z 13"]
    assert lab.selections.current is None
    assert not lab.hidden
    assert not lab.bookmarks.kept
    assert not lab.dirty
    assert trained.windowTitle() == "small[*] — LatentLab"
    press(trained, Qt.Key.Key_Z)  # there is nothing of the digits to bring back
    assert lab.selections.current is None
    set_epochs(trained, 2)
    click(trained.bar.train)
    rest(trained, qtbot)
    assert len(trained.map._points.colour) == 40


def test_data_that_come_while_another_map_stands_beside(tabled, qtbot, tmp_path):
    lab = tabled.lab
    tabled.bring("Compare")
    qtbot.waitUntil(lambda: len(lab.comparing.kept) == 1, timeout=60_000)
    answer(BUTTONS.Discard)
    ticket = lab.run_ticket
    click(tabled.bar.train)
    qtbot.waitUntil(lambda: lab.run_ticket != ticket, timeout=30_000)
    rest(tabled, qtbot)
    qtbot.waitUntil(lambda: len(lab.comparing.kept) == 2, timeout=30_000)
    first = next(iter(lab.comparing.kept))
    choose(tabled.compare_panel.other, first)
    assert lab.comparing.with_whom == first
    qtbot.waitUntil(lambda: lab.comparing.found is not None, timeout=30_000)
    answer(BUTTONS.Discard)
    open_data(tabled, table(tmp_path / "less.csv", 30), qtbot)
    assert lab.comparing.found is None
    assert tabled.other_map.isHidden()


def test_an_unexpected_error_says_what_is_there_and_no_more(window, qtbot, tmp_path):
    window.lab.failed.emit("Something odd", "details")
    assert "run" not in window.message.informativeText()
    window.message.close()
    qtbot.wait(20)
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    window.lab.failed.emit("Something odd", "details")
    assert "The data first are still here" in window.message.informativeText()
    assert "run" not in window.message.informativeText()
    window.message.close()


def test_data_opened_while_training_end_that_run(tabled, qtbot, tmp_path):
    lab = tabled.lab
    set_epochs(tabled, 100_000)
    answer(BUTTONS.Discard)
    click(tabled.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report is not None, timeout=30_000)
    asked = answer(BUTTONS.Discard)
    open_data(tabled, table(tmp_path / "second.csv", 45), qtbot)
    assert len(asked) == 1
    qtbot.wait(200)
    assert (lab.phase, lab.report, lab.embedding) == ("ready", None, None)
    assert tabled.bar.words.text() == tabled.bar.elbo.text() == ""


def test_data_that_were_slow_to_come_ask_before_a_run_begun_meanwhile_is_lost(window, qtbot, tmp_path):
    lab = window.lab
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    set_epochs(window, 2)
    click(window.bar.train)  # queued before the file
    window.files.open_path(str(table(tmp_path / "second.csv", 45)))
    asked = answer(BUTTONS.Cancel)
    qtbot.waitUntil(lambda: bool(asked) or lab.data.name == "second", timeout=90_000)
    assert len(asked) == 1
    assert lab.data.name == "first"
    rest(window, qtbot)


def test_two_files_opened_one_after_the_other(window, qtbot, tmp_path):
    for name in ("first.csv", "second.csv"):
        window.files.open_path(str(table(tmp_path / name)))
    qtbot.waitUntil(lambda: window.lab.data is not None and not window.lab.jobs.waiting, timeout=30_000)
    assert window.lab.data.name == "second"
    assert window.lab.phase == "ready"


def test_a_double_click_on_train_begins_one_run(window, qtbot, tmp_path):
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    set_epochs(window, 100_000)
    tickets, said = [], []
    window.lab.run_changed.connect(lambda: tickets.append(window.lab.run_ticket))
    window.lab.said.connect(said.append)
    click(window.bar.train)
    QTest.mouseDClick(window.bar.train, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(window.bar.train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.lab.report is not None, timeout=30_000)
    qtbot.wait(200)
    assert len(tickets) == 1
    assert any("already" in words for words in said)


def test_a_model_that_is_prepared_for_data_that_are_gone_is_not_trained(window, qtbot, tmp_path):
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    window.files.open_path(str(table(tmp_path / "second.csv")))
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.data.name == "second" and not window.lab.jobs.waiting, timeout=30_000)
    qtbot.wait(100)
    assert window.lab.phase == "ready"
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.decoder is not None, timeout=30_000)


def test_curves_of_a_new_run_begin_with_nothing_of_the_last(tabled, qtbot, tmp_path):
    curves = tabled.curves
    plot = curves.plots["elbo"]
    centre = plot.getViewBox().sceneBoundingRect().center().toPoint()
    drag(plot.viewport(), centre, centre + QPoint(60, 0), qtbot)
    for shift in (3, 0):
        QTest.mouseMove(plot.viewport(), centre + QPoint(shift, 0))
        qtbot.wait(30)
    assert "Epoch" in curves.readout
    before = plot.viewRange()
    answer(BUTTONS.Discard)
    open_data(tabled, table(tmp_path / "second.csv", 45), qtbot)
    qtbot.wait(50)
    assert curves.readout == ""
    assert not any(one._cross.isVisible() for one in curves.plots.values())
    assert plot.viewRange() != before
    assert plot._train.getOriginalDataset() == (None, None)
    set_epochs(tabled, 3)
    click(tabled.bar.train)
    rest(tabled, qtbot)
    (low, high), _ = plot.viewRange()
    xs, _ = plot._train.getOriginalDataset()
    assert low <= xs.min() < xs.max() <= high


def test_a_session_can_be_compared_with_another(tabled, qtbot, tmp_path, open_window):
    tabled.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: not tabled.lab.dirty, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.embedding is not None, timeout=30_000)
    assert again.compare_panel.open.isEnabled()


def test_a_remedy_may_replace_its_own_button_while_a_question_is_open(tabled, qtbot, monkeypatch):
    """What asks lets events through, and a figure that arrives then rebuilds the page of remedies."""
    lab, panel = tabled.lab, tabled.health_panel
    tabled.bring("Health")
    qtbot.waitUntil(lambda: lab.measured_now is not None, timeout=60_000)
    lab.health = replace(
        lab.health, findings=(Finding("Few epochs.", False, (Remedy("4 epochs", run={"epochs": 4}),)),)
    )
    lab.measured.emit()
    qtbot.wait(50)
    texts = []

    def measured_meanwhile(box):
        texts.append(box.text())
        lab.measured.emit()
        qtbot.wait(50)
        box.button(BUTTONS.Cancel).click()

    monkeypatch.setattr(QMessageBox, "exec", measured_meanwhile)
    click(panel.buttons[0])
    qtbot.waitUntil(lambda: len(texts) == 1, timeout=20_000)
    assert lab.phase == "ended"
