"""What is said, kept and exported is of the run and the moment in sight, and of no other."""

import csv

import numpy as np
import pytest
from answers import BUTTONS, answer, open_data, rest, table
from hands import choose, click, menu, set_epochs, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import latentlab as ll
from latentlab.gui.panels.timeline import few_digits
from latentlab.gui.widgets.file_dialogs import FileDialog
from latentlab.gui.widgets.plain import Label
from latentlab.storage.session import load_session, save_session


@pytest.fixture
def run(window, qtbot, tmp_path):
    """The window with a run of some moments behind it, measured."""
    open_data(window, table(tmp_path / "first.csv", rows=200), qtbot)
    set_epochs(window, 40)
    click(window.bar.train)
    rest(window, qtbot)
    return window


def to_the_first_moment(window, qtbot):
    timeline = window.lab.timeline
    while timeline.at != 0:
        QTest.keyClick(window, Qt.Key.Key_BracketLeft)
    first = encoded(window, timeline.snapshots[0].weights)
    qtbot.waitUntil(lambda: np.allclose(window.lab.embedding.z, first, atol=1e-5), timeout=20_000)
    return first


def encoded(window, weights):
    lab = window.lab
    model = ll.build_model("vae", lab.data, **vars(lab.model_settings))
    model.load(weights)
    return model.encode(lab.data.x)


def places(path):
    with open(path, newline="") as stream:
        return np.array([[float(line["z1"]), float(line["z2"])] for line in csv.DictReader(stream)])


def export(window, kind, path, qtbot):
    window.exports.export(kind, path, {})
    qtbot.waitUntil(lambda: path.exists() and not window.lab.jobs.waiting, timeout=30_000)


def test_training_on_goes_back_to_the_newest_state(run, qtbot):
    timeline = run.lab.timeline
    to_the_first_moment(run, qtbot)
    menu(run, "Train", "Continue")
    qtbot.waitUntil(lambda: run.lab.phase == "training", timeout=20_000)
    assert timeline.at is None
    rest(run, qtbot)
    assert timeline.at is None
    assert np.allclose(run.lab.embedding.z, encoded(run, run.lab.weights), atol=1e-5)


def test_a_run_is_kept_for_comparison_as_it_was_measured(run, qtbot):
    lab = run.lab
    last = lab.embedding.z.copy()
    lab.comparing.kept.clear()
    to_the_first_moment(run, qtbot)
    click(run.runs_panel.exact)
    qtbot.waitUntil(lambda: not lab.jobs.waiting and not lab.finding.jobs.waiting, timeout=60_000)
    QTest.keyClick(run, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: bool(lab.comparing.kept), timeout=30_000)
    kept = next(iter(lab.comparing.kept.values()))
    assert np.allclose(kept.embedding.z, last, atol=1e-5)
    assert np.allclose(kept.decoder.encode(lab.data.x), last, atol=1e-5)


def test_exports_are_of_the_moment_in_sight(run, qtbot, tmp_path):
    first = to_the_first_moment(run, qtbot)
    export(run, "embedding", tmp_path / "then.csv", qtbot)
    assert np.allclose(places(tmp_path / "then.csv"), first, atol=1e-5)


def test_rows_with_factors_of_their_own_are_exported_where_they_are_on_the_map(window, qtbot, tmp_path):
    data = ll.load_dataset("blobs")
    model = ll.build_model("vae", data, hidden=[8], inference="free")
    save_session(tmp_path / "a.h5", ll.train(model, data, epochs=20, learning_rate=1e-2))
    window.files.open_path(str(tmp_path / "a.h5"))
    lab = window.lab
    qtbot.waitUntil(lambda: lab.embedding is not None and lab.embedding.whole and not lab.jobs.waiting, timeout=60_000)
    export(window, "embedding", tmp_path / "e.csv", qtbot)
    assert np.allclose(places(tmp_path / "e.csv"), lab.embedding.z, atol=1e-5)


