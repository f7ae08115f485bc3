"""Where to compute, and how exactly."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch

from latentlab.errors import InputError


def choose_device(wanted: str = "auto") -> str:
    """The torch device for `wanted`; "auto" takes cuda, then mps, then cpu.

    Raises :class:`InputError` where this machine has no such device.
    """
    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wanted == "auto":
        return next(name for name, usable in there.items() if usable)
    if not there.get(wanted):
        usable = ", ".join(name for name, usable in there.items() if usable)
        raise InputError(f"This machine has no usable device {wanted!r}; it has {usable}.")
    return wanted


@contextmanager
def rounded_factors(wanted: bool) -> Iterator[None]:
    """Multiply float32 matrices with factors rounded to bfloat16 or TF32 meanwhile, where the machine is faster so.

    Sums stay float32. On a CPU with bfloat16 instructions a training step takes two thirds of the time; the choice
    is the process's, so it is taken for a step and given back at once.
    """
    if wanted:
        torch.set_float32_matmul_precision("medium")
    try:
        yield
    finally:
        torch.set_float32_matmul_precision("highest")
