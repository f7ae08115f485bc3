"""Paths of every kind, walks, traversals, samples, arithmetic, bookmarks, painting."""

import numpy as np
import pytest
from hands import LEFT, choose, click, drag
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog

from latentlab.gui.panels.sampling import FROM
from latentlab.space.geometry import decoder_of, evenness, step_lengths
from latentlab.space.trust import Trust

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier,
)  # fmt: skip


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
    qtbot.waitUntil(lambda: all(len(strip._images) > 1 for strip in panel.strips), timeout=5000)
    click(panel.strips[0], panel.strips[0]._cells()[1].center())
    assert lab.walks.at_hand == 0
    QTest.keyClick(trained, Qt.Key.Key_W, CONTROL | ALT)
    assert len(lab.walks.paths) == 3
    assert len(lab.path) == 0
    QTest.keyClick(trained, Qt.Key.Key_Backspace, CONTROL | ALT)
    assert len(lab.walks.paths) == 2
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    assert len(lab.walks.paths) == 3


def test_a_path_is_drawn_by_hand(trained, qtbot):
    view, lab = trained.map, trained.lab
    QTest.keyClick(trained, Qt.Key.Key_D)
    centre = view.getViewBox().sceneBoundingRect().center().toPoint()
    start, end = centre + QPoint(-120, 40), centre + QPoint(150, -60)
    drag(view.viewport(), start, end, qtbot, steps=20)
    assert 2 <= len(lab.path) <= 12
    first = view.pixel_of(tuple(map(float, lab.path.waypoints[0]))).toPoint()
    last = view.pixel_of(tuple(map(float, lab.path.waypoints[-1]))).toPoint()
    assert (first - start).manhattanLength() <= 3
    assert (last - end).manhattanLength() <= 3


def test_random_walk_follows_the_data_and_differs_each_time(trained, qtbot):
    lab = trained.lab
    lab.set_probe(lab.embedding.z[10])
    QTest.keyClick(trained, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(lab.path) > 10, timeout=10_000)
    assert Trust(lab.embedding.z).distance(lab.path.waypoints).max() < 2
    first = lab.path.waypoints
    QTest.keyClick(trained, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(lab.walks.paths) == 2, timeout=10_000)
    assert not np.array_equal(first, lab.path.waypoints)


def test_a_path_that_strays_is_told(trained, qtbot):
    trained.bring("Path")
    put_waypoints(trained, (0, 0), (9, 9))
    solved(trained, qtbot)
    qtbot.waitUntil(lambda: "⚠" in trained.path_panel.words[0].text(), timeout=5000)
    assert trained.lab.walks.solved(trained.lab.path).figures.strays > 1


def test_a_probe_away_from_the_data_is_told_quietly(trained, qtbot):
    lab, words = trained.lab, trained.decoded.deviation
    lab.set_probe(np.array([30.0, 30.0]))
    qtbot.waitUntil(words.isVisible, timeout=3000)
    assert "⚠" in words.text()
    lab.set_probe(np.median(lab.embedding.z, axis=0))
    qtbot.waitUntil(lambda: not words.isVisible() or "Far" not in words.text(), timeout=3000)


def test_traversals_sweep_each_dimension_and_a_click_goes_there(trained, qtbot):
    trained.bring("Traversals")
    panel = trained.traversal_panel
    qtbot.waitUntil(lambda: len(panel.sheet.images) == 22, timeout=5000)
    order, kl = panel.order()
    assert kl is None or (np.diff(kl[order]) <= 0).all()
    click(panel.sheet, panel.sheet.cell(10).center())
    assert trained.lab.probe[order[0]] == pytest.approx(3.0)


@pytest.mark.parametrize("kind", ["prior", "aggregate", "grid", "selection", "lasso"])
def test_samples_are_drawn_and_a_click_goes_there(trained, qtbot, kind):
    lab, panel = trained.lab, trained.sampling_panel
    if kind in ("selection", "lasso"):
        lab.finding.within(np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]), "replace")
        qtbot.waitUntil(lambda: lab.selections.current is not None, timeout=5000)
    trained.bring("Samples")
    choose(panel.source, FROM[kind][0])
    QTest.keyClick(trained, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: len(panel.places) == 36 and len(panel.sheet.images) == 36, timeout=10_000)
    if kind == "lasso":
        assert np.abs(panel.places).max() <= 0.5
    click(panel.sheet, panel.sheet.cell(3).center())
    assert np.array_equal(lab.probe, panel.places[3])


