"""What there is: datasets, models, and what a file holds."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path
from typing import Any

from latentlab.errors import InputError
from latentlab.settings import parse_assignments
from latentlab.shell.printing import print_figures, reading


def info(options: argparse.Namespace) -> None:
    """Say what a dataset or session holds."""
    from latentlab.data import load_dataset
    from latentlab.storage.session import is_session

    figures: dict[str, Any] = {}
    path = Path(options.file)
    if is_session(path):
        from latentlab.models.likelihoods import likelihood_of
        from latentlab.storage.session import load_session

        session = load_session(path)
        data, run = session.data, session.run
        figures = {"session": str(path), "model": run.model.name, "latent_dim": run.model.latent_dim}
        figures |= {"epochs": run.epoch, "outcome": run.outcome or "can go on"}
        likelihood = likelihood_of(run.model.settings).name
    else:
        data = load_dataset(options.file, parse_assignments(options.prepare), reading(options.quiet))
        likelihood = data.default_likelihood
    figures |= {
        "name": data.name,
        "rows": data.source.get("rows", len(data)),
        "used": len(data),
        "shape": list(data.shape),
        "dtype": data.source.get("dtype", str(data.x.dtype)),
        "range": list(data.extent),
        "classes": list(data.class_names),
        "held_out": len(data.held_out),
        "likelihood": likelihood,
        "missing": sum(data.source.get("missing", {}).values()),
        "missing_by_column": data.source.get("missing", {}),
        "columns": list(data.columns) or (["label"] if data.labels is not None else []),
        "label": data.label_name,
        "features": list(data.features),
        "named": data.row_names is not None,
        "remarks": list(data.remarks),
        "preparation": data.source.get("recipe", {}),
    }
    print_figures(figures, options.json)


def version(as_json: bool) -> int:
    """Say which LatentLab this is, and what is beneath it."""
    from latentlab import about

    found = about.figures()
    print(json.dumps(found) if as_json else about.text(found))
    return 0


def datasets(options: argparse.Namespace) -> None:
    """List the built-in datasets."""
    from latentlab.data import DATASETS, DOWNLOADS

    for card in DATASETS.values():
        print(f"{card.name:<14} {card.about}")
        if card.settings:
            chosen = ", ".join(f"{field.name}={field.default}" for field in dataclasses.fields(card.settings))
            print(f"{'':<14} {card.name}:{chosen.replace(' ', '')}")
    for fetched in DOWNLOADS.values():
        state = "fetched" if fetched.is_here else f"{fetched.megabytes} MB: latentlab download {fetched.name}"
        print(f"{fetched.name:<14} {fetched.about} ({state})")


def download(options: argparse.Namespace) -> None:
    """Fetch a dataset with progress on standard error."""
    from latentlab.data import DOWNLOADS

    if options.name not in DOWNLOADS:
        raise InputError(f"There is no download called {options.name!r}; there are {', '.join(DOWNLOADS)}.")
    path = DOWNLOADS[options.name].fetch(reading(options.quiet, "fetched"))
    print(f"{path}")


def models(options: argparse.Namespace) -> None:
    """List the catalogue."""
    from latentlab.models import MODELS

    for name, entry in MODELS.items():
        print(f"{name:<20} {entry.title}: {entry.about}")
