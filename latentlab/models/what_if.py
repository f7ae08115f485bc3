"""What if: what a training that goes on maximises, changed from one step on, to see what each part is for."""

from __future__ import annotations

from dataclasses import dataclass, fields

from latentlab.settings import setting

OBJECTIVES = ("ELBO", "KL only", "reconstruction", "independent z")


@dataclass(frozen=True)
class WhatIf:
    """What is tried in the place of the settings; a None leaves what they say. The model itself stays what it is."""

    objective: str | None = setting(
        None, "Objective", "What is maximised: the ELBO, −KL alone, the reconstruction alone, or E over the prior.",
        choices=OBJECTIVES, automatic="as set",
    )  # fmt: skip
    beta: float | None = setting(
        None, "β", "Weight of the KL term of the ELBO.", minimum=0.0, maximum=1e4, automatic="as set",
    )  # fmt: skip
    delta: float | None = setting(
        None, "Δ", "One standard deviation of q for all rows and dimensions; 0 draws z at its mean.",
        minimum=0.0, maximum=10.0, automatic="as set",
    )  # fmt: skip
    samples: int | None = setting(
        None, "Draws L", "Draws of z for each row and step.", minimum=1, maximum=1000, automatic="as set",
    )  # fmt: skip
    sigma: float | None = setting(
        None, "σ", "Standard deviation of a Gaussian likelihood whose σ is learned: held there.",
        minimum=1e-3, maximum=1e3, automatic="as set",
    )  # fmt: skip
    kl_dropout: float = setting(
        0.0, "KL dropout", "Share of the steps, by chance, that leave the KL out.", minimum=0.0, maximum=1.0,
    )  # fmt: skip

    @property
    def chosen(self) -> dict[str, str | float]:
        """What is not as set, by name."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in found.items() if value is not None and (name, value) != NO_DROPOUT}

    def __str__(self) -> str:
        labels = {field.name: field.metadata["label"] for field in fields(self)}
        words = (
            f"{labels[name]} {value:g}" if not isinstance(value, str) else value for name, value in self.chosen.items()
        )
        return ", ".join(words) or "as set"


NO_DROPOUT = ("kl_dropout", 0.0)
AS_SET = WhatIf()
EVERY = tuple(field.name for field in fields(WhatIf))
"""The names of all that can be tried."""