def test_an_attribute_is_added_to_the_probe_by_a_slider(trained, qtbot):
    lab, panel = trained.lab, trained.arithmetic_panel
    trained.bring("Arithmetic")
    lab.finding.label("0")
    choose(panel.a, panel.a.itemText(1))
    choose(panel.b, panel.b.itemText(2))
    labels = lab.data.labels[lab.embedding.rows]
    vector = lab.embedding.z[labels == 0].mean(0) - lab.embedding.z[labels != 0].mean(0)
    assert np.allclose(panel.attribute.vector, vector, atol=1e-4)
    start = lab.probe.copy()
    panel.slider.setFocus()
    for _ in range(4):
        QTest.keyClick(panel.slider, Qt.Key.Key_PageUp)
    assert np.allclose(lab.probe, start + vector, atol=1e-3)
    assert len(panel.strip.images) == 9
    click(panel.again)
    assert panel.slider.value() == 0
    assert np.allclose(lab.probe, start + vector, atol=1e-3)


def test_bookmarks_are_added_visited_renamed_removed_and_undone(trained, qtbot, monkeypatch):
    lab, panel = trained.lab, trained.bookmarks_panel
    for z in ((0.5, 0.5), (-0.5, 0.2)):
        lab.set_probe(np.array(z, np.float32))
        QTest.keyClick(trained, Qt.Key.Key_M)
    trained.bring("Bookmarks")
    assert len(panel.sheet.images) == 2
    click(panel.sheet, panel.sheet.cell(0).center())
    assert np.allclose(lab.probe, (0.5, 0.5))
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **more: ("home", True))
    click(panel.rename)
    assert lab.bookmarks.kept[0].name == "home"
    click(panel.drop)
    assert len(lab.bookmarks.kept) == 1
    QTest.keyClick(trained, Qt.Key.Key_Z, CONTROL)
    assert lab.bookmarks.kept[0].name == "home"
    click(panel.path)
    assert len(lab.path) == 2


def test_painting_on_the_picture_moves_z_towards_it(trained, qtbot):
    lab, picture = trained.lab, trained.decoded.picture
    lab.set_probe(np.median(lab.embedding.z, axis=0))
    before, start = lab.decoder.decode(lab.probe[None])[0], lab.probe.copy()
    QTest.keyClick(trained, Qt.Key.Key_B, CONTROL)
    assert trained.decoded.painting.paint.isChecked()
    dark = np.unravel_index(np.argmin(np.abs(before - 0.4)), before.shape)
    box = picture._box()
    at = QPoint(
        round(box.left() + (dark[1] + 0.5) / 8 * box.width()), round(box.top() + (dark[0] + 0.5) / 8 * box.height())
    )
    QTest.mousePress(picture, LEFT, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: not np.array_equal(lab.probe, start), timeout=5000)
    QTest.mouseRelease(picture, LEFT, Qt.KeyboardModifier.NoModifier, at)
    qtbot.wait(200)
    after = lab.decoder.decode(lab.probe[None])[0]
    assert after[dark] > before[dark]
    QTest.keyClick(trained, Qt.Key.Key_B, CONTROL | SHIFT)
    assert trained.decoded.painting.erase.isChecked()
    assert not trained.decoded.painting.paint.isChecked()
    QTest.mouseClick(picture, LEFT, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(lambda: lab.decoder.decode(lab.probe[None])[0][dark] < after[dark], timeout=5000)


def test_two_rows_are_swapped_under_one_anothers_condition(digits, qtbot):
    lab, panel = digits.lab, digits.arithmetic_panel
    lab.train("cvae", {}, {"epochs": 2})
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.embedding is not None and lab.embedding.whole, timeout=60_000)
    digits.bring("Arithmetic")
    qtbot.waitUntil(panel.swap.isVisible, timeout=2000)
    labels = lab.data.labels
    first, second = 0, int(np.argmax(labels != labels[0]))
    lab.finding.find(f"{first}, {second}")
    qtbot.waitUntil(lambda: panel.swap.isEnabled(), timeout=5000)
    click(panel.swap)
    assert len(panel.swapped.images) == 4
    names = [lab.data.label_of(row) for row in (first, second)]
    assert panel.swapped.words == [f"{z} as {c}" for z in names for c in names]
    model = lab.decoder.whole
    z = model.given(int(labels[first])).encode(lab.data.x[first : first + 1])
    swapped = model.given(int(labels[second])).decode(z)[0]
    shown = panel.swapped.images[1]
    pixels = np.array([[shown.pixelColor(x, y).red() for x in range(8)] for y in range(8)])
    assert np.abs(pixels - 255 * swapped.clip(0, 1)).max() <= 1
