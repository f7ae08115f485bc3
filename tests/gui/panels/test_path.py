"""Paths in their panel: made, edited, solved, walked and played."""

import numpy as np
from hands import ALT, CONTROL, check, choose, click, drag, type_into
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from ways import free_place, pixel, save_as

from latentlab.space.geometry import decoder_of, evenness, step_lengths
from latentlab.space.trust import Trust


def test_path_is_made_edited_undone_and_played(trained, qtbot):
    lab, view, panel = trained.lab, trained.map, trained.path_panel
    for across, up in ((0.3, 0.3), (0.7, 0.3), (0.6, 0.8)):
        click(view.viewport(), free_place(view, across, up))
        QTest.keyClick(trained, Qt.Key.Key_W)
    assert len(lab.path) == 3
    click(view.viewport(), free_place(view, 0.1, 0.1))
    before = lab.path.waypoints.copy()
    start = pixel(view, tuple(before[1]))
    drag(view.viewport(), start, start + QPoint(-40, 50), qtbot)
    assert not np.array_equal(lab.path.waypoints[1], before[1])
    assert np.array_equal(lab.path.waypoints[[0, 2]], before[[0, 2]])
    QTest.keyClick(trained, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(lab.path.waypoints, before)
    QTest.keyClick(trained, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert len(lab.path) == 2
    trained.bring("Path")
    qtbot.waitUntil(lambda: len(panel.strip._images) > 1, timeout=20_000)
    click(panel.play)
    assert panel.playing
    qtbot.waitUntil(lambda: not panel.playing, timeout=20_000)
    assert np.allclose(lab.probe, lab.path.waypoints[-1])
    click(panel.strip, panel.strip._cells()[0].center())
    assert np.allclose(lab.probe, lab.path.waypoints[0])
    choose(panel.interpolation, "Spherical")
    assert lab.path.interpolation == "spherical"
    click(panel.clear)
    assert len(lab.path) == 0


def put_waypoints(window, *places):
    for z in places:
        window.lab.set_probe(np.array(z, np.float32))
        QTest.keyClick(window, Qt.Key.Key_W)


def solved(window, qtbot):
    walks = window.lab.walks
    qtbot.waitUntil(lambda: all(walks.solved(path) for path in walks.paths if len(path) > 1), timeout=30_000)


def test_every_way_by_its_key_with_its_figures(trained, qtbot):
    lab = trained.lab
    trained.bring("Path")
    low, high = np.quantile(lab.embedding.z, [0.1, 0.9], axis=0)
    put_waypoints(trained, low, high)
    lengths = {}
    for key, way in (("1", "linear"), ("2", "spherical"), ("3", "data"), ("4", "geodesic")):
        QTest.keyClicks(trained, key)
        assert lab.path.interpolation == way
        solved(trained, qtbot)
        figures = lab.walks.solved(lab.path).figures
        lengths[way] = figures.decoded_length
        assert "decoded" in trained.path_panel.words[0].text()
        frames = lab.walks.frames(lab.path, 30)
        assert np.allclose(frames[[0, -1]], lab.path.waypoints, atol=1e-5)
    assert lengths["geodesic"] <= lengths["linear"] * 1.001


def test_pace_even_to_the_eye_has_even_decoded_steps(trained, qtbot):
    lab = trained.lab
    low, high = np.quantile(lab.embedding.z, [0.05, 0.95], axis=0)
    put_waypoints(trained, low, high)
    solved(trained, qtbot)
    decode = decoder_of(lab.decoder.model)
    before = evenness(step_lengths(decode, lab.walks.frames(lab.path, 40)))
    QTest.keyClick(trained, Qt.Key.Key_E)
    assert lab.walks.even_steps
    assert trained.path_panel.speed.currentIndex() == 1
    assert evenness(step_lengths(decode, lab.walks.frames(lab.path, 40))) < 0.2 * before


def test_several_paths_side_by_side(trained, qtbot):
    lab, panel = trained.lab, trained.path_panel
    trained.bring("Path")
    put_waypoints(trained, (-0.5, 0), (0.5, 0.2))
    QTest.keyClick(trained, Qt.Key.Key_D, CONTROL | ALT)
    assert [path.interpolation for path in lab.walks.paths] == ["linear", "spherical"]
    solved(trained, qtbot)
    qtbot.waitUntil(lambda: all(len(strip._images) > 1 for strip in panel.strips), timeout=20_000)
    click(panel.strips[0], panel.strips[0]._cells()[1].center())
    assert lab.walks.at_hand == 0
    QTest.keyClick(trained, Qt.Key.Key_W, CONTROL | ALT)
    assert len(lab.walks.paths) == 3
    assert len(lab.path) == 0
    QTest.keyClick(trained, Qt.Key.Key_Backspace, CONTROL | ALT)
    assert len(lab.walks.paths) == 2
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    assert len(lab.walks.paths) == 3


def test_random_walk_follows_the_data_and_differs_each_time(trained, qtbot):
    lab = trained.lab
    lab.set_probe(lab.embedding.z[10])
    QTest.keyClick(trained, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(lab.path) > 10, timeout=20_000)
    assert Trust(lab.embedding.z).distance(lab.path.waypoints).max() < 2
    first = lab.path.waypoints
    QTest.keyClick(trained, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(lab.walks.paths) == 2, timeout=20_000)
    assert not np.array_equal(first, lab.path.waypoints)


def test_a_path_that_leaves_the_data_is_told(trained, qtbot):
    trained.bring("Path")
    put_waypoints(trained, (0, 0), (9, 9))
    solved(trained, qtbot)
    qtbot.waitUntil(lambda: "⚠" in trained.path_panel.words[0].text(), timeout=20_000)
    figures = trained.lab.walks.solved(trained.lab.path).figures
    assert figures.leaves
    assert f"{figures.off_manifold:,.1f} × the usual distance from the rows" in trained.path_panel.words[0].text()


def test_a_film_of_the_path_by_one_button(trained, qtbot, tmp_path):
    panel, lab = trained.path_panel, trained.lab
    trained.bring("Path")
    assert not panel.film.isEnabled()
    assert "press W" in panel.film.toolTip()
    for z in ((-1, 0), (1, 1)):
        lab.set_probe(np.array(z, np.float32))
        click(panel.add)
    click(panel.film)
    dialog = trained.exports.dialog
    assert dialog.isVisible()
    assert dialog.export.name == "film"
    type_into(dialog.form.editors["frames"], 5)
    check(dialog.form.editors["back"])
    save_as(dialog, tmp_path / "way.apng")
    qtbot.waitUntil(lambda: (tmp_path / "way.apng").exists() and not lab.jobs.waiting, timeout=20_000)
    with Image.open(tmp_path / "way.apng") as film:
        assert film.n_frames == 8
        middle = np.asarray(film.convert("L"))
    assert middle.shape == (256, 256)
    click(panel.clear)
    assert not panel.film.isEnabled()
