"""The finite mixture comes first, the infinite ones after it; the newest request wins."""

import pytest

import latentlab as ll
from latentlab.gui.threads.bending import Bend, BendingThread


@pytest.fixture
def thread(qtbot):
    thread = BendingThread()
    thread.start()
    yield thread
    thread.finish()
    assert thread.ended(60)


def test_rows_first_then_each_mixture(thread, qtbot):
    told = []
    thread.prepared.connect(lambda bend, rows: told.append(rows.about))
    thread.fitted.connect(lambda bend, found: told.append(found.kind))
    thread.request(Bend(None))
    qtbot.waitUntil(lambda: len(told) == 5, timeout=120_000)
    assert told == ["300 made rows", "mixture", "linear", "network", "process"]


def test_the_newest_one_wins(thread, qtbot):
    first, last, told = Bend(None), Bend(ll.load_dataset("blobs")), []
    thread.fitted.connect(lambda bend, found: told.append((bend, found.kind)))
    thread.request(first)
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    thread.request(last)
    qtbot.waitUntil(lambda: (last, "process") in told, timeout=120_000)
    assert (first, "process") not in told
