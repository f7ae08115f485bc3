"""Settings that were once ignored or wrong without a word, each by an independent few lines."""

import threading

import checks
import numpy as np
import pytest
import torch
import walking
from torch.distributions import kl_divergence

from latentlab import load_session, save_session
from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.models.protocol import Batch, Pace
from latentlab.training import Run, TrainSettings, fit, train

DATA = walking.datasets()


def shaken(model):
    with torch.no_grad():
        for p in model.networks.parameters():
            p += 0.5 * torch.randn(p.shape, generator=torch.Generator().manual_seed(p.numel()))
    return model


def batch_of(data):
    return Batch(torch.from_numpy(data.x), torch.arange(len(data.x)), torch.from_numpy(data.labels))


def test_free_bits_are_counted_against_the_learned_prior_of_each_class():
    """They were counted against N(0, I)."""
    data = DATA["greys"]
    model = shaken(build_model("cvae", data, hidden=[4], conditional_prior="learned", free_bits=0.2))
    batch = batch_of(data)
    with torch.no_grad():
        given = model.given(data.labels)
        each = kl_divergence(given.posterior(batch.x).base_dist, given.prior().base_dist).mean(0)
        terms = model.terms(batch, torch.Generator().manual_seed(0))
        standard = 0.5 * given.posterior(batch.x).mean.square().mean(0)
    assert float(terms["charged_kl"]) == pytest.approx(float(each.clamp_min(0.2).sum()), rel=1e-5)
    assert float(each.sum()) != pytest.approx(float(standard.sum()), rel=0.05)  # the two priors do differ here


@pytest.mark.parametrize("settings", [{"prior": "pseudo-inputs", "pseudo_inputs": 4}, {"conditional_prior": "learned"}])
def test_independent_z_is_drawn_from_the_learned_prior(settings):
    """It was drawn from N(0, I)."""
    data, name = DATA["greys"], "cvae" if "conditional_prior" in settings else "vae"
    model = shaken(build_model(name, data, hidden=[4], objective="independent z", samples=400, **settings))
    if name == "cvae":
        with torch.no_grad():
            model.networks["priors"]["mean"] += 3.0
    batch = batch_of(data)
    checks.objective_is_what_it_says(checks.in_double(model), checks.batch_of(data), Pace(1e-3, 1.0))
    terms = model.terms(batch, torch.Generator().manual_seed(0))
    model.objective(terms, Pace(1e-3, 1.0)).backward()
    learned = model.networks["priors" if name == "cvae" else "pseudo"]
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in learned.parameters())


@pytest.mark.parametrize("objective", ["IWAE", "independent z", "reconstruction"])
@pytest.mark.parametrize("settings", [{"beta": 4.0}, {"warm_up": 5.0}, {"free_bits": 0.5}])
def test_an_objective_without_a_kl_term_refuses_what_would_weigh_it(objective, settings):
    """β, warm-up and free bits were ignored without a word."""
    with pytest.raises(InputError, match=r"would change nothing here.*Choose"):
        build_model("vae", DATA["greys"], objective=objective, **settings)


def test_a_conditional_vae_of_free_factors_finds_rows_under_a_condition_each():
    """Searching for their q crashed."""
    data = DATA["greys"]
    run = train(build_model("cvae", data, inference="free", hidden=[4]), data, epochs=2, device="cpu")
    given = run.model.given(data.labels)
    assert given.posterior(torch.from_numpy(data.x)).mean.shape == (len(data.x), 2)
    assert np.isfinite(given.encode(data.x)).all()
    assert given.embed(data.x, np.arange(len(data.x))).shape == (len(data.x), 2)


def test_many_places_are_decoded_under_a_condition_each(monkeypatch):
    """More than fit in one block, they met the conditions of other rows."""
    monkeypatch.setattr("latentlab.models.gradient.BLOCK_VALUES", 64)
    data = DATA["greys"]
    model = shaken(build_model("cvae", data, hidden=[4]))
    z, labels = np.random.default_rng(0).normal(size=(50, 2)).astype(np.float32), np.arange(50) % 3
    decoded = model.given(labels).decode(z)
    for k in (0, 7, 49):
        assert np.allclose(decoded[k], model.given(int(labels[k])).decode(z[k : k + 1])[0], atol=1e-6)


@pytest.mark.parametrize("name", ["vae", "cvae"])
def test_held_out_rows_of_free_factors_lie_where_their_best_q_is(name):
    """They were shown where their factors had started, at random."""
    data = DATA["greys"]
    model = build_model(name, data, inference="free", hidden=[], latent_dim=1)
    train(model, data, epochs=40, batch_size=14, device="cpu", learning_rate=0.05)
    given = model.given(data.labels)
    places, found = given.embed(data.x, np.arange(len(data.x))), given.encode(data.x)
    assert np.allclose(places[data.held_out], found[data.held_out], atol=1e-4)
    own = model.encoder.mean.detach().numpy()
    assert np.array_equal(places[data.train], own[data.train])
    assert not np.allclose(places[data.held_out], own[data.held_out], atol=0.05)


def test_free_factors_written_before_it_was_kept_which_are_trained_are_read():
    data = DATA["greys"]
    model = build_model("vae", data, inference="free", hidden=[4])
    state = {name: value for name, value in model.state().items() if name != "encoder.trained"}
    model.load(state)
    assert model.encoder.trained.all()


