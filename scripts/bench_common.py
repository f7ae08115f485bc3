"""What the benchmarks share: how they say what they found, their data and run, and the real window."""

from __future__ import annotations

import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import Any

ROWS, VALUES, HIDDEN, LATENT, BATCH = 60_000, 784, 400, 20, 128


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


def our_run(data: Any, epochs: int = 1000, engine: str = "auto", **values: Any) -> Any:
    """The run that `train` and `window` measure, of the net 784-400-20 unless `values` say otherwise."""
    import latentlab as ll
    from latentlab.training import TrainSettings

    if "hidden" not in values and "network" not in values:
        values["hidden"] = [HIDDEN]
    model = ll.build_model("vae", data, **{"latent_dim": LATENT, **values})
    plan = TrainSettings(epochs=epochs, batch_size=BATCH, schedule="constant", device="cpu", engine=engine)
    return ll.Run(model, data, plan)


def take(steps: Iterator[Any], count: int) -> None:
    """Move an iterator on."""
    for _ in range(count):
        next(steps)


def steps_of(run: Any) -> Iterator[Any]:
    """Our own loop, as everybody drives it; waiting for the compiler is no step."""
    from latentlab.training import fit

    seen = run.step
    for progress in fit(run):
        if progress.step != seen:
            seen = progress.step
            yield progress


def median_ms(work: Callable[[], Any], times: int) -> float:
    """The median time of some calls."""
    found = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        found.append(1000 * (time.perf_counter() - started))
    return statistics.median(found)


def best_engine() -> str:
    """Compiled where there is a compiler, so that a short measurement is of what a long run is made of."""
    from latentlab.training.compiling import compiler

    return "compiled" if compiler() else "eager"


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


def click_main(window: Any) -> None:
    """A real click on the large button."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    QTest.mouseClick(window.bar.train, Qt.MouseButton.LeftButton)


def steps_now(window: Any) -> int:
    """The step the training thread is at, read from its own run."""
    return window.lab.trainer._run_of.step
