"""The thread that cuts the ELBO of snapshots: in the order that is told."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.gui.threads.cutting import CuttingThread, ToCut
from latentlab.space.decoder import LiveDecoder


def test_each_snapshot_is_cut_once_in_the_order_that_is_told(qtbot):
    data = ll.Dataset.of(np.random.default_rng(0).normal(size=(90, 4)))
    run = ll.train(ll.build_model("ppca", data), data, epochs=5, device="cpu")
    decoder, thread, found = LiveDecoder(run.model), CuttingThread(), []
    thread.cut.connect(lambda cut, of: found.append((cut, of)))
    thread.start()
    try:
        thread.request(ToCut(decoder.maker(), data, tuple(run.snapshots), 3))
        qtbot.waitUntil(lambda: len(found) == len(run.snapshots), timeout=30_000)
    finally:
        thread.finish()
        assert thread.ended(20)
    steps = [one.step for one in run.snapshots]
    assert [cut.step for cut, _ in found] == steps
    assert {of for _, of in found} == {3}
    assert found[-1][0].elbo.mean() == pytest.approx(ll.evaluate(run.model, data)["elbo"], abs=1e-6)
