#!/usr/bin/env python3
"""Benchmarks: each prints one JSON line with a ratio to its peer, measured in the same run.

    python3 scripts/bench.py                     all of them
    python3 scripts/bench.py train window probe  some of them

train    rows a second of our loop, against a hand-written fused loop, a textbook DataLoader loop, and pythae
window   the same training with the window open, against headless; and how late the GUI thread is meanwhile
probe    from a mouse event to the painted picture, idle and while training
start    process time until the window is painted, and the longest stall until all is ready
mixture  EM steps of a full-covariance mixture, against scikit-learn's

and of the map (bench_map.py):

raster   the raster of a million class-coloured points, against pyqtgraph's ScatterPlotItem and datashader
growth   the raster from a thousand to ten million points, and its first, coarse frame
memory   resident memory of ten million rows on the map
pan      from a mouse event to the painted map of a million rows
refresh  how late the GUI thread is while a million rows are placed anew every second and a model trains
find     the row under the cursor, and a lasso, among a million
tsne     how late the GUI thread is while 70,000 rows are laid out, and how soon that is given up
tiles    24 × 24 decoded tiles                              (with --mnist FOLDER, a folder of MNIST's idx files)
geodesic geodesics between 20 pairs, against straight lines (with --mnist FOLDER)
planes   how faithful PCA and UMAP planes are               (with --mnist FOLDER)

Whole processes are kept apart: each benchmark runs in one of its own. Figures are medians unless named otherwise.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

OF_TRAINING = ("train", "window", "probe", "start", "mixture")
OF_THE_MAP = ("raster", "growth", "memory", "pan", "refresh", "find", "tsne")
ON_MNIST = ("tiles", "geodesic", "planes")
NAMES = (*OF_TRAINING, *OF_THE_MAP, *ON_MNIST)
ROWS, VALUES, HIDDEN, LATENT, BATCH = 60_000, 784, 400, 20, 128
HERE = Path(__file__).resolve()


def say(benchmark: str, **figures: Any) -> None:
    """One line for one benchmark."""
    rounded = {name: round(value, 3) if isinstance(value, float) else value for name, value in figures.items()}
    print(json.dumps({"benchmark": benchmark, **rounded}), flush=True)


def made_up_mnist() -> Any:
    """60,000 rows of 28 × 28 values from 0 to 1, four fifths of them 0, as in MNIST; none held out."""
    import numpy as np

    from latentlab.data import Dataset

    random = np.random.default_rng(0)
    x = random.random((ROWS, 28, 28), dtype=np.float32)
    x *= random.random((ROWS, 28, 28), dtype=np.float32) < 0.2
    labels = random.integers(0, 10, ROWS)
    return Dataset("made-up", x, np.empty(0, np.int64), labels, tuple("0123456789"), "bernoulli")


def our_run(data: Any, epochs: int = 1000) -> Any:
    """The run that `train` and `window` measure."""
    import latentlab as ll
    from latentlab.training import TrainSettings

    model = ll.build_model("vae", data, latent_dim=LATENT, hidden=[HIDDEN])
    return ll.Run(model, data, TrainSettings(epochs=epochs, batch_size=BATCH, schedule="constant", device="cpu"))


# train ----------------------------------------------------------------------------------------------------


def bench_train() -> None:
    """Rounds of every contender in turn, so that a machine whose speed drifts treats them alike."""
    data = made_up_mnist()
    contenders = {
        "ours": steps_of(our_run(data)),
        "fused": fused_loop(data.x.reshape(ROWS, VALUES)),
        "textbook": textbook_loop(data.x.reshape(ROWS, VALUES)),
    }
    rates: dict[str, list[float]] = {name: [] for name in contenders}
    for steps in contenders.values():
        take(steps, 30)
    for _ in range(9):
        for name, steps in contenders.items():
            count = 100 if name == "textbook" else 250
            started = time.perf_counter()
            take(steps, count)
            rates[name].append(count * BATCH / (time.perf_counter() - started))
    rate = {name: statistics.median(found) for name, found in rates.items()}
    paired = statistics.median(a / b for a, b in zip(rates["ours"], rates["fused"], strict=True))
    pythae = pythae_rate(data.x)
    say(
        "train", rows_per_second=rate["ours"], ratio_to_fused=paired, ratio_to_textbook=rate["ours"] / rate["textbook"],
        ratio_to_pythae=rate["ours"] / pythae if pythae else "pythae is not installed", fused=rate["fused"],
        textbook=rate["textbook"], pythae=pythae,
    )  # fmt: skip


def take(steps: Iterator[Any], count: int) -> None:
    """Move an iterator on."""
    for _ in range(count):
        next(steps)


def steps_of(run: Any) -> Iterator[Any]:
    """Our own loop, as everybody drives it."""
    from latentlab.training import fit

    return fit(run)


def networks() -> tuple[Any, Any]:
    """The hand-written peers' encoder and decoder."""
    from torch import nn

    encoder = nn.Sequential(nn.Linear(VALUES, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, 2 * LATENT))
    return encoder, nn.Sequential(nn.Linear(LATENT, HIDDEN), nn.ReLU(), nn.Linear(HIDDEN, VALUES))


