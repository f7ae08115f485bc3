"""Training from the shell: a new run, and one that goes on."""

from __future__ import annotations

import argparse
import math
import os
import sys
import time
from typing import TYPE_CHECKING, Any

from latentlab.errors import InputError
from latentlab.settings import parse_assignments, split
from latentlab.shell.keeping import Keeping, told_to_end
from latentlab.shell.printing import ProgressLine, print_figures, reading, remark, whose
from latentlab.storage.atomic import check_writable, seen
from latentlab.storage.spared import check_session_name, check_spares
from latentlab.written import epoch_words

if TYPE_CHECKING:
    import numpy as np

    from latentlab.storage.recovery import Left
    from latentlab.training.run import Run

MOST_EPOCHS = 1_000_000
MOST_MEASURED = 200_000  # training rows that the last figure is measured on


def train(options: argparse.Namespace) -> int:
    """Train a model and save its session; 128 and its number where a signal ended it, after saving."""
    from latentlab.data import load_dataset

    values = _preset(options) | parse_assignments(options.set)
    for name in ("latent_dim", "epochs", "seed"):
        if getattr(options, name) is not None:
            values[name] = getattr(options, name)
    _check_minutes(options.checkpoint_every)
    if options.checkpoint_every is not None and options.out is None:
        raise InputError("--checkpoint-every needs --out: the file that is written.")
    if options.out is not None:
        check_session_name(options.out)
        _check_events(options, options.out)
        check_writable(options.out)
    data = load_dataset(options.data, parse_assignments(options.prepare), reading(options.quiet))
    if options.out is not None:
        check_spares(options.out, data)
    remark(data)
    from latentlab.models import build_model, model_class
    from latentlab.settings import make
    from latentlab.training import Run, TrainSettings

    model_values, train_values = split(values, model_class(options.model).Settings, TrainSettings)
    settings = make(TrainSettings, train_values)
    run = Run(build_model(options.model, data, seed=settings.seed, **model_values), data, settings)
    return _train_and_save(run, options, Keeping(run, options.out, options.checkpoint_every))


def _check_minutes(minutes: float | None) -> None:
    if minutes is not None and not 0 < minutes < math.inf:
        raise InputError(f"--checkpoint-every takes minutes, more than 0, not {minutes:g}.")


def resume(options: argparse.Namespace) -> int:
    """Train a run on from where it is, and save it: a session's, or what was left by a program that ended."""
    from latentlab.storage.session import load_session

    if options.epochs is not None and not 1 <= options.epochs <= MOST_EPOCHS:
        raise InputError(f"--epochs must be from 1 to {MOST_EPOCHS:,}, not {options.epochs}.")
    _check_minutes(options.checkpoint_every)
    taken = None if options.session else _left(options.out)
    out = options.out or options.session
    check_session_name(out)
    _check_events(options, out)
    known = seen(out)
    session = taken.session() if taken is not None else load_session(options.session)
    check_spares(out, session.data)
    check_writable(out)
    run = session.run
    if run.outcome or options.epochs is not None:
        run.extend(options.epochs)
    status = _train_and_save(run, options, Keeping(run, out, options.checkpoint_every, known, session, options.epochs))
    if taken is not None:
        taken.clear()
    return status


def _check_events(options: argparse.Namespace, out: str | None) -> None:
    """The folder of events is not the session."""
    if options.tensorboard and out and os.path.realpath(options.tensorboard) == os.path.realpath(out):
        raise InputError(f"{out}: cannot be the session and the folder of --tensorboard; choose another name for one.")


def _left(out: str | None) -> Left:
    """The newest that programs left unsaved. InputError where there is nothing, or no file to save it to is named."""
    from latentlab.storage.recovery import left

    found = left()
    if not found:
        raise InputError("Nothing was left unsaved; name the session that is to go on.")
    for one in found:
        print(f"left {time.strftime('%Y-%m-%d %H:%M', time.localtime(one.time))}: {one.title}", file=sys.stderr)
    if out is None:
        raise InputError(f"{found[0].title} was left unsaved: name the file that it is saved to, with --out.")
    return found[0]


def _train_and_save(run: Run, options: argparse.Namespace, keeping: Keeping) -> int:
    """Train with progress, save, and print the figures; whatever goes wrong, what was learned is written somewhere.

    1 where it diverged, though its last sound state is saved.
    """
    with told_to_end() as asked:
        try:
            status = _drive(run, options.quiet, asked, keeping, options.tensorboard)
        except Exception as error:
            raise keeping.rescue(error) from error
        keeping.finish()
        print(run.message, file=sys.stderr)
        print_figures(_figures(run), options.json)
    return status or int(run.outcome == "diverged")


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


def _drive(run: Run, quiet: bool, asked: list[int], keeping: Keeping, events: str | None = None) -> int:
    """Train with progress on standard error; 130 where Ctrl-C ended it, the run being usable all the same.

    What is measured goes to event files in the folder `events` as it comes, where one is named.
    """
    from latentlab.training import fit

    steps, shown, log, waited = fit(run), ProgressLine(quiet), _Events(events, run), ""
    try:
        for progress in steps:
            if run.waiting != waited:
                waited = run.waiting
                shown.wait(waited)
            if progress.refreshed:
                shown.show(run, progress)
                log.add(run)
            keeping.between_steps()
            if asked and not run.outcome:
                steps.close()
                run.message = f"Interrupted after {epoch_words(run.epoch)} epochs; the model stays as it is now."
                return 128 + asked[0]
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
