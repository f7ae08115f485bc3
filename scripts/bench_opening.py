"""The benchmarks of opening, saving and laying out: files, a first map, neighbours and embeddings, beside their peers.

`ratio` is our time over the peer's, in turns; `bar` is what it is to be at most.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench_common import ROWS, VALUES, made_up_mnist, say
from bench_turns import beside, in_turns, ratio_of

CSV_MEGABYTES = float(os.environ.get("LATENTLAB_CSV_MB", "200"))
PICTURES = 20_000
NEIGHBOURS = 15


def bench_open() -> None:
    """The digits through the lab, from their name to the first map, beside scikit-learn's digits and their PCA."""
    from sklearn.datasets import load_digits
    from sklearn.decomposition import PCA

    import latentlab as ll

    def ours(model: str = "ppca") -> None:
        lab = ll.Lab()
        lab.do("open", name="digits")
        lab.wait(lambda: lab.data is not None)  # a window does not wait for all to settle
        lab.do("train", model=model, going=False)
        lab.wait(lambda: lab.embedding is not None)
        opened.append(time.perf_counter())
        lab.close()

    def peer() -> None:
        PCA(2).fit_transform(load_digits().data)

    opened: list[float] = []
    from_start: dict[str, list[float]] = {"ppca": [], "vae": []}
    for model, seconds in from_start.items():
        for _ in range(5):
            began = time.perf_counter()
            ours(model)
            seconds.append(opened[-1] - began)
    vae = statistics.median(from_start["vae"])
    beside("open", 1.0, ours, peer, first_map_s=statistics.median(from_start["ppca"]), first_map_of_a_vae_s=vae)


def bench_csv(columns: int = 20) -> None:
    """A table of numbers and one column of words, beside pyarrow's own reading of the same file."""
    import numpy as np
    import pyarrow.csv

    import latentlab as ll

    random = np.random.default_rng(0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rows.csv"
        some = [
            ",".join(f"{value:.6f}" for value in row) + f",kind {int(10 * abs(row[0])) % 10}\n"
            for row in random.standard_normal((10_000, columns))
        ]
        with open(path, "w") as file:
            file.write(",".join(f"value {i + 1}" for i in range(columns)) + ",kind\n")
            while file.tell() < CSV_MEGABYTES * 1e6:
                file.writelines(some)
        size = path.stat().st_size / 1e6
        beside(
            "csv", 1.0, lambda: ll.load_dataset(path).survey(), lambda: pyarrow.csv.read_csv(path), megabytes=size,
        )  # fmt: skip


def bench_pictures() -> None:
    """20,000 PNG of 28 × 28 in folders of classes, never opened before, beside a loop of Pillow; and opened again."""
    import numpy as np
    from PIL import Image

    import latentlab as ll

    with tempfile.TemporaryDirectory() as folder:
        random, place = np.random.default_rng(0), Path(folder) / "pictures"
        for i in range(PICTURES):
            (place / f"class {i % 10}").mkdir(parents=True, exist_ok=True)
            small = Image.fromarray(random.integers(0, 256, (7, 7)).astype(np.uint8))
            small.resize((28, 28), Image.Resampling.BICUBIC).save(place / f"class {i % 10}" / f"{i}.png")
        cache = Path(folder) / "cache"
        os.environ["LATENTLAB_CACHE"] = str(cache)
        again: list[float] = []

        def ours() -> None:
            shutil.rmtree(cache, ignore_errors=True)
            ll.load_dataset(place).survey()

        def peer() -> Any:
            return np.stack([np.asarray(Image.open(path)) for path in sorted(place.rglob("*.png"))])

        for _ in range(5):
            ours() if not again else None
            began = time.perf_counter()
            ll.load_dataset(place).survey()
            again.append(time.perf_counter() - began)
        beside("pictures", 1.0, ours, peer, pictures=PICTURES, opened_again_s=statistics.median(again))


def bench_session() -> None:
    """A session with its rows saved and opened, beside numpy's savez (and onto the disk, as ours) and load."""
    import numpy as np

    import latentlab as ll
    from latentlab.training import TrainSettings

    data = made_up_mnist()
    model = ll.build_model("vae", data, latent_dim=20, hidden=[400], network="mlp")
    run = ll.Run(model, data, TrainSettings(epochs=1, device="cpu"))
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = Path(folder) / "run.h5", Path(folder) / "run.npz"
        arrays = {**model.state(), "x": data.x, "labels": np.asarray(data.labels)}

        def save_plainly() -> None:
            with open(theirs, "wb") as file:
                np.savez(file, **arrays)
                file.flush()
                os.fsync(file.fileno())

        def load_plainly() -> dict[str, Any]:
            with np.load(theirs) as file:
                return {name: file[name] for name in file}

        def save() -> None:
            ll.save_session(ours, run, rows="embedded")

        megabytes = ROWS * VALUES * 4 / 1e6
        beside("session", 1.0, save, save_plainly, of="saving", megabytes=megabytes)
        beside("session", 1.0, lambda: ll.load_session(ours), load_plainly, of="opening", megabytes=megabytes)


def bench_nearest(rows: int = 70_000) -> None:
    """The nearest rows to each of 70,000, in two and in twenty dimensions, beside scikit-learn's."""
    import numpy as np
    from sklearn.neighbors import NearestNeighbors

    from latentlab.space.neighbours import neighbours

    for dim in (2, 20):
        z = np.random.default_rng(0).standard_normal((rows, dim), np.float32)

        def theirs(places: Any, z: Any = z) -> Any:
            return NearestNeighbors(n_neighbors=NEIGHBOURS).fit(z).kneighbors(places)[1]

        same = float((neighbours(z, z[:2000], NEIGHBOURS).index == theirs(z[:2000])).mean())
        works = (lambda z=z: neighbours(z, z, NEIGHBOURS), lambda z=z, theirs=theirs: theirs(z))
        beside("nearest", 1.0, *works, rounds=3, rows=rows, dimensions=dim, same=same)


def bench_layouts(rows: int = 5000, dim: int = 20) -> None:
    """UMAP and t-SNE of places about ten centres, beside umap-learn's and openTSNE's own in a process of their own."""
    import numpy as np

    from latentlab.space.layout import layout_of

    random = np.random.default_rng(0)
    z = 4 * random.normal(size=(10, dim))[random.integers(0, 10, rows)] + random.normal(size=(rows, dim))
    z = z.astype(np.float32)
    jobs = max(1, (os.cpu_count() or 1) - 1)
    codes = {
        "umap": "from umap import UMAP; UMAP(random_state=0, n_jobs=1).fit_transform(z)",
        "tsne": f"from openTSNE import TSNE; TSNE(n_jobs={jobs}, random_state=0).fit(z)",
    }
    with tempfile.TemporaryDirectory() as folder:
        np.save(f"{folder}/z.npy", z)
        for kind, code in codes.items():
            before = (
                f"import warnings; warnings.simplefilter('ignore'); import numpy; z = numpy.load({folder + '/z.npy'!r})"
            )
            command = [sys.executable, "-c", f"{before}; {code}"]
            works = {
                "peer": lambda command=command: subprocess.run(command, check=True, capture_output=True),
                "fresh": lambda kind=kind: layout_of(kind, z),
            }
            found = in_turns(works, 3, warm=False)
            say(
                "layouts", kind=kind, **ratio_of(found["fresh"], found["peer"]), bar=1.0, rows=rows,
                ours_s=statistics.median(found["fresh"]), peer_s=statistics.median(found["peer"]),
            )  # fmt: skip
