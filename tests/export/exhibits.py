"""A lab's exhibit without a lab."""

import json

import numpy as np
from PIL import Image

import latentlab as ll
from latentlab.export.exhibit import Exhibit
from latentlab.space.decoder import LiveDecoder
from latentlab.space.embedding import embed_rows


def painted(embedding):
    """A picture whose first pixel tells where the first row lies."""
    return Image.fromarray(np.full((4, 6), int(1e5 * abs(embedding.xy[0, 0])) % 256, np.uint8))


def exhibit(data, name="vae", condition=None, **more):
    settings = {"hidden": [4]} if name in ("vae", "cvae") else {}
    run = ll.train(ll.build_model(name, data, **settings), data, epochs=2, device="cpu")
    embedding = embed_rows(LiveDecoder(run.model), data, None)
    shown = {
        "data": data, "record": run.freeze(), "embedding": embedding, "probe": np.array([0.5, -1], np.float32),
        "walk": lambda count: np.linspace([-1, 0], [1, 0], count, dtype=np.float32), "condition": condition,
        "selected": None,
        "snapshots": tuple(run.snapshots), "paint": painted, "decoder": lambda: LiveDecoder(run.model),
        "made_by": json.dumps(["train", "export"]),
    }  # fmt: skip
    return Exhibit(**shown | more)
