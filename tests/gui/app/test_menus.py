"""What the menus offer."""

from hands import CONTROL, LEFT, SHIFT
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidgetAction
from ways import selected


def test_all_none_invert_and_labels_by_menu(trained):
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL)
    assert len(selected(trained)) == 1797
    QTest.keyClick(trained, Qt.Key.Key_D, CONTROL)
    assert len(selected(trained)) == 0
    trained.lab.finding.label("7")
    count = len(selected(trained))
    QTest.keyClick(trained, Qt.Key.Key_A, CONTROL | SHIFT)
    assert len(selected(trained)) == 1797 - count
    QTest.mouseClick(trained.legend.chips[2], LEFT, CONTROL)


def test_every_action_has_words_and_every_button_a_tip(trained):
    of_menus = {menu.menuAction() for menu in trained.findChildren(QMenu)}
    for action in trained.findChildren(QAction):
        within = isinstance(action, QWidgetAction)  # of the bar, which holds parts of its own
        assert action.text() or action.isSeparator() or within or action in of_menus
    panel = trained.train_panel
    bar = trained.bar
    for button in (bar.train, bar.pause, bar.step, bar.stop, bar.go_on, trained.path_panel.play, trained.curves.fit):
        assert button.toolTip()
    for editor in panel.model_form.editors.values():
        assert editor.toolTip()
        assert editor.accessibleName()


def test_what_was_undone_is_done_again_by_either_key(trained):
    for modifier, key in ((CONTROL, Qt.Key.Key_Y), (CONTROL | SHIFT, Qt.Key.Key_Z)):
        trained.lab.do("select", rows=[[0, 5]])
        chosen = trained.lab.selections.current
        QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
        assert trained.lab.selections.current is not chosen
        QTest.keyClick(trained, key, modifier)
        assert trained.lab.selections.current is chosen


def test_the_speed_of_paths_is_undone_like_the_paths(trained):
    trained.map.setFocus()
    QTest.keyClick(trained, Qt.Key.Key_E)
    assert trained.lab.walks.even_steps
    assert trained.path_panel.speed.currentIndex() == 1
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    assert not trained.lab.walks.even_steps
    assert trained.path_panel.speed.currentIndex() == 0
