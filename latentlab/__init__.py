"""LatentLab: a laboratory for latent variable models.

    import latentlab as ll
    data = ll.load_dataset("digits")
    model = ll.build_model("vae", data, latent_dim=2)
    run = ll.train(model, data, epochs=30, seed=0)

Importing it is light: what needs torch is loaded when first used.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

__version__ = "0.1.0"

if "torch" not in sys.modules and not {"OMP_WAIT_POLICY", "GOMP_SPINCOUNT"} & os.environ.keys():
    # A thread that waits for the others of a product spins: beside other programs it holds the very processor that
    # they wait for, and a step takes many times as long. So few turns cost nothing to speak of where there are none.
    # "Active" would be for ever; with a count it only keeps the count from falling to a tenth where the threads of a
    # process, as of a window's, are more than the processors.
    os.environ.update(GOMP_SPINCOUNT="1000", OMP_WAIT_POLICY="ACTIVE")

_PLACES = {
    "Dataset": "latentlab.data",
    "load_dataset": "latentlab.data",
    "build_model": "latentlab.models",
    "adopt": "latentlab.models.adopted",
    "train": "latentlab.training",
    "resume": "latentlab.training",
    "fit": "latentlab.training",
    "Run": "latentlab.training",
    "evaluate": "latentlab.inference",
    "evidence": "latentlab.inference",
    "refine": "latentlab.inference",
    "gaps": "latentlab.inference",
    "compare_gradients": "latentlab.inference",
    "Session": "latentlab.storage.records",
    "save_session": "latentlab.storage.session",
    "load_session": "latentlab.storage.session",
    "Lab": "latentlab.lab",
    "explore": "latentlab.gui.app.notebook",
    "InputError": "latentlab.errors",
}
__all__ = ["__version__", *_PLACES]


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(f"module 'latentlab' has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
