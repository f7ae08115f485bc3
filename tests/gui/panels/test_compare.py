"""Two runs side by side."""

import re

import numpy as np
import pytest
from hands import ALT, CONTROL, choose, click, reach, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import train_with_seed

import latentlab as ll
from latentlab.gui.panels.runs import COLUMNS


def test_two_runs_stand_side_by_side(long_trained, qtbot):
    window, lab = long_trained, long_trained.lab
    form = window.train_panel.train_form
    reach(form.more)
    click(form.more)
    type_into(form.editors["seed"], 5)
    lab.dirty = False
    ticket = lab.run_ticket
    click(window.bar.train)
    qtbot.waitUntil(lambda: lab.run_ticket != ticket and lab.phase == "ended" and lab.embedding.whole, timeout=60_000)
    qtbot.waitUntil(lambda: len(lab.comparing.kept) == 2, timeout=30_000)
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | ALT)
    qtbot.waitUntil(lambda: lab.comparing.found is not None and window.other_map.isVisible(), timeout=20_000)
    found = lab.comparing.found
    turned = found.other.embedding.xy - found.other.embedding.xy.mean(0)
    assert (
        found.displacement.mean()
        <= np.linalg.norm(turned - (lab.embedding.xy - lab.embedding.xy.mean(0)), axis=1).mean()
    )
    assert found.share > found.chance
    shown = {pair.name.partition(",")[0]: pair.here[0] for pair in found.figures}
    assert shown["ELBO"] == pytest.approx(lab.runs[-1].elbo)
    window.bring("Compare")
    qtbot.waitUntil(lambda: window.compare_panel.pictures[2].image is not None, timeout=20_000)
    lab.finding.label("4")
    qtbot.waitUntil(lambda: len(window.other_map._shifts.lines) > 0, timeout=20_000)
    assert len(window.other_map._points.chosen) == len(found.aligned.rows)
    click(window.legend.chips[4])  # its rows go, and their lines with them
    assert not len(window.other_map._shifts.lines)
    click(window.legend.chips[4])
    assert len(window.other_map._shifts.lines) > 0
    row = int(lab.selections.current.rows[0])
    place = window.other_map.pixel_of(tuple(map(float, window.other_map.place_of(row)))).toPoint()
    click(window.other_map.viewport(), place)
    near = lab.nearest_row()[0]
    assert np.linalg.norm(window.other_map.place_of(near) - window.other_map.place_of(row)) < 0.2
    lab.finding.find("displacement > 0")
    choose(window.compare_panel.other, "No other run")
    qtbot.waitUntil(lambda: not window.other_map.isVisible(), timeout=20_000)
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | ALT)
    qtbot.waitUntil(window.other_map.isVisible, timeout=20_000)
    click(window.other_map.leave)
    assert not window.other_map.isVisible()
    assert lab.comparing.with_whom == ""
    assert window.compare_panel.other.currentText() == "Choose a run…"


def test_a_session_of_other_data_is_not_compared(long_trained, qtbot, tmp_path):
    other = ll.load_dataset("moons")
    model = ll.build_model("vae", other)
    ll.save_session(tmp_path / "moons.h5", ll.train(model, other, epochs=1))
    long_trained.lab.comparing.open(tmp_path / "moons.h5")
    qtbot.waitUntil(lambda: long_trained.message is not None and long_trained.message.isVisible(), timeout=30_000)
    assert "moons" in long_trained.message.text()
    assert long_trained.lab.comparing.found is None
    long_trained.message.close()


@pytest.mark.parametrize("width", [214, 300, 640])
def test_its_sentence_is_read_whole_in_a_narrow_panel(digits, qtbot, width):
    dock = digits.layout_of_docks.dock("Compare")
    digits.bring("Compare")
    dock.setFloating(True)
    dock.resize(width, 300)
    page, words = dock.widget(), digits.compare_panel.words
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0, timeout=20_000)
    assert words.shown == words.text() or width < 240
    assert words.mapTo(page.viewport(), words.rect().topRight()).x() < page.viewport().width()


def entries(combo):
    return [combo.itemText(i) for i in range(combo.count())]


def test_the_other_runs_are_offered_and_never_the_present_one(one_run, qtbot):
    box = one_run.compare_panel.other
    one_run.bring("Compare")
    assert entries(box) == ["No other run yet"]
    assert not box.isEnabled()
    assert one_run.compare_panel.open.isEnabled()
    train_with_seed(one_run, qtbot, 1)
    assert entries(box) == ["Choose a run…", "Run 1 ppca"]
    assert box.isEnabled()
    assert box.currentText() == "Choose a run…"
    choose(box, "Run 1 ppca")
    qtbot.waitUntil(lambda: one_run.lab.comparing.found is not None, timeout=20_000)
    assert entries(box) == ["No other run", "Run 1 ppca"]
    choose(box, "No other run")
    assert one_run.lab.comparing.found is None


