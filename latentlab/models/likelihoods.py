"""Likelihood heads p(x|z): what a decoder's output means.

Each head has a `log_prob` made for the training step (torch.distributions there would cost a fifth of it) and a
`distribution` for everybody else; a test holds the two together.
"""

from __future__ import annotations

import math
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn
from torch.distributions import Bernoulli, Categorical, Distribution, Independent, Normal

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models import negative_binomial

HEADS = (
    "bernoulli", "gaussian", "gaussian-each", "gaussian-varying", "categorical", "negative-binomial",
    "negative-binomial-given-total",
)  # fmt: skip
LOG_2PI = math.log(2 * math.pi)


class Head(nn.Module):
    """One kind of p(x|z). `outputs` is how many numbers the decoder gives for each value of a row."""

    outputs = 1

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,), nats. `output` is (B, D · outputs), `x` (B, D)."""
        raise NotImplementedError

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z) over all rows and values, nats, 0-dimensional."""
        return self.rows(output, x).sum()

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        raise NotImplementedError

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """The output (D · outputs,) that decodes to `mean` (D,)."""
        return mean

    def fit_scale(self, x: torch.Tensor) -> None:
        """Start a scale of its own, where it has one, from rows (N, D)."""

    def seen(self, x: torch.Tensor) -> torch.Tensor:
        """What the encoder is shown of rows (B, D)."""
        return x


class _Bits(Bernoulli):
    """A Bernoulli of bits or greys, exact where the logit is sure of them."""

    def log_prob(self, value: torch.Tensor) -> torch.Tensor:
        return _cross_entropy(self.logits, value)


def _cross_entropy(logits: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    """x log σ(logit) + (1 − x) log σ(−logit): of two numbers below 0, so that nothing cancels."""
    return x * F.logsigmoid(logits) + (1 - x) * F.logsigmoid(-logits)


class BernoulliHead(Head):
    """Independent Bernoulli values; the decoder's output is their logits.

    Grey values in [0, 1] are taken as probabilities: the cross-entropy, the usual convention for MNIST.
    """

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        return _cross_entropy(output, x).sum(1)

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z), fused: in half the time, each value rounded as its logit is."""
        return -F.binary_cross_entropy_with_logits(output, x, reduction="sum")

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        logits = output.reshape(len(output), *shape)
        return Independent(_Bits(logits=logits, validate_args=False), len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """The logits of `mean` (D,)."""
        return torch.logit(mean.clamp(0.01, 0.99))


class GaussianHead(Head):
    """Independent Gaussian values about the decoder's output, with one σ: fixed, or learned when None is given."""

    LOG_SIGMA_RANGE = (-7.0, 16.0)

    def __init__(self, sigma: float | None) -> None:
        super().__init__()
        self.learned = sigma is None
        start = torch.tensor(0.0 if sigma is None else math.log(sigma))
        if self.learned:
            self.log_sigma = nn.Parameter(start)
        else:
            self.register_buffer("log_sigma", start, persistent=False)

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        log_sigma = self._log_sigma(x)
        squares = ((output - x) * torch.exp(-log_sigma)).square().sum(1)
        return -0.5 * squares - (log_sigma + 0.5 * LOG_2PI).sum()

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z), fused."""
        log_sigma = self.log_sigma.clamp(*self.LOG_SIGMA_RANGE)
        squares = F.mse_loss(output, x, reduction="sum") * torch.exp(-2 * log_sigma)
        return -0.5 * squares - x.numel() * (log_sigma + 0.5 * LOG_2PI)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        mean = output.reshape(len(output), *shape)
        sigma = self._log_sigma(output).exp().reshape(shape)
        return Independent(Normal(mean, sigma.expand_as(mean), validate_args=False), len(shape))

    def _log_sigma(self, of: torch.Tensor) -> torch.Tensor:
        """log σ of each value (D,) of rows (B, D)."""
        return self.log_sigma.clamp(*self.LOG_SIGMA_RANGE).expand(of.shape[1])

    def fit_scale(self, x: torch.Tensor) -> None:
        """A learned σ starts from the data's."""
        if self.learned:
            with torch.no_grad():
                self.log_sigma.fill_(math.log(float(x.std(correction=0)) + 1e-3))


