"""What each command of the shell does; cli.py reads the words."""

from __future__ import annotations

import argparse
import contextlib
import dataclasses
import json
import math
import signal
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.errors import InputError
from latentlab.settings import parse_assignments, split
from latentlab.storage.atomic import check_writable

MOST_REMARKS = 20
MOST_MEASURED = 200_000  # training rows that the last figure is measured on
WAY_ROWS = 4000  # rows that a way through the data is sought among

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy as np

    from latentlab.data import Dataset
    from latentlab.models.protocol import Model
    from latentlab.training.fit import Progress
    from latentlab.training.run import Run


def train(options: argparse.Namespace) -> int:
    """Train a model and save its session; 130 where Ctrl-C ended it, after saving."""
    from latentlab.data import load_dataset
    from latentlab.export.endings import FILMS, PICTURES, TABLES

    values = _preset(options) | parse_assignments(options.set)
    for name in ("latent_dim", "epochs", "seed"):
        if getattr(options, name) is not None:
            values[name] = getattr(options, name)
    if options.out is not None:
        if not options.out:
            raise InputError("--out needs the name of a file.")
        if Path(options.out).suffix.lower() in (*TABLES, *PICTURES, *FILMS):
            raise InputError(
                f"{options.out}: --out takes the session, as .h5; embed and decode write tables and pictures."
            )
        check_writable(options.out)
    data = load_dataset(options.data, parse_assignments(options.prepare), _reading())
    for remark in data.remarks[:MOST_REMARKS]:
        print(remark, file=sys.stderr)
    from latentlab.models import build_model, model_class
    from latentlab.settings import make
    from latentlab.training import Run, TrainSettings

    model_values, train_values = split(values, model_class(options.model).Settings, TrainSettings)
    settings = make(TrainSettings, train_values)
    run = Run(build_model(options.model, data, seed=settings.seed, **model_values), data, settings)
    with _once():
        status = _drive(run)
        if options.out:
            from latentlab.storage.session import save_session

            save_session(options.out, run)
        print(run.message, file=sys.stderr)
        _print(_figures(run), options.json)
    return status


@contextlib.contextmanager
def _once() -> Iterator[None]:
    """The first Ctrl-C ends training; a further one does not take what the first one was to save."""
    own = threading.current_thread() is threading.main_thread()
    before = signal.getsignal(signal.SIGINT) if own else None

    def interrupted(*_: object) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        raise KeyboardInterrupt

    if own:
        signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        if own:
            signal.signal(signal.SIGINT, before)


def _reading(word: str = "reading") -> Callable[[float], None]:
    """Says on standard error, now and then, how far a long reading is."""
    told = [time.monotonic()]

    def report(share: float) -> None:
        if time.monotonic() > told[0] + 5:
            told[0] = time.monotonic()
            print(f"{word} {share:.0%}", file=sys.stderr, flush=True)

    return report


def _preset(options: argparse.Namespace) -> dict[str, Any]:
    """The settings of the preset asked for; its model takes the place of the default one."""
    from latentlab.models.presets import PRESETS, preset

    if options.preset is None:
        return {}
    found = preset(options.preset)
    if options.model not in ("vae", found.model):
        raise InputError(f"The preset {options.preset} is for {found.model}, not {options.model}.")
    options.model = PRESETS[options.preset].model
    return dict(found.settings)


def _drive(run: Run) -> int:
    """Train with progress on standard error; 130 where Ctrl-C ended it, the run being usable all the same."""
    from latentlab.training import fit

    steps, shown = fit(run), _ProgressLine()
    try:
        for progress in steps:
            if progress.refreshed:
                shown.show(run, progress)
    except KeyboardInterrupt:
        steps.close()
        run.message = f"Interrupted after {run.epoch:.3g} epochs; the model stays as it is now."
        return 130
    finally:
        shown.end()
    return 0


