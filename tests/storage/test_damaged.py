"""Sessions with bits flipped or their end cut off: sessions that decode, or one sentence."""

import numpy as np
import pytest
from damaging import damaged, walked

from latentlab.models import build_model
from latentlab.storage.session import load_session, save_session
from latentlab.training.fit import fit
from latentlab.training.run import Run
from latentlab.training.settings import TrainSettings

MODELS = {"vae": {"hidden": [4]}, "gplvm": {}, "gmm": {"components": 2}, "ppca": {}}


def whole(tmp_path, small, name):
    model = build_model(name, small, **MODELS[name])
    run = Run(model, small, TrainSettings(epochs=2, device="cpu"))
    for _ in fit(run):
        pass
    save_session(tmp_path / "a.h5", run)
    return (tmp_path / "a.h5").read_bytes()


def opened(path):
    session = load_session(path)
    assert np.isfinite(session.model.decode(np.zeros((2, session.model.latent_dim), np.float32))).all()
    return session


def test_a_few(tmp_path, small):
    found = walked(damaged(whole(tmp_path, small, "vae"), 4, 3), tmp_path / "d", "a.h5", opened)
    assert isinstance(found[-3], str)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", MODELS)
def test_two_thousand_flips_and_a_cut_at_each_hundredth(tmp_path, small, name):
    found = walked(damaged(whole(tmp_path, small, name), 500, 100), tmp_path / "d", "a.h5", opened)
    assert all(isinstance(one, str) for one in found[-100:-1])
