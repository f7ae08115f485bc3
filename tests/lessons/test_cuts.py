"""The ELBO cut both ways: the same number, and the model's own."""

import numpy as np
import pytest
import torch

import latentlab as ll
from latentlab.inference import evaluate
from latentlab.lessons.cuts import cuts, rows_looked_at
from latentlab.models.protocol import weights_of


def data_of(rows=300, values=5):
    random = np.random.default_rng(1)
    x = random.normal(size=(rows, 2)) @ random.normal(size=(2, values)) + 0.3 * random.normal(size=(rows, values))
    return ll.Dataset.of(x.astype(np.float32), labels=np.arange(rows) % 3)


def cut_of(model, data):
    rows, _ = rows_looked_at(model, data)
    (found,) = cuts(model, data, rows, iter([(7, weights_of(model.state()))]), lambda: None)
    return found


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("vae", {"hidden": [16]}), ("vae", {"hidden": [16], "prior": "pseudo-inputs", "pseudo_inputs": 5}),
        ("cvae", {"hidden": [16]}), ("ppca", {}), ("factor-analysis", {"latent_dim": 2}), ("gmm", {"components": 3}),
    ],
)  # fmt: skip
def test_both_cuts_are_the_elbo_and_the_gap_lies_above(name, values):
    data = data_of()
    model = ll.train(ll.build_model(name, data, **values), data, epochs=5, device="cpu").model
    found = cut_of(model, data)
    assert found.step == 7
    assert np.allclose(found.energy + found.entropy, found.reconstruction - found.kl)
    error = 4 * found.elbo.std() / np.sqrt(len(found.rows)) if name in ("vae", "cvae") else 1e-4
    own = evaluate(model, data)
    assert found.elbo.mean() == pytest.approx(own["elbo"], abs=max(error, 0.05))
    assert found.kl.mean() == pytest.approx(own["kl"], abs=max(error, 0.05))
    assert found.gap > -4 * found.gap_error - 1e-9
    if model.traits.em:
        assert found.gap == pytest.approx(0, abs=1e-4)


def test_energy_is_that_of_the_joint():
    data = data_of()
    model = ll.build_model("vae", data, hidden=[16])
    found = cut_of(model, data)
    x = torch.from_numpy(data.x[found.rows])
    with torch.no_grad():
        q = model.posterior(x)
        z = q.rsample((4000,))
        fit = torch.stack([model.likelihood(each).log_prob(x) for each in z])
        energy = (fit + model.prior().log_prob(z)).mean(0)
    assert found.energy.mean() == pytest.approx(float(energy.mean()), abs=0.2)
    assert np.allclose(found.entropy, 0.5 * np.log(2 * np.pi * np.e * q.variance.numpy()).sum(1), atol=1e-5)
    assert found.dimension_kl.sum() == pytest.approx(found.kl.mean(), abs=1e-4)


def test_rows_are_held_out_ones_where_there_are_any():
    data = data_of()
    model = ll.build_model("ppca", data)
    rows, held_out = rows_looked_at(model, data)
    assert held_out
    assert np.isin(rows, data.reported).all()
    every = ll.Dataset.of(data.x, held_out=0.0)
    assert not rows_looked_at(model, every)[1]


def test_categories_have_their_kl_in_closed_form():
    data = data_of()
    model = ll.train(ll.build_model("discrete-vae", data, hidden=[16]), data, epochs=5, device="cpu").model
    found = cut_of(model, data)
    assert (found.kl >= -1e-6).all()
    assert found.kl.mean() == pytest.approx(evaluate(model, data)["kl"], abs=1e-4)
    with torch.no_grad():
        q, prior = model.posterior(torch.from_numpy(data.x[found.rows])), model.prior()
        z = [q.sample() for _ in range(600)]
        ratio = torch.stack([q.log_prob(each) - prior.log_prob(each) for each in z]).mean(0)
    assert found.kl.mean() == pytest.approx(float(ratio.mean()), abs=0.02)


def test_gaps_of_rows_under_conditions_have_errors_of_their_own():
    """Rows that shared their noise would all be off to one side."""
    data = data_of()
    model = ll.train(ll.build_model("cvae", data, hidden=[16], latent_dim=2), data, epochs=5, device="cpu").model
    found, rows = cut_of(model, data), rows_looked_at(model, data)[0][:24]
    apart = []
    for row in rows:
        given = model.given(int(data.labels[row]))
        grid = ll.evidence(given, data.x[[row]], method="quadrature")[0]
        with torch.no_grad():
            x = torch.from_numpy(data.x[[row]])
            q = given.posterior(x)
            z = q.sample((4000,))
            fit = given.likelihood(z[:, 0]).log_prob(x.expand(4000, -1)).mean()
        apart.append(grid - float(fit) + float(torch.distributions.kl_divergence(q, given.prior())))
    assert found.gap == pytest.approx(np.mean(apart), abs=4 * found.gap_error + 0.01)