class _ProgressLine:
    """One line, renewed in a terminal; in a log one line now and then."""

    def __init__(self) -> None:
        self.terminal, self.started, self.next = sys.stderr.isatty(), time.monotonic(), 0.0

    def show(self, run: Run, progress: Progress) -> None:
        """Say how far a run is, where it is time to."""
        now = time.monotonic()
        done = progress.step - run.span[0]
        if now < self.next or not done:
            return
        self.next = now + (0.25 if self.terminal else 10)
        left = (now - self.started) / done * (progress.last_step - progress.step)
        text = f"epoch {progress.epoch:.1f}  ELBO {run.history.last('elbo'):.2f}"
        text += f"  held-out {run.history.last('validation_elbo'):.2f}  {left:.0f} s left"
        print(
            f"\r\x1b[K{text}" if self.terminal else text,
            end="" if self.terminal else "\n",
            file=sys.stderr,
            flush=True,
        )

    def end(self) -> None:
        if self.terminal:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _whose(data: Dataset) -> dict[str, str]:
    """Which rows the figures are of, where it is not the held-out ones."""
    if not len(data.held_out):
        return {"figures_of": "training rows: none are held out"}
    return {} if data.test is None else {"figures_of": f"the {len(data.test):,} test rows"}


def _figures(run: Run) -> dict[str, Any]:
    from latentlab.inference import evaluate as measure

    held_out = measure(run.model, run.data, seed=run.settings.seed)
    train = measure(run.model, run.data, _spread(run.data.train), seed=run.settings.seed)
    rate = run.epoch * len(run.data.train) / run.seconds if run.seconds else 0.0
    return {
        **held_out,
        "train_elbo": train["elbo"],
        **_whose(run.data),
        "epochs": run.epoch,
        "seconds": run.seconds,
        "rows_per_second": rate,
        "device": run.device or run.settings.device,
        "seed": run.settings.seed,
        "outcome": run.outcome or "interrupted",
    }


