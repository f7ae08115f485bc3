#!/usr/bin/env python3
"""Data larger than memory, measured; each figure is one JSON line. Writes some 1.5 GB into a folder, and removes it.

    python3 scripts/bench_data.py FOLDER                  all of them
    python3 scripts/bench_data.py FOLDER rows pictures    some of them

rows        10,000,000 × 32 float32 in one NPY: speed beside the same rows in memory, resident memory over the start
pictures    20,000 PNG files of 64 × 64 in folders: to open, to the first map, to open again from the cache
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

NAMES = ("rows", "pictures")
ROWS, WIDTH = 10_000_000, 32
PICTURES, CLASSES = 20_000, 10
TURNS, STEPS, MEMORY_SECONDS = 15, 800, 20.0


def say(name: str, **figures: Any) -> None:
    """One line for one figure."""
    rounded = {key: round(value, 3) if isinstance(value, float) else value for key, value in figures.items()}
    print(json.dumps({"benchmark": name, **rounded}), flush=True)


def resident() -> float:
    """MB of this process in memory now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def write_rows(path: Path) -> None:
    """Rows that lie near a bent sheet, block by block."""
    import numpy as np

    random = np.random.default_rng(0)
    shape = random.normal(size=(4, WIDTH)).astype(np.float32)
    out = np.lib.format.open_memmap(path, "w+", np.float32, (ROWS, WIDTH))
    for start in range(0, ROWS, 250_000):
        z = random.normal(size=(250_000, 4)).astype(np.float32)
        out[start : start + 250_000] = np.tanh(z @ shape) + 0.1 * random.standard_normal((250_000, WIDTH), np.float32)


def train_rows(path: str) -> None:
    """In a process of its own: the most memory over the start while rows on disk are learned from."""
    import latentlab as ll
    from latentlab.training import Run, TrainSettings, fit

    start, most = resident(), [0.0]

    def watch() -> None:
        while True:
            most[0] = max(most[0], resident())
            time.sleep(0.05)

    threading.Thread(target=watch, daemon=True).start()
    data = ll.load_dataset(path)
    run = Run(ll.build_model("vae", data), data, TrainSettings(epochs=1, device="cpu"))
    began = time.perf_counter()
    for _ in fit(run):
        if time.perf_counter() - began > MEMORY_SECONDS:
            break
    print(most[0] - start)


def rows(folder: Path) -> None:
    """Both ways in turns in one process, since the machine's own speed drifts; memory in a process of its own."""
    import numpy as np

    import latentlab as ll
    from latentlab.training import Run, TrainSettings, fit

    path = folder / "rows.npy"
    write_rows(path)
    os.sync()  # what is still being written would be measured too
    command = [sys.executable, __file__, "--inside", "train_rows", str(path)]
    most = float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    disk = ll.load_dataset(path)
    memory = ll.Dataset("memory", np.load(path), disk.held_out)
    runs = [Run(ll.build_model("vae", data), data, TrainSettings(epochs=1, device="cpu")) for data in (disk, memory)]
    going, speeds = [fit(run) for run in runs], np.empty((TURNS, 2))
    for turn in range(-1, TURNS):  # the first is to get warm
        for k, steps in enumerate(going):
            began = time.perf_counter()
            for _ in range(STEPS):
                next(steps)
            speeds[turn, k] = STEPS / (time.perf_counter() - began)
    for steps in going:
        steps.close()
    path.unlink()
    say("rows", ratio_to_memory=float(np.median(speeds[:, 0] / speeds[:, 1])),
        steps_per_second=float(np.median(speeds[:, 0])), resident_mb=most, values_mb=disk.x.nbytes / 2**20)  # fmt: skip


def pictures(folder: Path) -> None:
    """To open for the first time, to a first map, and to open again."""
    import numpy as np
    from PIL import Image

    import latentlab as ll
    from latentlab.training import Run, TrainSettings, fit

    os.environ["LATENTLAB_CACHE"] = str(folder / "cache")
    random = np.random.default_rng(0)
    for i in range(PICTURES):
        place = folder / "pictures" / f"class {i % CLASSES}"
        place.mkdir(parents=True, exist_ok=True)
        small = random.integers(0, 256, (8, 8, 3)).astype(np.uint8)
        Image.fromarray(small).resize((64, 64), Image.Resampling.BICUBIC).save(place / f"{i}.png")
    began = time.perf_counter()
    data = ll.load_dataset(folder / "pictures")
    opened = time.perf_counter() - began
    run = Run(ll.build_model("vae", data), data, TrainSettings(epochs=1, device="cpu"))
    for progress in fit(run):
        if progress.refreshed:
            break
    run.model.encode(data.x[np.arange(0, len(data), 40)])
    mapped = time.perf_counter() - began
    again = time.perf_counter()
    ll.load_dataset(folder / "pictures")
    say("pictures", opened_s=opened, first_map_s=mapped, opened_again_s=time.perf_counter() - again)
    shutil.rmtree(folder / "pictures")
    shutil.rmtree(folder / "cache")


def main() -> int:
    """Set up if needed, then run what was asked for in the project's own environment."""
    words = sys.argv[1:]
    if words[:2] == ["--inside", "train_rows"]:
        train_rows(*words[2:])
        return 0
    inside, words = words[:1] == ["--inside"], words[words[:1] == ["--inside"] :]
    names = words[1:] or NAMES
    if not words or not set(names) <= set(NAMES):
        print(__doc__, file=sys.stderr)
        return 2
    if not inside:
        from environment import prepare

        return subprocess.run([str(prepare("test")), __file__, "--inside", *words]).returncode
    folder = Path(words[0])
    folder.mkdir(parents=True, exist_ok=True)
    jobs = {"rows": rows, "pictures": pictures}
    for name in names:
        jobs[name](folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
