"""Training from the shell: a run goes on where it was left, and what cannot be is refused."""

import json
import os
import signal

import numpy as np
from shell_tables import figures, write_table

import latentlab as ll
from latentlab.cli import main
from latentlab.models.vae import VAE
from latentlab.shell.train import spread
from latentlab.storage.session import load_session
from latentlab.training import Run


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
        (["--epochs", "0"], "from 1 to"), (["--out", "/nowhere/at/all.h5"], "Cannot write"),
    ):  # fmt: skip
        assert main(["resume", str(session), *words]) == 2
        assert told in capsys.readouterr().err
    assert main(["resume", str(tmp_path / "a.csv")]) == 2


def test_a_preset_is_settings_under_a_name(capsys):
    assert main(["train", "digits", "--preset", "burda-iwae", "--epochs", "1", "--set", "hidden=[8]", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert figures["epochs"] == 1
    assert figures["iwae"] > figures["elbo"]


def test_interrupted_it_ends_after_a_step_and_is_saved(tmp_path, monkeypatch, capsys):
    """As Ctrl-C would, a signal arrives while the fifth step is under way."""
    steps, step = [], VAE.step

    def interrupted(self, batch, pace):
        steps.append(pace.step)
        if len(steps) == 5:
            os.kill(os.getpid(), signal.SIGINT)
        return step(self, batch, pace)

    monkeypatch.setattr(VAE, "step", interrupted)
    before = signal.getsignal(signal.SIGINT)
    table, out = write_table(tmp_path / "a.csv", 60), tmp_path / "a.h5"
    words = ["train", str(table), "--epochs", "400", "--quiet", "--json", "--out", str(out), "--set", "hidden=[4]"]
    monkeypatch.setattr(Run, "REFRESH_SECONDS", 0.0)
    assert main(words) == 130
    assert signal.getsignal(signal.SIGINT) == before
    assert load_session(out).run.step == len(steps) < 400
    assert figures(capsys)["outcome"] == "interrupted"


def test_very_many_rows_are_measured_on_a_spread_of_them():
    assert np.array_equal(spread(np.arange(500)), np.arange(500))
    many = spread(np.arange(1_000_001))
    assert len(many) <= 200_000
    assert (many[0], many[-1]) == (0, 1_000_000 - 1_000_000 % 6)


def test_a_name_of_a_table_or_of_nothing_is_refused_before_any_work(tmp_path, capsys):
    for out, words in ((str(tmp_path / "a.csv"), "ends with .h5"), ("", "needs the name of a file")):
        assert main(["train", "nothing.csv", "--out", out]) == 2
        assert words in capsys.readouterr().err


def test_a_run_that_diverged_is_saved_at_its_last_sound_state_and_not_a_success(tmp_path, monkeypatch):
    terms = VAE.terms

    def broken(self, batch, generator):
        found = terms(self, batch, generator)
        calls.append(1)
        return {name: term * (float("nan") if len(calls) > 40 else 1) for name, term in found.items()}

    calls = []
    monkeypatch.setattr(VAE, "terms", broken)
    out = tmp_path / "a.h5"
    words = ["train", "blobs", "--epochs", "20", "--set", "hidden=[4]", "device=cpu", "precision=exact"]
    assert main([*words, "--quiet", "--out", str(out)]) == 1
    found = load_session(out).run
    assert found.outcome == "diverged"
    assert found.model.finite()


def test_the_folder_of_events_is_not_the_session(tmp_path, capsys):
    out = str(tmp_path / "x.h5")
    assert main(["train", "nothing.csv", "--tensorboard", out, "--out", out]) == 2
    assert "cannot be the session and the folder" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())
