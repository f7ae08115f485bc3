"""What the latent space says: which dimensions are used, whether the rows fill the prior, what z explains of x."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from latentlab.data.wording import counted
from latentlab.inference.aggregate import RowPosteriors, aggregate_kl, parts
from latentlab.inference.samples import imagine
from latentlab.inference.two_sample import discrepancy, nearest_neighbour_accuracy
from latentlab.models.protocol import Model
from latentlab.training.health.records import Finding, Remedy, usable

if TYPE_CHECKING:
    from latentlab.inference.aggregate import Estimate
    from latentlab.training.run import Run

ACTIVE = 0.01  # variance over rows of a dimension's posterior mean (Burda, Grosse and Salakhutdinov 2016)
COLLAPSED = 0.01  # nats of KL that a dimension carries
LITTLE = 1.0  # nats of KL of a row, below which z may say hardly anything
MUSH = 0.1  # share of the variance of x that z explains, below which pictures are all much the same
DRAWS = 500  # of q(z) and of p(z) that are compared
APART = 0.5  # nats: KL(q(z) ‖ p(z)) above which, its error taken off, the prior is not called filled
CHANCE = 0.01  # that a difference is one of chance alone, below which it is told
OFF, NARROW, WIDE = 0.3, 0.5, 2.0  # of a mean, in standard deviations of the prior, and of variances in its own
MOST_DIMENSIONS = 16  # that twice as many are offered up to
FEWEST_ROWS = 20


def about_units(run: Run, active: np.ndarray, kl: np.ndarray) -> list[Finding]:
    """How many latent dimensions are used."""
    if not len(kl):
        return []
    count, total = int(active.sum()), len(active)
    if count == total:
        used = f"All {total} latent dimensions are used" if total > 1 else "The latent dimension is used"
        varies = f"E[z|x] varies by more than {ACTIVE:g} of the prior's variance over training rows."
        words = f"{used}: {varies}"
        larger = (_dimensions(2 * total),) if total < MOST_DIMENSIONS else ()
        return [Finding(words, True, usable(run, *larger))]
    if count == 0 or (kl < COLLAPSED).all():
        words = (
            f"The posterior has collapsed: over training rows no dimension has more than {float(kl.max()):.3f} nats of "
            "KL, so z says next to nothing of x."
        )
        return [Finding(words, False, usable(run, *against_collapse(run)))]
    words = (
        f"{count} of {total} latent dimensions are used; in the others E[z|x] varies by at most {ACTIVE:g} of the "
        "prior's variance over training rows."
    )
    return [Finding(words, False, usable(run, *against_collapse(run), _dimensions(count)))]


def _dimensions(count: int) -> Remedy:
    return Remedy(f"Train anew with {counted(count, 'latent dimension')}", {"latent_dim": count})


def against_collapse(run: Run) -> tuple[Remedy, ...]:
    """What keeps a KL from being spent on nothing; all with the ELBO, for other bounds know neither of them."""
    settings, elbo = run.model.settings, {"objective": "ELBO"}
    warm_up = float(max(1, min(20, run.epochs // 3)))
    lower = max(getattr(settings, "beta", 1.0) / 4, 0.05)
    return (
        Remedy(f"Train anew with β rising over {warm_up:g} epochs", {"warm_up": warm_up, **elbo}),
        Remedy("Train anew with 0.25 nats of free bits", {"free_bits": 0.25, **elbo}),
        Remedy(f"Train anew with β = {lower:g}", {"beta": lower, **elbo}),
    )


def about_explained(run: Run, found: RowPosteriors, x: np.ndarray, terms: dict[str, np.ndarray]) -> list[Finding]:
    """A warning where z explains hardly anything of x (n, *shape): every place decodes to much the same."""
    kl, reconstruction = float(terms["kl"].mean()), float(terms["reconstruction"].mean())
    if not kl < LITTLE:
        return []
    error, mean_only = _decoded(run.model, found, x)
    spread = float(x.var(0, dtype=np.float64).mean())
    explained = 1 - error / spread if spread > 0 else 0.0
    if explained >= MUSH:
        return []
    words = (
        f"z explains only {max(reconstruction - mean_only, 0):.2f} of {abs(mean_only):.2f} nats over what is decoded "
        f"at the prior's mean, and {100 * max(explained, 0):.0f} % of the variance of x; its KL is {kl:.2f} nats. "
        "Decoded places are all much the same."
    )
    return [Finding(words, False, usable(run, *against_collapse(run)))]


@torch.no_grad()
def _decoded(model: Model, found: RowPosteriors, x: np.ndarray) -> tuple[float, float]:
    """Squared error of what E_q[z] decodes to, mean over values, and log p(x|z) at the prior's mean, nats per row."""
    squares = logs = 0.0
    for part in parts(len(x)):
        given = model if found.labels is None else model.given(found.labels[part])
        rows = torch.from_numpy(x[part]).to(model.device)
        z, centre = (
            torch.from_numpy(np.asarray(place[part], np.float32)).to(model.device)
            for place in (found.mean, found.prior_mean)
        )
        squares += float((given.likelihood(z).mean - rows).double().square().sum())
        logs += float(given.likelihood(centre).log_prob(rows).double().sum())
    return squares / x.size, logs / len(x)


