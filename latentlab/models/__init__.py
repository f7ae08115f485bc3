"""The catalogue of models: one line each. A model's file is imported when it is first asked for."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.settings import make

if TYPE_CHECKING:
    from latentlab.models.protocol import Model


@dataclass(frozen=True)
class Entry:
    """One model of the catalogue: where its class is, and one line for people."""

    place: str
    title: str
    about: str


CATALOGUE = {
    "vae": Entry(
        "latentlab.models.vae:VAE",
        "Variational autoencoder",
        "networks for p(x|z) and q(z|x), trained together by the gradient of the ELBO",
    ),
    "cvae": Entry(
        "latentlab.models.conditional_vae:ConditionalVAE",
        "Conditional VAE",
        "a VAE told the class of each row, so that one z decodes under every class",
    ),
    "discrete-vae": Entry(
        "latentlab.models.discrete_vae:DiscreteVAE",
        "Discrete-latent VAE",
        "a VAE whose z are categorical, trained by Gumbel-softmax or the score function",
    ),
    "autoencoder": Entry(
        "latentlab.models.autoencoder:Autoencoder",
        "Autoencoder",
        "networks to a narrow code and back, with squared error and no prior",
    ),
    "linear-autoencoder": Entry(
        "latentlab.models.autoencoder:LinearAutoencoder",
        "Linear autoencoder",
        "one matrix in and one out: it finds the principal subspace",
    ),
    "ppca": Entry(
        "latentlab.models.linear_gaussian:ProbabilisticPCA",
        "Probabilistic PCA",
        "a linear map of z with equal noise, by EM or in closed form; posterior and evidence exact",
    ),
    "factor-analysis": Entry(
        "latentlab.models.linear_gaussian:FactorAnalysis",
        "Factor analysis",
        "a linear map of z with noise of its own for each value, by EM; posterior and evidence exact",
    ),
    "gplvm": Entry(
        "latentlab.models.gplvm:GPLVM",
        "GPLVM",
        "a Gaussian process from z to x; the places of the rows are learned, and doubt is known everywhere",
    ),
    "gmm": Entry(
        "latentlab.models.mixture:Mixture",
        "Mixture of Gaussians",
        "z is one of K components, fitted by EM; posterior and evidence exact",
    ),
    "bayesian-mixture": Entry(
        "latentlab.models.bayesian_mixture:BayesianMixture",
        "Bayesian mixture",
        "a mixture with priors on all its parameters, fitted by CAVI; needless components empty themselves",
    ),
    "mean-field": Entry(
        "latentlab.models.mean_field:MeanField",
        "Mean field on a Gaussian",
        "a factorised q fitted to one correlated Gaussian, coordinate by coordinate: CAVI at its smallest",
    ),
}


def model_class(name: str) -> Any:
    """The class of the model called `name`; InputError where the catalogue has none."""
    if name not in CATALOGUE:
        near = difflib.get_close_matches(name, CATALOGUE, n=1)
        hint = f"did you mean {near[0]}?" if near else f"the models are {', '.join(CATALOGUE)}."
        raise InputError(f"There is no model called {name!r}: {hint}")
    module, _, attribute = CATALOGUE[name].place.partition(":")
    return getattr(import_module(module), attribute)


def build_model(name: str, data: Dataset, *, seed: int = 0, **settings: Any) -> Model:
    """A model ready to train on `data`, its parameters initialised from `seed` (a run of another begins it anew).

    Raises :class:`InputError` for an unknown model or setting, and for settings that cannot suit the data.
    """
    kind = model_class(name)
    model = kind(data.shape, kind.suit(make(kind.Settings, settings), data))
    model.begin(data, seed)
    return model


def rebuild_model(name: str, shape: tuple[int, ...], settings: Any) -> Model:
    """An empty model to load a state into, without its data: for a file's model, or a copy in another thread."""
    kind = model_class(name)
    return kind(shape, settings if isinstance(settings, kind.Settings) else make(kind.Settings, settings))
