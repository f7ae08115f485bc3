"""What the map says of the rows on it, and what hands do with data before any training."""

import numpy as np
from hands import LEFT, NONE, click, set_epochs
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from sklearn.decomposition import PCA
from ways import drag_on, draw_around, pixel, selected

from latentlab.space import data_picture
from latentlab.space.inside import inside


def pictured(window, qtbot):
    qtbot.waitUntil(lambda: window.lab.overview.picture is not None, timeout=30_000)
    qtbot.waitUntil(lambda: window.map._points_item._drawn is not None, timeout=30_000)
    return window.map


def test_data_show_themselves_by_their_principal_components(digits, qtbot):
    view, data = pictured(digits, qtbot), digits.lab.data
    wanted = PCA(2, svd_solver="full").fit(data.x.reshape(len(data), -1).astype(np.float64))
    first, second = (f"{100 * share:.0f} %" for share in wanted.explained_variance_ratio_)
    assert view._told.words.text() == f"The data: PCA of 64 values, {first} + {second} of their variance"
    assert view.getAxis("bottom").labelText == f"PC 1 ({first})"
    assert view.getAxis("left").labelText == f"PC 2 ({second})"
    assert view._told.again.isHidden()
    assert not view._marks._live  # there is nothing to decode yet


def test_the_hand_selects_and_hovers_over_the_data(digits, qtbot):
    view, lab = pictured(digits, qtbot), digits.lab
    low, high = np.quantile(lab.on_map.xy, [0.3, 0.7], axis=0)
    corners = [(low[0], low[1]), (high[0], low[1]), (high[0], high[1]), (low[0], high[1])]
    click(digits.strip.tools["lasso"])
    draw_around(view, corners, qtbot)
    wanted = np.flatnonzero(inside(lab.on_map.xy, np.array(corners)))
    assert len(np.setxor1d(selected(digits), wanted)) < 0.02 * len(wanted)  # corners are whole pixels
    click(digits.strip.tools["move"])
    row = int(np.abs(lab.on_map.xy[:, 0]).argmax())
    drag_on_nothing = pixel(view, tuple(map(float, lab.on_map.xy[row])))
    QTest.mouseMove(view.viewport(), drag_on_nothing)
    qtbot.waitUntil(lambda: view._hover.isVisible(), timeout=20_000)
    assert view._hover.row == row
    assert view._hover._picture.isVisible()
    click(view.viewport(), drag_on_nothing)  # there is no probe to be put
    assert lab.probe.tolist() == [0, 0]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, NONE, drag_on_nothing)
    words = [action.text() for action in view.menu.actions()]
    assert "Select this row" in words
    assert not [word for word in words if "robe" in word or "waypoint" in word or "latent" in word]
    view.menu.close()


def test_the_map_goes_over_to_latent_space(digits, qtbot):
    view, lab = pictured(digits, qtbot), digits.lab
    QTest.mousePress(view.viewport(), LEFT, NONE, QPointF(300, 200).toPoint())
    drag_on(view, QPointF(340, 200).toPoint(), NONE)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPointF(340, 200).toPoint())
    set_epochs(digits, 2)
    click(digits.bar.train)
    qtbot.waitUntil(lambda: lab.phase == "ended" and lab.embedding.whole, timeout=60_000)
    assert view._embedding is lab.embedding
    assert view._told.words.text() == ""
    assert view.getAxis("bottom").labelText == "z₁"
    (left, right), (bottom, top) = view.view_range()
    low, high = np.quantile(lab.embedding.xy, [0.01, 0.99], axis=0)
    assert left < low[0] < high[0] < right  # whatever part of the data was looked at
    assert bottom < low[1] < high[1] < top


def test_a_picture_that_was_given_up_is_offered_again(window, qtbot, monkeypatch):
    made, picture_of = [], data_picture.picture_of

    def slow(data, report):
        made.append(data)
        while len(made) == 1:
            report(0.2)
        return picture_of(data, report)

    monkeypatch.setattr(data_picture, "picture_of", slow)
    click(window.start_page.cards[0])
    qtbot.waitUntil(lambda: bool(made), timeout=30_000)
    told = window.map._told
    assert told.words.text() == "A picture of the data is being made …"
    click(window.status.job_cancel)
    qtbot.waitUntil(lambda: told.again.isVisible(), timeout=20_000)
    assert "given up" in told.words.text()
    click(told.again)
    pictured(window, qtbot)
    assert told.again.isHidden()


def test_two_columns_have_their_names_and_units(window, qtbot, tmp_path):
    x = np.random.default_rng(0).normal([50, 30_000], [10, 9000], (80, 2))
    lines = [f"{a!r},{b!r},{'uv'[i % 2]}" for i, (a, b) in enumerate(x.tolist())]
    (tmp_path / "a.csv").write_text("\n".join(["age,income,kind", *lines]))
    window.files.open_path(str(tmp_path / "a.csv"))
    view = pictured(window, qtbot)
    assert [view.getAxis(side).labelText for side in ("bottom", "left")] == ["age", "income"]
    assert np.allclose(view._points.xy, x, rtol=1e-5)
    (left, right), (bottom, top) = view.view_range()
    assert (right - left) < 100 < 10_000 < (top - bottom)  # each axis has a scale of its own
