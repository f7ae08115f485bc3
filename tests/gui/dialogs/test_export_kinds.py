"""All kinds of exports, in groups."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from latentlab.export import EXPORTERS
from latentlab.gui.dialogs.export_kinds import ExportKinds, group_of


def kinds_of(qtbot, lacking=lambda kind: ""):
    kinds = ExportKinds(EXPORTERS.values(), lacking)
    qtbot.addWidget(kinds)
    kinds.resize(kinds.sizeHint().width(), 600)
    kinds.show()
    return kinds


def test_every_export_is_in_the_group_it_belongs_to(qtbot):
    kinds = kinds_of(qtbot)
    assert set(kinds.items) == set(EXPORTERS)
    listed = [kinds.item(row).text().strip() for row in range(kinds.count())]
    assert listed[:2] == ["Figures", "Figure of the map"]
    assert listed.index("Pictures") < listed.index("Decoded picture") < listed.index("Films")
    assert [group_of(EXPORTERS[kind]) for kind in ("picture", "film", "embedding")] == ["Pictures", "Films", "Tables"]
    assert group_of(replace(EXPORTERS["film"], endings=(".xyz",))) == "Other"
    assert group_of(replace(EXPORTERS["film"], group="Mine")) == "Mine"


def test_arrow_keys_and_clicks_choose_and_pass_over_the_names_of_groups(qtbot):
    kinds, chosen = kinds_of(qtbot), []
    kinds.choose("figure-map")
    kinds.chosen.connect(chosen.append)
    QTest.keyClick(kinds, Qt.Key.Key_Down)
    assert chosen == ["figure-curves"]
    QTest.mouseClick(
        kinds.viewport(), Qt.MouseButton.LeftButton, pos=kinds.visualItemRect(kinds.items["picture"]).center()
    )
    assert chosen[-1] == "picture"
    QTest.keyClick(kinds, Qt.Key.Key_Up)
    assert chosen[-1].startswith("figure-")


def test_what_cannot_be_done_is_grey_and_says_why_to_all(qtbot):
    kinds = kinds_of(qtbot, lambda kind: "Draw samples first (S)." if kind == "figure-samples" else "")
    item = kinds.items["figure-samples"]
    assert item.toolTip() == "Draw samples first (S)."
    assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Draw samples first (S)."
    assert item.foreground().color() != kinds.items["figure-map"].foreground().color()
    assert item.flags() & Qt.ItemFlag.ItemIsSelectable


def test_letters_find_an_entry(qtbot):
    kinds = kinds_of(qtbot)
    kinds.choose("figure-map")
    QTest.keyClicks(kinds, "training f")
    assert kinds.currentItem().text() == "Training film"
    title, entry = kinds.item(0), kinds.currentItem()
    shown = kinds.grab().toImage()
    assert first_ink(shown, kinds.visualItemRect(entry)) > first_ink(shown, kinds.visualItemRect(title)) + 5


def first_ink(image, box):
    """The first column of an entry in which something is written."""
    for x in range(box.left() + 1, box.right()):
        if len({image.pixel(x, y) for y in range(box.top() + 2, box.bottom() - 1)}) > 1:
            return x
    raise AssertionError("nothing is written")