def test_a_session_saved_while_training_opens_with_every_row_where_the_model_places_it(
    window, qtbot, tmp_path, monkeypatch
):
    path = tmp_path / "a.h5"
    monkeypatch.setattr(FileDialog, "to_save", lambda *_: str(path))
    open_data(window, table(tmp_path / "first.csv", rows=200), qtbot)
    set_epochs(window, 2000)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.phase == "training" and window.lab.report.step > 20, timeout=60_000)
    menu(window, "File", "Save session")
    qtbot.waitUntil(path.is_file, timeout=30_000)
    menu(window, "Train", "Stop")
    rest(window, qtbot)
    asked = answer(BUTTONS.Discard)
    window.files.open_path(str(path))
    session = load_session(path)
    z = session.model.encode(session.data.x)
    lab = window.lab
    qtbot.waitUntil(
        lambda: lab.embedding is not None and lab.embedding.whole and np.allclose(lab.embedding.z, z, atol=1e-5),
        timeout=30_000,
    )
    assert asked is not None


@pytest.mark.slow
def test_findings_of_a_run_go_when_it_trains_on_or_another_one_comes(run, qtbot):
    panel, posterior = run.health_panel, run.posterior_panel

    def words():
        return " ".join(label.text() for label in panel.findChildren(Label))

    assert run.lab.health is not None
    run.bring("Posterior")
    click(posterior.button)
    qtbot.waitUntil(lambda: posterior.found is not None, timeout=60_000)
    menu(run, "Train", "Continue")
    qtbot.waitUntil(lambda: run.lab.phase == "training", timeout=20_000)
    assert posterior.found is None
    assert "Training goes on" in words()
    assert "Finished" not in run.status.words.text()
    rest(run, qtbot)
    click(posterior.button)
    qtbot.waitUntil(lambda: posterior.found is not None, timeout=60_000)
    choose(run.train_panel.model.choice, "Probabilistic PCA")
    answer(BUTTONS.Discard)
    click(run.bar.train)
    qtbot.waitUntil(lambda: run.lab.decoder.name == "ppca", timeout=30_000)
    assert posterior.found is None
    assert not any("amortisation" in part.words for part in posterior.bar.parts)
    rest(run, qtbot)


def test_new_data_have_no_axes_of_the_old_run(run, qtbot, tmp_path):
    open_data_after(run, tmp_path, qtbot)
    assert run.map.getAxis("bottom").labelText == ""
    assert run.map.getAxis("left").labelText == ""


def open_data_after(run, tmp_path, qtbot):
    answer(BUTTONS.Discard)
    open_data(run, table(tmp_path / "second.csv", rows=50, columns=3), qtbot)


def test_a_session_that_was_opened_is_measured(run, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "a.h5"
    monkeypatch.setattr(FileDialog, "to_save", lambda *_: str(path))
    menu(run, "File", "Save session")
    qtbot.waitUntil(path.is_file, timeout=30_000)
    open_data_after(run, tmp_path, qtbot)
    run.files.open_path(str(path))
    qtbot.waitUntil(lambda: run.lab.health is not None and bool(run.lab.runs), timeout=60_000)
    assert not run.lab.dirty


def test_epochs_keep_their_digits():
    assert [few_digits(epoch) for epoch in (0.126, 98.4, 123.0, 1540.0)] == ["0.13", "98", "123", "1,540"]


def test_the_readout_of_the_curves_is_never_before_the_beginning(run):
    type_into(run.train_panel.train_form.editors["epochs"], 3)
    plot = run.curves.plots["elbo"]
    box = plot.getViewBox()
    box.setXRange(-5, 40)
    place = plot.mapFromScene(box.mapViewToScene(box.viewRect().center()))
    QTest.mouseMove(plot.viewport(), place)
    left = plot.mapFromScene(box.mapViewToScene(type(box.viewRect().center())(-3.0, box.viewRect().center().y())))
    QTest.mouseMove(plot.viewport(), left)
    QTest.qWait(50)
    assert "-" not in run.curves.readout.split(":")[0]
