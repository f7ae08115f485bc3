"""The training loop, written once: a plain generator that anything can drive.

Pausing is not asking for the next step; stopping is closing; a progress bar, a thread, a test and a script all
drive the same iterator. Nothing waits for the device within a step: terms are summed where they are, and read a
few times a second.
"""

from __future__ import annotations

import atexit
import time
import weakref
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any, NamedTuple

import torch

from latentlab.data import Dataset
from latentlab.models.protocol import Model, Pace, State
from latentlab.settings import make
from latentlab.training.device import choose_device
from latentlab.training.feed import feed
from latentlab.training.recorder import Recorder
from latentlab.training.run import Run
from latentlab.training.settings import TrainSettings
from latentlab.training.stepping import Stepper
from latentlab.training.trouble import LOST_ERRORS, NO_ROOM, DeviceTrouble, to_cpu
from latentlab.written import epoch_words


class Progress(NamedTuple):
    """Where a run is; `refreshed` when the history and `state`, the newest finite one, have just been renewed."""

    step: int
    last_step: int
    epoch: float
    refreshed: bool
    state: State | None


WAITING = "The step is being compiled; training goes on when that is done, in half a minute or so."
_left_open: weakref.WeakSet[Generator[Progress]] = weakref.WeakSet()


@atexit.register
def _close_all() -> None:
    """Whatever was left untaken: closed later, while the interpreter comes apart, torch would abort it."""
    for steps in list(_left_open):
        with suppress(Exception):  # one that another thread is in
            steps.close()


def fit(run: Run) -> Generator[Progress]:
    """Move `run` to the end of its plan, one step for each value asked for.

    Ends by itself at the last planned step, when EM or CAVI has converged, when the held-out ELBO has not risen for the
    chosen patience, or at the last finite state when a term or a weight is not finite; `run.outcome` says which.
    Where a GPU has too little memory, or is lost, it goes on in smaller parts or on the CPU; `run.remarks` say so.
    Closing it early leaves a run that a new `fit` continues, to the bit as if it had never stopped.
    """
    steps = _steps(run)
    _left_open.add(steps)
    return steps


def _steps(run: Run) -> Generator[Progress]:
    """The steps of :func:`fit`."""
    run.settings.check(run.data, run.model.name, run.model.defaults)
    run.device = choose_device(run.settings.device)
    if run.step == 0 and not run.model.trained and not run.model.begun(run.data, run.settings.seed):
        run.model.begin(run.data, run.settings.seed)
    ended = ""
    while not run.outcome:
        try:
            ended = yield from _on_its_device(run)
        except DeviceTrouble as trouble:
            found = trouble.with_traceback(None)  # which holds the tensors that did not fit
        else:
            break
        to_cpu(run, found, *found.good)
    if not run.outcome:
        run.outcome = "finished"
        words = f"Finished after {epoch_words(run.epoch)} {run.model.defaults.unit}.{ended}"
        run.message = " ".join((words, *run.remarks))


def _on_its_device(run: Run) -> Generator[Progress, None, str]:
    """The steps of `run` on its device, as far as that goes; at the end what is to be said of them."""
    try:
        run.model.to(run.device)
        batches = feed(run)
    except torch.OutOfMemoryError:
        raise DeviceTrouble(NO_ROOM.format(device="GPU", step=run.step), lost=False) from None
    recorder, stepper = Recorder(run, batches.rows), Stepper(run)
    lost = ""
    try:
        mark = time.perf_counter()
        while run.step < run.span[1] and not run.outcome:
            batch, (first, last) = batches.at(run.step), run.span
            rate = run.settings.rate((run.step - first) / (last - first), run.model.defaults)
            pace = Pace(rate, run.epoch, run.step, what_if=run.what_ifs.at(run.step))
            while not stepper.ready(batch, pace):
                run.waiting = WAITING
                yield Progress(run.step, run.span[1], run.epoch, False, None)
                mark = time.perf_counter()
            run.waiting = ""
            terms = stepper.step(batch, pace)
            run.step += 1
            recorder.add(terms, pace, len(batch.x))
            if run.model.converged and not run.outcome:
                run.outcome, run.message = "converged", f"Converged after {run.step:,} {run.model.defaults.unit}."
            now = time.perf_counter()
            run.seconds += now - mark
            refreshed = recorder.due(now) or run.step == run.span[1] or bool(run.outcome)
            if refreshed:
                recorder.refresh()
            yield Progress(run.step, run.span[1], run.epoch, refreshed, recorder.good if refreshed else None)
            mark = time.perf_counter()
    except DeviceTrouble as trouble:
        trouble.good = recorder.good, recorder.good_step
        raise
    except LOST_ERRORS as error:
        lost = [*str(error).splitlines(), "it answers no more"][0]
    finally:
        stepper.close()
        if not lost:
            recorder.close()
        batches.close()
    if lost:
        raise DeviceTrouble(lost, lost=True, good=(recorder.good, recorder.good_step))
    return recorder.warning()


def train(
    model: Model,
    data: Dataset,
    *,
    on_progress: Callable[[Run, Progress], None] | None = None,
    **settings: Any,
) -> Run:
    """Train `model` on `data` to the end of the plan; the settings are :class:`TrainSettings`'s.

    `on_progress` is called a few times a second, in this thread. A keyboard interrupt passes through with the
    model usable; a run that diverges ends at its last finite state, `run.outcome` and `run.message` saying so.
    """
    run = Run(model, data, make(TrainSettings, settings))
    for progress in fit(run):
        if on_progress and progress.refreshed:
            on_progress(run, progress)
    return run


def resume(run: Run, epochs: int | None = None) -> Run:
    """Go on with a run where it was left; at its end, `epochs` more (None: as many as at first)."""
    if run.outcome or epochs is not None:
        run.extend(epochs)
    for _ in fit(run):
        pass
    return run
