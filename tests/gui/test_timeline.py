"""Back and forth through training, forks, films; two runs side by side; Python and the window."""

import subprocess
import sys

import numpy as np
import pytest
from answers import BUTTONS, answer
from hands import choose, click, reach, set_epochs, type_into
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

import latentlab as ll
from latentlab.errors import InputError

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def long_trained(digits, qtbot):
    """The window with a run behind it that kept some snapshots."""
    set_epochs(digits, 30)
    click(digits.train_panel.main)
    qtbot.waitUntil(lambda: digits.lab.phase == "ended" and digits.lab.embedding.whole, timeout=60_000)
    qtbot.waitUntil(lambda: bool(digits.lab.comparing.kept), timeout=30_000)
    return digits


def test_the_slider_goes_back_and_the_map_decoder_and_curves_with_it(long_trained, qtbot):
    window, lab = long_trained, long_trained.lab
    timeline = lab.timeline
    assert len(timeline.snapshots) >= 3
    window.bring("Timeline")
    now, picture = lab.embedding.xy.copy(), lab.decoder.decode(lab.probe[None])
    slider = window.timeline_panel.slider
    slider.setFocus()
    for _ in timeline.snapshots:
        QTest.keyClick(slider, Qt.Key.Key_Left)
    assert timeline.at == 0
    model = ll.build_model("vae", lab.data, **vars(lab.model_settings))
    model.load(timeline.snapshots[0].weights)
    then = model.encode(lab.data.x)
    qtbot.waitUntil(lambda: np.allclose(lab.embedding.z, then, atol=1e-5), timeout=5000)
    assert not np.allclose(lab.decoder.decode(lab.probe[None]), picture)
    assert window.curves.plots["elbo"]._snapshot_at.isVisible()
    assert f"step {timeline.snapshot.step:,}" in window.timeline_panel.words.text()
    click(window.timeline_panel.now)
    qtbot.waitUntil(lambda: np.allclose(lab.embedding.xy, now, atol=1e-5), timeout=10_000)
    assert np.allclose(lab.decoder.decode(lab.probe[None]), picture, atol=1e-6)
    assert not window.curves.plots["elbo"]._snapshot_at.isVisible()


def test_moments_by_keys_by_pictures_and_playing(long_trained, qtbot):
    window, timeline = long_trained, long_trained.lab.timeline
    last = len(timeline.snapshots) - 1
    QTest.keyClick(window, Qt.Key.Key_BracketLeft)
    assert timeline.at == last - 1
    QTest.keyClick(window, Qt.Key.Key_BracketRight)
    assert timeline.at == last
    window.bring("Timeline")
    sheet = window.timeline_panel.sheet
    qtbot.waitUntil(lambda: len(sheet.images) > 2, timeout=5000)
    click(sheet, sheet.cell(1).center())
    assert timeline.at == window.timeline_panel._shown[1]
    QTest.keyClick(window, Qt.Key.Key_Space, SHIFT)
    assert timeline.playing
    qtbot.waitUntil(lambda: not timeline.playing, timeout=30_000)
    assert timeline.at == last
    QTest.keyClick(window, Qt.Key.Key_End)
    assert timeline.at is None


def test_training_is_forked_from_a_moment(long_trained, qtbot):
    window, lab = long_trained, long_trained.lab
    window.bring("Timeline")
    lab.timeline.show(1)
    snapshot = lab.timeline.snapshot
    ticket = lab.run_ticket
    answer(BUTTONS.Discard)
    click(window.timeline_panel.fork)
    qtbot.waitUntil(lambda: lab.run_ticket != ticket and lab.phase == "ended", timeout=60_000)
    steps = lab.report.history["step"]
    assert lab.timeline.snapshots[1].step == snapshot.step
    kept = lab.timeline.snapshots[1].weights
    assert all(np.array_equal(kept[name], value) for name, value in snapshot.weights.items())
    assert steps.max() == lab.report.step
    assert len(lab.comparing.kept) >= 1


def test_the_film_of_a_training_is_exported(long_trained, qtbot, tmp_path):
    window, lab = long_trained, long_trained.lab
    window.exports.export("training", tmp_path / "t.gif", 2)
    qtbot.waitUntil(lambda: (tmp_path / "t.gif").exists() and not lab.jobs.waiting, timeout=30_000)
    with Image.open(tmp_path / "t.gif") as film:
        assert 2 <= film.n_frames <= len(lab.timeline.snapshots)
        assert film.size[0] == window.map.frame().width


def test_moments_are_kept_with_the_session(long_trained, qtbot, tmp_path, open_window):
    lab = long_trained.lab
    long_trained.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: (tmp_path / "a.h5").exists() and not lab.jobs.waiting, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.report is not None and again.lab.embedding is not None, timeout=30_000)
    assert [snapshot.step for snapshot in again.lab.timeline.snapshots] == [m.step for m in lab.timeline.snapshots]


