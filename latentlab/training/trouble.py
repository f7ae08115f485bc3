"""A device that has too little memory, or is lost: what is done then, and what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from latentlab.errors import InputError

if TYPE_CHECKING:
    from latentlab.models.protocol import State
    from latentlab.training.run import Run

IN_PARTS = "Memory of the {device} ran out at step {step:,}: each batch is computed in {parts} parts from there on."
NO_ROOM = "Memory of the {device} ran out at step {step:,}: training went on on the CPU."
LOST = "The {device} was lost ({why}): training went on on the CPU, from step {step:,}."
NO_MEMORY = (
    "The step needs more memory than this machine has: the run stays as it was after step {step:,}. A smaller "
    "batch_size or model needs less."
)
LOST_ERRORS: tuple[type[Exception], ...] = (getattr(torch, "AcceleratorError", torch.OutOfMemoryError),)
"""What torch raises where a device answers no more, or computes nonsense."""


class DeviceTrouble(Exception):
    """The run cannot go on where it is; `lost` where not even its parameters can be read.

    `good` is the newest state of it that is here, and its step.
    """

    def __init__(self, words: str, lost: bool, good: tuple[State, int] = ({}, 0)) -> None:
        super().__init__(words)
        self.lost, self.good = lost, good


def out_of_memory(run: Run, parts: int, rows: int) -> int:
    """In how many parts a batch of `rows` is to be computed that did not fit in `parts`.

    Raises :class:`DeviceTrouble` where it cannot be divided further on this device, and :class:`InputError` on the CPU.
    """
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    if run.model.defaults.divides and parts < rows:
        say(run, IN_PARTS.format(device=_name(run), step=run.step, parts=2 * parts))
        return 2 * parts
    if run.device == "cpu":
        raise InputError(NO_MEMORY.format(step=run.step))
    raise DeviceTrouble(NO_ROOM.format(device=_name(run), step=run.step), lost=False)


def to_cpu(run: Run, trouble: DeviceTrouble, good: State, good_step: int) -> None:
    """Let `run` go on on the CPU: from where it is, or, where the device is lost, from its newest state."""
    if trouble.lost:
        run.model.rescue(good)
        run.step = good_step
        run.history.cut(run.step)
        say(run, LOST.format(device=_name(run), why=trouble, step=run.step))
    else:
        run.model.to("cpu")
        say(run, str(trouble))
    run.compiled, run.device = None, "cpu"


def say(run: Run, sentence: str) -> None:
    """Keep a remark on `run` for whoever shows it."""
    if sentence not in run.remarks:
        run.remarks = (*run.remarks, sentence)


def _name(run: Run) -> str:
    return "CPU" if run.device == "cpu" else "GPU"
