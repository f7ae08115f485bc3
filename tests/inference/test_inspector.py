"""One row's q beside its posterior, coarse, fine and close."""

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.data import Dataset
from latentlab.errors import Cancelled
from latentlab.inference import estimate
from latentlab.inference.decoded_grid import COARSE, SIDE
from latentlab.inference.inspector import CLOSE_SIDE, Inspector, Question


def looked(model, data, row=3, **settings):
    label = int(data.labels[row]) if model.traits.conditions else None
    return list(Inspector(model).looks(Question(row, data.x[row], label, **settings)))


def trained(data, name="vae", epochs=3, **settings):
    model = ll.build_model(name, data, **settings)
    ll.train(model, data, epochs=epochs, seed=0)
    return model


def test_pictures_come_coarse_fine_and_close(small):
    model = trained(small, latent_dim=2, hidden=[16])
    coarse, fine, close = looked(model, small)
    assert [len(look.posterior.axes[0]) for look in (coarse, fine, close)] == [SIDE // COARSE, SIDE, SIDE]
    assert (coarse.close, coarse.bound, fine.close) == (None, None, None)
    assert fine.bound == close.bound
    assert close.close.density.shape == (CLOSE_SIDE, CLOSE_SIDE)
    assert [look.fine for look in (coarse, fine, close)] == [False, False, True]
    with torch.no_grad():
        q = model.posterior(torch.from_numpy(small.x[3:4]))
    assert np.allclose(close.mean, q.mean[0])
    assert np.allclose(np.diag(close.covariance), q.variance[0])
    known = estimate(model, small.x[3:4])
    assert close.bound.log_p == pytest.approx(known.log_p[0], abs=4 * close.bound.log_p_error + 0.01)
    assert close.bound.elbo <= close.bound.log_p
    assert 0 < close.share <= 1
    assert close.close.log_p == pytest.approx(known.log_p[0], abs=0.05)


def test_of_a_linear_model_q_is_the_posterior_and_there_is_no_gap(digits):
    model = trained(digits, "ppca", latent_dim=2)
    look = looked(model, digits)[-1]
    with torch.no_grad():
        q = model.posterior(torch.from_numpy(digits.x[3:4]))
    assert np.allclose(look.covariance, q.covariance_matrix[0])
    assert look.bound.log_p - look.bound.elbo < 1e-3
    assert look.bound.elbo == pytest.approx(float(model.log_evidence(torch.from_numpy(digits.x[3:4]))[0]), abs=1e-3)
    places = np.stack(np.meshgrid(*look.close.axes, indexing="ij"), -1).reshape(-1, 2)
    density = q.log_prob(torch.from_numpy(places)[:, None])[:, 0].exp().numpy()
    assert np.allclose(look.close.density.ravel(), density, atol=2e-3 * density.max())


def test_rows_are_changed_without_decoding_again_until_the_weights_are_others(small, monkeypatch):
    model = trained(small, latent_dim=2, hidden=[16])
    inspector = Inspector(model)
    list(inspector.looks(Question(3, small.x[3])))
    decoded, plain = [], model.likelihood
    monkeypatch.setattr(model, "likelihood", lambda z: decoded.append(len(z)) or plain(z))
    looks = list(inspector.looks(Question(4, small.x[4])))
    assert sum(decoded) <= CLOSE_SIDE**2 + 256
    assert [len(look.posterior.axes[0]) for look in looks] == [SIDE // COARSE, SIDE, SIDE]
    inspector.forget()
    list(inspector.looks(Question(4, small.x[4])))
    assert sum(decoded) > SIDE**2


def test_while_weights_change_only_the_coarse_is_made(small):
    model = trained(small, latent_dim=2, hidden=[16])
    looks = looked(model, small, fine=False)
    assert [len(look.posterior.axes[0]) for look in looks] == [SIDE // COARSE] * 2
    assert looks[-1].close is not None


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("vae", {"latent_dim": 5, "hidden": [16]}),
        ("vae", {"latent_dim": 1, "hidden": [16]}),
        ("vae", {"latent_dim": 2, "hidden": [16], "inference": "free"}),
        ("vae", {"latent_dim": 2, "hidden": [16], "prior": "pseudo-inputs"}),
        ("cvae", {"latent_dim": 2, "hidden": [16]}),
        ("cvae", {"latent_dim": 3, "hidden": [16]}),
        ("factor-analysis", {"latent_dim": 3}),
        ("factor-analysis", {"latent_dim": 1}),
    ],
)
def test_every_model_with_a_gaussian_q_can_be_looked_at(small, name, settings):
    data = small
    if name == "factor-analysis":
        data = Dataset("flat", small.x.reshape(60, 12), small.held_out, small.labels, small.class_names, "gaussian")
    model = trained(data, name, **settings)
    row = 7
    shown = min(2, settings["latent_dim"])
    for look in looked(model, data, row)[1:]:
        assert look.posterior.density.ndim == look.mean.size == len(look.dimensions) == shown
        assert look.covariance.shape == (shown, shown)
        assert look.slice == (settings["latent_dim"] > 2)
        assert np.isfinite(look.posterior.density).all()
        assert np.isnan(look.share) == (look.slice or look.close is None)
        assert look.centres.shape == look.scales.shape == (len(look.centres), shown)
    given = model.given(int(data.labels[row])) if model.traits.conditions else model
    known = estimate(given, data.x[row : row + 1])
    assert look.bound.log_p == pytest.approx(known.log_p[0], abs=4 * look.bound.log_p_error + 0.05)


def test_other_dimensions_are_shown_where_they_are_asked_for(small):
    model = trained(small, latent_dim=5, hidden=[16])
    whole, part = looked(model, small)[-1], looked(model, small, dimensions=(1, 4))[-1]
    assert part.dimensions == (1, 4)
    assert whole.dimensions == (0, 1)
    assert part.mean[0] == whole.mean[1]


def test_it_can_be_given_up(small):
    def stop():
        raise Cancelled

    model = trained(small, latent_dim=2, hidden=[16])
    with pytest.raises(Cancelled):
        list(Inspector(model).looks(Question(3, small.x[3]), stop))


def test_rows_that_were_not_trained_on_have_no_factors_of_their_own(small):
    model = trained(small, latent_dim=2, hidden=[16], inference="free")
    held_out = int(small.held_out[2])
    look = looked(model, small, held_out)[-1]
    with torch.no_grad():
        q = model.posterior(torch.from_numpy(small.x[held_out : held_out + 1]))
    assert np.allclose(look.mean, q.mean[0], atol=0.05)


def test_errors_are_those_of_rows_too(digits):
    """Each row has draws of its own: over many rows they err both ways."""
    model = trained(digits, latent_dim=3, hidden=[32])
    ahead = []
    for row in range(30):
        bound = looked(model, digits, row, fine=False)[-1].bound
        known = estimate(model, digits.x[row : row + 1], "importance", 20_000).log_p[0]
        ahead.append((bound.log_p - known) / bound.log_p_error)
    assert abs(np.mean(ahead)) < 1
    assert np.abs(ahead).max() < 5


def test_a_q_that_misses_the_posterior_is_not_trusted_and_the_close_view_shows_the_posterior(small):
    model = trained(small, latent_dim=2, hidden=[16])
    far = 8 * small.x[3]
    look = list(Inspector(model).looks(Question(3, far)))[-1]
    near = looked(model, small)[-1]
    assert near.bound.trusted
    with torch.no_grad():
        for parameter in model.decoder.parameters():
            parameter.mul_(3.0)
    missed = looked(model, small)[-1]
    assert missed.bound.effective < near.bound.effective
    for each in (look, missed):
        filled = each.close.density > 0.01 * each.close.density.max()
        assert filled.mean() > 0.02
