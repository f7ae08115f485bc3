"""The files that a random person opens: good ones, hostile ones; sessions as saved, cut short and with flipped bits."""

from __future__ import annotations

import gzip
import sys
from pathlib import Path

import numpy as np

NAMES = (
    "two classes.csv",
    "few.csv",
    "numbers.npy",
    "arrays.npz",
    "pictures.npy",
    "folder",
    "wide.csv",
    "table.csv.gz",
)
HOSTILE = (
    "one row.csv", "no rows.csv", "empty.csv", "gaps.csv", "only text.csv", "one class.csv", "constant.csv",
    "huge values.csv", "markup.csv", "cut.csv.gz", "cut.npy", "flat.npy", "objects.npz", "noise.bin", "noise.csv",
    "noise.npy", "empty folder", "absent.csv", "semicolons.csv",
)  # fmt: skip
SESSIONS = ("digits.h5", "blobs.h5", "table.h5")
HOSTILE_SESSIONS = ("cut.h5", "flipped 1.h5", "flipped 2.h5", "noise.h5", "lost data.h5", "absent.h5")


def make(folder: Path) -> None:
    """Write all of them; the same at every call."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(0)
    _tables(folder, random)
    _hostile_tables(folder, random)
    _arrays(folder, random)
    _sessions(folder)


def _tables(folder: Path, random: np.random.Generator) -> None:
    rows = [f"{x:.3f},{y:.3f},{x * y:.3f},{'north' if x > 0 else 'south'}" for x, y in random.normal(size=(60, 2))]
    text = "\n".join(["height,weight,both,side", *rows]) + "\n"
    (folder / "two classes.csv").write_text(text)
    (folder / "few.csv").write_text("\n".join(["height,weight,both,side", *rows[:7]]) + "\n")
    (folder / "semicolons.csv").write_text(text.replace(",", ";").replace(".", ","))
    with gzip.open(folder / "table.csv.gz", "wt") as file:
        file.write(text)
    wide = random.poisson(3, (40, 90))
    lines = [",".join(map(str, [*row, "abc"[i % 3]])) for i, row in enumerate(wide)]
    (folder / "wide.csv").write_text(",".join([*(f"gene {i}" for i in range(90)), "kind"]) + "\n" + "\n".join(lines))


def _hostile_tables(folder: Path, random: np.random.Generator) -> None:
    head = "a,b,c\n"
    (folder / "one row.csv").write_text(head + "1,2,3\n")
    (folder / "no rows.csv").write_text(head)
    (folder / "empty.csv").write_text("")
    cells = np.where(random.random((30, 3)) < 0.3, "", random.integers(0, 9, (30, 3)).astype(str))
    cells[3], cells[4, 0], cells[5, 1] = "NA", "inf", "nan"
    (folder / "gaps.csv").write_text(head + "\n".join(map(",".join, cells)) + "\n")
    (folder / "only text.csv").write_text(head + "x,y,z\n" * 20)
    (folder / "one class.csv").write_text("a,b,label\n" + "".join(f"{i},{i * i % 7},same\n" for i in range(20)))
    (folder / "constant.csv").write_text(head + "1,1,1\n" * 20)
    (folder / "huge values.csv").write_text(head + "".join(f"{i}e300,-{i}e-300,{i}\n" for i in range(20)))
    markup = "".join(f"{i},{i % 5},<img src='x.png'>&amp;<b>{'A' * 300 if i % 2 else 'b'}</b>\n" for i in range(20))
    (folder / "markup.csv").write_text("<b>a</b>,=1+1,<i>label</i>\n" + markup)
    whole = (folder / "table.csv.gz").read_bytes()
    (folder / "cut.csv.gz").write_bytes(whole[: len(whole) // 2])
    for name in ("noise.bin", "noise.csv", "noise.npy", "noise.h5"):
        (folder / name).write_bytes(random.bytes(5000))


def _arrays(folder: Path, random: np.random.Generator) -> None:
    np.save(folder / "numbers.npy", random.normal(size=(50, 5)))
    np.save(folder / "pictures.npy", random.integers(0, 255, (40, 12, 10), np.uint8))
    np.save(folder / "flat.npy", np.arange(12.0))
    whole = (folder / "numbers.npy").read_bytes()
    (folder / "cut.npy").write_bytes(whole[: len(whole) // 3])
    np.savez(folder / "arrays.npz", x=random.normal(size=(30, 4)), y=np.arange(30) % 2)
    np.savez(folder / "objects.npz", x=np.array([{}, []], dtype=object))
    (folder / "empty folder").mkdir(exist_ok=True)
    pictures = folder / "folder"
    from PIL import Image

    for i in range(12):
        place = pictures / "ab"[i % 2]
        place.mkdir(parents=True, exist_ok=True)
        Image.fromarray(random.integers(0, 255, (9, 9), np.uint8)).save(place / f"{i}.png")


def _sessions(folder: Path) -> None:
    import latentlab as ll

    lost = folder / "lost.csv"
    lost.write_bytes((folder / "few.csv").read_bytes())
    for name, data, model, settings in (
        ("digits.h5", "digits", "vae", {"hidden": [24]}),
        ("blobs.h5", "blobs", "gmm", {}),
        ("table.h5", str(folder / "two classes.csv"), "vae", {"hidden": [8]}),
        ("lost data.h5", str(lost), "ppca", {}),
    ):
        dataset = ll.load_dataset(data)
        ll.save_session(folder / name, ll.train(ll.build_model(model, dataset, **settings), dataset, epochs=2))
    lost.unlink()
    whole = (folder / "blobs.h5").read_bytes()
    (folder / "cut.h5").write_bytes(whole[: len(whole) // 2])
    for i, name in enumerate(("flipped 1.h5", "flipped 2.h5")):
        flipped = bytearray(whole)
        for at in np.random.default_rng(i).integers(2000 * i, len(whole), 60):
            flipped[at] ^= 0x55
        (folder / name).write_bytes(flipped)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
