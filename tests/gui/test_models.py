"""Every model of the catalogue through the window, with real clicks."""

import numpy as np
import pytest
from answers import table
from hands import check, click, drag, menu, pick, reach, type_into
from hands import choose as choose_in
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QMessageBox

import latentlab as ll
from latentlab.models import MODELS, model_class

ON_BLOBS = {"gmm", "bayesian-mixture", "mean-field", "gplvm"}
SMALL = {
    "gmm": {"components": 3, "starts": 1},
    "bayesian-mixture": {"components": 6, "starts": 1},
    "gplvm": {"inference": "Bayesian", "inducing": 12},
}


def open_card(window, name, qtbot):
    names = ["digits", "blobs"]
    click(window.start_page.cards[names.index(name)])
    qtbot.waitUntil(lambda: window.lab.data is not None and window.train_panel.model is not None, timeout=30_000)


def choose(window, name, settings=None):
    """With keys in the list of models, and in its form."""
    panel = window.train_panel.model
    pick(panel.choice, MODELS[name].title)
    for field, value in (settings or {}).items():
        editor = panel.form.editors[field]
        if not editor.isVisible():
            reach(panel.form.more)
            click(panel.form.more)
        if isinstance(editor, QComboBox):
            choose_in(editor, value)
        elif isinstance(editor, QCheckBox):
            check(editor, value)
        else:
            type_into(editor, value)


def train_out(window, qtbot, epochs=None):
    if epochs:
        type_into(window.train_panel.train_form.editors["epochs"], epochs)
    runs = len(window.lab.runs)
    window.lab.dirty = False
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: len(window.lab.runs) > runs and window.lab.phase == "ended", timeout=60_000)
    qtbot.waitUntil(lambda: window.map._points_item._drawn is not None, timeout=30_000)


@pytest.mark.parametrize("name", MODELS)
def test_it_trains_pauses_stops_continues_saves_and_opens(name, window, open_window, unhurried, qtbot, tmp_path):
    open_card(window, "blobs" if name in ON_BLOBS else "digits", qtbot)
    lab, panel = window.lab, window.train_panel
    choose(window, name, SMALL.get(name))
    type_into(panel.train_form.editors["epochs"], 5000)
    click(panel.main)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > 2, timeout=60_000)
    click(panel.main)
    qtbot.waitUntil(lambda: lab.phase == "paused", timeout=20_000)
    step = lab.report.step
    click(panel.step)
    qtbot.waitUntil(lambda: lab.report.step == step + 1, timeout=20_000)
    click(panel.main)
    qtbot.waitUntil(lambda: lab.report.step > step + 2, timeout=20_000)
    click(panel.stop)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.health is not None, timeout=60_000)
    stopped = lab.report.step
    click(panel.more)
    qtbot.waitUntil(lambda: lab.phase == "training" and lab.report.step > stopped, timeout=20_000)
    click(panel.stop)
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


