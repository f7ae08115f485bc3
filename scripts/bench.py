#!/usr/bin/env python3
"""Benchmarks: each prints one JSON line with a ratio to its peer, measured in the same run.

    python3 scripts/bench.py                     all of them
    python3 scripts/bench.py train window probe  some of them
    python3 scripts/bench.py --json NEW.json     what they print into a file too, with the kind of machine
    python3 scripts/bench.py --compare OLD.json  and what got slower, faster, is gone or new since; status 1 if slower
    python3 scripts/bench.py --compare OLD.json NEW.json    the same of two files, measuring nothing

train    rows a second of our loop, against a fused loop by hand, a textbook DataLoader loop, pythae, and JAX
nets     the same for the default nets of tables and pictures, against the same nets in a fused loop by hand
busy     training beside 2, 4 and 8 processes that compute for ever, against the fair share of its idle speed
window   the same training with the window open, against headless; and how late the GUI thread is meanwhile
probe    from a mouse event to the painted picture, idle and while training
inspector  from a row chosen to its posterior painted, coarse and fine: 200 × 200 places over rows of MNIST's size
start    process time until the window is painted, and the longest stall until all is ready
mixture  EM steps of a full-covariance mixture, against scikit-learn's

of what else is waited for, in turns with a peer (`ratio` is our time over the peer's, `bar` the most it is to be):

ppca       probabilistic PCA of 1,000,000 × 100, against scikit-learn's randomised PCA
kmeans     where EM of a mixture starts, against scikit-learn's KMeans
gplvm      steps of a GPLVM of 1,000 rows, against plain torch
encode     codes of a million rows, against a plain loop in inference mode; what memory that takes
quadrature log p(x) of 500 rows under two latents, against a plain grid
tenfold    ten times the rows, against the rows: encoding, EM, quadrature, opening
open       the digits from their name to a first map, against scikit-learn
csv        a table of 200 MB (LATENTLAB_CSV_MB says otherwise), against pyarrow
pictures   20,000 PNG, against a loop of Pillow
session    saving a session with its rows, and opening it, against numpy
nearest    the neighbours of all of 70,000 rows, against scikit-learn
layouts    UMAP and t-SNE of 5,000 rows, against umap-learn and openTSNE in a fresh process

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

import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from bench_compare import compared, kept, machine, same_kind, table

WITHIN = {
    "bench_training": ("train", "nets", "busy", "mixture"),
    "bench_window": ("window", "probe", "start", "inspector", "headless"),
    "bench_waiting": ("ppca", "kmeans", "gplvm", "encode", "quadrature", "tenfold"),
    "bench_opening": ("open", "csv", "pictures", "session", "nearest", "layouts"),
    "bench_map": ("raster", "growth", "discs", "memory", "pan", "refresh", "find"),
    "bench_hundred": ("hundred",),
    "bench_planes": ("tsne", "tiles", "geodesic", "planes"),
}
ON_MNIST = ("tiles", "geodesic", "planes")
WAITED_FOR = (*WITHIN["bench_waiting"], *WITHIN["bench_opening"])
TRAINING = ("train", "nets", "busy", "mixture")
NAMES = (
    *TRAINING, "window", "probe", "inspector", "start", *WAITED_FOR, *WITHIN["bench_map"], "hundred", "tsne", *ON_MNIST,
)  # fmt: skip
HERE = Path(__file__).resolve()


def main() -> int:
    """Set up if needed, then run the benchmarks named, each in a process of its own."""
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        module = next(module for module, names in WITHIN.items() if sys.argv[2] in names)
        getattr(import_module(module), f"bench_{sys.argv[2]}")()
        return 0
    words, surroundings = sys.argv[1:], dict(os.environ)
    found, before = taken(words, "--json"), taken(words, "--compare")
    if (mnist := taken(words, "--mnist")) is not None:
        surroundings["LATENTLAB_MNIST"] = str(Path(mnist).resolve()) if mnist else ""
    absent = [name for name in (before, *words) if name is not None and is_file_name(name) and not Path(name).is_file()]
    if absent or before == "":
        print(f"{absent[0] if absent else '--compare'}: there is no such file to compare with.", file=sys.stderr)
        return 2
    if before is not None and len(words) == 1 and is_file_name(words[0]):
        return compare(Path(before), json.loads(Path(words[0]).read_text()), None)
    wanted = words or [name for name in NAMES if name not in ON_MNIST or surroundings.get("LATENTLAB_MNIST")]
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"There is no benchmark {unknown[0]!r}; there are {', '.join(NAMES)}.", file=sys.stderr)
        return 2
    from environment import prepare

    python, status = str(prepare("bench")), 0
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    about, lines = machine() | {"torch": torch_of(python)}, []
    for name in wanted:
        status |= told_by([python, str(HERE), "--inside", name], surroundings, lines)
    now = kept(about, lines)
    if found is not None:
        Path(found).write_text(json.dumps(now, indent=1) + "\n")
    return status if before is None else status | compare(Path(before), now, set(words) or None)


def taken(words: list[str], option: str) -> str | None:
    """The word after an option, both taken out of `words`; "" where there is none after it, None without the option."""
    if option not in words:
        return None
    place = words.index(option)
    value = words[place + 1] if place + 1 < len(words) else ""
    del words[place : place + 2]
    return value


def is_file_name(word: str) -> bool:
    """Whether a word names a file and no benchmark."""
    return word not in NAMES and word.endswith(".json")


def told_by(command: list[str], surroundings: dict[str, str], lines: list[str]) -> int:
    """Run a benchmark, printing each line as it comes and adding it to `lines`; its status."""
    with subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True) as child:
        for line in child.stdout:
            print(line, end="", flush=True)
            lines.append(line)
    return int(child.returncode != 0)


def torch_of(python: str) -> str:
    """The version of torch that is measured."""
    code = "from importlib.metadata import version; print(version('torch'))"
    return subprocess.run([python, "-c", code], capture_output=True, text=True).stdout.strip()


def compare(before: Path, now: dict[str, Any], named: set[str] | None) -> int:
    """Print what changed since `before`, of the benchmarks `named` if any were; 1 where a figure got slower."""
    old = json.loads(before.read_text())
    if named is not None:
        old["figures"] = [line for line in old["figures"] if line["benchmark"] in named]
    if not same_kind(old["machine"], now["machine"]):
        print("The machines differ: only ratios to a peer are compared.")
    changes = compared(old, now)
    print(table(changes))
    return int(any(change.verdict == "slower" for change in changes))


if __name__ == "__main__":
    sys.exit(main())
