"""Variational EM by phases: E-steps leave log p(x) alone and raise the bound; M-steps leave q alone."""

import numpy as np
import pytest

import latentlab as ll
from latentlab.lessons.phases import phase_step
from latentlab.models.protocol import weights_of
from latentlab.training import Run, TrainSettings, fit


@pytest.mark.parametrize("inference", ["free", "encoder"])
def test_phases_of_a_vae(inference):
    random = np.random.default_rng(0)
    x = random.normal(size=(120, 2)) @ random.normal(size=(2, 5)) + 0.3 * random.normal(size=(120, 5))
    data = ll.Dataset.of(x.astype(np.float32))
    settings = {"hidden": [16], "inference": inference, "e_steps": 40, "m_steps": 40, "likelihood": "gaussian"}
    plan = TrainSettings(epochs=500, batch_size=200, device="cpu", precision="exact", schedule="constant")
    run = Run(ll.build_model("vae", data, **settings), data, plan)

    def to(step):
        steps = fit(run)
        while run.step < step:
            next(steps)
        steps.close()

    to(160)
    start = phase_step(run, "start")
    to(200)
    e = phase_step(run, "E", start.q)
    assert e.elbo > start.elbo
    assert e.log_likelihood == pytest.approx(start.log_likelihood, abs=0.05)  # θ is as it was
    to(240)
    m = phase_step(run, "M", e.q)
    assert m.elbo > e.elbo
    assert m.log_likelihood > e.log_likelihood
    for found in (start, e, m):
        assert found.elbo <= found.log_likelihood + 0.05
    curve = m.curve
    assert curve.elbo[0] == pytest.approx(e.elbo, abs=1e-4)
    assert curve.elbo[list(curve.t).index(1.0)] == pytest.approx(m.elbo, abs=1e-4)
    same = [name for name, value in weights_of(run.model.state()).items() if np.array_equal(value, e.q[name])]
    assert any(name.startswith("encoder") for name in same)
    assert m.scene.rows.shape[1] == 2
