"""What is seen first, and what it becomes."""

import subprocess
import sys

from PySide6.QtWidgets import QDockWidget, QLabel

from latentlab.gui.app.window import MENUS, MainWindow

PLACES = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from latentlab.gui.app.start import look_first, make_application
application = make_application()
from latentlab.gui.app.window import MainWindow
window = MainWindow(furnished=False)
window.show()
look_first(window, application)
heavy = {"torch", "pyqtgraph", "scipy", "latentlab.lab", "latentlab.gui.map.view"} & set(sys.modules)
parts = (window.start_page.cards[0], window.start_page.buttons[0], *window.docks[:3], window.statusBar())
def places():
    return [(part.mapTo(window, part.rect().topLeft()).toTuple(), part.size().toTuple()) for part in parts]
before = places()
window.furnish()
application.processEvents()
assert places() == before, (before, places())
assert window.isVisible()
window.leave()
print(sorted(heavy))
"""


def test_the_first_look_comes_before_what_takes_long_and_nothing_moves_after_it():
    done = subprocess.run([sys.executable, "-c", PLACES], capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_bare_window_names_what_will_be_there(qtbot):
    bare = MainWindow(furnished=False)
    bare.show()
    assert [action.text() for action in bare.menuBar().actions()] == list(MENUS)
    assert "Curves" in {dock.windowTitle() for dock in bare.findChildren(QDockWidget)}
    assert any("Choose data" in label.text() for label in bare.start_page.findChildren(QLabel))
    bare.close()
    assert not bare.isVisible()
    bare.deleteLater()


def test_a_window_furnished_later_is_as_one_made_at_once(open_window, qtbot):
    whole, later = open_window(), MainWindow(furnished=False)
    later.show()
    later.furnish()
    assert [menu.text() for menu in later.menuBar().actions()] == [menu.text() for menu in whole.menuBar().actions()]
    for one, other in zip(whole.docks, later.docks, strict=True):
        assert type(one.widget().widget()) is type(other.widget().widget())
    later.leave()
    later.deleteLater()