def fused_loop(x: Any) -> Iterator[None]:
    """By hand: rows in one tensor, loss from logits, closed-form KL, fused Adam."""
    import torch
    import torch.nn.functional as F

    rows, (encoder, decoder) = torch.from_numpy(x), networks()
    optimiser = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=1e-3, fused=True)
    while True:
        for index in torch.randperm(len(rows)).split(BATCH):
            batch = rows[index]
            mean, log_variance = encoder(batch).chunk(2, 1)
            z = mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)
            loss = F.binary_cross_entropy_with_logits(decoder(z), batch, reduction="sum")
            loss = loss + 0.5 * (mean.square() + log_variance.exp() - log_variance - 1).sum()
            optimiser.zero_grad(set_to_none=True)
            (loss / len(batch)).backward()
            optimiser.step()
            yield


def textbook_loop(x: Any) -> Iterator[None]:
    """As in a tutorial: a Dataset of images that turns one into a tensor at a time, a DataLoader, sigmoid outputs."""
    import numpy as np
    import torch
    import torch.nn.functional as F
    from torch.utils.data import DataLoader, Dataset

    class Images(Dataset):
        def __init__(self) -> None:
            self.images, self.labels = np.rint(x * 255).astype(np.uint8), np.zeros(len(x), np.int64)

        def __len__(self) -> int:
            return len(self.images)

        def __getitem__(self, row: int) -> tuple[torch.Tensor, int]:
            return torch.from_numpy(self.images[row]).to(torch.float32).div(255), int(self.labels[row])

    encoder, decoder = networks()
    optimiser = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=1e-3)
    loader, total = DataLoader(Images(), batch_size=BATCH, shuffle=True), 0.0
    while True:
        for batch, _ in loader:
            mean, log_variance = encoder(batch).chunk(2, 1)
            z = mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)
            decoded = torch.sigmoid(decoder(z))
            loss = F.binary_cross_entropy(decoded, batch, reduction="sum")
            loss = loss - 0.5 * torch.sum(1 + log_variance - mean.pow(2) - log_variance.exp())
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item()
            yield