@pytest.mark.parametrize("settings", [{}, {"delta": 0.2}])
def test_a_fixed_width_is_that_of_free_factors_too(settings):
    data = DATA["greys"]
    model = build_model("vae", data, inference="free", hidden=[4], **settings)
    train(model, data, epochs=3, device="cpu")
    width = model.posterior(torch.from_numpy(data.x[:3])).stddev
    mean, log_variance = model.encoder.of(torch.arange(3))
    assert mean.shape == log_variance.shape
    if settings:
        assert torch.allclose(width, torch.tensor(0.2))
        assert torch.allclose(torch.exp(0.5 * log_variance), torch.tensor(0.2))


@pytest.mark.parametrize("binarise", ["each step", "once"])
def test_a_discrete_vae_learns_from_bits_where_it_says_so(binarise):
    """It ignored the setting, and was measured on bits that it had never seen."""
    grey = Dataset("half", np.full((40, 5), 0.5, np.float32), np.empty(0, np.int64), likelihood="bernoulli")
    model = build_model("discrete-vae", grey, binarise=binarise, hidden=[4])
    seen = []
    own = model.head.rows
    model.head.rows = lambda output, x: (seen.append(x.detach().clone()), own(output, x))[1]
    batch = Batch(torch.from_numpy(grey.x), torch.arange(40))
    model.bound(batch, torch.Generator().manual_seed(0))
    assert set(torch.cat(seen).unique().tolist()) == {0.0, 1.0}


def test_a_run_is_begun_once_on_the_way_to_its_first_step(monkeypatch):
    """Three times, it was: three searches for k-means' clusters."""
    from latentlab.models.mixture import Mixture

    calls, own = [], Mixture.guess
    monkeypatch.setattr(Mixture, "guess", lambda self, x, seed: (calls.append(seed), own(self, x, seed))[1])
    data = DATA["reals"]
    run = Run(build_model("gmm", data, components=2, seed=5), data, TrainSettings(seed=5, epochs=2))
    list(fit(run))
    assert calls == [5]
    again = train(build_model("gmm", data, components=2), data, epochs=2, seed=5)  # another seed: begun anew
    assert calls == [5, 0, 5]
    assert all(np.array_equal(value, again.model.state()[name]) for name, value in run.model.state().items())


def test_a_record_weighs_its_batches_by_their_rows():
    """The last batch of an epoch, a small one, counted as much as any other."""
    x = np.r_[np.zeros((8, 2)), np.full((1, 2), 50.0)].astype(np.float32)
    data = Dataset("an outlier", x, np.empty(0, np.int64))
    settings = TrainSettings(epochs=4000, batch_size=8, learning_rate=1e-8, device="cpu")  # a record is an epoch
    run = Run(build_model("vae", data, hidden=[], likelihood="gaussian", sigma=1.0, delta=1e-4), data, settings)
    for _ in zip(range(40), fit(run), strict=False):
        pass
    whole = run.model.bound(Batch(torch.from_numpy(x), torch.arange(9)))["reconstruction"]
    assert run.history["reconstruction"].mean() == pytest.approx(float(whole), rel=0.02)


def test_what_is_decoded_beside_a_step_is_not_rounded():
    """The choice of precision was the process's."""
    seen, steps = set(), threading.Event()
    data = DATA["greys"]
    run = Run(build_model("vae", data, hidden=[64]), data, TrainSettings(epochs=10_000, device="cpu"))

    def trained():
        for _ in fit(run):
            if steps.is_set():
                return

    thread = threading.Thread(target=trained)
    thread.start()
    try:
        a, b = torch.randn(64, 300), torch.randn(300, 64)
        for _ in range(300):
            seen.add(torch.get_float32_matmul_precision())
            seen.add(bool(torch.is_autocast_enabled("cpu")))
            seen.add(float((a @ b).sum()))
    finally:
        steps.set()
        thread.join()
    assert len(seen) == 3
    assert "highest" in seen


def test_a_run_that_falls_far_below_its_beginning_has_diverged():
    """With a learning rate of 10 it "finished" at −1.6e8."""
    data = DATA["reals"]
    run = train(build_model("vae", data, hidden=[32, 32]), data, epochs=60, learning_rate=10.0, device="cpu")
    assert run.outcome == "diverged"
    assert "learning rate" in run.message
    assert run.model.bound(batch_of(data))["elbo"] > -1e4
    steady = train(build_model("vae", data, hidden=[32]), data, epochs=20, learning_rate=1e-3, device="cpu")
    assert steady.outcome == "finished"
    assert steady.message == "Finished after 20 epochs."


def test_a_run_with_another_decoder_is_not_saved_to_a_session_that_cannot_be_opened(tmp_path):
    data = DATA["reals"]
    model = build_model("vae", data, hidden=[4])
    model.networks["decoder"] = model.decoder = torch.nn.Sequential(torch.nn.Linear(2, 7), torch.nn.Linear(7, 3))
    model._make_optimiser()
    run = train(model, data, epochs=2, device="cpu")
    with pytest.raises(InputError, match=r"could not be opened again.*Nothing was written"):
        save_session(tmp_path / "a.h5", run)
    assert not list(tmp_path.iterdir())
    save_session(tmp_path / "b.h5", train(build_model("vae", data, hidden=[4]), data, epochs=1, device="cpu"))
    assert load_session(tmp_path / "b.h5").model.name == "vae"


def test_one_class_is_told_from_no_labels():
    with pytest.raises(InputError, match=r"All rows of one class are of one class, 'class 0'.*Choose another label"):
        build_model("cvae", DATA["one class"])
    with pytest.raises(InputError, match="no label of two or more classes"):
        build_model("cvae", DATA["no labels"])


def test_early_stopping_without_held_out_rows_is_refused():
    data = DATA["three rows"]
    with pytest.raises(InputError, match=r"held-out rows.*none"):
        train(build_model("vae", data, hidden=[4]), data, patience=3, device="cpu")