def test_a_mixture_shows_its_ellipses_and_responsibilities(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose(window, "gmm", {"components": 3})
    train_out(window, qtbot)
    lab = window.lab
    assert window.map.ellipses.count == 3
    assert lab.by_component
    assert window.decoded.shares.isVisible()
    assert window.decoded.shares.bars.sum() == pytest.approx(1, abs=1e-5)
    assert "Component" in window.decoded.caption.text()
    assert not window.legend.chips
    menu(window, "Map", "Colour by component")
    assert not lab.by_component
    assert window.legend.isVisible()
    assert lab.report.outcome == "converged"


def test_components_that_empty_themselves_fade(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose(window, "bayesian-mixture")
    train_out(window, qtbot)
    assert window.map.ellipses.count == 3


def test_a_gplvm_shows_its_doubt(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose(window, "gplvm", SMALL["gplvm"])
    train_out(window, qtbot, 5)
    assert window.map.deviation.shown


def test_a_conditional_vae_decodes_under_every_class(window, qtbot):
    open_card(window, "digits", qtbot)
    choose(window, "cvae")
    train_out(window, qtbot, 4)
    strip = window.decoded.conditions
    assert strip.isVisible()
    assert len(strip.pictures) == 10
    before = window.decoded.picture.image.copy()
    click(strip.pictures[7])
    assert window.lab.decoder.condition == 7
    assert window.decoded.picture.image != before
    assert window.decoded.picture.image == strip.pictures[7].image


def test_unsuited_settings_are_told_before_training(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose(window, "factor-analysis")
    panel = window.train_panel.model
    assert not window.train_panel.words.text()  # what is left to the program suits
    type_into(panel.form.editors["latent_dim"], 2)
    assert "too many" in window.train_panel.words.text()
    click(window.train_panel.main)
    assert window.lab.phase == "ready"
    assert "too many" in window.message.text()
    window.message.close()
    type_into(panel.form.editors["latent_dim"], 1)
    assert not window.train_panel.words.text()


def test_one_table_holds_all_runs(window, qtbot):
    open_card(window, "digits", qtbot)
    for name in ("ppca", "vae"):
        choose(window, name)
        train_out(window, qtbot, 5)
    table = window.runs_panel.table
    assert table.rowCount() == 2
    assert [table.item(row, 0).text() for row in (0, 1)] == ["1 ppca", "2 vae"]
    window.bring("Runs")
    click(window.runs_panel.exact)
    qtbot.waitUntil(lambda: window.lab.runs[1].rows == 179, timeout=120_000)
    assert table.rowCount() == 2
    assert "179" in table.item(1, 8).text()
    votes = window.lab.runs[1].votes
    assert table.item(1, 7).text() == f"{votes.latent:.3f} (PCA {votes.principal:.3f})"
    assert votes.latent > 0.2


def test_a_remedy_is_one_click(window, qtbot, monkeypatch):
    open_card(window, "digits", qtbot)
    choose(window, "vae")
    type_into(window.train_panel.model.form.editors["beta"], "300")
    train_out(window, qtbot, 3)
    panel = window.health_panel
    window.bring("Health")
    qtbot.wait(50)
    button = next(button for button in panel.buttons if "free bits" in button.text())
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.button(QMessageBox.StandardButton.Discard).click())
    click(button)
    qtbot.waitUntil(lambda: len(window.lab.runs) == 2, timeout=60_000)
    assert window.lab.model_settings.free_bits == 0.25
    assert window.lab.model_settings.beta == 300


def test_a_run_that_was_still_improving_is_trained_on_by_one_click(window, qtbot):
    open_card(window, "digits", qtbot)
    choose(window, "ppca")
    choose(window, "autoencoder")
    train_out(window, qtbot, 4)
    window.bring("Health")
    qtbot.wait(50)
    panel, lab = window.health_panel, window.lab
    button = next(button for button in panel.buttons if "Continue" in button.text())
    assert button.toolTip().startswith("Trains this run on")
    before = lab.report.step
    click(button)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.report.step == 2 * before, timeout=60_000)
    assert len(lab.runs) == 1


def test_a_remedy_says_that_it_trains_anew_and_what_it_changes(window, qtbot):
    open_card(window, "digits", qtbot)
    choose(window, "ppca")
    train_out(window, qtbot)
    (button,) = (button for button in window.health_panel.buttons if "4 latent dimensions" in button.text())
    assert button.text() == "Train anew with 4 latent dimensions"
    assert button.toolTip() == "Trains a new run from the start. Latent dimensions: 2 → 4."


def test_what_is_drawn_is_chosen_in_the_panel(window, qtbot):
    open_card(window, "digits", qtbot)
    choose(window, "gmm", {"components": 3, "covariance": "diagonal", "starts": 1})
    train_out(window, qtbot)
    lab, panel = window.lab, window.sampling_panel
    window.bring("Samples")
    qtbot.wait(50)
    click(panel.again)
    qtbot.waitUntil(lambda: len(panel.places) == 36, timeout=20_000)
    assert len(np.unique(panel.places, axis=0)) <= 3  # the means of the components
    assert "E[x|z]" in panel.words.text()
    click(panel.shown)
    qtbot.waitUntil(panel.shown.view().isVisible, timeout=5000)
    QTest.keyClick(panel.shown.view(), Qt.Key.Key_Down)
    QTest.keyClick(panel.shown.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "x ~ p(x|z)" in panel.words.text(), timeout=20_000)
    assert len(np.unique(panel.places, axis=0)) == 36
    rows = lab.data.x.reshape(len(lab.data), -1)
    assert all(np.abs(rows - place).max(1).min() > 0.01 for place in panel.places)  # none is a row


def test_what_a_model_cannot_be_drawn_from_is_disabled_with_a_sentence(window, qtbot):
    open_card(window, "digits", qtbot)
    choose(window, "linear-autoencoder")
    train_out(window, qtbot, 2)
    panel = window.sampling_panel
    entries = {panel.source.itemData(index): panel.source.model().item(index) for index in range(5)}
    assert [kind for kind, entry in entries.items() if not entry.isEnabled()] == ["prior", "grid"]
    assert "no p(z)" in entries["prior"].toolTip()
    assert panel.source.currentData() == "aggregate"
    behind = window.strip.background
    item = behind.model().item(behind.findData("prior"))
    assert not item.isEnabled()
    assert "no p(z)" in item.toolTip()
    window.map.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(window.map, Qt.Key.Key_K)
        seen.append(window.map.backdrop.kind)
    assert "prior" not in seen


def test_the_nearest_rows_posterior_is_measured(window, qtbot):
    open_card(window, "digits", qtbot)
    choose(window, "vae")
    train_out(window, qtbot, 5)
    window.map.setFocus()
    QTest.keyClick(window.map, Qt.Key.Key_G)
    panel = window.posterior_panel
    qtbot.waitUntil(lambda: panel.found is not None, timeout=60_000)
    found = panel.found
    assert found.elbo <= found.refined
    assert found.refined < found.evidence + 0.2
    assert found.method == "quadrature"
    assert len(panel.picture.outlines) == 2
    assert "nats" in panel.gaps.text()


def test_every_form_has_help_for_every_field(window, qtbot):
    open_card(window, "blobs", qtbot)
    for name in MODELS:
        choose(window, name)
        form = window.train_panel.model.form
        assert form.kind is model_class(name).Settings
        assert all(len(editor.toolTip()) > 20 for editor in form.editors.values())
        assert "rows" not in form.editors


def test_steps_of_em_are_shown_one_by_one(window, qtbot):
    open_card(window, "blobs", qtbot)
    choose(window, "gmm", {"components": 3})
    shown = []
    window.lab.decoder_changed.connect(lambda: shown.append(window.lab.decoder.ellipses()[0].mean.copy()))
    train_out(window, qtbot)
    assert len({tuple(mean) for mean in shown}) > 8


def test_a_preset_fills_the_forms(window, qtbot):
    open_card(window, "digits", qtbot)
    menu(window, "Train", "Presets", "burda-iwae")
    values = window.train_panel.model_form.values()
    assert (values["objective"], values["latent_dim"], values["hidden"]) == ("IWAE", 50, [200, 200])
    assert window.train_panel.train_form.values()["epochs"] == 60


def test_a_path_through_a_mixture_is_exported(window, qtbot, tmp_path):
    open_card(window, "digits", qtbot)
    choose(window, "gmm", {"components": 4, "covariance": "diagonal", "starts": 1})
    train_out(window, qtbot)
    window.path_panel.add_waypoint()
    window.lab.set_probe_xy(0.4, 0.2)
    window.path_panel.add_waypoint()
    for kind in ("film", "grid", "picture"):
        path = tmp_path / f"{kind}.png"
        window.exports.export(kind, path, 6)
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
