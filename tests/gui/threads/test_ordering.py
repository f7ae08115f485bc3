"""Fits come one after another; a cancelled order ends, and a newer one goes before it."""

import pytest

from latentlab.gui.threads.ordering import Order, OrderingThread


@pytest.fixture
def thread(qtbot):
    thread = OrderingThread()
    thread.start()
    yield thread
    thread.finish()
    assert thread.ended(60)


def test_each_fit_is_told_and_then_the_end(thread, qtbot):
    told = []
    thread.prepared.connect(lambda order, rows: told.append(len(rows.data.train)))
    thread.fitted.connect(lambda order, fit: told.append(fit.components))
    thread.done.connect(lambda order: told.append("done"))
    thread.request(Order(None, "spherical"))
    qtbot.waitUntil(lambda: "done" in told, timeout=120_000)
    assert told == [1350, *range(1, 9), "done"]


def test_a_cancelled_one_ends_and_the_next_is_begun(thread, qtbot):
    first, last, told, ended = Order(None, "full"), Order(None, "tied"), [], []
    thread.fitted.connect(lambda order, fit: told.append(order))
    thread.done.connect(ended.append)
    thread.request(first)
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    first.cancelled.set()
    qtbot.waitUntil(lambda: ended == [first], timeout=60_000)
    assert len(told) < 8
    thread.request(last)
    qtbot.waitUntil(lambda: last in told, timeout=60_000)
    last.cancelled.set()
