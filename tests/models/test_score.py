"""The score function's gradient is the gradient, whatever the batch."""

import math

import numpy as np
import pytest
import torch

from latentlab.data import Dataset
from latentlab.models import build_model
from latentlab.models.protocol import Batch, Pace
from latentlab.models.score import Baselines, score_surrogate
from latentlab.training import Run, TrainSettings, fit


def data_of(rows, values=2):
    random = np.random.default_rng(0)
    return Dataset("few", random.normal(0, 1, (rows, values)).astype(np.float32), np.empty(0, np.int64))


@pytest.mark.parametrize("rows", [1, 2, 4, 16])
def test_one_draw_a_row_gives_the_whole_gradient_for_any_batch(rows):
    """A baseline that held the row's own draw gave (1 − 1/B) of it, and nothing for a single row."""
    generator, steps = torch.Generator().manual_seed(1), 30_000 // rows
    mean = torch.linspace(-0.5, 1, rows, dtype=torch.float64).requires_grad_()
    baselines, found = Baselines(), torch.zeros(rows, dtype=torch.float64)
    # Many steps of one draw for each row: f = −(z − 2)², so that d E f/dμ = −2(μ − 2) and a step gets 1/B of it.
    for z in mean.detach() + torch.randn(steps, 1, rows, generator=generator, dtype=torch.float64):
        log_q = -0.5 * (z - mean).square()
        surrogate = score_surrogate(log_q, -(z - 2).square(), baselines, "f")
        found += torch.autograd.grad(surrogate, mean)[0]
    found /= steps
    true = -2 * (mean.detach() - 2) / rows
    assert float(found.sum() / true.sum()) == pytest.approx(1, abs=0.05)


def score_and_path(settings, rows, repeats, samples=1):
    """The directional mean of the encoder's score gradient over draws, relative to the reparameterised one."""
    data = data_of(rows)
    batch = Batch(torch.from_numpy(data.x), torch.arange(rows))
    common = {"hidden": [], "latent_dim": 1, "likelihood": "gaussian", "sigma": 1.5} | settings
    found = {}
    for gradient, many in (("reparameterised", 800), ("score", samples)):
        model = build_model("vae", data, gradient=gradient, samples=many, **common)
        with torch.no_grad():
            for p in model.networks.parameters():
                p += 0.3 * torch.randn(p.shape, generator=torch.Generator().manual_seed(p.numel()))
        generator, slopes = torch.Generator().manual_seed(3), []
        for _ in range(repeats if gradient == "score" else 40):
            model.networks.zero_grad()
            model.objective(model.terms(batch, generator), Pace(1e-3, 1.0)).backward()
            chosen = [part for name, part in model.networks.items() if name in ("encoder", "pseudo")]
            slopes.append(torch.cat([p.grad.flatten() for part in chosen for p in part.parameters()]))
        found[gradient] = torch.stack(slopes).double()
    path = found["reparameterised"].mean(0)
    along = found["score"] @ path / path.square().sum()
    return float(along.mean()), float(along.std()) / math.sqrt(len(along))


@pytest.mark.parametrize("rows", [1, 2, 4, 16])
def test_a_vae_of_one_draw_is_trained_by_the_whole_gradient(rows):
    ratio, error = score_and_path({}, rows, 3000)
    assert ratio == pytest.approx(1, abs=max(0.02, 4 * error))
    assert error < 0.1


def test_a_learned_prior_gets_the_gradient_of_its_sampled_kl():
    """With z detached, only the reconstruction's score was kept, and d KL/dμ was all but zero."""
    settings = {"prior": "pseudo-inputs", "pseudo_inputs": 3, "beta": 5.0}
    ratio, error = score_and_path(settings, 4, 1500, samples=8)
    assert ratio == pytest.approx(1, abs=max(0.02, 4 * error))
    assert error < 0.1


def test_a_run_of_single_rows_goes_on_to_the_bit_with_its_baseline():
    data = data_of(5)
    model = build_model("vae", data, hidden=[], latent_dim=1, gradient="score")
    run = Run(model, data, TrainSettings(epochs=4, batch_size=1, device="cpu"))
    for _ in zip(range(7), fit(run), strict=False):
        pass
    again = Run.thaw(run.freeze(), data)
    for each in (run, again):
        for _ in zip(range(3), fit(each), strict=False):
            pass
    first, second = run.model.state(), again.model.state()
    assert all(np.array_equal(first[name], second[name]) for name in first)
