"""What must hold of a network model under any settings that it accepts, each by a few independent lines."""

import math
from dataclasses import replace

import numpy as np
import torch
from torch.distributions import kl_divergence

from latentlab.models import build_model, rebuild_model
from latentlab.models.protocol import Batch, Pace
from latentlab.settings import as_dict
from latentlab.training import Run, TrainSettings, fit

DRAWS = 600
TOLERANCE = 6  # standard errors


def steps(run, count):
    """Move a run on by so many steps."""
    moving = fit(run)
    for _ in range(count):
        next(moving, None)
    moving.close()


def started(name, settings, data):
    """A run two steps old; its history is finite."""
    model = build_model(name, data, **settings)
    run = Run(model, data, TrainSettings(epochs=4, batch_size=5, device="cpu", learning_rate=1e-2))
    run.refresh_seconds = 0.0
    steps(run, 2)
    assert run.step == 2, run.message
    for column in ("elbo", "reconstruction"):
        assert np.isfinite(run.history[column]).all(), column
    return run


def in_double(model):
    """A copy of a gradient model that computes in float64, at parameters with some spread."""
    copy = rebuild_model(model.name, model.shape, model.settings)
    copy.load(model.state())
    copy.networks.double()
    generator = torch.Generator().manual_seed(5)
    with torch.no_grad():
        for parameter in copy.networks.parameters():
            parameter += 0.05 * torch.randn(parameter.shape, generator=generator, dtype=torch.float64)
    return copy


def batch_of(data, rows=4):
    """A batch of the first training rows, float64."""
    index = torch.from_numpy(data.train[:rows])
    labels = None if data.labels is None else torch.from_numpy(data.labels)[index]
    return Batch(torch.from_numpy(data.x)[index].double(), index, labels)


def with_draws(model, draws):
    """The same model that draws more."""
    copy = rebuild_model(model.name, model.shape, replace(model.settings, samples=draws))
    copy.networks.double()
    copy.networks.load_state_dict(model.networks.state_dict())
    return copy


def slope_along(model, batch, pace, seed):
    """The objective's gradient as it is followed, flat."""
    terms = model.terms(batch, torch.Generator().manual_seed(seed))
    model.networks.zero_grad()
    model.objective(terms, pace).backward()
    parts = [torch.zeros_like(p) if p.grad is None else p.grad for p in model.networks.parameters()]
    return torch.cat([part.flatten() for part in parts])


def objective_at(model, batch, pace, seed, direction, step):
    """The objective a step along a flat direction, the noise held."""
    parameters = list(model.networks.parameters())
    sizes = [p.numel() for p in parameters]
    with torch.no_grad():
        for p, part in zip(parameters, direction.split(sizes), strict=True):
            p += step * part.view_as(p)
    with torch.enable_grad():
        value = model.objective(model.terms(batch, torch.Generator().manual_seed(seed)), pace).item()
    with torch.no_grad():
        for p, part in zip(parameters, direction.split(sizes), strict=True):
            p -= step * part.view_as(p)
    return value


def gradient_is_that_of_the_objective(model, batch, pace):
    """Against finite differences along a random direction, the noise held (reparameterised draws)."""
    slopes = slope_along(model, batch, pace, 1)
    direction = torch.randn(len(slopes), generator=torch.Generator().manual_seed(2), dtype=torch.float64)
    followed = float(slopes @ direction)
    for step in (1e-6, 1e-7):  # a kink may lie within the first
        ends = [objective_at(model, batch, pace, 1, direction, sign * step) for sign in (1, -1)]
        measured = (ends[0] - ends[1]) / (2 * step)
        noise = 1e-15 * max(map(abs, ends)) / step
        if abs(followed - measured) <= 1e-4 * (abs(measured) + slopes.norm()) + 20 * noise:
            return
    raise AssertionError(f"gradient {followed}, by differences {measured}")


