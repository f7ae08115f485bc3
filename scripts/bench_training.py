"""The benchmarks of training: our loop and our mixture beside their peers."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any

from bench_common import BATCH, HIDDEN, LATENT, ROWS, VALUES, made_up_mnist, median_ms, our_run, say, steps_of, take
from bench_turns import ratio_of


def bench_train() -> None:
    """Rounds of every contender in turn, so that a machine whose speed drifts treats them alike."""
    data = made_up_mnist()
    contenders = {
        "ours": steps_of(our_run(data)),
        "fused": fused_loop(data.x.reshape(ROWS, VALUES)),
        "textbook": textbook_loop(data.x.reshape(ROWS, VALUES)),
    }
    rates: dict[str, list[float]] = {name: [] for name in contenders}
    for steps in contenders.values():
        take(steps, 30)
    for _ in range(9):
        for name, steps in contenders.items():
            count = 100 if name == "textbook" else 250
            started = time.perf_counter()
            take(steps, count)
            rates[name].append(count * BATCH / (time.perf_counter() - started))
    rate = {name: statistics.median(found) for name, found in rates.items()}
    paired = statistics.median(a / b for a, b in zip(rates["ours"], rates["fused"], strict=True))
    pythae = pythae_rate(data.x)
    say(
        "train", rows_per_second=rate["ours"], ratio_to_fused=paired, ratio_to_textbook=rate["ours"] / rate["textbook"],
        ratio_to_pythae=rate["ours"] / pythae if pythae else "pythae is not installed", fused=rate["fused"],
        textbook=rate["textbook"], pythae=pythae,
    )  # fmt: skip


def networks() -> tuple[Any, Any]:
    """The hand-written peers' encoder and decoder."""
    from torch import nn

    encoder = nn.Sequential(nn.Linear(VALUES, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 2 * LATENT))
    return encoder, nn.Sequential(nn.Linear(LATENT, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, VALUES))


def fused_loop(x: Any) -> Iterator[None]:
    """By hand: rows in one tensor, loss from logits, closed-form KL, fused Adam."""
    import torch
    import torch.nn.functional as F

    rows, (encoder, decoder) = torch.from_numpy(x), networks()
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


def bench_mixture(rows: int = 200_000, values: int = 16, count: int = 20, steps: int = 5) -> None:
    """The same number of EM steps from the same k-means start, 200,000 rows of 16 values, 20 full components."""
    import warnings

    import numpy as np
    import torch
    from sklearn.mixture import GaussianMixture

    import latentlab as ll
    from latentlab.models.protocol import Batch, Pace

    random = np.random.default_rng(0)
    centres = 3 * random.normal(size=(count, values))
    x = (centres[random.integers(0, count, rows)] + random.normal(size=(rows, values))).astype(np.float32)
    data = ll.Dataset("made-up", x, np.empty(0, np.int64))
    model = ll.build_model("gmm", data, components=count, starts=1)
    weights, means, covariances = model.components()
    batch = Batch(torch.from_numpy(x), torch.arange(rows))
    start = {"weights_init": weights, "means_init": means, "precisions_init": np.linalg.inv(covariances)}

    def peer(number: int) -> float:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            mixture = GaussianMixture(count, max_iter=number, tol=0.0, init_params="random_from_data", **start)
            began = time.perf_counter()
            mixture.fit(x.astype(np.float64))
        return time.perf_counter() - began

    model.step(batch, Pace(0.0, 0.0))
    ours, theirs = [], []
    for _ in range(5):
        ours.append(median_ms(lambda: model.step(batch, Pace(0.0, 0.0)), steps))
        theirs.append(1000 * (peer(1 + steps) - peer(1)) / steps)  # the difference is of the steps alone
    say(
        "mixture", **ratio_of(ours, theirs), bar=0.12, step_ms=statistics.median(ours),
        scikit_learn_ms=statistics.median(theirs),
    )  # fmt: skip
