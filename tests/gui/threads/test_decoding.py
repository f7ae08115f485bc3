"""A thread's own decoder."""

import numpy as np

import latentlab as ll
from latentlab.gui.threads.decoding import Decoding
from latentlab.space.decoder import LiveDecoder


class Counting(Decoding):
    forgotten = 0

    def forget(self):
        self.forgotten += 1


def test_it_is_made_once_renewed_and_made_anew_for_another_run(qapp, small):
    model = ll.build_model("vae", small, latent_dim=2, hidden=[8])
    ll.train(model, small, epochs=1, seed=0)
    maker, thread = LiveDecoder(model).maker(), Counting("some")
    assert thread.decoder() is None
    thread.adopt(maker)
    first = thread.decoder()
    assert thread.decoder() is first
    assert thread.forgotten == 1
    thread.renew({name: np.zeros_like(value) for name, value in first.weights.items()}, 0)
    assert thread.decoder() is first
    assert thread.forgotten == 2
    assert np.allclose(first.decode(np.zeros((1, 2), np.float32)), 0.5)
    thread.adopt(LiveDecoder(model).maker())
    assert thread.decoder() is not first
    thread.adopt(None)
    assert thread.decoder() is None
