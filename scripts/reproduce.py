#!/usr/bin/env python3
"""Stated and published figures that take minutes, each printed as one JSON line.

    python3 scripts/reproduce.py MNIST_FOLDER                        all of them
    python3 scripts/reproduce.py MNIST_FOLDER bounds convolution     some of them

bounds       a VAE of two latents: importance sampling against quadrature, and ELBO ≤ IWAE-5 ≤ IWAE-50 ≤ evidence
convolution  a convolutional and an MLP VAE of two latents, 20 epochs each
burda        the one-layer VAE and IWAE-5 of Burda, Grosse and Salakhutdinov (2016), 60 epochs, bits drawn anew
burda-once   the same two on bits drawn once and for all
sprites      a β-VAE on the sprites, three seeds: MIG of each factor, and the traversals as sprites-traversals.png
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from functools import partial
from typing import Any

NAMES = ("bounds", "convolution", "burda", "burda-once", "sprites")
BURDA = ("burda-vae", "burda-iwae")
PUBLISHED = {"vae": 86.8, "iwae-5": 85.5, "iwae-50": 84.8, "epochs": 3280}
REPEATED = {"vae": 90.3, "iwae-5": 88.5, "iwae-50": 87.3, "steps": 400_000}


def say(name: str, **figures: Any) -> None:
    """One line for one figure."""
    rounded = {key: round(value, 3) if isinstance(value, float) else value for key, value in figures.items()}
    print(json.dumps({"figure": name, **rounded}), flush=True)


def bounds(data: Any) -> None:
    """On held-out rows, nats per row."""
    import numpy as np

    import latentlab as ll
    from latentlab.inference import importance, quadrature

    model = ll.build_model("vae", data, network="mlp")
    ll.train(model, data, epochs=10, device="cpu")
    x = data.x[data.held_out[:1000]]
    sampled, summed = importance(model, x[:100], 5000).log_p, quadrature(model, x[:100])
    elbo = np.mean([ll.evaluate(model, data, data.held_out[:1000], seed)["elbo"] for seed in range(10)])
    five, fifty, evidence = (float(importance(model, x, samples).log_p.mean()) for samples in (5, 50, 5000))
    difference = np.abs(sampled - summed.log_p)
    say("importance against quadrature, 100 rows", mean_difference=float(sampled.mean() - summed.log_p.mean()),
        largest=float(difference.max()), quadrature_error=float(summed.error.max()))  # fmt: skip
    say("bounds, 1,000 rows", elbo=float(elbo), iwae_5=five, iwae_50=fifty, evidence=evidence)


def convolution(data: Any) -> None:
    """Held-out −ELBO of grey values, nats per row."""
    import latentlab as ll

    for network in ("mlp", "convolutional"):
        began = time.monotonic()
        model = ll.build_model("vae", data, network=network)
        ll.train(model, data, epochs=20, device="cpu")
        figures = ll.evaluate(model, data)
        say(f"{network}, d = 2, 20 epochs", negative_elbo=-figures["elbo"], seconds=time.monotonic() - began)


def burda(data: Any, binarise: str = "each step") -> None:
    """−log p of bits by importance sampling, 5,000 samples, 1,000 test rows."""
    import latentlab as ll
    from latentlab.inference import importance
    from latentlab.inference.observed import observed
    from latentlab.models.presets import preset as preset_called
    from latentlab.settings import split
    from latentlab.training import TrainSettings

    for name in BURDA:
        began, preset = time.monotonic(), preset_called(name)
        settings = {**preset.settings, "binarise": binarise}
        of_model, of_run = split(settings, ll.build_model("vae", data, hidden=[1]).Settings, TrainSettings)
        model = ll.build_model(preset.model, data, **of_model)
        ll.train(model, data, device="cpu", **of_run)
        trained = time.monotonic() - began
        found = importance(model, observed(model, data, data.held_out[:1000]), 5000)
        say(f"{name}, bits drawn {binarise}", negative_log_p=-float(found.log_p.mean()),
            effective_samples=float(found.effective_samples.mean()), training_seconds=trained,
            seconds=time.monotonic() - began)  # fmt: skip
    if binarise == "each step":
        say("published, one stochastic layer", **PUBLISHED)
        say("repeated elsewhere", **REPEATED)


def sprites(_: Any) -> None:
    """Which latent dimension found which factor; the spread over seeds is part of the figure."""
    import numpy as np

    import latentlab as ll
    from latentlab.export.images import as_pixels, save_picture, tile
    from latentlab.models.presets import PRESETS
    from latentlab.settings import split
    from latentlab.training import TrainSettings
    from latentlab.training.health import health

    data = ll.load_dataset("sprites")
    found: dict[str, list[float]] = {}
    for seed in range(3):
        began = time.monotonic()
        kind = ll.build_model("vae", data, hidden=[1]).Settings
        of_model, of_run = split(PRESETS["sprites-beta"].settings, kind, TrainSettings)
        model = ll.build_model("vae", data, **of_model)
        ll.train(model, data, device="cpu", seed=seed, **of_run)
        measured = health(model, data)
        for name, value in measured.mig.items():
            found.setdefault(name, []).append(value)
        say(f"sprites, seed {seed}", **measured.mig, mean=float(np.mean(list(measured.mig.values()))),
            seconds=time.monotonic() - began)  # fmt: skip
        if seed == 0:
            start = model.encode(data.x[data.held_out[3:4]])
            places = np.repeat(start, 11 * model.latent_dim, 0)
            for i, dimension in enumerate(np.argsort(measured.kl)[::-1]):
                places[i * 11 : (i + 1) * 11, dimension] = np.linspace(-2.5, 2.5, 11)
            save_picture("sprites-traversals.png", tile(as_pixels(model.decode(places)), 11))
    for name, values in found.items():
        say(f"MIG of {name}", mean=float(np.mean(values)), least=min(values), most=max(values))


def main() -> int:
    """Set up if needed, then run what was asked for in the project's own environment."""
    inside = sys.argv[1:2] == ["--inside"]
    words = sys.argv[2:] if inside else sys.argv[1:]
    names = words[1:] or NAMES
    if not words or not set(names) <= set(NAMES):
        print(__doc__, file=sys.stderr)
        return 2
    if not inside:
        from environment import prepare

        return subprocess.run([str(prepare("test")), __file__, "--inside", *words]).returncode
    import latentlab as ll

    data = ll.load_dataset(words[0])
    jobs = {
        "sprites": sprites,
        "bounds": bounds,
        "convolution": convolution,
        "burda": burda,
        "burda-once": partial(burda, binarise="once"),
    }
    for name in names:
        jobs[name](data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
