"""Every export from the shell, of a session, without a window."""

import errno
import json

import h5py
import numpy as np
import pyarrow.parquet as pq
import pytest
from records import curves
from shell_tables import train

from latentlab.cli import main
from latentlab.data.reading.text import read_text
from latentlab.export import EXPORTERS, events
from latentlab.storage.session import load_session


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A session, trained once."""
    with pytest.MonkeyPatch.context() as own:
        own.setenv("LATENTLAB_STATE", str(tmp_path_factory.mktemp("state")))
        return train(tmp_path_factory.mktemp("session"))


def export(session, kind, out, *settings):
    more = ("--set", *settings) if settings else ()
    return main(["export", str(session), kind, "--out", str(out), *more, "--quiet"])


def test_without_a_kind_it_says_which_there_are(capsys):
    assert main(["export"]) == 0
    told = capsys.readouterr().out
    assert all(f"\n{name} " in f"\n{told}" for name in EXPORTERS)
    assert "side=20" in told


def test_a_table_with_what_is_asked_for(kept, tmp_path):
    out = tmp_path / "e.parquet"
    assert export(kept, "embedding", out, "figures=true", "evidence=every row", "samples=20") == 0
    table, session = pq.read_table(out), load_session(kept)
    z = session.model.embed(session.data.x, np.arange(len(session.data)))
    assert np.allclose(np.stack([table["z1"], table["z2"]], 1), z, atol=1e-6)
    assert {"elbo", "evidence", "evidence_error", "outlier_score", "sd1", "site"} <= set(table.column_names)
    verbs = [verb for verb, _ in json.loads(table.schema.metadata[b"commands"])]
    assert verbs == ["open", "train", "rest", "export"]


@pytest.mark.parametrize(
    ("kind", "name", "settings"),
    [
        ("history", "h.csv", ()), ("runs", "r.csv", ()), ("decoded", "d.tsv", ("what=rows",)), ("module", "m.py", ()),
        ("onnx", "m.onnx", ("part=encoder",)), ("weights", "w.safetensors", ()), ("events", "r.tfevents", ()),
        ("projector", "folder", ()), ("grid", "g.png", ("side=3",)), ("map", "m.png", ()), ("embedding", "e.h5ad", ()),
    ],
)  # fmt: skip
def test_every_kind(kept, tmp_path, kind, name, settings):
    assert export(kept, kind, tmp_path / name, *settings) == 0
    assert (tmp_path / name).exists()
    if name == "h.csv":
        found = read_text(tmp_path / name).columns
        assert np.array_equal(found["elbo"].values, load_session(kept).run.history["elbo"], equal_nan=True)
    if name == "r.csv":
        assert read_text(tmp_path / name).columns["model"].text(0) == "vae"
    if name == "e.h5ad":
        with h5py.File(tmp_path / name) as file:
            assert file["obsm/X_latent"].shape == (60, 2)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("emb", "--out", "a.csv"), "embedding"),
        (("embedding",), "--out needs the name of a file, such as embedding.csv"),
        (("embedding", "--out", "a.xlsx"), "an embedding is written as .csv"),
        (("embedding", "--out", "a.csv", "--set", "figure=true"), "did you mean figures"),
        (("film", "--out", "a.gif"), "two waypoints"),
        (("selection", "--out", "a.csv"), "Select rows first"),
        ((), "Name what to write"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(kept, tmp_path, capsys, monkeypatch, words, told):
    monkeypatch.chdir(tmp_path)
    more = () if words else ("--out", "a.csv")
    assert main(["export", str(kept), *words, *more]) == 2
    assert told in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_no_session(tmp_path, capsys):
    assert export(tmp_path / "none.h5", "embedding", tmp_path / "e.csv") == 2
    assert "none.h5" in capsys.readouterr().err


def test_events_while_it_trains(tmp_path):
    session = train(tmp_path, "--model", "ppca", "--tensorboard", str(tmp_path / "tb"))
    (path,) = (tmp_path / "tb").iterdir()
    history = load_session(session).run.history
    found = curves(path.read_bytes())
    assert [step for step, _ in found["training/elbo"]] == history["step"].astype(int).tolist()
    assert main(["resume", str(session), "--epochs", "2", "--quiet", "--tensorboard", str(tmp_path / "tb")]) == 0
    assert len(list((tmp_path / "tb").iterdir())) == 2


def test_events_that_cannot_be_written_never_cost_the_run(tmp_path, monkeypatch, capsys):
    (tmp_path / "file").write_text("")
    words = ["train", "blobs", "--model", "ppca", "--epochs", "3", "--out", str(tmp_path / "r.h5"), "--quiet"]
    assert main([*words, "--tensorboard", str(tmp_path / "file")]) == 2
    assert not (tmp_path / "r.h5").exists()
    monkeypatch.setattr(events, "first_event", full)
    assert main([*words, "--tensorboard", str(tmp_path / "tb")]) == 0
    assert capsys.readouterr().err.count("No space left on device. No more events are written.") == 1
    assert load_session(tmp_path / "r.h5").run.step


def full(_):
    raise OSError(errno.ENOSPC, "No space left on device")
