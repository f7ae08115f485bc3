"""A table with days: they go by time wherever a hand asks for their order, and by nothing where nobody can tell it."""

from datetime import date, timedelta

import numpy as np
import pytest
from hands import LEFT, NONE, choose, drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from ways import opened, selected

COUNT = 90
DAYS = [date(2024, 1, 1) + timedelta(days=int(day)) for day in np.random.default_rng(0).integers(0, 366, COUNT)]
IN_TIME = sorted(range(COUNT), key=lambda row: DAYS[row])


@pytest.fixture
def dated(window, qtbot, tmp_path):
    random = np.random.default_rng(1)
    lines = [
        f"{day:%d.%m.%Y},0{1 + i % 9}/0{1 + i % 7}/2024,{random.normal()},{random.normal()}"
        for i, day in enumerate(DAYS)
    ]
    (tmp_path / "a.csv").write_text("\n".join(["Datum,doubt,x,y", *lines]))
    window.lab.do("open", name=str(tmp_path / "a.csv"), recipe={"names": "", "label": ""})
    opened(window, "a", qtbot)
    return window


def ask(window, qtbot, text):
    window.bring("Find")
    line = window.find_panel.line
    line.clear()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def click_title(view, section):
    header = view.horizontalHeader()
    at = header.sectionViewportPosition(section) + header.sectionSize(section) // 2
    QTest.mouseClick(header.viewport(), LEFT, NONE, QPoint(at, 8))


def test_rows_are_found_and_sorted_by_day(dated, qtbot):
    ask(dated, qtbot, 'Datum > "15.06.2024"')
    after = [row for row in range(COUNT) if DAYS[row] > date(2024, 6, 15)]
    qtbot.waitUntil(lambda: selected(dated).tolist() == after, timeout=20_000)
    model = dated.find_panel.rows
    qtbot.waitUntil(lambda: model.rowCount() == len(after), timeout=20_000)
    model.sort(model.heads.index("Datum"))
    assert [DAYS[model.row(line)] for line in range(model.rowCount())] == sorted(DAYS[row] for row in after)
    dated.bring("Rows")
    panel = dated.rows_panel
    qtbot.waitUntil(lambda: panel.lines.rowCount() == COUNT, timeout=20_000)
    titles = [panel.lines.headerData(i, Qt.Orientation.Horizontal) for i in range(panel.lines.columnCount())]
    click_title(panel.view, titles.index("Datum"))
    qtbot.waitUntil(lambda: panel.table.rows.tolist() == IN_TIME, timeout=20_000)
    qtbot.waitUntil(lambda: panel.lines.rowCount() == COUNT, timeout=20_000)
    said = []
    dated.lab.said.connect(said.append)
    click_title(panel.view, titles.index("doubt"))
    assert "may be day-month-year or month-day-year" in said[-1]
    assert panel.table.rows.tolist() == IN_TIME
    assert panel.order.currentText() == "Datum"
    ask(dated, qtbot, 'doubt > "2024-03-01"')
    qtbot.waitUntil(lambda: dated.message is not None and dated.message.isVisible(), timeout=20_000)
    assert "have no order" in dated.message.text()
    dated.message.close()
    assert selected(dated).tolist() == after


def test_the_legend_and_a_histogram_say_days(dated, qtbot):
    choose(dated.legend.choice, "Datum")
    qtbot.waitUntil(lambda: dated.lab.coloured is not None and dated.lab.coloured.days, timeout=20_000)
    order = dated.lab.coloured.index[IN_TIME].astype(int)
    assert (np.diff(order) >= 0).all()
    said = [label.text() for label in dated.legend.findChildren(QLabel)]
    ends = [word for word in said if word.startswith("2024-")]
    assert len(ends) == 2
    assert min(DAYS).isoformat() <= ends[0] < ends[1] <= max(DAYS).isoformat()
    dated.bring("Columns")
    panel = dated.columns_panel
    qtbot.waitUntil(lambda: panel.views and all(view.histogram is not None for view in panel.views), timeout=20_000)
    view = next(view for view in panel.views if view.name == "Datum")
    panel.area.ensureWidgetVisible(view)
    left, right = (round(view.pixel_of(view.histogram.edges[at])) for at in (3, 9))
    drag(view, QPoint(left, 40), QPoint(right, 40), qtbot)
    qtbot.waitUntil(lambda: "Datum" in dated.lab.column_filter.kept, timeout=20_000)
    low, high = dated.lab.column_filter.kept["Datum"]
    kept = [row for row in range(COUNT) if low <= (DAYS[row] - date(1970, 1, 1)).days <= high]
    assert 0 < len(kept) < COUNT
    assert selected(dated).tolist() == kept
    assert dated.lab.selections.current.words.startswith("Datum from 2024-")
