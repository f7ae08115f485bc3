"""The benchmarks of the map; scripts/bench.py runs them, each in a process of its own, and says what each measures."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from bench_common import Heartbeat, at, click_main, close, made_up_mnist, median_ms, open_window, say, wait

WIDTH, HEIGHT = 900, 800
MILLION = 1_000_000


def cloud(count: int) -> tuple[Any, Any]:
    """Ten Gaussian clouds on a plane, (count, 2) float32, and which each row is of."""
    import numpy as np

    random = np.random.default_rng(0)
    labels = random.integers(0, 10, count)
    angle = labels * (2 * np.pi / 10)
    xy = random.normal(scale=0.45, size=(count, 2)).astype(np.float32)
    xy += 2 * np.stack([np.cos(angle), np.sin(angle)], 1).astype(np.float32)
    return xy, labels


def frame() -> Any:
    """The view that every contender draws."""
    from latentlab.space.raster import Frame

    return Frame((-4, 4), (-4, 4), WIDTH, HEIGHT)


def drawing(count: int, coarse: bool = False) -> Callable[[], Any]:
    """Our raster of so many class-coloured points."""
    import numpy as np

    from latentlab.space.raster import Canvas, Inks, Points, draw

    xy, labels = cloud(count)
    palette = np.random.default_rng(1).integers(0, 255, (256, 3)).astype(np.uint8)
    inks = Inks(palette, np.ones(256, bool), (255, 255, 255), (120, 120, 120))
    work = partial(draw, Points(xy, labels.astype(np.uint8)), frame(), inks, Canvas(), coarse=coarse)
    work()
    return work


def spots(xy: Any, labels: Any, **look: Any) -> Callable[[], Any]:
    """One frame of pyqtgraph's spots, the view having moved since the last one, as a map's does."""
    import pyqtgraph as pg

    plot = pg.PlotWidget()
    plot.resize(WIDTH, HEIGHT)
    plot.setRange(xRange=(-4, 4), yRange=(-4, 4))
    brushes = [pg.mkBrush(pg.intColor(label, 10)) for label in range(10)]
    plot.addItem(pg.ScatterPlotItem(xy[:, 0], xy[:, 1], brush=[brushes[label] for label in labels], **look))
    plot.show()
    pg.mkQApp().processEvents()

    def frame() -> None:
        plot.getViewBox().translateBy(x=0.004)
        plot.grab()

    return frame


def counted(xy: Any, labels: Any) -> Callable[[], Any]:
    """One frame of datashader's counts by class, in their mean colours."""
    import datashader as ds
    import pandas as pd
    from datashader import transfer_functions

    table = pd.DataFrame({"x": xy[:, 0], "y": xy[:, 1], "c": pd.Categorical(labels)})
    canvas = ds.Canvas(WIDTH, HEIGHT, (-4, 4), (-4, 4))
    keys = {label: f"#{20 * label + 30:02x}6090" for label in range(10)}
    return lambda: transfer_functions.shade(canvas.points(table, "x", "y", ds.count_cat("c")), color_key=keys)


def bench_raster() -> None:
    """Ours, pyqtgraph's spots (as they are by themselves, and at their leanest) and datashader, turn by turn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pyqtgraph as pg

    application = pg.mkQApp()
    for count in (100_000, MILLION):
        xy, labels = cloud(count)
        contenders = {
            "ours": drawing(count), "spots": spots(xy, labels), "lean": spots(xy, labels, size=3, pen=None),
            "datashader": counted(xy, labels),
        }  # fmt: skip
        times: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in range(5):
            for name, work in contenders.items():
                work()
                times[name].append(median_ms(work, 3))
        found = {name: statistics.median(values) for name, values in times.items()}
        others = {f"ratio_{name}_to_ours": found[name] / found["ours"] for name in found if name != "ours"}
        say("raster", points=count, **{f"{name}_ms": value for name, value in found.items()}, **others)
    application.closeAllWindows()


def bench_growth() -> None:
    """Our raster from a thousand to ten million points; the first, coarse frame of ten million."""
    sizes = (1000, 3000, 10_000, 30_000, 100_000, 300_000, MILLION, 10 * MILLION)
    found = {count: median_ms(drawing(count), 9) for count in sizes}
    coarse = median_ms(drawing(10 * MILLION, coarse=True), 9)
    few = {count: whole_frame(count) for count in (1000, 10_000, 30_000, 60_000, 100_000)}
    say(
        "growth", exact_ms_10_million=found[10 * MILLION], coarse_ms_10_million=coarse,
        ratio_10_million_to_1_million=found[10 * MILLION] / found[MILLION],
        ratio_below_100_000=max(few.values()) / min(few.values()),
        **{f"raster_ms_{count}": value for count, value in found.items()},
        **{f"frame_ms_{count}": value for count, value in few.items()},
    )  # fmt: skip


def whole_frame(count: int) -> float:
    """ms of a whole frame of the window's map at 900 × 800, the view having moved: the raster, axes and painting."""
    work, window = drawing(count), points_window(count)
    window.map.setFixedSize(WIDTH, HEIGHT)
    wait(1)

    def frame() -> None:
        window.map.getViewBox().translateBy(x=0.01)
        work()
        window.map.grab()

    found = median_ms(frame, 15)
    close(window)
    return found


