"""What a shell trains on is, opened again, what a lab would have kept of it."""

import runpy

import numpy as np
import pytest

from latentlab.cli import main
from latentlab.lab import Lab
from latentlab.lab.trained_on import session_after
from latentlab.models.protocol import weights_of
from latentlab.storage import dataset_kept
from latentlab.storage.session import load_session
from latentlab.training import Run, TrainSettings, fit

WORDS = ["--set", "hidden=[4]", "device=cpu", "--quiet"]


@pytest.fixture
def by_lab(tmp_path, table_file):
    """A session that a lab saved, with another run beside and a selection."""
    lab = Lab()
    try:
        lab.do("open", name=str(table_file))
        lab.wait()
        for dims in (1, 2):
            lab.do("train", model="vae", model_values={"hidden": [4], "latent_dim": dims},
                   train_values={"epochs": 2, "device": "cpu"})  # fmt: skip
            lab.wait()
        lab.do("select", rows=[[0, 5]])
        lab.do("save", path=str(tmp_path / "a.h5"))
        lab.wait()
    finally:
        lab.close()
    return tmp_path / "a.h5"


@pytest.fixture
def table_file(tmp_path):
    random = np.random.default_rng(0)
    lines = ["a,b,c", *(",".join(f"{value:.4f}" for value in row) for row in random.normal(size=(60, 3)))]
    (tmp_path / "t.csv").write_text("\n".join(lines))
    return tmp_path / "t.csv"


def test_other_runs_and_selections_stay_and_the_log_leads_to_what_is_there(by_lab, tmp_path):
    before = load_session(by_lab)
    assert main(["resume", str(by_lab), "--epochs", "3", "--quiet"]) == 0
    after = load_session(by_lab)
    assert [other.name for other in after.others] == [other.name for other in before.others] != []
    assert np.array_equal(after.view.arrays["selection"], before.view.arrays["selection"])
    assert after.run.step > before.run.step
    lab = Lab()
    try:
        lab.replay(_commands(after))
        again = lab.trainer
        state = {}
        again.ask(lambda run: run.freeze().state, state.update)
        lab.wait(lambda: bool(state))
    finally:
        lab.close()
    for name, value in after.record.state.items():
        assert np.array_equal(value, state[name]), name


def test_the_map_is_that_of_the_weights_and_there_without_the_rows(tmp_path, table_file, monkeypatch):
    monkeypatch.setattr(dataset_kept, "EMBEDDED", 0)
    out = tmp_path / "a.h5"
    assert main(["train", str(table_file), "--epochs", "2", *WORDS, "--out", str(out)]) == 0
    for more in (0, 3):
        if more:
            assert main(["resume", str(out), "--epochs", str(more), "--quiet"]) == 0
        session = load_session(out)
        z = session.model.encode(np.asarray(session.data.x[:]))
        assert np.allclose(session.view.arrays["z"], z, atol=1e-6)
    table_file.unlink()
    lab = Lab()
    try:
        lab.do("open session", path=str(out))
        lab.wait()
        assert not lab.data.here
        assert np.allclose(lab.embedding.z, z, atol=1e-6)
    finally:
        lab.close()


def test_what_is_written_meanwhile_has_no_map_of_other_weights(small):
    run = Run(_model(small), small, TrainSettings(epochs=2, batch_size=20, device="cpu"))
    opened = session_after(run)
    assert "z" in opened.view.arrays
    for _ in fit(run):
        break
    assert "z" not in session_after(run, opened, whole=False).view.arrays


def _model(data):
    import latentlab as ll

    return ll.build_model("vae", data, hidden=[4])


def _commands(session):
    from latentlab.lab.verbs import commands_of

    return commands_of(session.view.values["log"])


def test_a_session_of_the_shell_has_commands_that_lead_to_its_weights(tmp_path, table_file):
    out = tmp_path / "a.h5"
    assert main(["train", str(table_file), "--epochs", "2", *WORDS, "--out", str(out)]) == 0
    assert main(["resume", str(out), "--epochs", "3", "--quiet"]) == 0
    assert main(["export", str(out), "script", "--quiet", "--out", str(tmp_path / "again.py")]) == 0
    done = runpy.run_path(str(tmp_path / "again.py"))
    try:
        found, again = (weights_of(model.state()) for model in (load_session(out).run.model, done["model"]))
        assert again
        for name, value in again.items():
            assert np.array_equal(value, found[name]), name
    finally:
        done["lab"].close()
