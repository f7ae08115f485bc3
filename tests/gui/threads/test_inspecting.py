"""Looks come from a thread: coarse first, the newest row alone, with the newest weights."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.gui.threads.inspecting import Asked, InspectingThread
from latentlab.space.decoder import LiveDecoder


@pytest.fixture
def thread(qtbot):
    thread = InspectingThread()
    thread.start()
    yield thread
    thread.finish()
    assert thread.ended(20)


@pytest.fixture
def decoder(small):
    model = ll.build_model("vae", small, latent_dim=2, hidden=[16])
    ll.train(model, small, epochs=2, seed=0)
    return LiveDecoder(model)


def asked(small, row, fine=True):
    return Asked(small, row, (0, 1), np.array([[-1.0, -1.0], [1.0, 1.0]]), fine, "run")


def test_looks_come_coarse_first_and_the_newest_row_wins(thread, decoder, small, qtbot):
    looks = []
    thread.seen.connect(lambda look, of: looks.append((look.row, look.fine, of.of)))
    thread.adopt(decoder.maker())
    for row in (1, 2, 3):
        thread.request(asked(small, row))
    qtbot.waitUntil(lambda: (3, True, "run") in looks, timeout=30_000)
    assert [look for look in looks if look[0] == 3] == [(3, False, "run"), (3, False, "run"), (3, True, "run")]
    assert (2, True, "run") not in looks


def test_newer_weights_are_looked_at(thread, decoder, small, qtbot):
    looks = []
    thread.seen.connect(lambda look, of: looks.append(look))
    thread.adopt(decoder.maker())
    thread.request(asked(small, 1))
    qtbot.waitUntil(lambda: bool(looks) and looks[-1].fine, timeout=30_000)
    before = looks[-1]
    thread.renew({name: np.zeros_like(value) for name, value in decoder.weights.items()}, 0)
    thread.request(asked(small, 1, fine=False))
    qtbot.waitUntil(lambda: looks[-1] is not before and looks[-1].fine, timeout=30_000)
    assert np.allclose(looks[-1].mean, 0)
    assert not np.allclose(before.mean, 0)
    assert looks[-1].bound.log_p == pytest.approx(12 * np.log(0.5), abs=0.1)  # it decodes to one half everywhere


def test_without_a_decoder_nothing_comes(thread, small, qtbot):
    thread.seen.connect(lambda look, of: pytest.fail("there is no model"))
    thread.request(asked(small, 1))
    qtbot.wait(200)
