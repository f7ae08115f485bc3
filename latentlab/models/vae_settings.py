"""What a person chooses of a variational autoencoder."""

from __future__ import annotations

from dataclasses import dataclass

from latentlab.models.likelihoods import LIKELIHOODS, likelihood_of
from latentlab.models.networks import ACTIVATIONS
from latentlab.settings import Idle, setting

WIDTHS = [512, 256, 128]


@dataclass(frozen=True)
class NetworkSettings:
    """Of any model with a decoder network."""

    latent_dim: int = setting(
        2, "Latent dimensions", "How many numbers stand for one row. Two can be seen whole on the map.",
        minimum=1, maximum=1024,
    )  # fmt: skip
    network: str | None = setting(
        None, "Network", "Convolutional suits pictures of 16 pixels and more; MLP suits anything.",
        choices=("mlp", "convolutional"), automatic="suits the data",
    )  # fmt: skip
    hidden: list[int] | None = setting(
        None, "Hidden layers", "Widths of an MLP encoder's layers; the decoder has the same, reversed. "
        "Choosing them chooses an MLP.",
        minimum=1, maximum=65536, automatic="512, 256, 128",
    )  # fmt: skip
    activation: str = setting(
        "relu", "Activation", "What bends the hidden layers of an MLP.", choices=tuple(ACTIVATIONS), more=True,
    )  # fmt: skip


