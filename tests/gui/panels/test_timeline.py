"""Back and forth through training, forks and films."""

import numpy as np
from answers import BUTTONS, answer
from hands import SHIFT, click
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from ways import save_as

import latentlab as ll


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
    qtbot.waitUntil(lambda: np.allclose(lab.embedding.z, then, atol=1e-5), timeout=20_000)
    assert not np.allclose(lab.decoder.decode(lab.probe[None]), picture)
    assert window.curves.plots["elbo"]._snapshot_at.isVisible()
    assert f"step {timeline.snapshot.step:,}" in window.timeline_panel.words.text()
    click(window.timeline_panel.now)
    qtbot.waitUntil(lambda: np.allclose(lab.embedding.xy, now, atol=1e-5), timeout=20_000)
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
    qtbot.waitUntil(lambda: len(sheet.images) > 2, timeout=20_000)
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
    window.bring("Timeline")
    click(window.timeline_panel.film)
    dialog = window.exports.dialog
    assert dialog.isVisible()
    assert dialog.export.name == "training"
    save_as(dialog, tmp_path / "t.webp")
    qtbot.waitUntil(lambda: (tmp_path / "t.webp").exists() and not lab.jobs.waiting, timeout=60_000)
    with Image.open(tmp_path / "t.webp") as film:
        assert film.n_frames == len(lab.timeline.snapshots)
        assert max(film.size) == 720


def test_moments_are_kept_with_the_session(long_trained, qtbot, tmp_path, open_window):
    lab = long_trained.lab
    long_trained.files.save_to(tmp_path / "a.h5")
    qtbot.waitUntil(lambda: (tmp_path / "a.h5").exists() and not lab.jobs.waiting, timeout=30_000)
    again = open_window()
    again.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: again.lab.report is not None and again.lab.embedding is not None, timeout=30_000)
    assert [snapshot.step for snapshot in again.lab.timeline.snapshots] == [m.step for m in lab.timeline.snapshots]


def test_the_timeline_opened_after_the_run_shows_its_snapshots(one_run, qtbot):
    panel = one_run.timeline_panel
    one_run.bring("Timeline")
    assert "appear" not in panel.sheet.empty
    qtbot.waitUntil(lambda: len(panel.sheet.images) > 1, timeout=30_000)
    assert "snapshots are kept" in panel.words.text()


def test_its_pictures_are_of_the_place_where_the_ring_is(long_trained, qtbot):
    long_trained.bring("Timeline")
    sheet = long_trained.timeline_panel.sheet
    qtbot.waitUntil(lambda: len(sheet.images) > 1, timeout=20_000)
    before = sheet.images[-1]
    long_trained.map.setFocus()
    for _ in range(12):
        QTest.keyClick(long_trained.map, Qt.Key.Key_Left, SHIFT)
    qtbot.waitUntil(lambda: len(sheet.images) > 1 and sheet.images[-1] != before, timeout=20_000)