def score_gradient_is_unbiased(model, twin, batch, pace, repeats=24):
    """The mean score-function gradient over draws against the reparameterised one of `twin`, the same model."""
    many, other = with_draws(model, 250), with_draws(twin, 250)
    followed = torch.stack([slope_along(many, batch, pace, seed) for seed in range(repeats)])
    direct = torch.stack([slope_along(other, batch, pace, seed) for seed in range(repeats)])
    direction = direct.mean(0) / direct.mean(0).norm().clamp_min(1e-12)
    along = followed @ direction
    error = along.std() / math.sqrt(repeats) + (direct @ direction).std() / math.sqrt(repeats)
    apart = (along.mean() - (direct @ direction).mean()).abs()
    assert apart <= TOLERANCE * error + 1e-6 * direct.mean(0).norm(), f"{along.mean()} against {direct.mean(0).norm()}"


def log_likelihood(model, batch, z, x):
    """log p(x|z) (L, B) of draws z (L, B, d)."""
    given = model if batch.labels is None else model.given(np.tile(batch.labels.numpy(), len(z)))
    repeated = x.repeat(len(z), *[1] * (x.dim() - 1))
    return given.likelihood(z.flatten(0, 1)).log_prob(repeated).view(len(z), len(x))


def independent_terms(model, batch, draws=DRAWS):
    """Reconstruction and KL of rows (B,) with their standard errors, by torch.distributions alone."""
    x = model.observed(batch, torch.Generator().manual_seed(9))
    given = model if batch.labels is None else model.given(batch.labels.numpy())
    rows = x.view(batch.x.shape)
    if model.settings.__dict__.get("inference") == "free":
        mean, log_variance = model.encoder.mean[batch.rows], model.encoder.of(batch.rows)[1]
        q = torch.distributions.Independent(torch.distributions.Normal(mean, (0.5 * log_variance).exp()), 1)
    else:
        q = given.posterior(rows)
    p = given.prior()
    with torch.random.fork_rng():
        torch.manual_seed(8)
        z = q.sample((draws,))
    log_x = log_likelihood(model, batch, z, rows)
    excess = q.log_prob(z) - p.log_prob(z)
    try:
        kl, kl_error = kl_divergence(q, p).expand(len(rows)), torch.zeros(len(rows))
    except NotImplementedError:
        kl, kl_error = excess.mean(0), excess.std(0) / math.sqrt(draws)
    return log_x, excess, kl, kl_error


def terms_are_right(model, batch):
    """Reconstruction, KL and ELBO against independent ones, within the error of the draws."""
    with torch.no_grad():
        log_x, _, kl, kl_error = independent_terms(model, batch)
        many = with_draws(model, DRAWS) if "samples" in model.settings.__dict__ else model
        if model.settings.__dict__.get("binarise") == "each step":
            return  # each call sees other bits
        terms = many.terms(batch, torch.Generator().manual_seed(4))
    error = log_x.mean(1).std() / math.sqrt(DRAWS)
    close(terms["reconstruction"], log_x.mean(), 2 * TOLERANCE * error, "reconstruction")
    close(terms["kl"], kl.mean(), 2 * TOLERANCE * kl_error.mean(), "KL")
    close(terms["elbo"], terms["reconstruction"] - terms["kl"], 0, "ELBO")