class EachGaussianHead(GaussianHead):
    """Independent Gaussian values about the decoder's output, each with a learned σ of its own, as in factor analysis.

    A value may be met exactly, and its likelihood would grow without bound: no σ is below `LEAST` of what it was in
    the data.
    """

    LEAST = 0.02

    def __init__(self, values: int) -> None:
        super().__init__(None)
        self.log_sigma = nn.Parameter(torch.zeros(values))
        self.register_buffer("least", torch.full((values,), self.LOG_SIGMA_RANGE[0]))

    def log_prob(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Σ log p(x|z)."""
        return self.rows(output, x).sum()

    def _log_sigma(self, of: torch.Tensor) -> torch.Tensor:
        return torch.maximum(self.log_sigma, self.least).clamp_max(self.LOG_SIGMA_RANGE[1])

    def fit_scale(self, x: torch.Tensor) -> None:
        """Each σ starts from that of its values."""
        log_sigma = (x.std(0, correction=0) + 1e-3).log()
        with torch.no_grad():
            self.log_sigma.copy_(log_sigma)
            self.least.copy_((log_sigma + math.log(self.LEAST)).clamp_min(self.LOG_SIGMA_RANGE[0]))


class VaryingGaussianHead(Head):
    """Independent Gaussian values with a σ of their own, σ_θ(z): the decoder gives mean and log-variance.

    The log-variance is bounded, or one value that is met exactly would make the likelihood infinite.
    """

    outputs = 2
    RANGE = (-9.0, 9.0)

    def split(self, output: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Mean and log-variance, each (B, D)."""
        mean, log_variance = output.chunk(2, dim=1)
        return mean, log_variance.clamp(*self.RANGE)

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        mean, log_variance = self.split(output)
        return -0.5 * ((x - mean).square() * torch.exp(-log_variance) + log_variance + LOG_2PI).sum(1)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        mean, log_variance = (part.reshape(len(output), *shape) for part in self.split(output))
        return Independent(Normal(mean, torch.exp(0.5 * log_variance), validate_args=False), len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """`mean` (D,), with unit variances."""
        return torch.cat([mean, torch.zeros_like(mean)])


class _Levels(Categorical):
    """A categorical over evenly spaced levels from 0 to 1, which has a mean."""

    @property
    def mean(self) -> torch.Tensor:
        steps = torch.linspace(0, 1, self.logits.shape[-1], device=self.logits.device)
        return (self.probs * steps).sum(-1)

    @property
    def variance(self) -> torch.Tensor:
        steps = torch.linspace(0, 1, self.logits.shape[-1], device=self.logits.device)
        return (self.probs * (steps - self.mean[..., None]).square()).sum(-1)

    def sample(self, sample_shape: torch.Size = torch.Size()) -> torch.Tensor:  # noqa: B008
        return super().sample(sample_shape) / (self.logits.shape[-1] - 1)

    def log_prob(self, value: torch.Tensor) -> torch.Tensor:
        return super().log_prob((value * (self.logits.shape[-1] - 1)).round())


class CategoricalHead(Head):
    """Each value is one of L levels from 0 to 1, with a probability each; other values count as the nearest level."""

    def __init__(self, levels: int) -> None:
        super().__init__()
        self.outputs = levels

    def _logits(self, output: torch.Tensor) -> torch.Tensor:
        return output.reshape(len(output), self.outputs, -1)

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        logits, level = self._logits(output), (x * (self.outputs - 1)).round().long()
        return F.log_softmax(logits, 1).gather(1, level[:, None]).flatten(1).sum(1)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`; its mean is the mean level, from 0 to 1."""
        logits = F.log_softmax(self._logits(output), 1).mT.reshape(len(output), *shape, self.outputs)
        return Independent(_Levels(logits=logits, validate_args=False), len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """Binomial probabilities of the levels, whose mean is `mean` (D,)."""
        level = torch.arange(self.outputs, dtype=mean.dtype)
        trials = float(self.outputs - 1)
        ways = math.lgamma(trials + 1) - torch.lgamma(level + 1) - torch.lgamma(trials - level + 1)
        p = mean.clamp(0.01, 0.99)[:, None]
        return (ways + level * p.log() + (trials - level) * torch.log1p(-p)).T.flatten()


class NegativeBinomialHead(Head):
    """Counts: NB with mean exp(output) and one learned dispersion r for each value; variance mean + mean²/r."""

    LOG_MEAN_RANGE = (-12.0, 20.0)
    LOG_R_RANGE = (-8.0, 18.0)  # there it is Poisson's for any count up to a million

    def __init__(self, values: int) -> None:
        super().__init__()
        self.log_r = nn.Parameter(torch.zeros(values))

    def _mean_and_r(self, output: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return output.clamp(*self.LOG_MEAN_RANGE), self.log_r.clamp(*self.LOG_R_RANGE)

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z) of each row (B,)."""
        return negative_binomial.log_prob(*self._mean_and_r(output), x).sum(1).to(output)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z) with event shape `shape`."""
        log_mean, log_r = self._mean_and_r(output)
        counts = negative_binomial.NegativeBinomial(log_mean.reshape(len(output), *shape), log_r.reshape(shape))
        return Independent(counts, len(shape))

    def first_output(self, mean: torch.Tensor) -> torch.Tensor:
        """log mean (D,)."""
        return mean.clamp_min(1e-3).log()

    def fit_scale(self, x: torch.Tensor) -> None:
        """r by moments: variance = mean + mean²/r."""
        mean, variance = x.mean(0), x.var(0, correction=0)
        with torch.no_grad():
            self.log_r.copy_((mean.square() / (variance - mean).clamp_min(1e-2)).clamp(1e-2, 1e3).log())

    def seen(self, x: torch.Tensor) -> torch.Tensor:
        """log(1 + x), whose range a network can take."""
        return torch.log1p(x)


class CountsGivenTotalHead(NegativeBinomialHead):
    """Counts of a row given their total: the decoder's output gives the share of each, by a softmax."""

    def __init__(self, values: int) -> None:
        super().__init__(values)
        self.register_buffer("log_usual", torch.zeros(()))

    def rows(self, output: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """log p(x|z, ℓ) of each row (B,)."""
        log_mean = F.log_softmax(output, 1) + negative_binomial.log_totals(x)
        return negative_binomial.log_prob(*self._mean_and_r(log_mean), x).sum(1).to(output)

    def distribution(self, output: torch.Tensor, shape: tuple[int, ...]) -> Distribution:
        """p(x|z, ℓ) with event shape `shape`."""
        log_share, log_r = F.log_softmax(output, 1), self.log_r.clamp(*self.LOG_R_RANGE)
        shares = log_share.reshape(len(output), *shape)
        return negative_binomial.CountsGivenTotal(shares, log_r.reshape(shape), self.log_usual)

    def fit_scale(self, x: torch.Tensor) -> None:
        """The usual total is the median; r by moments of rows as they were with it."""
        self.log_usual.copy_(negative_binomial.log_totals(x).median())
        super().fit_scale(self._with_usual_total(x))

    def seen(self, x: torch.Tensor) -> torch.Tensor:
        """log(1 + x) of rows as they were with the usual total."""
        return torch.log1p(self._with_usual_total(x))

    def _with_usual_total(self, x: torch.Tensor) -> torch.Tensor:
        return x * torch.exp(self.log_usual - negative_binomial.log_totals(x))


def make_head(likelihood: str, values: int, sigma: float | None = None, levels: int = 16) -> Head:
    """The head called `likelihood` for rows of `values` values; `sigma` is the Gaussian's, None to learn it."""
    if likelihood == "gaussian":
        return GaussianHead(sigma)
    if likelihood == "gaussian-each":
        return EachGaussianHead(values)
    if likelihood == "categorical":
        return CategoricalHead(levels)
    if likelihood.startswith("negative-binomial"):
        return (CountsGivenTotalHead if likelihood.endswith("total") else NegativeBinomialHead)(values)
    return {"bernoulli": BernoulliHead, "gaussian-varying": VaryingGaussianHead}[likelihood]()


def suiting(likelihood: str | None, data: Dataset) -> str:
    """`likelihood`, or for None the one that suits `data`; InputError where the data cannot have it."""
    chosen: Any = likelihood or data.suited_likelihood
    low, high = data.extent
    if chosen in ("bernoulli", "categorical") and (low < 0 or high > 1):
        raise InputError(
            f"A {chosen.title()} likelihood needs values from 0 to 1; those of {data.name} lie between {low:g} and "
            f"{high:g}. Choose likelihood=gaussian."
        )
    if not chosen.startswith("negative-binomial"):
        return str(chosen)
    if low < 0:
        raise InputError(
            f"Counts cannot be negative; {data.name} has a value of {low:g}. Choose likelihood=gaussian for such data."
        )
    if not data.whole:
        raise InputError(
            f"A negative binomial likelihood needs whole counts; {data.name} has others. Choose likelihood=gaussian."
        )
    if chosen.endswith("total") and math.prod(data.shape) < 2:
        raise InputError(
            f"A row of {data.name} is one count, which is its own total. Choose likelihood=negative-binomial."
        )
    return str(chosen)
