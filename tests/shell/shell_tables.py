"""A small table, and a session of a model of it."""

import json

import numpy as np

from latentlab.cli import main


def write_table(path, rows, seed=0):
    random = np.random.default_rng(seed)
    z = random.normal(size=(rows, 1))
    lines = ["id,length,width,site,kind"]
    for i in range(rows):
        length, width = 3 + z[i, 0] + 0.1 * random.normal(), 9 - 2 * z[i, 0] + 0.1 * random.normal()
        lines.append(
            f"row {i},{length:.4f},{width:.4f},{'north' if i % 2 else 'south'},{'big' if z[i, 0] > 0 else 'small'}"
        )
    path.write_text("\n".join(lines) + "\n")
    return path


def train(tmp_path, *words):
    table, session = write_table(tmp_path / "a.csv", 60), tmp_path / "a.h5"
    words = words or ("--model", "vae", "--set", "hidden=[8]")
    assert main(["train", str(table), "--epochs", "4", *words, "--out", str(session), "--quiet"]) == 0
    return session


def figures(capsys):
    return json.loads(capsys.readouterr().out.splitlines()[-1])


def penguins(path, rows=60):
    """A table with holes, words and names."""
    random = np.random.default_rng(0)
    lines = ["name,species,mass,length,year"]
    for i in range(rows):
        kind = i % 2
        mass = "NA" if i == 5 else repr(float(random.normal(3 + 2 * kind, 0.3)))
        lines.append(f"p{i},{('Adelie', 'Gentoo')[kind]},{mass},{random.normal(40 + 8 * kind, 1)!r},{2007 + i % 3}")
    path.write_text("\n".join(lines))
    return str(path)
