"""What our training is measured against: loops by hand, as in a tutorial, of pythae, and of JAX."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench_common import BATCH, HIDDEN, LATENT, ROWS, VALUES


def networks() -> tuple[Any, Any]:
    """The hand-written peers' encoder and decoder."""
    from torch import nn

    encoder = nn.Sequential(nn.Linear(VALUES, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 2 * LATENT))
    return encoder, nn.Sequential(nn.Linear(LATENT, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, VALUES))


def fused_loop(x: Any) -> Iterator[None]:
    """The net 784-400-20 in a fused loop by hand."""
    return _fused(x, *networks())


def hand_fused(model: Any, data: Any) -> Iterator[None]:
    """The nets of `model`, a VAE of Bernoulli pixels, in a fused loop by hand, in float32."""
    import copy

    return _fused(data.x.reshape(len(data), -1), copy.deepcopy(model.encoder), copy.deepcopy(model.decoder))


def _fused(x: Any, encoder: Any, decoder: Any) -> Iterator[None]:
    """By hand: rows in one tensor, loss from logits, closed-form KL, fused Adam."""
    import torch
    import torch.nn.functional as F

    rows = torch.from_numpy(x)
    optimiser = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=1e-3, fused=True)
    while True:
        for index in torch.randperm(len(rows)).split(BATCH):
            batch = rows[index]
            mean, log_variance = encoder(batch).chunk(2, 1)
            z = mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)
            loss = F.binary_cross_entropy_with_logits(decoder(z), batch, reduction="sum")
            loss = loss + 0.5 * (mean.square() + log_variance.exp() - log_variance - 1).sum()
            optimiser.zero_grad(set_to_none=True)
            (loss / len(batch)).backward()
            optimiser.step()
            yield


def textbook_loop(x: Any) -> Iterator[None]:
    """As in a tutorial: a Dataset of images that turns one into a tensor at a time, a DataLoader, sigmoid outputs."""
    import numpy as np
    import torch
    import torch.nn.functional as F
    from torch.utils.data import DataLoader, Dataset

    class Images(Dataset):
        def __init__(self) -> None:
            self.images, self.labels = np.rint(x * 255).astype(np.uint8), np.zeros(len(x), np.int64)

        def __len__(self) -> int:
            return len(self.images)

        def __getitem__(self, row: int) -> tuple[torch.Tensor, int]:
            return torch.from_numpy(self.images[row]).to(torch.float32).div(255), int(self.labels[row])

    encoder, decoder = networks()
    optimiser = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=1e-3)
    loader, total = DataLoader(Images(), batch_size=BATCH, shuffle=True), 0.0
    while True:
        for batch, _ in loader:
            mean, log_variance = encoder(batch).chunk(2, 1)
            z = mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)
            decoded = torch.sigmoid(decoder(z))
            loss = F.binary_cross_entropy(decoded, batch, reduction="sum")
            loss = loss - 0.5 * torch.sum(1 + log_variance - mean.pow(2) - log_variance.exp())
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item()
            yield


def pythae_rate(x: Any) -> float | None:
    """Rows a second of pythae's own trainer over two epochs on a third of the rows; None where it is not installed."""
    try:
        from pythae.models import VAE, VAEConfig
        from pythae.models.base.base_utils import ModelOutput
        from pythae.models.nn import BaseDecoder, BaseEncoder
        from pythae.trainers import BaseTrainer, BaseTrainerConfig
    except ImportError:
        return None
    import logging

    logging.disable(logging.WARNING)
    encoder, decoder = networks()

    class Encoder(BaseEncoder):
        def __init__(self) -> None:
            super().__init__()
            self.network = encoder

        def forward(self, x: Any) -> ModelOutput:
            mean, log_variance = self.network(x.flatten(1)).chunk(2, 1)
            return ModelOutput(embedding=mean, log_covariance=log_variance)

    class Decoder(BaseDecoder):
        def __init__(self) -> None:
            super().__init__()
            self.network = decoder

        def forward(self, z: Any) -> ModelOutput:
            return ModelOutput(reconstruction=self.network(z).sigmoid().reshape(-1, 1, 28, 28))

    import torch
    from pythae.data.datasets import BaseDataset

    rows = torch.from_numpy(x[: ROWS // 3, None])
    model = VAE(VAEConfig((1, 28, 28), LATENT, reconstruction_loss="bce"), Encoder(), Decoder())
    with tempfile.TemporaryDirectory() as folder:
        config = BaseTrainerConfig(
            output_dir=folder, num_epochs=2, per_device_train_batch_size=BATCH, learning_rate=1e-3, no_cuda=True,
        )  # fmt: skip
        trainer = BaseTrainer(model, BaseDataset(rows, torch.zeros(len(rows))), training_config=config)
        with open(os.devnull, "w") as nowhere:
            kept, sys.stdout = sys.stdout, nowhere
            errors, sys.stderr = sys.stderr, nowhere
            try:
                started = time.perf_counter()
                trainer.train()
            finally:
                sys.stdout, sys.stderr = kept, errors
        return 2 * len(rows) / (time.perf_counter() - started)


class Jax:
    """The same training in JAX, jitted and scanned in float32, in a process of its own that waits when not asked."""

    def __init__(self) -> None:
        beside = Path(__file__).with_name("bench_jax.py")
        self._child = subprocess.Popen(
            [sys.executable, str(beside)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True,
        )  # fmt: skip
        self.there = self._child.stdout.readline().strip() == "ready"

    def rate(self) -> float | None:
        """Rows a second of some hundred steps; None where JAX is not installed."""
        if not self.there:
            return None
        print("go", file=self._child.stdin, flush=True)
        return float(self._child.stdout.readline())

    def close(self) -> None:
        """End it."""
        self._child.kill()
        self._child.wait()
