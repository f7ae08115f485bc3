"""What if: something is tried on the training that goes on, in the place of its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from latentlab.errors import InputError
from latentlab.lab.needs import missing
from latentlab.lab.verbs import verb

if TYPE_CHECKING:
    from latentlab.lab import Lab

NEEDS = ("model", "trained here")


@verb("what if")
def what_if(lab: Lab, values: dict[str, Any] | None = None, step: int | None = None) -> None:
    """Try the values of :class:`latentlab.models.what_if.WhatIf` from the next step on; none: all is as set again.

    The log has it when it is so. There `step` says from where on, for a replay. InputError for what cannot be tried.
    """
    from latentlab.models.what_if import WhatIf
    from latentlab.settings import make

    lacking, tried = missing(lab, NEEDS), make(WhatIf, values or {}).chosen
    wrong = set(tried) - set(() if lacking else lab.decoder.whole.traits.what_if)
    if lacking or wrong:
        raise InputError(lacking or f"{min(wrong)} cannot be tried on this model as it is set.")
    lab.trainer.try_out(tried, step)
