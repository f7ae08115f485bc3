"""What every model with a decoder network shares, whatever it maximises."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import torch
from torch import nn

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.binarise import binarised_once
from latentlab.models.gradient import GradientModel
from latentlab.models.likelihoods import likelihood_for, likelihood_of
from latentlab.models.networks import (
    convolutional_decoder,
    convolutional_encoder,
    convolves,
    initialise,
    is_picture,
    mlp,
    run,
)
from latentlab.models.protocol import Batch, Pace, TrainingDefaults
from latentlab.models.vae_settings import HEAD_IDLE, NETWORK_IDLE, WIDTHS
from latentlab.settings import refuse_idle


class NetworkModel(GradientModel):
    """A model with a decoder network and, mostly, an encoder network; what depends on neither's purpose."""

    @staticmethod
    def configure_network(settings: Any, data: Dataset) -> Any:
        """The settings with the network chosen; InputError where convolutions cannot be, or a setting does nothing."""
        if settings.network == "convolutional" and (not is_picture(data.shape) or min(data.shape[:2]) < 4):
            raise InputError(
                f"Convolutions need pictures of at least 4 × 4 pixels; a row of {data.name} has the shape "
                f"{' × '.join(map(str, data.shape))}. Choose network=mlp."
            )
        convolutional = settings.hidden is None and settings.activation == "relu" and convolves(data.shape)
        settings = replace(settings, network=settings.network or ("convolutional" if convolutional else "mlp"))
        refuse_idle(settings, NETWORK_IDLE)
        return settings

    @staticmethod
    def configure_head(settings: Any, data: Dataset) -> Any:
        """The settings with the likelihood chosen; InputError where it cannot suit, or a setting does nothing."""
        wanted = settings.likelihood or ("gaussian" if settings.sigma is not None else None)
        settings = replace(settings, likelihood=likelihood_for(wanted, data))
        if settings.binarise != "no" and likelihood_of(settings).quantity != "bits":
            raise InputError("Binarised rows need a Bernoulli likelihood. Choose likelihood=bernoulli or binarise=no.")
        if settings.binarise != "no" and data.whole:
            raise InputError(f"Every value of {data.name} is 0 or 1 already. Choose binarise=no.")
        refuse_idle(settings, HEAD_IDLE)
        return settings

    defaults = TrainingDefaults(divides=True, by_networks=True)

    def settled(self, pace: Pace) -> bool:
        """Always, unless a model's own settings say otherwise."""
        return True

    def encoded(self, x: torch.Tensor) -> torch.Tensor:
        """The encoder's output for what it is given (B, …)."""
        return run(self.encoder, x, self.rounded)

    def decoded(self, z: torch.Tensor) -> torch.Tensor:
        """The decoder's output for what it is given (B, …)."""
        return run(self.decoder, z, self.rounded)

    def observed(self, batch: Batch, generator: torch.Generator) -> torch.Tensor:
        """The rows (B, D) as the model sees them: binarised where the settings say so."""
        x = batch.x.flatten(1)
        if self.settings.binarise == "once":
            return binarised_once(x, batch.rows)
        return torch.bernoulli(x, generator=generator) if self.settings.binarise == "each step" else x

    @property
    def widths(self) -> list[int]:
        """Of an MLP encoder's layers."""
        return WIDTHS if self.settings.hidden is None else self.settings.hidden

    def make_encoder(self, outputs: int, more: int = 0) -> nn.Module:
        """A network from flat rows and `more` further inputs to `outputs` numbers."""
        if self.settings.network == "convolutional":
            return convolutional_encoder(self.shape, more, outputs)
        return mlp(math.prod(self.shape) + more, self.widths, outputs, self.settings.activation)

    def make_decoder(self, inputs: int, each: int) -> nn.Sequential:
        """A network from `inputs` numbers to `each` for every value of a row; its last layer has a bias for each."""
        if self.settings.network == "convolutional":
            return convolutional_decoder(inputs, self.shape, each)
        return mlp(inputs, self.widths[::-1], math.prod(self.shape) * each, self.settings.activation)

    def initialise(self, data: Dataset, generator: torch.Generator) -> None:
        """Draw the weights; the decoder's last bias gives the mean of the data, so that training starts there."""
        initialise(self.networks, generator)
        some = torch.from_numpy(data.x[data.train[:: max(1, len(data.train) // 4096)]]).flatten(1)
        with torch.no_grad():
            self.networks["decoder"][-1].bias.copy_(self.networks["head"].first_output(some.mean(0)))
        self.networks["head"].fit_scale(some)