def _spread(rows: np.ndarray) -> np.ndarray:
    """All rows, or evenly spread ones of very many: the mean of 200,000 is known well enough."""
    return rows[:: -(-len(rows) // MOST_MEASURED)]


def _print(figures: dict[str, Any], as_json: bool) -> None:
    if as_json:
        known = {name: value for name, value in figures.items() if not _is_nothing(value)}
        print(json.dumps(known, allow_nan=False))
        return
    for name, value in figures.items():
        if _is_nothing(value):
            continue
        text = f"{value:,.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        print(f"{name.replace('_', ' '):>20}  {text}")


def _is_nothing(value: object) -> bool:
    """Whether a figure could not be found, such as the error of a single draw."""
    return isinstance(value, float) and not math.isfinite(value)


def evaluate(options: argparse.Namespace) -> None:
    """Print the terms of the bound on held-out rows, and the evidence when a method is named."""
    from latentlab.inference import evaluate as measure
    from latentlab.storage.session import load_session

    if options.rows is not None and options.rows < 1:
        raise InputError(f"--rows must be at least 1, not {options.rows}.")
    if not 0 <= options.seed < 2**31:
        raise InputError(f"--seed must be from 0 to {2**31 - 1}.")
    session = load_session(options.session)
    run, data = session.run, session.data
    rows = (data.reported if len(data.held_out) else data.train)[: options.rows]
    figures: dict[str, Any] = measure(run.model, data, rows, seed=options.seed)
    figures |= _whose(data)
    figures["train_elbo"] = measure(run.model, data, _spread(data.train), seed=options.seed)["elbo"]
    if options.method:
        figures |= _evidence_figures(run.model, data, rows, options)
    rate = run.epoch * len(data.train) / run.seconds if run.seconds else 0.0
    figures |= {"rows": len(rows), "epochs": run.epoch, "seconds": run.seconds, "rows_per_second": rate}
    _print({**figures, "device": str(run.model.device), "seed": options.seed}, options.json)


def _evidence_figures(model: Model, data: Dataset, rows: np.ndarray, options: argparse.Namespace) -> dict[str, Any]:
    """The evidence of rows by the method asked for, with what says how far it can be trusted."""
    import numpy as np

    from latentlab.inference import estimate
    from latentlab.inference.observed import bits_words, observed
    from latentlab.inference.yardstick import error_of_mean

    x, labels = observed(model, data, rows, options.seed), None if data.labels is None else data.labels[rows]
    found = estimate(model, x, options.method, options.samples, options.seed, labels, _reading("evidence"))
    figures = {"evidence": float(found.log_p.mean()), "standard_error": error_of_mean(found), "method": found.method}
    if found.method == "quadrature":
        figures["quadrature_error"] = float(found.standard_error.max())
    if np.isfinite(found.effective_samples).any():
        figures["effective_samples"] = float(found.effective_samples.mean())
    words = bits_words(model)
    return figures | {"untrusted": int((~found.trusted).sum())} | ({"evidence_of": words} if words else {})


def embed(options: argparse.Namespace) -> None:
    """Write the embedding of every row."""
    import numpy as np

    from latentlab.export.endings import TABLES, ending_of
    from latentlab.export.tables import save_embedding
    from latentlab.storage.session import load_session

    ending_of(options.out, "an embedding", TABLES)
    session = load_session(options.session)
    if options.data is None:
        save_embedding(options.out, session.data, _places(session.model, session.data, np.arange(len(session.data))))
        return
    new = _new_rows(options.data, session.data, bool(session.model.traits.conditions), options.fill)
    for remark in new.remarks[:MOST_REMARKS]:
        print(remark, file=sys.stderr)
    save_embedding(options.out, new, _places(session.model, new), part="new")


def _places(model: Model, data: Dataset, rows: np.ndarray | None = None) -> np.ndarray:
    """Posterior means (N, d); `rows` (N,), where they are those of the data learned from, that a model may know."""
    given = _given(model, data)
    return given.encode(data.x) if model.traits.components else given.places(data.x, rows)


def _new_rows(path: str, learned: Dataset, conditional: bool, fill: bool) -> Dataset:
    """The rows of a file, prepared as those of `learned` were."""
    import numpy as np

    from latentlab.data import Dataset, open_source
    from latentlab.data.alike import labels_alike, prepare_alike
    from latentlab.data.recipe import recipe_of

    if "fitted" not in learned.source:
        raise InputError(f"{learned.name} did not come from a file, so it is not known how new rows would be prepared.")
    recipe = recipe_of(learned.source["recipe"])
    rows = prepare_alike(open_source(path, recipe), learned.source, fill)
    labels, remarks = None, list(rows.remarks)
    if learned.labels is not None and learned.label_name in rows.columns:
        labels = labels_alike(rows.columns[learned.label_name], learned.class_names, path, conditional, remarks)
    elif conditional:
        raise InputError(f"{path}: has no column {learned.label_name!r}; the model needs the class of every row.")
    return Dataset(
        Path(path).name, rows.x, np.empty(0, np.int64), labels, learned.class_names if labels is not None else (),
        likelihood=learned.likelihood, columns=rows.columns, row_names=rows.row_names, remarks=tuple(remarks),
    )  # fmt: skip


def _given(model: Model, data: Dataset, rows: np.ndarray | None = None) -> Model:
    """The model under the conditions of the rows of its data."""
    if data.labels is None:
        return model
    return model.given(data.labels if rows is None else data.labels[rows])


def decode(options: argparse.Namespace) -> None:
    """Write decoded pictures, or decoded values as a table, by the ending of the name."""
    import numpy as np

    from latentlab.export.endings import PICTURES, TABLES, ending_of
    from latentlab.export.images import grid_places, is_picture, save_grid, save_pictures
    from latentlab.export.tables import save_decoded
    from latentlab.storage.session import load_session

    ending = ending_of(options.out, "what is decoded", (*PICTURES, *TABLES))
    check_writable(options.out)
    session = load_session(options.session)
    model, places = session.model, None
    if options.at:
        if any(len(place) != model.place_dim for place in options.at):
            raise InputError(f"A place of this model's map has {model.place_dim} numbers after --at.")
        if not np.isfinite(options.at).all() or np.abs(options.at).max() > 1e6:
            raise InputError("A place after --at must be of finite numbers.")
        places = np.array(options.at, np.float32)
    if ending in TABLES:
        z = grid_places(model, options.grid)[0] if places is None else model.latent(places)
        save_decoded(options.out, session.data, model.decode(z), z if places is None else places)
        return
    if places is None:
        save_grid(options.out, model, options.grid)
    else:
        save_pictures(options.out, model, places)
    if not is_picture(model.shape):
        print(
            f"The rows are no pictures: each is drawn as a line of {math.prod(model.shape)} greys, black the least "
            "decoded value and white the greatest. Choose a name that ends with .csv for the values.",
            file=sys.stderr,
        )


def interpolate(options: argparse.Namespace) -> None:
    """Write the decoded way between two rows."""
    import numpy as np

    from latentlab.explore.paths import Path as Way
    from latentlab.export.endings import FILMS, ending_of
    from latentlab.export.films import save_path
    from latentlab.storage.session import load_session

    ending_of(options.out, "a film", FILMS)
    check_writable(options.out)
    session = load_session(options.session)
    for row in (options.first, options.last):
        if not 0 <= row < len(session.data):
            raise InputError(f"There is no row {row}: the rows are 0 to {len(session.data) - 1}.")
    rows = np.array([options.first, options.last])
    ends = _given(session.model, session.data, rows).places(session.data.x[rows], rows)
    model = _given(session.model, session.data, rows[:1])
    way = Way(ends, options.path)
    if options.path in ("linear", "spherical"):
        save_path(options.out, model, way, options.frames)
        return
    from latentlab.explore.geometry import decoder_of
    from latentlab.explore.ways import track_of

    some = np.arange(0, len(session.data), max(1, len(session.data) // WAY_ROWS))
    among = _given(session.model, session.data, some).places(session.data.x[some], some)
    track = track_of(way, decoder_of(model) if options.path == "geodesic" else None, among)
    save_path(options.out, model, track.at_even_latent(options.frames), options.frames)


def info(options: argparse.Namespace) -> None:
    """Say what a dataset or session holds."""
    from latentlab.data import load_dataset
    from latentlab.storage.session import is_session

    figures: dict[str, Any] = {}
    path = Path(options.file)
    if is_session(path):
        from latentlab.storage.session import load_session

        session = load_session(path)
        data, run = session.data, session.run
        figures = {"session": str(path), "model": run.model.name, "latent_dim": run.model.latent_dim}
        figures |= {"epochs": run.epoch, "outcome": run.outcome or "can go on"}
    else:
        data = load_dataset(options.file, parse_assignments(options.prepare), _reading())
    figures |= {
        "name": data.name,
        "rows": data.source.get("rows", len(data)),
        "used": len(data),
        "shape": list(data.shape),
        "dtype": data.source.get("dtype", str(data.x.dtype)),
        "range": list(data.extent),
        "classes": list(data.class_names),
        "held_out": len(data.held_out),
        "likelihood": data.likelihood,
        "missing": sum(data.source.get("missing", {}).values()),
        "missing_by_column": data.source.get("missing", {}),
        "columns": list(data.columns) or (["label"] if data.labels is not None else []),
        "label": data.label_name,
        "features": list(data.features),
        "named": data.row_names is not None,
        "remarks": list(data.remarks),
        "preparation": data.source.get("recipe", {}),
    }
    _print(figures, options.json)


def datasets(options: argparse.Namespace) -> None:
    """List the built-in datasets."""
    from latentlab.data import CARDS, DOWNLOADS

    for card in CARDS.values():
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
    path = DOWNLOADS[options.name].fetch(_reading("fetched"))
    print(f"{path}")


def models(options: argparse.Namespace) -> None:
    """List the catalogue."""
    from latentlab.models import CATALOGUE

    for name, entry in CATALOGUE.items():
        print(f"{name:<20} {entry.title}: {entry.about}")