def pythae_rate(x: Any) -> float | None:
    """Rows a second of pythae's own trainer over two epochs on a third of the rows; None where it is not installed."""
    try:
        from pythae.models import VAE, VAEConfig
        from pythae.models.base.base_utils import ModelOutput
        from pythae.models.nn import BaseDecoder, BaseEncoder
        from pythae.trainers import BaseTrainer, BaseTrainerConfig
    except ImportError:
        return None
    import logging

    logging.disable(logging.WARNING)
    encoder, decoder = networks()

    class Encoder(BaseEncoder):
        def __init__(self) -> None:
            super().__init__()
            self.network = encoder

        def forward(self, x: Any) -> ModelOutput:
            mean, log_variance = self.network(x.flatten(1)).chunk(2, 1)
            return ModelOutput(embedding=mean, log_covariance=log_variance)

    class Decoder(BaseDecoder):
        def __init__(self) -> None:
            super().__init__()
            self.network = decoder

        def forward(self, z: Any) -> ModelOutput:
            return ModelOutput(reconstruction=self.network(z).sigmoid().reshape(-1, 1, 28, 28))

    import torch
    from pythae.data.datasets import BaseDataset

    rows = torch.from_numpy(x[: ROWS // 3, None])
    model = VAE(VAEConfig((1, 28, 28), LATENT, reconstruction_loss="bce"), Encoder(), Decoder())
    with tempfile.TemporaryDirectory() as folder:
        config = BaseTrainerConfig(
            output_dir=folder, num_epochs=2, per_device_train_batch_size=BATCH, learning_rate=1e-3, no_cuda=True,
        )  # fmt: skip
        trainer = BaseTrainer(model, BaseDataset(rows, torch.zeros(len(rows))), training_config=config)
        with open(os.devnull, "w") as nowhere:
            kept, sys.stdout = sys.stdout, nowhere
            errors, sys.stderr = sys.stderr, nowhere
            try:
                started = time.perf_counter()
                trainer.train()
            finally:
                sys.stdout, sys.stderr = kept, errors
        return 2 * len(rows) / (time.perf_counter() - started)


# window, probe, start -------------------------------------------------------------------------------------


class Heartbeat:
    """A timer that should tick every 5 ms: how late it is says how late the GUI thread is."""

    PERIOD = 5.0

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self._timer = QTimer(interval=int(self.PERIOD), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._last:
            self.late.append(max(0.0, 1000 * (now - self._last) - self.PERIOD))
        self._last = now

    def listen(self, seconds: float) -> list[float]:
        """The lateness of each beat over some seconds, ms, sorted."""
        self.late, self._last = [], 0.0
        self._timer.start()
        wait(seconds)
        self._timer.stop()
        return sorted(self.late)


def wait(seconds: float, until: Callable[[], bool] | None = None) -> None:
    """Let Qt live for some seconds, or until something holds."""
    from PySide6.QtCore import QEventLoop, QTimer

    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0 and not (until and until()):
        loop = QEventLoop()
        QTimer.singleShot(int(1000 * (min(left, 0.02) if until else left)), loop.quit)
        loop.exec()


def at(share: float, values: list[float]) -> float:
    """A quantile of sorted values."""
    return values[min(len(values) - 1, int(share * len(values)))]


def open_window(data: Any, **settings: Any) -> Any:
    """The real window, shown, on `data`, its forms filled in."""
    from PySide6.QtCore import QSettings

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, tempfile.mkdtemp())
    from latentlab.gui.app.start import make_application, warm_up

    global application
    application = make_application()
    from latentlab.gui.app.window import MainWindow

    window = MainWindow()
    window.resize(1280, 820)
    window.show()
    window.lab.jobs.do("Getting ready", warm_up)
    wait(60, lambda: not window.lab.jobs.waiting)
    window.lab.take_data(data)
    panel = window.train_panel
    panel.train_form.show_values(panel.train_form.kind(**settings.pop("run")))
    panel.model_form.show_values(panel.model_form.kind(**settings))
    return window


def close(window: Any) -> None:
    """Without questions."""
    window.lab.dirty = False
    window.close()


def bench_window() -> None:
    """Turn by turn: some seconds of training with the window open, some headless in a process of its own."""
    headless: list[float] = []
    shown: list[float] = []
    late: list[float] = []
    run = {"epochs": 1000, "batch_size": BATCH, "schedule": "constant", "device": "cpu"}
    window = open_window(made_up_mnist(), latent_dim=LATENT, hidden=[HIDDEN], run=run)
    click_main(window)
    wait(60, lambda: window.lab.phase == "training" and window.lab.report.step > 100)
    heart = Heartbeat()
    for _ in range(5):
        before, started = steps_now(window), time.perf_counter()
        late += heart.listen(6)
        shown.append((steps_now(window) - before) / (time.perf_counter() - started))
        click_main(window)
        wait(20, lambda: window.lab.phase == "paused")
        inside = [sys.executable, str(HERE), "--inside", "headless"]
        headless.append(float(subprocess.run(inside, capture_output=True, text=True).stdout))
        click_main(window)
        wait(20, lambda: window.lab.phase == "training")
        wait(1)
    close(window)
    late.sort()
    ratios = [a / b for a, b in zip(shown, headless, strict=True)]
    say(
        "window", ratio_to_headless=statistics.median(ratios), steps_per_second=statistics.median(shown),
        headless=statistics.median(headless), late_p50_ms=at(0.5, late), late_p99_ms=at(0.99, late),
        late_worst_ms=late[-1], beats=len(late),
    )  # fmt: skip


def bench_headless(seconds: float = 5.0) -> None:
    """Part of `window`: steps a second of the same training with nothing else in the process."""
    steps = steps_of(our_run(made_up_mnist()))
    take(steps, 50)
    count, started = 0, time.perf_counter()
    while time.perf_counter() - started < seconds:
        next(steps)
        count += 1
    print(count / (time.perf_counter() - started))


def click_main(window: Any) -> None:
    """A real click on the large button."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.mouseClick(window.train_panel.main, Qt.MouseButton.LeftButton)


def steps_now(window: Any) -> int:
    """The step the training thread is at, read from its own run."""
    return window.lab.trainer._run_of.step


def bench_probe() -> None:
    """Real mouse moves carrying the probe; the time from each event until the decoded picture has been painted."""
    window = open_window(made_up_mnist(), run={"epochs": 1000, "device": "cpu"})
    click_main(window)
    wait(60, lambda: window.lab.phase == "training" and window.lab.embedding is not None)
    wait(2)
    training = drag_times(window)
    click_main(window)
    wait(20, lambda: window.lab.phase == "paused")
    wait(1)
    idle = drag_times(window)
    close(window)
    say(
        "probe", idle_p50_ms=at(0.5, idle), idle_p99_ms=at(0.99, idle), training_p50_ms=at(0.5, training),
        training_p99_ms=at(0.99, training), ratio_idle_to_a_60_hz_frame=at(0.99, idle) / (1000 / 60), moves=len(idle),
    )  # fmt: skip


def drag_times(window: Any, moves: int = 600) -> list[float]:
    """ms from each mouse move to the end of the paint that shows it, sorted."""
    import math

    from PySide6.QtCore import QEvent, QObject, QPoint, Qt
    from PySide6.QtTest import QTest

    view, picture, times = window.map, window.decoded.picture, []

    class Painted(QObject):
        painted = False

        def eventFilter(self, watched: Any, event: QEvent) -> bool:
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return False

    seen = Painted()
    picture.installEventFilter(seen)
    start = view.pixel_of(window.lab.probe_xy()).toPoint()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, none, start)
    for i in range(moves):
        place = start + QPoint(round(120 * math.sin(i / 9)), round(90 * math.sin(i / 7)))
        wait(0.008)
        seen.painted = False
        before, began = window.lab.probe.copy(), time.perf_counter()
        QTest.mouseMove(view.viewport(), place)
        if (window.lab.probe == before).all():
            continue
        while not seen.painted:
            application.processEvents()
        times.append(1000 * (time.perf_counter() - began))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, start)
    picture.removeEventFilter(seen)
    return sorted(times)


def bench_start() -> None:
    """Fresh processes: process time at the end of the first paint; then stalls until torch and all are loaded."""
    code = """
import json, os, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from latentlab.gui.app.start import make_application, warm_up
application = make_application()
from latentlab.gui.app.window import MainWindow
window = MainWindow()
window.show()
application.processEvents()
first = time.process_time()
import sys
sys.path.insert(0, os.environ["BENCH_FOLDER"])
from bench import Heartbeat, wait
heart, done = Heartbeat(), []
began = time.perf_counter()
window.lab.jobs.do("Getting ready", warm_up, lambda _: done.append(time.perf_counter() - began))
late = []
while not done:
    late += heart.listen(0.25)
window.close()
print(json.dumps([first, done[0], max(late)]))
"""
    found = []
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            env=dict(os.environ, BENCH_FOLDER=str(HERE.parent)),
        )
        found.append(json.loads(done.stdout.strip().splitlines()[-1]))
    bare = "from PySide6.QtWidgets import *; import time; a = QApplication([]); w = QMainWindow(); w.show()"
    bare += "; a.processEvents(); print(time.process_time())"
    peers = [
        float(subprocess.run([sys.executable, "-c", bare], capture_output=True, text=True, env=dict(os.environ)).stdout)
        for _ in range(5)
    ]
    first, ready, stall = (statistics.median(values) for values in zip(*found, strict=True))
    say(
        "start", first_paint_process_s=first, ratio_to_a_bare_qt_window=first / statistics.median(peers),
        ready_after_s=ready, longest_stall_ms=stall,
    )  # fmt: skip


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
    model.step(batch, Pace(0.0, 0.0))
    ours = median_ms(lambda: model.step(batch, Pace(0.0, 0.0)), steps)
    began = time.perf_counter()
    start = {"weights_init": weights, "means_init": means, "precisions_init": np.linalg.inv(covariances)}
    spent = {}
    for number in (1, 1 + steps):  # the difference is of the steps alone
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            peer = GaussianMixture(count, max_iter=number, tol=0.0, init_params="random_from_data", **start)
            began = time.perf_counter()
            peer.fit(x.astype(np.float64))
        spent[number] = time.perf_counter() - began
    theirs = 1000 * (spent[1 + steps] - spent[1]) / steps
    say("mixture", step_ms=ours, scikit_learn_ms=theirs, ratio=ours / theirs)


def median_ms(work: Callable[[], Any], times: int) -> float:
    """The median time of some calls."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        found.append(1000 * (time.perf_counter() - started))
    return statistics.median(found)


def main() -> int:
    """Set up if needed, then run the benchmarks named, each in a process of its own."""
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        name = f"bench_{sys.argv[2]}"
        if name in globals():
            globals()[name]()
        else:
            getattr(import_module("bench_map"), name)()
        return 0
    words, surroundings = sys.argv[1:], dict(os.environ)
    if "--mnist" in words:
        place = words.index("--mnist")
        surroundings["LATENTLAB_MNIST"] = str(Path(words[place + 1]).resolve()) if place + 1 < len(words) else ""
        del words[place : place + 2]
    wanted = words or [*OF_TRAINING, *OF_THE_MAP, *(ON_MNIST if surroundings.get("LATENTLAB_MNIST") else ())]
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {unknown[0]!r}; there are {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    from environment import prepare

    python, status = str(prepare("bench")), 0
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    for name in wanted:
        status |= subprocess.run([python, str(HERE), "--inside", name], env=surroundings).returncode
    return status


if __name__ == "__main__":
    sys.exit(main())
