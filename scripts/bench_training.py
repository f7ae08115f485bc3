"""The benchmarks of training: our loop beside its peers, on a busy machine, and our mixture."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from bench_common import BATCH, ROWS, VALUES, made_up_mnist, median_ms, our_run, say, steps_of, take
from bench_peers import Jax, fused_loop, hand_fused, pythae_rate, textbook_loop
from bench_turns import ratio_of

COMPILE_SECONDS = 180.0  # waited at most until our steps are compiled
ROUNDS = 9


def bench_train() -> None:
    """Rounds of every contender in turn, so that a machine whose speed drifts treats them alike."""
    data = made_up_mnist()
    rows = data.x.reshape(ROWS, VALUES)
    runs = {"ours": our_run(data, 100_000), "eager": our_run(data, 100_000, engine="eager")}
    contenders = {
        **{name: steps_of(run) for name, run in runs.items()},
        "fused": fused_loop(rows),
        "textbook": textbook_loop(rows),
    }
    waited = compiled_after(runs["ours"], contenders["ours"])
    jax = Jax()
    rates = in_turn(contenders, {"jax": jax.rate} if jax.there else {})
    jax.close()
    rate = {name: statistics.median(found) for name, found in rates.items()}
    pythae = pythae_rate(data.x)
    against = {
        f"ratio_to_{name}": paired(rates["ours"], rates[name]) for name in ("fused", "textbook", "jax") if name in rates
    }
    say(
        "train", rows_per_second=rate["ours"], engine=str(runs["ours"].engines.at(runs["ours"].step - 1)),
        compiled_after_s=waited, **against, ratio_to_pythae=rate["ours"] / pythae if pythae else "not installed",
        eager_to_fused=paired(rates["eager"], rates["fused"]), spread=spread(rates["ours"], rates["fused"]),
        **{name: rate[name] for name in rate if name != "ours"}, pythae=pythae,
    )  # fmt: skip


def bench_nets() -> None:
    """The default MLP and the convolutional net, beside the same nets in loops by hand."""
    data = made_up_mnist()
    for name, values in {
        "512-256-128": {"hidden": [512, 256, 128]},
        "convolutional": {"network": "convolutional"},
    }.items():
        run = our_run(data, 100_000, **values)
        contenders = {"ours": steps_of(run), "fused": hand_fused(run.model, data)}
        waited = compiled_after(run, contenders["ours"])
        rates = in_turn(contenders, {}, steps=40)
        say(
            f"nets {name}", rows_per_second=statistics.median(rates["ours"]), compiled_after_s=waited,
            engine=str(run.engines.at(run.step - 1)), ratio_to_fused=paired(rates["ours"], rates["fused"]),
            spread=spread(rates["ours"], rates["fused"]),
        )  # fmt: skip


def bench_busy(seconds: float = 12.0) -> None:
    """Training beside 2, 4 and 8 processes that compute for ever, against its speed on the idle machine."""
    from latentlab.training.choosing import processors

    count = processors()
    for name, data, values in busy_cases():
        run = our_run(data, 100_000, **values)
        steps, found = steps_of(run), {}
        for others in (0, 2, 4, 8, 0):
            spinning = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(others)]
            try:
                take_for(steps, 4.0)
                found.setdefault(others, []).append(take_for(steps, seconds) * BATCH)
            finally:
                for each in spinning:
                    each.kill()
                    each.wait()
        idle = statistics.mean(found.pop(0))
        shares = {
            f"of_fair_share_beside_{others}": rate[0] / idle / min(1.0, count / (count + others))
            for others, rate in found.items()
        }
        say(f"busy {name}", rows_per_second_idle=idle, **shares, engine=str(run.engines.at(run.step - 1)))


def busy_cases() -> Iterator[tuple[str, Any, dict[str, Any]]]:
    """Datasets and nets, small and larger."""
    import latentlab as ll

    yield "digits", ll.load_dataset("digits"), {"hidden": None, "latent_dim": 2}
    yield "784-400-20", made_up_mnist(), {}


def compiled_after(run: Any, steps: Iterator[Any]) -> float | None:
    """Train until the steps are compiled and no engine is being tried; the seconds it took, None where they are not."""
    started = time.perf_counter()
    while time.perf_counter() - started < COMPILE_SECONDS:
        take(steps, 50)
        step, engine = run.engines.changes[-1]
        if engine.kind == "compiled" and run.step - step > 300:
            return time.perf_counter() - started
    return None


def in_turn(
    contenders: dict[str, Iterator[Any]], others: dict[str, Callable[[], float]], steps: int = 250
) -> dict[str, list[float]]:
    """Rows a second of each, round by round."""
    rates: dict[str, list[float]] = {name: [] for name in (*contenders, *others)}
    for loop in contenders.values():
        take(loop, 30)
    for _ in range(ROUNDS):
        for name, loop in contenders.items():
            count = steps if name != "textbook" else 100
            started = time.perf_counter()
            take(loop, count)
            rates[name].append(count * BATCH / (time.perf_counter() - started))
        for name, rate in others.items():
            rates[name].append(rate())
    return rates


def paired(ours: list[float], theirs: list[float]) -> float:
    """The median ratio of rounds."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def spread(ours: list[float], theirs: list[float]) -> float:
    """The interquartile range of the rounds' ratios, over their median."""
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    quarters = statistics.quantiles(ratios)
    return (quarters[2] - quarters[0]) / statistics.median(ratios)


def take_for(steps: Iterator[Any], seconds: float) -> float:
    """Steps a second over some seconds."""
    count, started = 0, time.perf_counter()
    while time.perf_counter() - started < seconds:
        next(steps)
        count += 1
    return count / (time.perf_counter() - started)


def bench_mixture(rows: int = 200_000, values: int = 16, count: int = 20, steps: int = 5) -> None:
    """The same number of EM steps from the same k-means start, 200,000 rows of 16 values, 20 full components."""
    import warnings

    import numpy as np
    import torch
    from sklearn.mixture import GaussianMixture

    import latentlab as ll
    from latentlab.models.protocol import Batch, Pace

    random = np.random.default_rng(0)
    centres = 3 * random.normal(size=(count, values))
    x = (centres[random.integers(0, count, rows)] + random.normal(size=(rows, values))).astype(np.float32)
    data = ll.Dataset("made-up", x, np.empty(0, np.int64))
    model = ll.build_model("gmm", data, components=count, starts=1)
    weights, means, covariances = model.components()
    batch = Batch(torch.from_numpy(x), torch.arange(rows))
    start = {"weights_init": weights, "means_init": means, "precisions_init": np.linalg.inv(covariances)}

    def peer(number: int) -> float:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            mixture = GaussianMixture(count, max_iter=number, tol=0.0, init_params="random_from_data", **start)
            began = time.perf_counter()
            mixture.fit(x.astype(np.float64))
        return time.perf_counter() - began

    model.step(batch, Pace(0.0, 0.0))
    ours, theirs = [], []
    for _ in range(5):
        ours.append(median_ms(lambda: model.step(batch, Pace(0.0, 0.0)), steps))
        theirs.append(1000 * (peer(1 + steps) - peer(1)) / steps)  # the difference is of the steps alone
    say(
        "mixture", **ratio_of(ours, theirs), bar=0.12, step_ms=statistics.median(ours),
        scikit_learn_ms=statistics.median(theirs),
    )  # fmt: skip
