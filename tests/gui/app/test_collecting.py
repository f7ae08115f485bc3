"""What lies in a cycle ends in the window's thread, whatever thread makes how many objects."""

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from latentlab.gui.app.collecting import Collecting


class Cycle:
    """Holds a label, and itself; says in which thread it ends."""

    def __init__(self, ends):
        self.label, self.own, self.ends = QLabel("in a cycle"), self, ends

    def __del__(self):
        self.ends.append(threading.current_thread())


def many_objects():
    kept = [[] for _ in range(200_000)]
    kept.extend([[] for _ in range(20_000)] for _ in range(10))


def test_a_worker_that_makes_many_objects_ends_none_of_qts(window, qtbot):
    ends = []
    Cycle(ends)
    worker = threading.Thread(target=many_objects)
    worker.start()
    worker.join()
    assert ends == []
    assert not gc.isenabled()
    for _ in range(3):  # it may be an old one by now
        gc.collect(1)
    qtbot.waitUntil(lambda: bool(ends) or gc.collect() < 0, timeout=20_000)
    assert ends == [threading.main_thread()]


def test_young_objects_go_by_and_by_without_being_asked(window, qtbot):
    ends = []
    Cycle(ends)
    kept = [[] for _ in range(30_000)]
    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    assert len(kept) == 30_000


def test_the_collector_is_as_before_when_the_last_window_has_gone(qapp):
    assert gc.isenabled()
    parent = QObject()
    first, second = Collecting(parent), Collecting(parent)
    assert not gc.isenabled()
    first.end()
    assert not gc.isenabled()
    second.end()
    assert gc.isenabled()


def test_a_window_that_leaves_gives_it_back(open_window):
    window = open_window()
    assert not gc.isenabled()
    window.leave()
    assert gc.isenabled()
