"""The newest chances and temperature are what is told last."""

import numpy as np
import pytest

from latentlab.gui.threads.relaxing import Relaxation, RelaxingThread
from latentlab.lessons import gumbel


@pytest.fixture
def thread(qtbot):
    thread = RelaxingThread()
    thread.told = []
    thread.relaxed.connect(thread.told.append)
    thread.start()
    yield thread
    thread.finish()
    assert thread.ended(30)


def test_the_newest_is_answered_and_curves_are_found_once_for_its_chances(thread, qtbot):
    newest = Relaxation((0.5, 0.3, 0.2), 20)
    for request in (Relaxation((0.2, 0.3, 0.5), 3), Relaxation((0.5, 0.3, 0.2), 4), newest):
        thread.request(request)
    qtbot.waitUntil(lambda: bool(thread.told) and thread.told[-1].of == newest, timeout=30_000)
    first = thread.told[-1]
    chances = np.array(newest.chances)
    assert np.array_equal(first.y, gumbel.relaxed(chances, gumbel.TEMPERATURES[20]))
    assert np.array_equal(first.gradients.variance, gumbel.gradients(chances).variance)
    assert np.array_equal(first.maxima.mean, gumbel.maxima(chances).mean)
    thread.request(Relaxation(newest.chances, 2))
    qtbot.waitUntil(lambda: thread.told[-1].of.at == 2, timeout=30_000)
    assert thread.told[-1].gradients is first.gradients
