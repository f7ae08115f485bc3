"""Figures and places of a session's rows, and of new ones."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.errors import InputError
from latentlab.shell.printing import print_figures, reading, remark, whose
from latentlab.shell.train import spread
from latentlab.storage.atomic import check_writable
from latentlab.storage.spared import check_spares

if TYPE_CHECKING:
    import numpy as np

    from latentlab.data import Dataset
    from latentlab.models.protocol import Model


MOST_SAMPLES = 1_000_000  # of a row: they are held at once


def evaluate(options: argparse.Namespace) -> None:
    """Print the terms of the bound on held-out rows, or on new ones, and the evidence when a method is named."""
    import numpy as np

    from latentlab.inference import evaluate as measure
    from latentlab.storage.session import load_session

    if options.rows is not None and options.rows < 1:
        raise InputError(f"--rows must be at least 1, not {options.rows}.")
    if not 1 <= options.samples <= MOST_SAMPLES:
        raise InputError(f"--samples must be from 1 to {MOST_SAMPLES:,}, not {options.samples:,}.")
    if not 0 <= options.seed < 2**31:
        raise InputError(f"--seed must be from 0 to {2**31 - 1}.")
    _check_new_rows(options)
    session = load_session(options.session)
    run, data, learned = session.run, session.data, session.data
    if options.data is None:
        rows, of = (data.reported if len(data.held_out) else data.train)[: options.rows], whose(data)
    else:
        data = new_rows(options.data, learned, run.model, options.fill, options.in_order, measured=True)
        remark(data)
        rows = np.arange(len(data))[: options.rows]
        of = {"figures_of": f"{len(rows):,} rows of {data.name}"}
    figures: dict[str, Any] = measure(run.model, data, rows, seed=options.seed) | of
    if learned.here:
        figures["train_elbo"] = measure(run.model, learned, spread(learned.train), seed=options.seed)["elbo"]
    if options.method:
        figures |= _evidence_figures(run.model, data, rows, options)
    rate = run.epoch * len(learned.train) / run.seconds if run.seconds else 0.0
    figures |= {"rows": len(rows), "epochs": run.epoch, "seconds": run.seconds, "rows_per_second": rate}
    print_figures({**figures, "device": str(run.model.device), "seed": options.seed}, options.json)


def _evidence_figures(model: Model, data: Dataset, rows: np.ndarray, options: argparse.Namespace) -> dict[str, Any]:
    """The evidence of rows by the method asked for, with what says how far it can be trusted."""
    import numpy as np

    from latentlab.inference import estimate
    from latentlab.inference.observed import bits_words, observed
    from latentlab.inference.yardstick import error_of_mean

    x, report = observed(model, data, rows, options.seed), reading(options.quiet, "evidence")
    found = estimate(given(model, data, rows), x, options.method, options.samples, options.seed, report)
    figures = {"evidence": float(found.log_p.mean()), "standard_error": error_of_mean(found), "method": found.method}
    if found.method == "quadrature":
        figures["quadrature_error"] = float(found.standard_error.max())
    if np.isfinite(found.effective_samples).any():
        figures["effective_samples"] = float(found.effective_samples.mean())
    words = bits_words(model)
    return figures | {"untrusted": int((~found.trusted).sum())} | ({"evidence_of": words} if words else {})


def embed(options: argparse.Namespace) -> None:
    """Write the embedding of every row, of the session's data or of new ones."""
    import numpy as np

    from latentlab.export.endings import EMBEDDINGS, ending_of
    from latentlab.export.tables.embedding import Beside, save_embedding
    from latentlab.inference.spread import rows_spread
    from latentlab.storage.session import load_session

    ending_of(options.out, "an embedding", EMBEDDINGS)
    check_writable(options.out)
    _check_new_rows(options)
    session = load_session(options.session)
    check_spares(options.out, session.data, options.session, options.data or "")
    model, data, known, part = session.model, session.data, None, ""
    if options.data is None:
        known = np.arange(len(data))
    else:
        data, part = new_rows(options.data, data, model, options.fill, options.in_order, measured=False), "new"
        remark(data)
    columns = (
        [name for name in data.columns if name != data.label_name] if options.columns == ["all"] else options.columns
    )
    deviations = None
    if options.deviations:
        deviations = rows_spread(model, np.asarray(data.x), data.labels, known)
        if deviations is None:
            raise InputError("q of this model is not a Gaussian that is known without a search: it has no deviations.")
    z = _places(model, data, known)
    save_embedding(options.out, data, z, beside=Beside(part, columns=columns, deviations=deviations))


