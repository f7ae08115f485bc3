"""Every model of the catalogue through the window, with real clicks."""

import numpy as np
import pytest
from answers import table
from hands import click, drag, type_into
from ways import choose_model, open_card, train_out

import latentlab as ll
from latentlab.models import MODELS

ON_BLOBS = {"gmm", "bayesian-mixture", "mean-field", "gplvm"}
SMALL = {
    "gmm": {"components": 3, "starts": 1},
    "bayesian-mixture": {"components": 6, "starts": 1},
    "gplvm": {"inference": "Bayesian", "inducing": 12},
}


@pytest.mark.parametrize("name", MODELS)
def test_it_trains_pauses_stops_continues_saves_and_opens(name, window, open_window, unhurried, qtbot, tmp_path):
    open_card(window, "blobs" if name in ON_BLOBS else "digits", qtbot)
    lab, panel = window.lab, window.train_panel
    choose_model(window, name, SMALL.get(name))
    type_into(panel.train_form.editors["epochs"], 5000)
    click(window.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > 2, timeout=60_000)
    click(window.bar.pause)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=20_000)
    step = lab.report.step
    click(window.bar.step)
    qtbot.waitUntil(lambda: lab.report.step == step + 1, timeout=20_000)
    click(window.bar.go_on)
    qtbot.waitUntil(lambda: lab.report.step > step + 2, timeout=20_000)
    click(window.bar.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.health is not None, timeout=60_000)
    stopped = lab.report.step
    click(window.bar.go_on)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > stopped, timeout=20_000)
    click(window.bar.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended" and len(lab.runs) == 1, timeout=60_000)
    qtbot.waitUntil(lambda: lab.embedding is not None and lab.embedding.whole, timeout=60_000)
    assert (np.diff(lab.report.history["step"]) > 0).all()
    assert np.isfinite(lab.runs[0].elbo) or np.isfinite(lab.runs[0].reconstruction)
    assert window.runs_panel.table.rowCount() == 1

    # Encoded: every row on the map; decoded: the picture follows the ring.
    qtbot.waitUntil(lambda: window.map._points_item._drawn is not None, timeout=30_000)
    assert lab.embedding.xy.shape == (len(lab.data), 2)
    before = lab.probe.copy()
    at = window.map.pixel_of(lab.probe_xy()).toPoint()
    drag(window.map.viewport(), at, at + (at - at).__class__(60, -35), qtbot)
    assert not np.array_equal(lab.probe, before)
    shown = lab.decoder.decode(lab.probe[None])[0]
    assert shown.shape == lab.data.shape
    assert np.isfinite(shown).all()

    path = tmp_path / "a.h5"
    window.files.save_to(path)
    qtbot.waitUntil(lambda: window.files.session_path == path and not lab.jobs.waiting, timeout=20_000)
    again = open_window()
    again.files.open_path(str(path))
    qtbot.waitUntil(lambda: again.lab.decoder is not None and again.lab.report is not None, timeout=30_000)
    qtbot.waitUntil(lambda: again.lab.embedding is not None, timeout=30_000)
    assert again.train_panel.model.name == name
    assert again.lab.model_settings == lab.model_settings
    assert np.array_equal(again.lab.decoder.decode(lab.probe[None])[0], shown)
    assert np.allclose(again.lab.embedding.z, lab.embedding.z)
    lab.dirty = again.lab.dirty = False


def test_steps_of_em_are_shown_one_by_one(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose_model(window, "gmm", {"components": 3})
    shown = []
    window.lab.decoder_changed.connect(lambda: shown.append(window.lab.decoder.ellipses()[0].mean.copy()))
    train_out(window, qtbot)
    assert len({tuple(mean) for mean in shown}) > 3  # a busy machine shows fewer


def test_a_path_through_a_mixture_is_exported(window, qtbot, tmp_path):
    open_card(window, "digits", qtbot)
    choose_model(window, "gmm", {"components": 4, "covariance": "diagonal", "starts": 1})
    train_out(window, qtbot)
    window.path_panel.add_waypoint()
    window.lab.set_probe_xy(0.4, 0.2)
    window.path_panel.add_waypoint()
    for kind in ("film", "grid", "picture"):
        path = tmp_path / f"{kind}.png"
        window.exports.export(kind, path, {})
        qtbot.waitUntil(lambda path=path: path.exists() and not window.lab.jobs.waiting, timeout=20_000)
    window.lab.dirty = False


def test_other_data_after_a_session_are_modelled_as_suits_them(window, qtbot, tmp_path):
    """What the program had decided for the data of a session is not kept for the next ones."""
    data = ll.load_dataset(str(table(tmp_path / "first.csv")))
    model = ll.build_model("vae", data, latent_dim=3, hidden=[8])
    ll.save_session(tmp_path / "a.h5", ll.train(model, data, epochs=1))
    window.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: window.lab.decoder is not None and window.lab.embedding is not None, timeout=30_000)
    assert window.train_panel.model_form.values()["likelihood"] == "gaussian-each"
    window.files.open_path("counts")
    qtbot.waitUntil(lambda: window.lab.data.name == "counts", timeout=30_000)
    values = window.train_panel.model_form.values()
    assert (values["likelihood"], values["network"], values["hidden"]) == (None, None, None)
    assert values["latent_dim"] == 3  # which the program had not decided
    configured = window.lab.configured("vae", values, window.train_panel.train_form.values())
    assert configured is not None