def test_two_runs_stand_side_by_side(long_trained, qtbot):
    window, lab = long_trained, long_trained.lab
    form = window.train_panel.train_form
    reach(form.more)
    click(form.more)
    type_into(form.editors["seed"], 5)
    lab.dirty = False
    ticket = lab.run_ticket
    click(window.train_panel.main)
    qtbot.waitUntil(lambda: lab.run_ticket != ticket and lab.phase == "ended" and lab.embedding.whole, timeout=60_000)
    qtbot.waitUntil(lambda: len(lab.comparing.kept) == 2, timeout=30_000)
    QTest.keyClick(window, Qt.Key.Key_C, CONTROL | ALT)
    qtbot.waitUntil(lambda: lab.comparing.found is not None and window.other_map.isVisible(), timeout=10_000)
    found = lab.comparing.found
    turned = found.other.embedding.xy - found.other.embedding.xy.mean(0)
    assert (
        found.displacement.mean()
        <= np.linalg.norm(turned - (lab.embedding.xy - lab.embedding.xy.mean(0)), axis=1).mean()
    )
    assert found.share > found.chance
    shown = {name.partition(",")[0]: a for name, a, _, _ in found.figures}
    assert shown["ELBO"] == pytest.approx(lab.runs[-1].elbo)
    window.bring("Compare")
    qtbot.waitUntil(lambda: window.compare_panel.pictures[2].image is not None, timeout=5000)
    lab.finding.label("4")
    qtbot.waitUntil(lambda: len(window.other_map._shifts.lines) > 0, timeout=5000)
    assert len(window.other_map._points.chosen) == len(found.aligned.rows)
    row = int(lab.selections.current.rows[0])
    place = window.other_map.pixel_of(tuple(map(float, window.other_map.place_of(row)))).toPoint()
    click(window.other_map.viewport(), place)
    near = lab.nearest_row()[0]
    assert np.linalg.norm(window.other_map.place_of(near) - window.other_map.place_of(row)) < 0.2
    lab.finding.find("displacement > 0")
    choose(window.compare_panel.other, "Compare with none")
    qtbot.waitUntil(lambda: not window.other_map.isVisible(), timeout=3000)


def test_a_session_of_other_data_is_not_compared(long_trained, qtbot, tmp_path):
    other = ll.load_dataset("moons")
    model = ll.build_model("vae", other)
    ll.save_session(tmp_path / "moons.h5", ll.train(model, other, epochs=1))
    long_trained.lab.comparing.open(tmp_path / "moons.h5")
    qtbot.waitUntil(lambda: long_trained.message is not None and long_trained.message.isVisible(), timeout=30_000)
    assert "moons" in long_trained.message.text()
    assert long_trained.lab.comparing.found is None
    long_trained.message.close()


def test_what_is_copied_as_python_does_it_again(trained, qtbot, tmp_path):
    lab = trained.lab
    lab.finding.find('label == "3" and z1 > 0')
    qtbot.waitUntil(lambda: lab.selections.current is not None, timeout=5000)
    for z in ((-0.4, 0.1), (0.5, 0.3)):
        lab.set_probe(np.array(z, np.float32))
        QTest.keyClick(trained, Qt.Key.Key_W)
    trained.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: trained.files.session_path is not None and not lab.jobs.waiting, timeout=30_000)
    QTest.keyClick(trained, Qt.Key.Key_C, CONTROL | SHIFT)
    text = QGuiApplication.clipboard().text()
    text += f"\nnp.savez({str(tmp_path / 'a.npz')!r}, rows=rows, picture=picture, film=film)\n"
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = np.load(tmp_path / "a.npz")
    assert np.array_equal(found["rows"], lab.selections.current.rows)
    assert np.allclose(found["picture"], lab.decoder.decode(lab.probe[None])[0], atol=1e-5)
    assert np.allclose(found["film"], lab.decoder.decode(lab.path.frames(60)), atol=1e-3)


def test_a_run_is_trained_again_by_what_is_copied(trained):
    QTest.keyClick(trained, Qt.Key.Key_C, CONTROL | SHIFT)
    text = QGuiApplication.clipboard().text()
    assert "ll.load_dataset('digits')" in text
    assert "ll.train(model, data, epochs=4)" in text


def test_the_window_from_python(qtbot):
    data = ll.load_dataset("digits")
    run = ll.train(ll.build_model("vae", data, latent_dim=3), data, epochs=2)
    lab = ll.explore(run)
    try:
        heard = []
        for event in ("selection", "probe", "plane"):
            lab.listen(event, lambda value, event=event: heard.append((event, value)))
        assert lab.plane == "pca"
        lab.selection = [5, 3, 5]
        assert lab.selection.tolist() == [3, 5]
        assert heard[-1][0] == "selection"
        lab.selection = "row < 4"
        assert lab.selection.tolist() == [0, 1, 2, 3]
        lab.selection = np.arange(len(data)) == 9
        assert lab.selection.tolist() == [9]
        lab.selection = None
        assert len(lab.selection) == 0
        lab.probe = [0.5, -1.0, 2.0]
        assert heard[-1][0] == "probe"
        assert np.allclose(heard[-1][1], [0.5, -1.0, 2.0])
        assert np.allclose(lab.picture, run.model.decode(np.array([[0.5, -1.0, 2.0]], np.float32))[0], atol=1e-5)
        lab.plane = (0, 2)
        assert lab.until(lambda: lab.plane == "axes", 10)
        assert ("plane", "axes") in heard
        for wrong in (
            {"probe": [1.0]},
            {"plane": "flat"},
            {"plane": (0, 9)},
            {"selection": [99_999]},
            {"selection": "x >"},
        ):
            for name, value in wrong.items():
                with pytest.raises(InputError):
                    setattr(lab, name, value)
        with pytest.raises(InputError):
            lab.listen("weather", print)
        with pytest.raises(InputError):
            ll.explore(3)
    finally:
        lab.close()
        lab.window.deleteLater()
