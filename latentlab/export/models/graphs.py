"""The graphs of a model: what it encodes rows to, and what it decodes latent values to; compared with the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from latentlab.errors import InputError
from latentlab.export.models.tracing import Computation, traced

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit
    from latentlab.models.protocol import Model

CHECKED, AGREES = 100, 1e-5  # rows that a graph is compared on, and how near it must come, beside the greatest value
SEARCHES = (
    "This model finds q of a row by a search, and no function encodes: it has no encoder to write. Its decoder can be."
)


def encoder_of(shown: Exhibit) -> Computation:
    """From rows x (N, *shape), and their class where the model has conditions, to "mean" and, of a Gaussian, "log_var".

    The mean is that of q(z|x): of a categorical q the probabilities. InputError for a model that searches.
    """
    model = shown.whole_model
    if model.traits.searches:
        raise InputError(SEARCHES)
    x, _ = examples(shown)

    def encode(x: torch.Tensor, label: torch.Tensor | None = None) -> dict[str, torch.Tensor]:
        q = _under(model, label).posterior(x)
        found = {"mean": q.mean}
        if model.traits.posterior in ("gaussian", "shared"):
            found["log_var"] = q.variance.log()
        return found

    return _checked(encode, "x", x, model, lambda under: under.encode(x.numpy()))


def decoder_of(shown: Exhibit, variance: bool = True) -> Computation:
    """From latent values z (N, d), and a class each where the model has conditions, to "mean" (N, *shape) of p(x|z).

    With its "variance" too, where that is asked for.
    """
    model = shown.whole_model
    _, z = examples(shown)

    def decode(z: torch.Tensor, label: torch.Tensor | None = None) -> dict[str, torch.Tensor]:
        p = _under(model, label).likelihood(z)
        return {"mean": p.mean, "variance": p.variance} if variance else {"mean": p.mean}

    return _checked(decode, "z", z, model, lambda under: under.decode(z.numpy()))


def examples(shown: Exhibit) -> tuple[torch.Tensor, torch.Tensor]:
    """Some rows x (n, *shape) and latent values z (n, d), both at least as many as are compared."""
    model, data = shown.whole_model, shown.data
    random = np.random.default_rng(0)
    if shown.embedding is not None:
        placed = shown.embedding.z[np.linspace(0, len(shown.embedding.z) - 1, CHECKED).round().astype(int)]
    else:
        placed = random.normal(0, 1, (CHECKED, model.embedding_dim)).astype(np.float32)
    # Between and beyond the rows too; places of a mixture lie among the data, and decode by what they belong to.
    z = model.latent(placed) if model.traits.components else placed + random.normal(0, 0.5, placed.shape)
    z = np.asarray(z, np.float32)
    if data.here:
        x = np.asarray(data.x[np.linspace(0, len(data) - 1, CHECKED).round().astype(int)], np.float32)
    else:
        x = shown.model.decode(z)
    return torch.from_numpy(x), torch.from_numpy(z)


def _under(model: Model, label: torch.Tensor | None) -> Any:
    return model if label is None else model.given(label)


def _checked(
    function: Callable[..., dict[str, torch.Tensor]], name: str, some: torch.Tensor, model: Model,
    own: Callable[[Any], np.ndarray],
) -> Computation:  # fmt: skip
    """The graph of a function of the model, that gives for `some` values what the model's `own` answer is."""
    conditions = model.traits.conditions
    labels = torch.arange(len(some)) % conditions if conditions else None
    names = [name, "label"] if conditions else [name]

    def batch(size: int) -> list[torch.Tensor]:
        given = [some[:size].clone()]
        return given if labels is None else [*given, labels[:size].clone()]

    try:
        graph = traced(function, names, batch)
        found = graph.run(some, *([] if labels is None else [labels]))["mean"].detach().numpy()
    except (RuntimeError, NotImplementedError, TypeError) as error:
        told = str(error).partition("\n")[0]
        raise InputError(
            f"This model cannot be written as a graph of tensors ({told}). Nothing was written."
        ) from error
    wanted = own(model if labels is None else model.given(labels.numpy()))
    apart = np.abs(found - wanted).max() / max(1.0, float(np.abs(wanted).max()))
    if not apart <= AGREES:
        raise InputError(
            f"What would be written differs from the model by {apart:.2g} on {len(some)} rows: part of it is computed "
            "outside torch. Nothing was written."
        )
    return graph
