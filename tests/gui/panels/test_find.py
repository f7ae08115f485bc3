"""Rows are found, sorted, kept by name, and compared by their figures."""

import numpy as np
import pytest
from hands import CONTROL, SHIFT, choose, click, type_into
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog
from ways import selected, train_with_seed

from latentlab.errors import InputError
from latentlab.space.row_metrics import row_metrics


def test_the_table_is_sorted_by_any_column(trained, qtbot):
    trained.bring("Find")
    trained.lab.finding.find("z1 > 0")
    qtbot.waitUntil(lambda: trained.find_panel.rows.rowCount() > 3, timeout=20_000)
    header, model = trained.find_panel.table.horizontalHeader(), trained.find_panel.rows
    click(header.viewport(), QPoint(header.sectionViewportPosition(3) + 20, header.height() // 2))
    first = [trained.lab.embedding.z[model.row(i), 0] for i in range(model.rowCount())]
    assert first == sorted(first) or first == sorted(first, reverse=True)


@pytest.mark.parametrize(("text", "found"), [("17, 20-22", [17, 20, 21, 22]), ("row 5", [5])])
def test_rows_are_found_by_number_and_name(trained, qtbot, text, found):
    QTest.keyClick(trained, Qt.Key.Key_F, CONTROL)
    qtbot.waitUntil(trained.find_panel.line.hasFocus, timeout=20_000)
    QTest.keyClicks(trained.find_panel.line, text)
    click(trained.find_panel.find)
    qtbot.waitUntil(lambda: selected(trained).tolist() == found, timeout=20_000)


def test_a_wrong_query_is_told_and_changes_nothing(trained, qtbot):
    trained.lab.finding.find("17")
    trained.bring("Find")
    type_into(trained.find_panel.line, "heigth > 3")
    QTest.keyClick(trained.find_panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: trained.message is not None and trained.message.isVisible(), timeout=20_000)
    assert "heigth" in trained.message.text()
    assert selected(trained).tolist() == [17]
    trained.message.close()


def test_neighbours_are_found_with_their_distances(trained, qtbot):
    lab = trained.lab
    lab.finding.find("42")
    trained.bring("Find")
    QTest.keyClick(trained, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: len(selected(trained)) == 21, timeout=20_000)
    apart = np.linalg.norm(lab.embedding.z - lab.embedding.z[42], axis=1)
    assert set(np.argsort(apart)[:15]) <= set(selected(trained).tolist())
    model = trained.find_panel.rows
    heads = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    column = heads.index("distance")
    shown = float(model.data(model.index(5, column)))
    assert shown == pytest.approx(apart[model.row(5)], rel=1e-3)
    lab.finding.find("42")
    QTest.keyClick(trained, Qt.Key.Key_N, SHIFT)
    qtbot.waitUntil(lambda: len(selected(trained)) == 21, timeout=20_000)
    apart = np.linalg.norm((lab.data.x - lab.data.x[42]).reshape(len(lab.data), -1), axis=1)
    assert set(np.argsort(apart)[:15]) <= set(selected(trained).tolist())


def test_outliers_have_the_lowest_evidence(trained, qtbot):
    trained.bring("Find")
    click(trained.find_panel.outliers)
    qtbot.waitUntil(lambda: len(selected(trained)) > 0, timeout=60_000)
    evidence = trained.lab.finding.figures["evidence"]
    assert len(selected(trained)) == pytest.approx(0.01 * len(evidence), abs=1)
    assert evidence[selected(trained)].max() <= np.delete(evidence, selected(trained)).min()
    assert "ELBO" in trained.curves.selected
    trained.lab.finding.find("elbo < -20 and error > 0")
    qtbot.waitUntil(lambda: "elbo" in trained.lab.selections.current.words, timeout=20_000)


def test_selections_are_kept_by_name_and_with_the_session(trained, qtbot, monkeypatch, tmp_path, open_window):
    lab = trained.lab
    lab.finding.label("7")
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **more: ("sevens", True))
    QTest.keyClick(trained, Qt.Key.Key_K, CONTROL)
    sevens = selected(trained)
    lab.finding.label("1")
    trained.bring("Find")
    choose(trained.find_panel.named, "sevens")
    assert np.array_equal(selected(trained), sevens)
    lab.bookmarks.add("here")
    trained.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: (tmp_path / "a.h5").exists() and not lab.jobs.waiting, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.embedding is not None, timeout=30_000)
    assert np.array_equal(selected(again), sevens)
    assert np.array_equal(again.lab.selections.named["sevens"].rows, sevens)
    assert [mark.name for mark in again.lab.bookmarks.kept] == ["here"]
    assert np.array_equal(again.lab.bookmarks.kept[0].z, lab.probe)


