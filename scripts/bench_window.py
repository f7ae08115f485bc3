"""The benchmarks of the window: its training, how late it is, its probe and its start."""

from __future__ import annotations

import itertools
import json
import math
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from bench_common import (
    BATCH,
    HIDDEN,
    LATENT,
    Heartbeat,
    at,
    best_engine,
    click_main,
    close,
    made_up_mnist,
    open_window,
    our_run,
    say,
    steps_now,
    steps_of,
    take,
    wait,
)

BENCH = Path(__file__).resolve().with_name("bench.py")


def bench_window() -> None:
    """Turn by turn: some seconds of training with the window open, some headless in a process of its own."""
    headless: list[float] = []
    shown: list[float] = []
    dragged: list[float] = []
    late: list[float] = []
    run = {"epochs": 100_000, "batch_size": BATCH, "schedule": "constant", "device": "cpu", "engine": best_engine()}
    window = open_window(made_up_mnist(), latent_dim=LATENT, hidden=[HIDDEN], run=run)
    click_main(window)
    wait(180, lambda: window.lab.phase == "training" and window.lab.report.step > 100)
    heart = Heartbeat()
    for _ in range(5):
        before, started = steps_now(window), time.perf_counter()
        late += heart.listen(6)
        shown.append((steps_now(window) - before) / (time.perf_counter() - started))
        before, started = steps_now(window), time.perf_counter()
        drag_for(window, 5)
        dragged.append((steps_now(window) - before) / (time.perf_counter() - started))
        click_main(window)
        wait(20, lambda: window.lab.phase == "paused")
        inside = [sys.executable, str(BENCH), "--inside", "headless"]
        headless.append(float(subprocess.run(inside, capture_output=True, text=True).stdout))
        click_main(window)
        wait(20, lambda: window.lab.phase == "training")
        wait(1)
    close(window)
    late.sort()
    ratios = [a / b for a, b in zip(shown, headless, strict=True)]
    beside = statistics.median(a / b for a, b in zip(dragged, headless, strict=True))
    say(
        "window", ratio_to_headless=statistics.median(ratios), ratio_while_the_probe_is_dragged=beside,
        steps_per_second=statistics.median(shown),
        headless=statistics.median(headless), late_p50_ms=at(0.5, late), late_p99_ms=at(0.99, late),
        late_worst_ms=late[-1], beats=len(late),
    )  # fmt: skip


def drag_for(window: Any, seconds: float) -> None:
    """Carry the probe about, 60 real mouse moves a second."""
    from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
    from PySide6.QtTest import QTest

    view, none, loop, moves = window.map, Qt.KeyboardModifier.NoModifier, QEventLoop(), itertools.count()
    start = view.pixel_of(window.lab.probe_xy()).toPoint()

    def move() -> None:
        i = next(moves)
        place = start + QPoint(round(120 * math.sin(i / 9)), round(90 * math.sin(i / 7)))
        QTest.mouseMove(view.viewport(), place)
        if i > 60 * seconds:
            loop.quit()

    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, none, start)
    timer = QTimer(interval=16, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(move)
    timer.start()
    loop.exec()
    timer.stop()
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, start)


def bench_headless(seconds: float = 5.0) -> None:
    """Part of `window`: steps a second of the same training with nothing else in the process."""
    steps = steps_of(our_run(made_up_mnist(), 100_000, best_engine()))
    take(steps, 50)
    count, started = 0, time.perf_counter()
    while time.perf_counter() - started < seconds:
        next(steps)
        count += 1
    print(count / (time.perf_counter() - started))


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
    from PySide6.QtCore import QEvent, QObject, QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

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
            QApplication.processEvents()
        times.append(1000 * (time.perf_counter() - began))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, start)
    picture.removeEventFilter(seen)
    return sorted(times)


def bench_inspector() -> None:
    """From a row chosen to its posterior painted, over rows of MNIST's size: coarse, then fine; once it is decoded."""
    window = open_window(made_up_mnist(), latent_dim=2, hidden=[HIDDEN], run={"epochs": 1, "device": "cpu"})
    click_main(window)
    wait(120, lambda: window.lab.phase == "ended" and window.lab.embedding.whole)
    window.bring("Posterior")
    panel, came, times, late = window.posterior_panel, [], [], []

    def painted(look: Any, _: Any) -> None:
        panel.whole.repaint()
        came.append(time.perf_counter())

    panel.inspector.seen.connect(painted)
    wait(30, lambda: panel.look_of_now is not None and panel.look_of_now.fine)
    wait(1)
    heart = Heartbeat()
    for row in range(0, 4000, 100):
        came.clear()
        began = time.perf_counter()
        window.lab.set_probe(window.lab.embedding.z[row])
        late += heart.listen(0.25)
        if len(came) == 3:
            times.append([1000 * (each - began) for each in came])
    side = len(panel.look_of_now.posterior.axes[0])
    close(window)
    coarse, fine, _ = (sorted(each) for each in zip(*times, strict=True))
    late.sort()
    say(
        "inspector", side=side, coarse_p50_ms=at(0.5, coarse), coarse_p95_ms=at(0.95, coarse),
        fine_p50_ms=at(0.5, fine),
        fine_p95_ms=at(0.95, fine), late_p99_ms=at(0.99, late), late_worst_ms=late[-1], rows=len(times),
    )  # fmt: skip


def bench_start() -> None:
    """Fresh processes: process time at the end of the first paint; then stalls until torch and all are loaded."""
    code = """
import json, os, time
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from latentlab.gui.app.start import look_first, make_application, warm_up
application = make_application()
from latentlab.gui.app.window import MainWindow
window = MainWindow(furnished=False)
window.show()
look_first(window, application)
first = time.process_time()
window.furnish()
import sys
sys.path.insert(0, os.environ["BENCH_FOLDER"])
from bench_common import Heartbeat, wait
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
            env=dict(os.environ, BENCH_FOLDER=str(BENCH.parent)),
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
