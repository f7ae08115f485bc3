"""The shell: figures, files, exit statuses, one line for bad input."""

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
from PIL import Image

from latentlab.cli import main
from latentlab.storage.session import load_session

TRAIN_KEYS = {
    "elbo", "reconstruction", "kl", "train_elbo", "epochs", "seconds", "rows_per_second", "device", "seed",
}  # fmt: skip


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    path = tmp_path_factory.mktemp("cli") / "run.h5"
    assert main(["train", "digits", "--epochs", "3", "--out", str(path), "--set", "hidden=[16]", "device=cpu"]) == 0
    return str(path)


def last_json(capsys):
    return json.loads(capsys.readouterr().out.strip().splitlines()[-1])


def test_train_twice_gives_the_same_figures_to_the_last_bit(tmp_path, capsys):
    figures = []
    for name in ("a.h5", "b.h5"):
        words = ["train", "digits", "--epochs", "4", "--seed", "7", "--out", str(tmp_path / name), "--json"]
        assert main([*words, "--set", "device=cpu"]) == 0
        figures.append(last_json(capsys))
    assert figures[0].keys() >= TRAIN_KEYS
    for name in figures[0].keys() - {"seconds", "rows_per_second"}:
        assert figures[0][name] == figures[1][name], name
    states = [load_session(tmp_path / name).model.state() for name in ("a.h5", "b.h5")]
    assert all(np.array_equal(states[0][name], states[1][name]) for name in states[0])


def test_options_reach_the_settings(tmp_path, capsys):
    words = ["train", "digits", "--latent-dim", "3", "--epochs", "1", "--out", str(tmp_path / "a.h5"), "--set"]
    assert main([*words, "hidden=[8,4]", "learning_rate=0.01", "schedule=constant", "likelihood=gaussian"]) == 0
    run = load_session(tmp_path / "a.h5").run
    assert run.model.settings.hidden == [8, 4]
    assert run.model.settings.latent_dim == 3
    assert run.model.settings.likelihood == "gaussian"
    assert run.settings.schedule == "constant"
    assert "elbo" in capsys.readouterr().out


def test_evaluate(session, capsys):
    words = ["evaluate", session, "--method", "importance", "--samples", "50", "--rows", "30", "--json"]
    assert main(words) == 0
    figures = last_json(capsys)
    assert figures.keys() >= (TRAIN_KEYS | {"evidence", "effective_samples"})
    assert figures["evidence"] > figures["elbo"] - 0.5
    assert main(["evaluate", session]) == 0
    assert "reconstruction" in capsys.readouterr().out


def test_embed_decode_interpolate(session, tmp_path):
    for words, name in (
        (["embed"], "e.csv"),
        (["embed"], "e.npz"),
        (["decode", "--grid", "4"], "g.png"),
        (["decode", "--at", "0", "1", "--at", "-1", "0.5"], "p.png"),
        (["interpolate", "--from", "0", "--to", "5", "--frames", "9"], "f.gif"),
        (["interpolate", "--from", "0", "--to", "5", "--path", "spherical", "--frames", "9"], "f.png"),
    ):
        assert main([words[0], session, *words[1:], "--out", str(tmp_path / name)]) == 0
        assert (tmp_path / name).stat().st_size > 100
    with Image.open(tmp_path / "f.gif") as film:
        assert film.n_frames > 1


def test_info_datasets_models(session, capsys):
    assert main(["info", "digits", "--json"]) == 0
    assert last_json(capsys)["rows"] == 1797
    assert main(["info", session, "--json"]) == 0
    figures = last_json(capsys)
    assert figures["model"] == "vae"
    assert figures["shape"] == [8, 8]
    for listing, word in (("datasets", "digits"), ("models", "vae")):
        assert main([listing]) == 0
        assert capsys.readouterr().out.startswith(word)


def bad_inputs(session, tmp_path):
    half = tmp_path / "train-images-idx3-ubyte"
    half.write_bytes(b"\0\0\x08\x03" + b"\0\0\0\x05" * 3 + b"12")
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.h5").write_text("no")
    return [
        "train nothing", f"train {half}", f"train {tmp_path}/empty", "train digits --set hidden=banana",
        "train digits --set hidden", "train digits --set hiden=[3]", "train digits --latent-dim 0",
        "train digits --latent-dim two", "train digits --epochs 0",
        "train digits --epochs", "train digits --model nope",
        "train digits --seed -1", f"train digits --out {tmp_path}/no/a.h5", "train digits --out /proc/a.h5",
        "train digits --set device=nope", "train", "evaluate nothing.h5", f"evaluate {tmp_path}/text.h5",
        f"evaluate {session} --method guess", f"evaluate {session} --samples 0 --method importance",
        f"evaluate {session} --rows 0", f"embed {session} --out e.xlsx", f"embed {session}",
        f"decode {session} --grid 0 --out {tmp_path}/g.png", f"decode {session} --at 1 2 3 --out {tmp_path}/g.png",
        f"interpolate {session} --from 0 --to 99999 --out {tmp_path}/f.gif",
        f"interpolate {session} --from 0 --to 1 --out {tmp_path}/f.mov", "info nothing", "frobnicate", "--frobnicate",
    ]  # fmt: skip


def test_bad_input_is_one_line_and_status_2(session, tmp_path, capsys):
    for line in bad_inputs(session, tmp_path):
        capsys.readouterr()
        assert main(line.split()) == 2, line
        said = capsys.readouterr()
        assert len(said.err.strip().splitlines()) == 1, (line, said.err)
        assert said.err.startswith("latentlab: ")
        assert said.out == ""


@pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX systems")
def test_interrupting_saves_what_there_is(tmp_path):
    path = tmp_path / "a.h5"
    words = ["train", "digits", "--epochs", "100000", "--out", str(path), "--set", "hidden=[8]", "device=cpu"]
    training = subprocess.Popen([sys.executable, "-m", "latentlab", *words], stderr=subprocess.PIPE, text=True)
    assert "epoch" in training.stderr.readline()
    time.sleep(0.3)
    training.send_signal(signal.SIGINT)
    said = training.communicate(timeout=60)[1]
    assert training.returncode == 130
    assert "Traceback" not in said
    assert load_session(path).run.step > 0


def test_without_a_display_the_window_says_what_to_do(monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if not sys.platform.startswith("linux"):
        pytest.skip("a display is assumed outside Linux")
    assert main([]) == 2
    assert "--tour" in capsys.readouterr().err
