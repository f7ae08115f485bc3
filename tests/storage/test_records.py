"""What there is to show is made a session, and nothing else is."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError
from latentlab.storage.records import Session, session_of


def test_a_run_a_session_and_an_adopted_network_are_sessions(small):
    run = ll.train(ll.build_model("vae", small, hidden=[4]), small, epochs=1, device="cpu")
    session = session_of(run)
    assert session_of(session) is session
    assert session.record.step == run.step
    assert np.array_equal(session.model.decode(np.zeros((1, 2))), run.model.decode(np.zeros((1, 2))))
    network = ll.adopt(decode=lambda z: np.full((len(z), 4, 3), 0.5, np.float32), latent_dim=2, data=small)
    assert isinstance(session_of(network), Session)


@pytest.mark.parametrize("what", [None, 3, "a.h5", object()])
def test_anything_else_is_refused(what):
    with pytest.raises(InputError, match="nothing to show"):
        session_of(what)
