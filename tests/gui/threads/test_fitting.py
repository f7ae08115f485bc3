"""Both fits come from a thread, the reverse one on its way too; the newest request wins."""

import pytest

from latentlab.gui.threads.fitting import Fit, FittingThread
from latentlab.lessons.targets import TARGETS


@pytest.fixture
def thread(qtbot):
    thread = FittingThread()
    thread.start()
    yield thread
    thread.finish()
    assert thread.ended(20)


def test_both_fits_arrive_forward_first(thread, qtbot):
    told = []
    thread.fitted.connect(told.append)
    thread.request(Fit(TARGETS["two"], "full", (1.0, 1.0)))
    qtbot.waitUntil(lambda: [each.way for each in told if each.divergences] == ["forward", "reverse"], timeout=30_000)
    assert told[0].way == "forward"
    assert any(each.way == "reverse" and each.divergences is None for each in told)


def test_the_newest_one_wins(thread, qtbot):
    told = []
    thread.fitted.connect(told.append)
    first, last = Fit(TARGETS["ring"], "two"), Fit(TARGETS["aslant"], "full")
    thread.request(first)
    qtbot.wait(30)
    thread.request(last)
    qtbot.waitUntil(lambda: any(each.of is last and each.way == "reverse" and each.divergences for each in told),
                    timeout=60_000)  # fmt: skip
    assert not any(each.of is first and each.way == "reverse" and each.divergences for each in told)
