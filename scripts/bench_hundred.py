"""The benchmark of the map of a hundred million points on disk; scripts/bench.py runs it."""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from bench_common import median_ms, say
from bench_map import HEIGHT, MILLION, WIDTH, frame, resident

COUNT = int(float(os.environ.get("LATENTLAB_HUNDRED", 100 * MILLION)))  # fewer for a small disk: 21 bytes a point
BLOCK = 4 * MILLION
ZOOMS = (4, 32, 1000)


def write_cloud(folder: Path) -> None:
    """Ten Gaussian clouds as x and y in points.npy (COUNT, 2) float32, and which each row is of in labels.u8."""
    import numpy as np

    random = np.random.default_rng(0)
    with open(folder / "points.npy", "wb") as points, open(folder / "labels.u8", "wb") as labels:
        about = {"descr": "<f4", "fortran_order": False, "shape": (COUNT, 2)}
        np.lib.format.write_array_header_1_0(points, about)
        for start in range(0, COUNT, BLOCK):
            label = random.integers(0, 10, min(BLOCK, COUNT - start)).astype(np.uint8)
            angle = label.astype(np.float32) * np.float32(2 * np.pi / 10)
            xy = np.float32(0.45) * random.standard_normal((len(label), 2), np.float32)
            xy += 2 * np.stack([np.cos(angle), np.sin(angle)], 1)
            points.write(xy.data)
            labels.write(label.data)


class Peak:
    """The greatest resident memory while it listens."""

    def __init__(self) -> None:
        self.bytes, self._over = 0, threading.Event()
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def _listen(self) -> None:
        page = os.sysconf("SC_PAGE_SIZE")
        while not self._over.wait(0.02):
            self.bytes = max(self.bytes, page * int(Path("/proc/self/statm").read_text().split()[1]))

    def end(self) -> int:
        """The most that it heard of, bytes."""
        self._over.set()
        self._thread.join()
        return self.bytes


def bench_hundred() -> None:
    """Tiles of a hundred million points made, and drawn: coarse, exact, zoomed; datashader and numpy beside."""
    with tempfile.TemporaryDirectory() as folder:
        write_cloud(Path(folder))
        found = our_figures(Path(folder))
        peers = peer_figures(Path(folder))
    exact = found["exact_s"] / COUNT
    say(
        "hundred", points=COUNT, **found, **peers,
        ratio_datashader_to_ours_a_point=peers["datashader_s_10_million"] / (min(COUNT, 10 * MILLION) * exact),
        ratio_histogram_to_ours=peers["histogram_s"] / found["exact_s"],
    )  # fmt: skip


def our_figures(folder: Path) -> dict[str, float]:
    """Seconds to sort and to order colours, ms of frames, and resident memory over the start."""
    import numpy as np

    from latentlab.data.rows import StoredArray
    from latentlab.space.raster import Canvas, Frame, Inks
    from latentlab.space.tiled_raster import TiledPoints, draw_tiled
    from latentlab.space.tiles import Tiles, write

    palette = np.random.default_rng(1).integers(0, 255, (256, 3)).astype(np.uint8)
    inks, canvas = Inks(palette, np.ones(256, bool), (255, 255, 255), (120, 120, 120)), Canvas()
    write(folder / "few", lambda start, stop: np.ones((stop - start, 2), np.float32), 1000)
    draw_tiled(TiledPoints(Tiles.open(folder / "few"), 0), frame(), inks)  # what is compiled is there from here on
    before, peak = resident(), Peak()
    header = (folder / "points.npy").stat().st_size - 8 * COUNT
    stored = StoredArray(folder / "points.npy", header, np.dtype("<f4"), (COUNT, 2))
    began = time.perf_counter()
    write(folder / "tiles", stored.between, COUNT)
    sorting = time.perf_counter() - began
    tiles = Tiles.open(folder / "tiles")
    began = time.perf_counter()
    points = TiledPoints(tiles, tiles.ordered(np.fromfile(folder / "labels.u8", np.uint8)))
    ordering = time.perf_counter() - began

    def drawn(zoom: float, coarse: bool) -> float:
        view = Frame((2 - 4 / zoom, 2 + 4 / zoom), (-4 / zoom, 4 / zoom), WIDTH, HEIGHT) if zoom > 1 else frame()
        return median_ms(lambda: draw_tiled(points, view, inks, canvas, coarse), 9)

    drawn(1, True)
    figures = {
        "index_s": sorting,
        "recolour_s": ordering,
        "coarse_ms": drawn(1, True),
        "exact_s": drawn(1, False) / 1000,
    }
    for zoom in ZOOMS:
        figures |= {f"coarse_ms_zoomed_{zoom}": drawn(zoom, True), f"exact_ms_zoomed_{zoom}": drawn(zoom, False)}
    figures["resident_mb_over_start"] = (resident() - before) / 2**20
    figures["resident_mb_over_start_at_most"] = (peak.end() - before) / 2**20
    figures["file_bytes_a_point"] = (folder / "tiles").stat().st_size / COUNT
    return figures


def peer_figures(folder: Path) -> dict[str, float]:
    """Seconds of datashader for ten million rows of the same file, mapped; of numpy's histogram of all by blocks."""
    import datashader as ds
    import numpy as np
    import pandas as pd
    from datashader import transfer_functions

    mapped = np.load(folder / "points.npy", mmap_mode="r")
    labels = np.memmap(folder / "labels.u8", np.uint8, "r")
    some = slice(0, min(COUNT, 10 * MILLION))
    canvas, keys = (
        ds.Canvas(WIDTH, HEIGHT, (-4, 4), (-4, 4)),
        {label: f"#{20 * label + 30:02x}6090" for label in range(10)},
    )
    kinds = pd.Categorical.from_codes(labels[some].astype(np.int8), range(10))
    table = pd.DataFrame({"x": mapped[some, 0], "y": mapped[some, 1], "c": kinds}, copy=False)

    def shaded() -> Any:
        counts = canvas.points(table, "x", "y", ds.count_cat("c"))
        return transfer_functions.shade(counts, color_key=keys)

    def histogram() -> None:
        total = np.zeros((HEIGHT, WIDTH))
        for start in range(0, COUNT, BLOCK):
            x, y = mapped[start : start + BLOCK].T
            total += np.histogram2d(y, x, (HEIGHT, WIDTH), ((-4, 4), (-4, 4)))[0]

    shaded()
    datashader = statistics.median(median_ms(shaded, 1) for _ in range(3)) / 1000
    return {"datashader_s_10_million": datashader, "histogram_s": median_ms(histogram, 1) / 1000}