def objective_is_what_it_says(model, batch, pace):
    """The value that a step climbs, from independent terms and the settings as they are described."""
    settings = model.settings
    if settings.binarise == "each step":
        return
    many = with_draws(model, DRAWS)
    with torch.no_grad():
        log_x, excess, kl, kl_error = independent_terms(model, batch)
        decay = settings.weight_decay * sum(
            p.square().sum() for part in (model.decoder, model.head) for p in part.parameters()
        )
    with torch.enable_grad():
        value = many.objective(many.terms(batch, torch.Generator().manual_seed(4)), pace) + 0.5 * decay
    error = log_x.mean(1).std() / math.sqrt(DRAWS)
    if settings.objective == "IWAE":
        weights, half = log_x - excess, DRAWS // 2
        expected = (torch.logsumexp(weights, 0) - math.log(DRAWS)).mean()
        halves = [(torch.logsumexp(part, 0) - math.log(half)).mean() for part in weights.split(half)]
        error = 3 * error + (halves[0] - halves[1]).abs()  # two such bounds, of draws of their own
        if float((log_x - excess).std()) > 5:
            return  # neither has an error that is known
    elif settings.objective == "independent z":
        given = model if batch.labels is None else model.given(batch.labels.numpy())
        with torch.no_grad(), torch.random.fork_rng():
            torch.manual_seed(3)
            prior = given.prior()
            z = (prior if len(prior.batch_shape) else prior.expand((len(batch.x),))).sample((DRAWS,))
            x = model.observed(batch, torch.Generator().manual_seed(9)).view(batch.x.shape)
            drawn = log_likelihood(model, batch, z, x)
        expected, error = drawn.mean(), drawn.mean(1).std() / math.sqrt(DRAWS)
    else:
        beta = 0.0 if settings.objective == "reconstruction" else settings.beta
        beta *= min(1.0, pace.epoch / settings.warm_up) if settings.warm_up else 1.0
        if settings.free_bits:
            given = model if batch.labels is None else model.given(batch.labels.numpy())
            free = settings.inference == "free"
            x = model.observed(batch, torch.Generator().manual_seed(9)).view(batch.x.shape)
            with torch.no_grad():
                q = model.encoder.of(batch.rows) if free else None
                base = given.posterior(x).base_dist if q is None else torch.distributions.Normal(q[0], (q[1] / 2).exp())
                p = given.prior().base_dist
                kl = kl_divergence(base, p).mean(0).clamp_min(settings.free_bits).sum()
            kl_error = torch.zeros(1)
        expected = log_x.mean() - beta * kl.mean()
        error = error + beta * kl_error.mean()
    close(value, expected, 2 * TOLERANCE * error, "objective")


def close(found, expected, error, what):
    """Equal within an error, or to rounding."""
    found, expected, error = (float(torch.as_tensor(value).detach()) for value in (found, expected, error))
    assert abs(found - expected) <= error + 1e-6 * (1 + abs(expected)), f"{what}: {found}, not {expected} ± {error}"


def continues_as_if_never_stopped(run, data):
    """Frozen, thawed and moved on, it is the run that was moved on; and a copy of its model measures the same."""
    thawed = Run.thaw(run.freeze(), data)
    thawed.refresh_seconds = 0.0
    batch = Batch(torch.from_numpy(data.x[:3]), torch.arange(3), None if data.labels is None else
                  torch.from_numpy(data.labels[:3]))  # fmt: skip
    for name, value in run.model.bound(batch).items():
        assert float(thawed.model.bound(batch)[name]) == float(value), name
    for each in (run, thawed):
        steps(each, 2)
    first, second = run.model.state(), thawed.model.state()
    assert first.keys() == second.keys()
    for name, value in first.items():
        assert np.array_equal(value, second[name]), name
    assert as_dict(run.model.settings) == as_dict(thawed.model.settings)


def explored(model, data):
    """Encoded, decoded, placed: the right shapes, all finite."""
    rows = np.arange(len(data.x))
    given = model if data.labels is None else model.given(data.labels)
    places = given.embed(data.x, rows)
    assert np.isfinite(places).all()
    assert places.shape == (len(rows), model.embedding_dim)
    some = rows[:3]
    given = model if data.labels is None else model.given(data.labels[:3])
    decoded = given.decode(given.latent(places[some]))
    assert decoded.shape == (3, *data.shape)
    assert np.isfinite(decoded).all()


def pace_at(epoch=1.0):
    """A pace one epoch in."""
    return Pace(1e-2, epoch, 1)
