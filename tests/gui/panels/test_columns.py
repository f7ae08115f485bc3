"""The dock of columns: ranges and classes of several combine, undo takes them back, other data have others."""

import numpy as np
import pytest
from hands import LEFT, NONE, click, drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import opened, selected

from latentlab.gui.panels import columns
from latentlab.lab import column_filter

COUNT = 120


def table(path, count=COUNT):
    random = np.random.default_rng(0)
    mass, bill = random.normal(4000, 500, count), random.normal(45, 5, count)
    a, b = mass.tolist(), bill.tolist()
    lines = [f"{'uvw'[i % 3]},{'' if i == 4 else repr(a[i])},{b[i]!r},{'pq'[i % 2]}" for i in range(count)]
    path.write_text("\n".join(["kind,mass,bill,sex", *lines]))
    return mass, bill


@pytest.fixture(params=[10**6, 0], ids=["at once", "in the background"])
def dock(window, qtbot, tmp_path, request, monkeypatch):
    monkeypatch.setattr(column_filter, "AT_ONCE", request.param)
    mass, bill = table(tmp_path / "a.csv")
    window.lab.do("open", name=str(tmp_path / "a.csv"), recipe={"missing": "mean", "label": "kind"})
    opened(window, "a", qtbot)
    window.bring("Columns")
    panel = window.columns_panel
    qtbot.waitUntil(
        lambda: bool(panel.views) and all(view.histogram is not None for view in panel.views), timeout=20_000
    )
    return window, panel, mass, bill


def view_of(panel, name):
    found = next(view for view in panel.views if view.name == name)
    panel.area.ensureWidgetVisible(found)
    return found


def settled(window, qtbot):
    qtbot.waitUntil(lambda: not window.lab.finding.jobs.waiting, timeout=20_000)


def test_ranges_and_classes_of_several_columns_combine(dock, qtbot):
    window, panel, mass, bill = dock
    assert {view.name for view in panel.views} == {"kind", "mass", "bill", "sex"}
    view = view_of(panel, "mass")
    assert view.histogram.missing == 1
    drag(view, QPoint(round(view.pixel_of(3800.0)), 40), QPoint(round(view.pixel_of(4600.0)), 40), qtbot)
    qtbot.waitUntil(lambda: "mass" in window.lab.column_filter.kept, timeout=20_000)
    low, high = window.lab.column_filter.kept["mass"]
    within = (mass >= low) & (mass <= high) & (np.arange(COUNT) != 4)
    assert np.array_equal(selected(window), np.flatnonzero(within))
    sex = view_of(panel, "sex")
    QTest.mouseClick(sex, LEFT, NONE, sex.slot(1).center().toPoint())
    qtbot.waitUntil(lambda: "sex" in window.lab.column_filter.kept, timeout=20_000)
    both = within & (np.arange(COUNT) % 2 == 1)
    assert np.array_equal(selected(window), np.flatnonzero(both))
    settled(window, qtbot)
    bills = view_of(panel, "bill")
    assert np.array_equal(bills.counts, np.histogram(bill[both], bills.histogram.edges)[0])
    assert panel.words.text().startswith(f"{both.sum()} rows: mass from ")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert set(window.lab.column_filter.kept) == {"mass"}
    assert view_of(panel, "sex").kept is None
    click(panel.clear)
    assert len(selected(window)) == 0
    assert not panel.clear.isEnabled()
    assert "No column selects rows" in panel.clear.toolTip()


def test_a_lasso_lets_the_ranges_go_and_is_counted(dock, qtbot):
    window, panel, _, bill = dock
    view = view_of(panel, "mass")
    drag(view, QPoint(40, 40), QPoint(100, 40), qtbot)
    qtbot.waitUntil(lambda: view.kept is not None, timeout=20_000)
    window.lab.do("select", rows=[[10, 40]])
    settled(window, qtbot)
    assert view.kept is None
    bills = view_of(panel, "bill")
    assert np.array_equal(bills.counts, np.histogram(bill[10:40], bills.histogram.edges)[0])


def test_columns_are_found_by_a_part_of_their_names(dock, qtbot):
    panel = dock[1]
    click(panel.line)
    QTest.keyClicks(panel.line, "AS")
    qtbot.waitUntil(lambda: [view.name for view in panel.views] == ["mass"], timeout=20_000)
    assert panel.words.text() == "1 of 4 columns"


def test_a_dozen_is_shown_of_many(window, qtbot, tmp_path):
    x = np.random.default_rng(0).normal(size=(40, 30))
    np.save(tmp_path / "x.npy", x)
    window.files.open_path(str(tmp_path / "x.npy"))
    opened(window, "x", qtbot)
    window.bring("Columns")
    panel = window.columns_panel
    assert len(panel.views) == columns.MOST_SHOWN
    qtbot.waitUntil(lambda: all(view.histogram is not None for view in panel.views), timeout=20_000)
    assert panel.words.text() == "12 of 30 columns"
    counts = panel.views[3].histogram
    assert np.array_equal(counts.counts, np.histogram(counts.values, counts.edges)[0])
    assert np.allclose(counts.values, x[:, 3], atol=1e-5)


def test_pictures_have_their_label_alone_before_and_after_training(trained, qtbot):
    trained.bring("Columns")
    panel, data = trained.columns_panel, trained.lab.data
    qtbot.waitUntil(lambda: len(panel.views) == 1 and panel.views[0].histogram is not None, timeout=20_000)
    assert panel.views[0].histogram.counts.tolist() == np.bincount(data.labels).tolist()
    view = panel.views[0]
    QTest.mouseClick(view, LEFT, NONE, view.slot(3).center().toPoint())
    qtbot.waitUntil(lambda: len(selected(trained)) > 0, timeout=20_000)
    assert np.array_equal(selected(trained), np.flatnonzero(data.labels == 3))


def test_without_data_it_says_so(window):
    window.bring("Columns")
    assert window.columns_panel.words.text().startswith("Open data")
    assert not window.columns_panel.line.isEnabled()
