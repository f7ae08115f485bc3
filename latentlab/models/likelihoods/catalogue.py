"""The likelihoods that come with LatentLab: one entry each."""

from latentlab.models.likelihoods import Likelihood
from latentlab.models.likelihoods.bernoulli import BernoulliHead
from latentlab.models.likelihoods.categorical import CategoricalHead
from latentlab.models.likelihoods.counts import CountsGivenTotalHead, NegativeBinomialHead
from latentlab.models.likelihoods.gaussian import EachGaussianHead, GaussianHead, VaryingGaussianHead

LIKELIHOODS = (
    Likelihood("bernoulli", lambda values: BernoulliHead(), "A Bernoulli likelihood", low=0, high=1, quantity="bits"),
    Likelihood(
        "gaussian", lambda values, sigma=None: GaussianHead(sigma), "A Gaussian likelihood", takes=("sigma",),
        finer="gaussian-each",
    ),
    Likelihood("gaussian-each", EachGaussianHead, "A Gaussian likelihood with a σ for each value"),
    Likelihood("gaussian-varying", lambda values: VaryingGaussianHead(), "A Gaussian likelihood with σ(z)"),
    Likelihood(
        "categorical", lambda values, levels=16: CategoricalHead(levels), "A categorical likelihood", low=0, high=1,
        takes=("levels",), quantity="categorical",
    ),
    Likelihood(
        "negative-binomial", NegativeBinomialHead, "A negative binomial likelihood", low=0, whole=True,
        quantity="negative-binomial",
    ),
    Likelihood(
        "negative-binomial-given-total", CountsGivenTotalHead, "A negative binomial likelihood given the total",
        low=0, whole=True, least_values=2, quantity="negative-binomial-given-total",
    ),
)  # fmt: skip