def bench_discs() -> None:
    """A whole frame of discs: from a move of the view until its own raster has been painted; pyqtgraph's spots so too.

    A frame is the view's move, the raster by its thread, and every repaint that Qt asks for in between.
    """
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    found: dict[str, float] = {}
    for count in (10_000, 30_000):
        window = points_window(count)
        view, drawn = window.map, []
        view.setFixedSize(WIDTH, HEIGHT)
        view.drawn.connect(lambda one, drawn=drawn: drawn.append(one) if one.exact else None)
        wait(1)
        work, theirs = drawing(count), spots(*cloud(count))

        def ours(view: Any = view, drawn: list[Any] = drawn) -> None:
            drawn.clear()
            view.getViewBox().translateBy(x=0.004)
            while not drawn:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            view.viewport().repaint()

        turns = [(median_ms(ours, 9), median_ms(theirs, 3), median_ms(work, 9)) for _ in range(7)]
        whole, spotted, raster = (statistics.median(each) for each in zip(*turns, strict=True))
        found |= {f"frame_ms_{count}": whole, f"raster_ms_{count}": raster, f"spots_ms_{count}": spotted}
        found[f"ratio_spots_to_ours_{count}"] = spotted / whole
        close(window)
    say("discs", **found)


def points_window(count: int) -> Any:
    """The window with so many rows on its map, and an untrained model to decode with; the map is 900 × 800."""
    import numpy as np

    import latentlab as ll
    from latentlab.space.decoder import LiveDecoder
    from latentlab.space.embedding import Embedding
    from latentlab.space.planes import axes_plane

    xy, labels = cloud(count)
    data = ll.Dataset("cloud", xy, np.empty(0, np.int64), labels, tuple("0123456789"))
    window = open_window(data, latent_dim=2, run={"device": "cpu"})
    window.resize(1500, 1100)
    model = ll.build_model("vae", data, latent_dim=2)
    model.begin(data, 0)
    lab = window.lab
    lab._take_run(ll.Run(model, data), LiveDecoder(model), going=False)
    lab.show_embedding(Embedding(np.arange(count), xy, axes_plane(2), xy, True))
    wait(1)
    return window


