#!/usr/bin/env python3
"""Benchmarks: each prints one JSON line with a ratio to its peer, measured in the same run.

    python3 scripts/bench.py                     all of them
    python3 scripts/bench.py train window probe  some of them

train    rows a second of our loop, against a hand-written fused loop, a textbook DataLoader loop, and pythae
window   the same training with the window open, against headless; and how late the GUI thread is meanwhile
probe    from a mouse event to the painted picture, idle and while training
start    process time until the window is painted, and the longest stall until all is ready
mixture  EM steps of a full-covariance mixture, against scikit-learn's

and of the map:

raster   the raster of a million class-coloured points, against pyqtgraph's ScatterPlotItem and datashader
growth   the raster from a thousand to ten million points, and its first, coarse frame
discs    a whole frame of 10,000 and of 30,000 discs in the window, against pyqtgraph's ScatterPlotItem
hundred  a hundred million points on disk: sorted into tiles, the coarse frame, the exact one, zoomed ones, resident
         memory; against datashader reading ten million of them, and numpy's histogram of all, from the same file
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

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

WITHIN = {
    "bench_training": ("train", "mixture"),
    "bench_window": ("window", "probe", "start", "headless"),
    "bench_map": ("raster", "growth", "discs", "memory", "pan", "refresh", "find"),
    "bench_hundred": ("hundred",),
    "bench_planes": ("tsne", "tiles", "geodesic", "planes"),
}
ON_MNIST = ("tiles", "geodesic", "planes")
NAMES = ("train", "window", "probe", "start", "mixture", *WITHIN["bench_map"], "hundred", "tsne", *ON_MNIST)
HERE = Path(__file__).resolve()


def main() -> int:
    """Set up if needed, then run the benchmarks named, each in a process of its own."""
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        module = next(module for module, names in WITHIN.items() if sys.argv[2] in names)
        getattr(import_module(module), f"bench_{sys.argv[2]}")()
        return 0
    words, surroundings = sys.argv[1:], dict(os.environ)
    if "--mnist" in words:
        place = words.index("--mnist")
        surroundings["LATENTLAB_MNIST"] = str(Path(words[place + 1]).resolve()) if place + 1 < len(words) else ""
        del words[place : place + 2]
    wanted = words or [name for name in NAMES if name not in ON_MNIST or surroundings.get("LATENTLAB_MNIST")]
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
