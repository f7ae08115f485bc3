"""What a shell does with sessions and new rows: go on, measure, embed, and complete the words."""

import csv
import json
import subprocess
import sys

import numpy as np
import pytest

import latentlab as ll
from latentlab.cli import COMMANDS, main
from latentlab.storage.session import load_session


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


@pytest.fixture
def session(tmp_path):
    return train(tmp_path)


def figures(capsys):
    return json.loads(capsys.readouterr().out.splitlines()[-1])


def test_a_run_goes_on_where_it_was_left(session, tmp_path, capsys):
    before = load_session(session)
    longer = tmp_path / "longer.h5"
    assert main(["resume", str(session), "--epochs", "3", "--out", str(longer), "--json"]) == 0
    assert figures(capsys)["epochs"] == 7
    assert load_session(session).run.step == before.run.step
    after, same = load_session(longer).run, ll.resume(before.run, 3)
    assert after.step == same.step
    for name, value in same.model.state().items():
        assert np.array_equal(after.model.state()[name], value), name
    assert main(["resume", str(longer), "--quiet"]) == 0  # as many again, into the file itself
    assert load_session(longer).run.epoch == 11


def test_resuming_refuses_in_one_line(session, tmp_path, capsys):
    for words, told in (
        (["--epochs", "0"], "at least 1"), (["--out", "/nowhere/at/all.h5"], "Cannot write"),
    ):  # fmt: skip
        assert main(["resume", str(session), *words]) == 2
        assert told in capsys.readouterr().err
    assert main(["resume", str(tmp_path / "a.csv")]) == 2


def test_new_rows_are_measured_as_if_they_had_been_held_out(session, tmp_path, capsys):
    new = write_table(tmp_path / "new.csv", 25, seed=3)
    assert main(["evaluate", str(session), "--data", str(new), "--method", "quadrature", "--json"]) == 0
    found = figures(capsys)
    assert found["figures_of"] == "25 rows of new.csv"
    learned = load_session(session)
    assert learned.data.features == ("length", "width")
    with open(new) as stream:
        raw = np.array([[float(row["length"]), float(row["width"])] for row in csv.DictReader(stream)])
    x = np.empty((25, 2), np.float32)
    for k, name in enumerate(learned.data.features):  # as the old ones were scaled
        slope, offset = np.polyfit(learned.data.columns[name].values, learned.data.x[:, k], 1)
        x[:, k] = slope * raw[:, k] + offset
    assert found["evidence"] == pytest.approx(ll.evidence(learned.model, x, "quadrature").mean(), abs=1e-3)
    assert main(["evaluate", str(session), "--fill"]) == 2
    assert "--data" in capsys.readouterr().err


def test_columns_and_deviations_are_written_beside(session, tmp_path):
    out = tmp_path / "e.csv"
    assert main(["embed", str(session), "--out", str(out), "--columns", "length", "site", "--deviations"]) == 0
    with open(out) as stream:
        rows = list(csv.DictReader(stream))
    learned = load_session(session)
    assert [row["site"] for row in rows[:2]] == ["south", "north"]
    assert float(rows[5]["length"]) == pytest.approx(float(learned.data.columns["length"].values[5]))
    import torch

    q = learned.model.posterior(torch.from_numpy(learned.data.x))
    assert np.allclose([[float(row["sd1"]), float(row["sd2"])] for row in rows], q.stddev.detach().numpy(), rtol=1e-5)
    every = tmp_path / "all.npz"
    assert main(["embed", str(session), "--out", str(every), "--columns", "all", "--deviations"]) == 0
    with np.load(every) as kept:
        assert {"column.length", "column.width", "column.site", "sd"} <= set(kept.files)
    assert main(["embed", str(session), "--out", str(out), "--columns", "weight"]) == 2


def test_a_point_has_no_deviations(tmp_path, capsys):
    session = train(tmp_path, "--model", "autoencoder", "--set", "hidden=[4]")
    assert main(["embed", str(session), "--out", str(tmp_path / "e.csv"), "--deviations"]) == 2
    assert "no deviations" in capsys.readouterr().err


def test_rows_are_named_by_their_numbers_in_the_file(tmp_path, capsys):
    table = write_table(tmp_path / "holes.csv", 40)
    lines = table.read_text().splitlines()
    lines[3] = "row 2,,,south,big"  # a row without a value, which is left out
    table.write_text("\n".join(lines) + "\n")
    session = tmp_path / "holes.h5"
    words = [
        "train",
        str(table),
        "--prepare",
        "missing=drop",
        "--epochs",
        "1",
        "--set",
        "hidden=[4]",
        "--out",
        str(session),
    ]
    assert main(words) == 0
    data = load_session(session).data
    assert len(data) == 39
    assert [data.row_of(number) for number in (0, 1, 3, 39)] == [0, 1, 2, 38]
    film = tmp_path / "f.png"
    capsys.readouterr()
    assert main(["interpolate", str(session), "--from", "2", "--to", "39", "--out", str(film)]) == 2
    assert "no row 2" in capsys.readouterr().err
    assert main(["interpolate", str(session), "--from", "3", "--to", "39", "--frames", "4", "--out", str(film)]) == 0


def test_quiet_says_nothing_but_remarks_and_errors(tmp_path):
    table = write_table(tmp_path / "a.csv", 60)
    words = [sys.executable, "-m", "latentlab", "train", str(table), "--epochs", "3", "--quiet", "--set", "hidden=[4]"]
    told = subprocess.run(words, capture_output=True, text=True)
    assert told.returncode == 0
    assert "epoch " not in told.stderr
    assert "left out" in told.stderr or "taken" in told.stderr
    assert "elbo" in told.stdout


def test_a_shell_completes_every_command():
    asked = f'eval "$({sys.executable} -m latentlab completion bash)"'
    script = f"{asked}; complete -p latentlab; type -t _shtab_latentlab"
    told = subprocess.run(["bash", "-c", script], capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    assert "latentlab" in told.stdout
    assert "function" in told.stdout
    listed = subprocess.run([sys.executable, "-m", "latentlab", "completion", "bash"], capture_output=True, text=True)
    assert all(command in listed.stdout for command in COMMANDS)
    for shell in ("zsh", "tcsh", "fish"):
        assert main(["completion", shell]) == 0