def bench_pan() -> None:
    """Real moves that drag the ground under a million points: from each event until the map has been painted."""
    import math

    from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    window = points_window(MILLION)
    view = window.map
    window.map.setFixedSize(WIDTH, HEIGHT)
    wait(1)

    class Painted(QObject):
        painted = False

        def eventFilter(self, watched: Any, event: QEvent) -> bool:
            self.painted = self.painted or event.type() == QEvent.Type.Paint
            return False

    seen, times, rasters = Painted(), [], []
    view.viewport().installEventFilter(seen)
    view.drawn.connect(lambda drawn: rasters.append(time.perf_counter()))
    box = view.getViewBox().sceneBoundingRect()
    start = QPointF(box.left() + 0.95 * box.width(), box.bottom() - 0.06 * box.height()).toPoint()
    none = Qt.KeyboardModifier.NoModifier
    application = QApplication.instance()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, none, start)
    for i in range(240):
        place = start - QPoint(round(60 + 60 * math.sin(i / 9)), round(40 * math.sin(i / 7)))
        wait(0.016)
        seen.painted = False
        began = time.perf_counter()
        QTest.mouseMove(view.viewport(), place)
        while not seen.painted and time.perf_counter() - began < 0.5:
            application.processEvents()
        times.append(1000 * (time.perf_counter() - began))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, none, start)
    zooms = []
    for i in range(60):
        wait(0.016)
        seen.painted = False
        began = time.perf_counter()
        wheel = QWheelEvent(
            QPointF(start), view.mapToGlobal(QPointF(start)), QPoint(), QPoint(0, 60 if i % 20 < 10 else -60),
            Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        application.sendEvent(view.viewport(), wheel)
        while not seen.painted and time.perf_counter() - began < 0.5:
            application.processEvents()
        zooms.append(1000 * (time.perf_counter() - began))
    close(window)
    times.sort()
    zooms.sort()
    say(
        "pan", points=MILLION, pan_p50_ms=at(0.5, times), pan_p95_ms=at(0.95, times), zoom_p95_ms=at(0.95, zooms),
        rasters=len(rasters), moves=len(times) + len(zooms),
    )  # fmt: skip


def resident() -> int:
    """Bytes of this process in memory, freed memory given back."""
    import ctypes
    import gc

    gc.collect()
    ctypes.CDLL("libc.so.6").malloc_trim(0)
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    return 1024 * int(fields["VmRSS"].split()[0])


def bench_memory() -> None:
    """Resident memory of ten million rows on the map, over the data's own and an empty window's (Linux)."""
    import numpy as np

    few = points_window(1000)
    wait(2)
    before = resident()
    count = 10 * MILLION
    xy, labels = cloud(count)
    own = xy.nbytes + labels.nbytes
    lab = few.lab
    from latentlab.data import Dataset
    from latentlab.space.embedding import Embedding
    from latentlab.space.planes import axes_plane

    lab.take_data(Dataset("cloud", xy, np.empty(0, np.int64), labels, tuple("0123456789")))
    drawn = []
    few.map.drawn.connect(lambda one: drawn.append(one) if one.exact else None)
    lab.show_embedding(Embedding(np.arange(count), xy, axes_plane(2), xy, True))
    wait(30, lambda: bool(drawn))
    drawn.clear()
    wait(1)
    over = resident() - before - own
    close(few)
    say("memory", points=count, bytes_a_point_over_the_data=over / count)


def bench_refresh() -> None:
    """How late the GUI thread is while a million rows are placed anew every second and a model trains."""
    import numpy as np
    from PySide6.QtCore import QTimer

    from latentlab.space.embedding import Embedding
    from latentlab.space.planes import axes_plane

    xy, labels = cloud(MILLION)
    data = made_up_mnist()
    window = open_window(data, latent_dim=2, run={"epochs": 1000, "device": "cpu"})
    click_main(window)
    wait(60, lambda: window.lab.phase == "training" and window.lab.embedding is not None)
    rows, random = np.arange(MILLION), np.random.default_rng(0)
    colours = labels.astype(np.uint8)
    shifts = [(xy + random.normal(scale=0.02, size=xy.shape)).astype(np.float32) for _ in range(3)]
    turns, count = [0], []

    def refresh() -> None:
        turns[0] += 1
        embedding = shifts[turns[0] % 3]
        window.map.show_embedding(Embedding(rows, embedding, axes_plane(2), embedding, True, colours))

    window.lab.colouring = "component"
    window.lab.embedding_changed.disconnect(window.map._new_places)  # a million rows in place of the model's own
    window.map.drawn.connect(lambda drawn: count.append(1))
    type(window.lab).by_component = property(lambda lab: True)
    timer = QTimer(interval=1000)
    timer.timeout.connect(refresh)
    timer.start()
    wait(3)
    count.clear()
    late = Heartbeat().listen(30)
    timer.stop()
    close(window)
    say(
        "refresh", points=MILLION, late_p50_ms=at(0.5, late), late_p99_ms=at(0.99, late), late_worst_ms=late[-1],
        maps_drawn=len(count), beats=len(late),
    )  # fmt: skip


def bench_find() -> None:
    """The row under the cursor, and a lasso of about a tenth, among a million; matplotlib's lasso as peer."""
    import numpy as np
    from matplotlib.path import Path as Polygon

    from latentlab.space.inside import inside, nearest_shown

    xy, labels = cloud(MILLION)
    colour, shown = labels.astype(np.uint8), np.ones(256, bool)
    places = np.random.default_rng(2).uniform(-3, 3, (50, 2))

    def hover() -> None:
        for x, y in places:
            nearest_shown(xy, colour, shown, x, y, 100.0, 100.0, 8.0)

    angle = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    radius = 1.05 + 0.1 * np.sin(7 * angle)
    corners = np.stack([2 + radius * np.cos(angle) * 0.95, radius * np.sin(angle) * 0.95], 1)
    hover()
    found = inside(xy, corners)
    theirs = Polygon(corners).contains_points(xy)
    say(
        "find", points=MILLION, hover_ms=median_ms(hover, 5) / len(places),
        lasso_rows=int(found.sum()), lasso_ms=median_ms(lambda: inside(xy, corners), 5),
        matplotlib_ms=median_ms(lambda: Polygon(corners).contains_points(xy), 3), same=bool((found == theirs).all()),
    )  # fmt: skip
