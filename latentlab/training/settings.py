"""What a person chooses of a run."""

from __future__ import annotations

import math
from dataclasses import dataclass

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.models.protocol import TrainingDefaults
from latentlab.settings import setting
from latentlab.training.snapshots import MEGABYTES, MOST_MEGABYTES

STEPS_WANTED = 8000  # enough for a good map of small data; large data get at least EPOCHS_RANGE[0] passes
EPOCHS_RANGE = (30, 600)
MOST_WHOLE = 4 * 2**30  # bytes of rows that a model may see all at once


@dataclass(frozen=True)
class TrainSettings:
    """How long, how fast, from which seed and where a model is trained."""

    epochs: int | None = setting(
        None, "Epochs", "How often every training row is seen.",
        minimum=1, maximum=1_000_000, automatic="suits the data",
    )  # fmt: skip
    batch_size: int = setting(
        128, "Batch size", "Rows that each step learns from; EM, CAVI and Gaussian processes always see all.",
        unit="rows", minimum=1, maximum=1_000_000,
    )  # fmt: skip
    learning_rate: float | None = setting(
        None, "Learning rate", "How far each step of Adam changes the parameters. EM and CAVI have none.",
        minimum=1e-8, maximum=10.0, automatic="suits the model",
    )  # fmt: skip
    schedule: str = setting(
        "cosine", "Schedule", "Cosine lets the learning rate fall to zero at the end; constant keeps it.",
        choices=("cosine", "constant"), more=True,
    )  # fmt: skip
    patience: int | None = setting(
        None, "Early stopping", "Stop when the held-out ELBO has not risen for so many epochs; go back to its best.",
        unit="epochs", minimum=1, maximum=1_000_000, more=True, automatic="off",
    )  # fmt: skip
    precision: str = setting(
        "fast", "Precision", "Fast steps multiply with short numbers (bfloat16) where the machine has instructions "
        "for it; what is measured, encoded and decoded is computed with full ones (float32) either way.",
        choices=("fast", "exact"), more=True,
    )  # fmt: skip
    engine: str = setting(
        "auto", "Engine", "How steps are computed. Auto takes the fastest way; in a run of a minute or more steps are "
        "compiled meanwhile, where there is a C++ compiler. Eager, or exact precision, gives the same bits from the "
        "seed alone. Compiled waits for the compiler first.",
        choices=("auto", "eager", "compiled"), more=True,
    )  # fmt: skip
    snapshot_megabytes: int = setting(
        MEGABYTES, "Snapshots", "Room for the states that the timeline goes back to, at most 40; the first and the "
        "newest are always kept. A session takes about an eighth of it.",
        unit="MB", minimum=0, maximum=MOST_MEGABYTES, more=True,
    )  # fmt: skip
    seed: int = setting(
        0, "Seed", "The same seed gives the same run on the same machine.",
        minimum=0, maximum=2**31 - 1, more=True,
    )  # fmt: skip
    device: str = setting(
        "auto", "Device", "Where to compute; by itself the fastest there is.",
        choices=("auto", "cuda", "mps", "cpu"), more=True,
    )  # fmt: skip

    def check(self, data: Dataset, model: str, defaults: TrainingDefaults) -> None:
        """Raise :class:`InputError` for early stopping without the rows that it looks at, or too many rows at once."""
        if self.patience is not None and not len(data.validation):
            raise InputError(
                f"Early stopping looks at held-out rows, and {data.name} has none. Hold some out, or leave it off."
            )
        if defaults.whole and not data.in_memory and data.x.nbytes > MOST_WHOLE:
            raise InputError(
                f"{data.name} is {data.x.nbytes / 2**30:.1f} GiB, and the model {model} sees all rows at once. Choose "
                "one that learns from batches, such as vae."
            )

    def steps_per_epoch(self, rows: int, defaults: TrainingDefaults) -> int:
        """Steps that see each of `rows` rows once."""
        return 1 if defaults.whole else math.ceil(rows / self.batch_size)

    def epochs_for(self, rows: int, defaults: TrainingDefaults) -> int:
        """The epochs chosen, or for None the model's own, or as many as give a good map of `rows` rows."""
        wanted = math.ceil(STEPS_WANTED / self.steps_per_epoch(rows, defaults))
        return self.epochs or defaults.epochs or min(max(wanted, EPOCHS_RANGE[0]), EPOCHS_RANGE[1])

    def rate(self, share: float, defaults: TrainingDefaults) -> float:
        """The learning rate when `share` (0 to 1) of the planned steps is done."""
        fall = 0.5 + 0.5 * math.cos(math.pi * share) if self.schedule == "cosine" else 1.0
        return (self.learning_rate or defaults.learning_rate) * fall