def test_outliers_after_a_comparison_are_those_of_the_present_run(one_run, qtbot):
    lab, panel = one_run.lab, one_run.find_panel
    one_run.bring("Find")
    click(panel.measure)
    qtbot.waitUntil(lambda: "evidence" in lab.finding.figures, timeout=300_000)
    before = lab.finding.figures["evidence"]
    train_with_seed(one_run, qtbot, 1)
    assert not lab.finding.figures
    with pytest.raises(InputError):
        lab.finding.named("elbo < 0")
    QTest.keyClick(one_run, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: lab.comparing.displacement is not None, timeout=20_000)
    assert "displacement" in lab.finding.more()
    assert not lab.finding.figures
    one_run.bring("Find")
    click(panel.outliers)
    qtbot.waitUntil(lambda: lab.selections.current is not None, timeout=300_000)
    own = row_metrics(lab.decoder.whole, lab.data, np.arange(len(lab.data)), lambda _: None)["evidence"]
    assert np.allclose(lab.finding.figures["evidence"], own, atol=1e-3)
    assert not np.allclose(before, own, atol=1e-3)
    train_with_seed(one_run, qtbot, 2)
    assert lab.comparing.found is None or lab.comparing.found.ticket == lab.run_ticket
    assert set(lab.finding.more()) - {"displacement"} == {"z1", "z2"}


def test_no_head_is_cut_and_what_an_earlier_model_said_is_told_to_be_so(trained, qtbot):
    trained.bring("Find")
    panel = trained.find_panel
    trained.lab.do("find", text="z1 > 0")
    qtbot.waitUntil(lambda: trained.lab.selections.current is not None, timeout=20_000)
    click(panel.measure)
    qtbot.waitUntil(lambda: "reconstruction" in panel.rows.heads, timeout=60_000)
    header, metrics = panel.table.horizontalHeader(), panel.table.fontMetrics()
    assert all(header.sectionSize(i) > metrics.horizontalAdvance(name) + 8 for i, name in enumerate(panel.rows.heads))
    assert panel.words.text().endswith("z1 > 0")
    click(trained.bar.go_on)
    qtbot.waitUntil(lambda: trained.lab.phase == "ended" and "as it was then" in panel.words.text(), timeout=60_000)


def test_escape_empties_the_line_and_then_goes_back_to_the_map(trained, qtbot):
    trained.bring("Find")
    line = trained.find_panel.line
    click(line)
    QTest.keyClicks(line, "3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    selection = trained.lab.selections.current
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert trained.map.hasFocus()
    assert trained.lab.selections.current is selection is not None


def test_what_is_shown_to_ask_can_be_asked(digits, qtbot):
    panel = digits.find_panel
    shown = panel.line.placeholderText().split("     ")[0]
    assert shown.startswith(f"{digits.lab.data.label_name or 'label'} == ")
    digits.lab.finding.find(shown.rsplit(" and ", 1)[0])
    qtbot.waitUntil(lambda: digits.lab.selections.current is not None, timeout=20_000)


def test_no_button_is_lost_where_there_is_little_room(digits, qtbot):
    digits.bring("Find")
    digits.resize(1024, 700)
    qtbot.wait(50)
    panel = digits.find_panel
    for part in (panel.find, panel.measure, panel.named, panel.drop, panel.export):
        assert part.parentWidget().rect().contains(part.geometry())
