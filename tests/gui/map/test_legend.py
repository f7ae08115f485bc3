"""What the colours stand for, and the choice of it."""

import numpy as np
from hands import LEFT, choose, click, set_epochs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import X, opened, table_of_names


def test_legend_hides_shows_and_isolates(trained, qtbot):
    lab, chips = trained.lab, trained.legend.chips
    image = trained.map._points_item._drawn.image
    click(chips[3])
    assert lab.hidden == {3}
    qtbot.waitUntil(lambda: trained.map._points_item._drawn.image != image, timeout=20_000)
    click(chips[3])
    assert not lab.hidden
    QTest.mouseDClick(chips[5], LEFT)
    assert lab.hidden == frozenset(range(10)) - {5}
    QTest.mouseDClick(chips[5], LEFT)
    assert not lab.hidden


def test_any_column_colours_the_map(window, qtbot, tmp_path):
    table_of_names(tmp_path / "a.csv")
    window.files.open_path(str(tmp_path / "a.csv"))
    opened(window, "a", qtbot)
    set_epochs(window, 3)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "ended" and window.lab.embedding.whole, timeout=60_000)
    legend, lab = window.legend, window.lab
    assert [chip.text() for chip in legend.chips] == ["x 20", "y 20", "z 20"]
    names = [legend.choice.itemData(i) for i in range(legend.choice.count())]
    assert names[0] == "label"
    assert set(names[1:]) == {"name", "a", "b", "c", "d"}
    choose(legend.choice, "b")
    assert not legend.chips
    assert lab.coloured.name == "b"
    order = np.argsort(X[:, 1])
    assert (np.diff(lab.coloured.index[order].astype(int)) >= 0).all()
    assert np.array_equal(window.map._points.colour, lab.coloured.index[lab.embedding.rows])
    window.map.setFocus()
    for _ in range(len(names) - names.index("b")):
        QTest.keyClick(window, Qt.Key.Key_C)
    assert lab.colouring == "label"
    assert len(legend.chips) == 3


def test_without_classes_the_rows_have_one_colour_until_a_column_is_chosen(window, qtbot, tmp_path):
    (tmp_path / "plain.csv").write_text("x,y\n" + "".join(f"{i / 7:.3f},{i * i % 11 + i / 9:.2f}\n" for i in range(40)))
    window.files.open_path(str(tmp_path / "plain.csv"))
    opened(window, "plain", qtbot)
    choice = window.legend.choice
    assert [choice.itemText(i) for i in range(choice.count())] == ["one colour", "x", "y"]
    assert choice.currentText() == "one colour"
    assert window.lab.coloured is None
    choose(choice, "x")
    assert window.lab.coloured.name == "x"
    choose(choice, "one colour")
    assert window.lab.coloured is None
