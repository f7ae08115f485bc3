"""Where to compute."""

from __future__ import annotations

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