def about_aggregate(run: Run, found: RowPosteriors) -> tuple[list[Finding], Estimate | None]:
    """Whether q(z) = 1/N Σ q(z|x_i) is p(z): KL( q(z) ‖ p(z) ), and a test with draws of both."""
    if len(found.mean) < FEWEST_ROWS:
        return [], None
    estimate = aggregate_kl(found, len(run.data.train), DRAWS)
    some = np.unique(np.linspace(0, len(found.mean) - 1, min(DRAWS, len(found.mean))).astype(int))
    ours, theirs = (_standard(found, z)[some] for z in (found.draws(1), found.prior_draws(2)))
    if not (np.isfinite(ours).all() and np.isfinite(estimate).all()):
        return [Finding("The posteriors of some rows are too far away to be compared with the prior.", False)], None
    groups = None if found.labels is None else (found.labels[some], found.labels[some])
    test = discrepancy(ours, theirs, groups=groups)
    figure = f"KL(q(z) ‖ p(z)) {round(estimate.value, 2) + 0:.2f} ± {estimate.error:.2f} nats"
    if test.p >= CHANCE and estimate.value - 3 * estimate.error > APART:
        words = (
            f"{len(some):,} draws of the rows together look like draws of the prior (MMD, p = {test.p:.2f}), yet "
            f"{figure}: they leave gaps between them, or stretch too far."
        )
        return [Finding(words, None)], estimate
    if test.p >= CHANCE:
        words = (
            f"The rows together fill the prior, as far as {len(some):,} draws can tell "
            f"(MMD, p = {test.p:.2f}; {figure})."
        )
        return [Finding(words, True)], estimate
    how = _how(found) if run.model.traits.prior != "categorical" else _uneven(found)
    words = f"The rows together do not fill the prior: {how}. {figure}; MMD, p = {test.p:.2f}."
    return [Finding(words, False, usable(run, *_towards_prior(run)))], estimate


def _standard(found: RowPosteriors, z: np.ndarray) -> np.ndarray:
    """Places (n, d) in standard deviations of each row's own prior, from its mean."""
    return (z - found.prior_mean) / np.sqrt(np.maximum(found.prior_variance, 1e-12))


def _how(found: RowPosteriors) -> str:
    """In which way q(z) differs from p(z), by its mean and covariance, else by what is left."""
    places, widths = found.from_prior(), found.variance / np.maximum(found.prior_variance, 1e-12)
    mean = places.mean(0)
    covariance = np.cov(places.T, ddof=0).reshape(len(mean), -1) + np.diag(widths.mean(0))
    values = np.linalg.eigvalsh(covariance)
    scatter = np.sqrt(len(mean) / len(places))  # so far eigenvalues are off by chance (Marchenko and Pastur 1967)
    told, off = [], int(np.abs(mean).argmax())
    if abs(mean[off]) > OFF:
        told.append(f"off-centre, by {abs(mean[off]):.2f} standard deviations of the prior in dimension {off + 1}")
    if values[0] < NARROW * max(1 - scatter, 0) ** 2:
        told.append(f"too narrow, {np.sqrt(max(values[0], 0)):.2f} of the prior's standard deviation at the narrowest")
    if values[-1] > WIDE * (1 + scatter) ** 2:
        told.append(f"too wide, {np.sqrt(values[-1]):.2f} of the prior's standard deviation at the widest")
    shape = "clumped: mean and spread are the prior's, but they lie in clumps or leave gaps"
    return f"they lie {'; '.join(told) or shape}"


def _uneven(found: RowPosteriors) -> str:
    """Which value of z is taken far more or less often than p(z) says."""
    ours, theirs = found.mean.mean(0), found.prior_mean.mean(0)
    most = int(np.abs(ours - theirs).argmax())
    return f"value {most + 1} of z is taken by {100 * ours[most]:.0f} %, and by {100 * theirs[most]:.0f} % of p(z)"


def _towards_prior(run: Run) -> tuple[Remedy, ...]:
    learned = Remedy("Train anew with a learned prior", {"prior": "pseudo-inputs"})
    by_class = Remedy("Train anew with a learned prior for each class", {"conditional_prior": "learned"})
    whole = Remedy("Train anew with β = 1", {"beta": 1.0, "objective": "ELBO"})
    weak = getattr(run.model.settings, "beta", 1.0) < 1 or getattr(run.model.settings, "objective", "ELBO") != "ELBO"
    return (whole, learned, by_class) if weak else (learned, by_class)


def about_samples(run: Run, x: np.ndarray, labels: np.ndarray | None, held_out: bool) -> list[Finding]:
    """How easily what the model draws is told from rows (n, *shape) of classes (n,), by nearest neighbours."""
    if len(x) < FEWEST_ROWS:
        return []
    drawn, kind = imagine(run.model, len(x), labels), "rows x ~ p(x|z), z ~ p(z),"
    if _bits(drawn) and not _bits(x):  # greys are taken as probabilities: bits are told from them at sight
        drawn, kind = imagine(run.model, len(x), labels, mean=True), "means of p(x|z), z ~ p(z),"
    if not np.isfinite(drawn).all():
        return [Finding("What the model draws is not finite.", False)]
    test, whose = nearest_neighbour_accuracy(x, drawn), "held-out" if held_out else "training"
    words = (
        f"Nearest neighbours tell drawn {kind} from {len(x):,} {whose} rows in {100 * test.accuracy:.0f} ± "
        f"{100 * test.error:.0f} % of cases; 50 % would be chance."
    )
    return [Finding(words, True if abs(test.accuracy - 0.5) <= 2 * test.error else None)]


def _bits(x: np.ndarray) -> bool:
    return bool(((x == 0) | (x == 1)).all())