def _places(model: Model, data: Dataset, rows: np.ndarray | None = None) -> np.ndarray:
    """Posterior means (N, d); `rows` (N,), where they are those of the data learned from, that a model may know."""
    bearing = given(model, data)
    return bearing.encode(data.x) if model.traits.components else bearing.embed(data.x, rows)


def _check_new_rows(options: argparse.Namespace) -> None:
    for word, said in (("--fill", options.fill), ("--in-order", options.in_order)):
        if said and options.data is None:
            raise InputError(f"{word} is about new rows; name their file with --data.")


def new_rows(path: str, learned: Dataset, model: Model, fill: bool, in_order: bool, measured: bool) -> Dataset:
    """The rows of a file, prepared as those of `learned` were; whether they are to be `measured` or only placed."""
    import numpy as np

    from latentlab.data import Dataset, open_source
    from latentlab.data.alike import labels_alike, prepare_alike
    from latentlab.data.recipe import recipe_of
    from latentlab.data.rows import beyond
    from latentlab.data.wording import agreed, counted
    from latentlab.models.likelihoods import likelihood_of

    if "fitted" not in learned.source:
        raise InputError(f"{learned.name} did not come from a file, so it is not known how new rows would be prepared.")
    recipe, conditional = recipe_of(learned.source["recipe"]), bool(model.traits.conditions)
    likelihood = likelihood_of(model.settings)
    rows = prepare_alike(open_source(path, recipe), learned.source, fill, in_order, whole=likelihood.whole)
    labels, remarks = None, list(rows.remarks)
    if learned.labels is not None and learned.label_name in rows.columns:
        labels = labels_alike(rows.columns[learned.label_name], learned.class_names, path, conditional, remarks)
    elif conditional:
        raise InputError(f"{path}: has no column {learned.label_name!r}; the model needs the class of every row.")
    new = Dataset(
        Path(path).name, rows.x, np.empty(0, np.int64), labels, learned.class_names if labels is not None else (),
        likelihood=learned.likelihood, columns=rows.columns, row_names=rows.row_names, remarks=tuple(remarks),
        numbers=rows.numbers,
    )  # fmt: skip
    if likelihood.whole and not (new.whole and new.extent[0] >= 0):
        raise InputError(f"{path}: the model learned from counts, and these are none: whole numbers from 0 on are.")
    within = (likelihood.low, likelihood.high) == (0, 1)
    outside = beyond(new.x) if within or recipe.scaling in ("unit", "min-max") else 0
    if not outside:
        return new
    low, high = new.extent
    count = f"{outside:,} of its {counted(int(np.prod(new.x.shape)), 'value')}"
    words = f"{count} {agreed(outside, 'lies', 'lie')} beyond 0–1, where those learned from lie ({low:g} to {high:g})"
    if measured and within:
        raise InputError(f"{path}: {words}. {likelihood.title} says nothing of such values; embed takes them.")
    return replace(new, remarks=(*new.remarks, f"{words}."))


def given(model: Model, data: Dataset, rows: np.ndarray | None = None) -> Model:
    """The model under the conditions of the rows of its data."""
    if data.labels is None:
        return model
    return model.given(data.labels if rows is None else data.labels[rows])