def test_a_session_is_compared_with_after_one_was_opened(one_run, open_window, qtbot, tmp_path):
    one_run.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: one_run.files.session_path is not None and not one_run.lab.jobs.waiting, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.embedding is not None and not again.lab.jobs.waiting, timeout=300_000)
    again.bring("Compare")
    assert again.compare_panel.open.isEnabled()


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


def cells(line):
    """The words of the cells of a line of HTML's table."""
    return [re.sub("<[^>]*>", "", cell) for cell in line.split("</td>")[:-1]]


def test_figures_are_said_as_the_table_of_runs_says_them_with_the_error_of_their_difference(trained, qtbot):
    qtbot.waitUntil(lambda: len(trained.lab.comparing.kept) == 1, timeout=60_000)
    train_with_seed(trained, qtbot, 1)
    trained.bring("Compare")
    choose(trained.compare_panel.other, "Run 1 vae")
    qtbot.waitUntil(lambda: trained.lab.comparing.found is not None, timeout=20_000)
    lines = trained.compare_panel.figures.text().split("</tr>")[1:-1]
    told = {cells(name)[0].partition(",")[0]: cells(line) for name, line in zip(lines[::2], lines[1::2], strict=True)}
    first, second = trained.lab.runs
    for name in ("ELBO", "IWAE (50)"):
        at = list(COLUMNS).index(name)
        here, there = (trained.runs_panel.table.item(row, at).text().partition(" (")[0] for row in (1, 0))
        assert told[name][:2] == [here, there]
    shift, error = told["IWAE (50)"][2].replace("−", "-").split(" ± ")
    assert float(error) == pytest.approx(np.sqrt(first.iwae_error**2 + second.iwae_error**2), rel=0.05)
    assert float(shift) == pytest.approx(first.iwae - second.iwae, abs=0.01)
    assert "±" not in told["ELBO"][2]


def test_while_a_run_goes_on_its_figures_are_said_to_be_of_before(one_run, qtbot, unhurried):
    lab, panel, runs = one_run.lab, one_run.compare_panel, one_run.runs_panel
    train_with_seed(one_run, qtbot, 1)
    one_run.bring("Compare")
    choose(panel.other, "Run 1 ppca")
    qtbot.waitUntil(lambda: "<table" in panel.figures.text(), timeout=20_000)
    slanted = [[runs.table.item(row, column).font().italic() for column in range(9)] for row in (0, 1)]
    assert not np.any(slanted)
    assert "measured here" in runs.words.text()
    type_into(one_run.train_panel.train_form.editors["epochs"], 100_000)
    click(one_run.bar.go_on)
    qtbot.waitUntil(lambda: lab.phase == "training", timeout=20_000)
    assert panel.figures.text().startswith("This run is measured when it has ended")
    assert runs.words.text() == "Run 2 went on; its figures, slanted, are from before."
    slanted = [[runs.table.item(row, column).font().italic() for column in range(9)] for row in (0, 1)]
    assert not any(slanted[0])
    assert all(slanted[1])
    click(one_run.bar.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended", timeout=60_000)
    if lab.measured_now is None:
        assert panel.figures.text().startswith("This run has not been measured yet")
    qtbot.waitUntil(lambda: "<table" in panel.figures.text(), timeout=60_000)
    assert "measured here" in runs.words.text()
    assert not runs.table.item(1, 3).font().italic()


def test_the_other_map_is_laid_onto_the_present_one_again_and_again_while_that_trains(long_trained, qtbot):
    window, comparing = long_trained, long_trained.lab.comparing
    train_with_seed(window, qtbot, 1)
    window.bring("Compare")
    choose(window.compare_panel.other, "Run 1 vae")
    qtbot.waitUntil(lambda: comparing.found is not None, timeout=20_000)
    type_into(window.train_panel.train_form.editors["epochs"], 100_000)
    click(window.bar.go_on)
    for _ in range(2):
        before = comparing.found
        qtbot.waitUntil(lambda before=before: comparing.found is not before, timeout=20_000)
        assert window.lab.phase == "training"
    click(window.bar.stop)
    qtbot.waitUntil(lambda: window.lab.measured_now is not None and bool(comparing.figures), timeout=60_000)
    embedding = window.lab.embedding
    apart = np.linalg.norm(comparing.found.aligned.xy - embedding.xy, axis=1)
    qtbot.waitUntil(lambda: np.allclose(comparing.displacement, apart, atol=1e-4), timeout=20_000)
