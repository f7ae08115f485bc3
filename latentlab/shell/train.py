"""Training from the shell: a new run, and one that goes on."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.errors import InputError
from latentlab.settings import parse_assignments, split
from latentlab.shell.printing import ProgressLine, print_figures, reading, remark, whose
from latentlab.storage.atomic import check_writable

if TYPE_CHECKING:
    import numpy as np

    from latentlab.training.run import Run

MOST_MEASURED = 200_000  # training rows that the last figure is measured on


def train(options: argparse.Namespace) -> int:
    """Train a model and save its session; 130 where Ctrl-C ended it, after saving."""
    from latentlab.data import load_dataset
    from latentlab.export.endings import EMBEDDINGS, FILMS, PICTURES

    values = _preset(options) | parse_assignments(options.set)
    for name in ("latent_dim", "epochs", "seed"):
        if getattr(options, name) is not None:
            values[name] = getattr(options, name)
    if options.out is not None:
        if not options.out:
            raise InputError("--out needs the name of a file.")
        if Path(options.out).suffix.lower() in (*EMBEDDINGS, *PICTURES, *FILMS):
            raise InputError(
                f"{options.out}: --out takes the session, as .h5; embed and decode write tables and pictures."
            )
        check_writable(options.out)
    data = load_dataset(options.data, parse_assignments(options.prepare), reading(options.quiet))
    remark(data)
    from latentlab.models import build_model, model_class
    from latentlab.settings import make
    from latentlab.training import Run, TrainSettings

    model_values, train_values = split(values, model_class(options.model).Settings, TrainSettings)
    settings = make(TrainSettings, train_values)
    run = Run(build_model(options.model, data, seed=settings.seed, **model_values), data, settings)
    with _once() as asked:
        status = _drive(run, options.quiet, asked, options.tensorboard)
        if options.out:
            from latentlab.storage.session import save_session

            save_session(options.out, run)
        print(run.message, file=sys.stderr)
        print_figures(_figures(run), options.json)
    return status


def resume(options: argparse.Namespace) -> int:
    """Train a session's run on, from where it is, and save it; 130 where Ctrl-C ended it, after saving."""
    from latentlab.storage.session import Session, load_session, save_session

    if options.epochs is not None and options.epochs < 1:
        raise InputError(f"--epochs must be at least 1, not {options.epochs}.")
    out = options.out or options.session
    session = load_session(options.session)
    check_writable(out)
    run = session.run
    if run.outcome or options.epochs is not None:
        run.extend(options.epochs)
    with _once() as asked:
        status = _drive(run, options.quiet, asked, options.tensorboard)
        save_session(out, Session(session.data, run.freeze(), session.view))
        print(run.message, file=sys.stderr)
        print_figures(_figures(run), options.json)
    return status


@contextlib.contextmanager
def _once() -> Iterator[list[int]]:
    """Ctrl-C fills the list, and training ends after the step under way: half of one could not be continued to the bit.

    A further one does not take what the first one was to save.
    """
    asked: list[int] = []
    if threading.current_thread() is not threading.main_thread():
        yield asked
        return
    before = signal.signal(signal.SIGINT, lambda number, _: asked.append(number))
    try:
        yield asked
    finally:
        signal.signal(signal.SIGINT, before)


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


def _drive(run: Run, quiet: bool, asked: list[int], events: str | None = None) -> int:
    """Train with progress on standard error; 130 where Ctrl-C ended it, the run being usable all the same.

    What is measured goes to event files in the folder `events` as it comes, where one is named.
    """
    from latentlab.training import fit

    steps, shown, log = fit(run), ProgressLine(quiet), _Events(events, run)
    try:
        for progress in steps:
            if progress.refreshed:
                shown.show(run, progress)
                log.add(run)
            if asked and not run.outcome:
                steps.close()
                run.message = f"Interrupted after {run.epoch:.3g} epochs; the model stays as it is now."
                return 130
    finally:
        shown.end()
    return 0


class _Events:
    """Event files of a run in a folder, where one is named; what cannot be written costs a sentence, never the run."""

    def __init__(self, folder: str | None, run: Run) -> None:
        from latentlab.export.events import LiveEvents

        self.log = LiveEvents(folder, run.model.name) if folder else None
        if self.log is not None:
            self.log.check()

    def add(self, run: Run) -> None:
        """Write what was measured since."""
        try:
            if self.log is not None:
                self.log.add(run.history.copy())
        except InputError as error:
            print(f"latentlab: {error} No more events are written.", file=sys.stderr)
            self.log = None


def _figures(run: Run) -> dict[str, Any]:
    from latentlab.inference import evaluate as measure

    held_out = measure(run.model, run.data, seed=run.settings.seed)
    train = measure(run.model, run.data, spread(run.data.train), seed=run.settings.seed)
    rate = run.epoch * len(run.data.train) / run.seconds if run.seconds else 0.0
    return {
        **held_out,
        "train_elbo": train["elbo"],
        **whose(run.data),
        "epochs": run.epoch,
        "seconds": run.seconds,
        "rows_per_second": rate,
        "device": run.device or run.settings.device,
        "seed": run.settings.seed,
        "outcome": run.outcome or "interrupted",
    }


def spread(rows: np.ndarray) -> np.ndarray:
    """All rows, or evenly spread ones of very many: the mean of 200,000 is known well enough."""
    return rows[:: -(-len(rows) // MOST_MEASURED)]