NETWORK_IDLE: tuple[Idle, ...] = (
    (
        "hidden", lambda s: s.network == "mlp",
        "Widths are an MLP's. Choose network=mlp, or leave hidden to the program.",
    ),
    (
        "activation", lambda s: s.network == "mlp" and s.hidden != [],
        "It bends the hidden layers of an MLP, and there are none. Choose network=mlp with hidden layers, or "
        "activation=relu.",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class HeadSettings(NetworkSettings):
    """Of any model with a likelihood head."""

    likelihood: str | None = setting(
        None, "Likelihood", "p(x|z): Bernoulli for values from 0 to 1; Gaussian for any numbers, with one σ, one for "
        "each value, or (varying) σ(z); categorical over levels; negative binomial for counts, or for counts given "
        "their total: there a row that was only counted for longer is no other kind of row.",
        choices=tuple(LIKELIHOODS), automatic="suits the data",
    )  # fmt: skip
    sigma: float | None = setting(
        None, "Gaussian σ", "Standard deviation of a Gaussian likelihood, in the data's units.",
        minimum=1e-3, maximum=1e3, more=True, automatic="learned",
    )  # fmt: skip
    levels: int = setting(
        16, "Levels L", "Levels from 0 to 1 of a categorical likelihood.", minimum=2, maximum=256, more=True,
    )  # fmt: skip
    binarise: str = setting(
        "no", "Binarise", "Draw each value from 0 to 1 as a 0 or 1 of that probability: anew at each step, or once and "
        "for all. Their ELBOs are different quantities, and neither is that of grey values.",
        choices=("no", "each step", "once"), more=True,
    )  # fmt: skip


HEAD_IDLE: tuple[Idle, ...] = (
    (
        "sigma", lambda s: "sigma" in likelihood_of(s).takes,
        "σ is that of a Gaussian likelihood. Choose likelihood=gaussian, or leave sigma to the program.",
    ),
    (
        "levels", lambda s: "levels" in likelihood_of(s).takes,
        "Levels are those of a categorical likelihood. Choose likelihood=categorical, or levels=16.",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class VAESettings(HeadSettings):
    """Of a VAE: its family of q, its prior, and what it maximises."""

    beta: float = setting(
        1.0, "β", "Weight of the KL term while training: 1 is the ELBO; more asks for a tidier latent space; 0 leaves "
        "the KL out.",
        minimum=0.0, maximum=1e4,
    )  # fmt: skip
    objective: str = setting(
        "ELBO", "Objective", "What is maximised. IWAE: the tighter bound of k samples. Reconstruction alone: no KL. "
        "Independent z: E over the prior, which collapses every picture to the mean.",
        choices=("ELBO", "IWAE", "reconstruction", "independent z"),
    )  # fmt: skip
    inference: str = setting(
        "encoder", "Inference", "Encoder: one network for all rows. Free: a mean and variance for each row of its own.",
        choices=("encoder", "free"),
    )  # fmt: skip
    samples: int = setting(
        1, "Samples", "Draws L of z for each row and step, or k of IWAE (5 there when left at 1).",
        minimum=1, maximum=1000, more=True,
    )  # fmt: skip
    warm_up: float = setting(
        0.0, "β warm-up", "β rises from 0 to its value over so many epochs: helps where dimensions stay unused.",
        unit="epochs", minimum=0.0, maximum=1e6, more=True,
    )  # fmt: skip
    free_bits: float = setting(
        0.0, "Free bits", "KL that each dimension may spend without cost: helps where dimensions stay unused.",
        unit="nats", minimum=0.0, maximum=100.0, more=True,
    )  # fmt: skip
    gradient: str = setting(
        "reparameterised", "Gradient", "Of the expectation over q. The score function has far more variance: shown to "
        "compare.",
        choices=("reparameterised", "score"), more=True,
    )  # fmt: skip
    delta: float | None = setting(
        None, "Fixed Δ", "One standard deviation of q for all rows and dimensions.",
        minimum=1e-4, maximum=10.0, more=True, automatic="learned σ(x)",
    )  # fmt: skip
    prior: str = setting(
        "normal", "Prior", "N(0, I), or learned: the mixture of q(z|u) over pseudo-inputs u.",
        choices=("normal", "pseudo-inputs"), more=True,
    )  # fmt: skip
    pseudo_inputs: int = setting(
        50, "Pseudo-inputs", "Components of a learned prior.", minimum=1, maximum=10_000, more=True,
    )  # fmt: skip
    e_steps: int = setting(
        0, "E-steps", "Steps that improve q alone, before M-steps of θ alone; 0 of both improves them together.",
        minimum=0, maximum=10_000, more=True,
    )  # fmt: skip
    m_steps: int = setting(
        0, "M-steps", "Steps that improve θ alone, after the E-steps.", minimum=0, maximum=10_000, more=True,
    )  # fmt: skip
    weight_decay: float = setting(
        0.0, "Prior on θ", "MAP: λ of a Gaussian prior on θ, worth −½λ|θ|² nats per row.",
        minimum=0.0, maximum=1e3, more=True,
    )  # fmt: skip
    rows: int | None = setting(
        None, "Rows", "Rows of the dataset; set by the program where each has factors of its own.",
        minimum=1, maximum=1_000_000_000, shown=False,
    )  # fmt: skip


def charges_kl(settings: VAESettings) -> bool:
    """Whether the KL is part of what is maximised."""
    return settings.objective == "ELBO" and settings.beta > 0


VAE_IDLE: tuple[Idle, ...] = (
    *NETWORK_IDLE,
    *HEAD_IDLE,
    (
        "beta", lambda s: s.objective == "ELBO",
        "β weighs the KL of the ELBO, and no other objective has that term. Choose objective=ELBO, or beta=1.",
    ),
    (
        "warm_up", charges_kl,
        "It raises β of the ELBO, and here no β is raised. Choose objective=ELBO with beta above 0, or warm_up=0.",
    ),
    (
        "free_bits", charges_kl,
        "They free a part of the KL from its cost, and here the KL costs nothing of its own. Choose objective=ELBO "
        "with beta above 0, or free_bits=0.",
    ),
    (
        "pseudo_inputs", lambda s: s.prior == "pseudo-inputs",
        "They are the components of a learned prior. Choose prior=pseudo-inputs, or pseudo_inputs=50.",
    ),
    (
        "inference", lambda s: s.objective != "independent z",
        "The independent-z objective draws z from the prior, so that q is never improved. Choose another objective, or "
        "inference=encoder.",
    ),
    (
        "gradient", lambda s: s.objective != "independent z",
        "The independent-z objective draws z from the prior and has no gradient in q. Choose another objective, or "
        "gradient=reparameterised.",
    ),
    (
        "e_steps", lambda s: s.objective != "independent z",
        "The independent-z objective never improves q, so that E-steps would do nothing. Choose another objective, or "
        "e_steps=0 and m_steps=0.",
    ),
)  # fmt: skip
