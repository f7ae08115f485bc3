"""The dialog of exports, by real keys and clicks."""

from answers import BUTTONS, answer, press
from hands import check, choose, click, type_into
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListWidget, QPushButton
from ways import export, save_as

from latentlab.gui.dialogs.export import size_words


def opened(window, kind, qtbot):
    """The dialog at a kind, with its preview."""
    window.exports.ask(kind)
    dialog = window.exports.dialog
    previewed(dialog, qtbot)
    return dialog


def previewed(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.preview.image is not None or dialog.preview.words != "", timeout=60_000)


def test_export_dialog_says_what_is_wrong(trained, qtbot, tmp_path):
    dialog = export(trained, "grid", tmp_path / "grid.jpg", qtbot)
    assert dialog.isVisible()
    assert ".png" in dialog.problem.text()
    dialog.close()


def test_the_shortcut_opens_it_with_a_live_preview_that_follows_the_settings(trained, qtbot, tmp_path):
    press(trained, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = trained.exports.dialog
    previewed(dialog, qtbot)
    assert dialog.export.name == "figure-map"
    assert "89 × " in dialog.size_words.text()
    assert "300 DPI" in dialog.size_words.text()
    before = dialog.preview.image
    choose(dialog.form.editors["theme"], "dark")
    qtbot.waitUntil(lambda: dialog.preview.image is not None and dialog.preview.image != before, timeout=60_000)
    assert dialog.preview.image.pixelColor(1, 1).lightness() < 60
    type_into(dialog.form.editors["width"], "120")
    qtbot.waitUntil(lambda: "120 × " in dialog.size_words.text(), timeout=60_000)
    type_into(dialog.form.editors["width"], "3")
    qtbot.waitUntil(lambda: "width must be" in dialog.preview.words, timeout=60_000)
    save_as(dialog, tmp_path / "a.pdf")
    assert "width must be" in dialog.problem.text()
    assert not list(tmp_path.glob("a.*"))
    dialog.close()


def test_what_the_window_shows_is_what_the_settings_begin_with(trained, qtbot):
    trained.map.background.choose("prior")
    trained.map.switch("outlined")
    dialog = opened(trained, "figure-map", qtbot)
    values = dialog.form.values()
    assert (values["background"], values["contours"], values["class_names"]) == ("prior", True, False)
    assert values["extent"] is None
    dialog.close()
    trained.map.getViewBox().sigRangeChangedManually.emit([True, True])
    left, right, bottom, top = opened(trained, "figure-map", qtbot).form.values()["extent"]
    ((x0, x1), (y0, y1)) = trained.map.view_range()
    assert abs(left - x0) + abs(right - x1) + abs(bottom - y0) + abs(top - y1) < 1e-3 * (x1 - x0)
    trained.exports.dialog.close()


def test_another_kind_has_its_own_name_settings_and_note(trained, qtbot):
    dialog = opened(trained, "figure-map", qtbot)
    assert "written in the file" in dialog.provenance.text()
    assert "digits" in dialog.provenance.text()
    click(dialog.kinds.viewport(), dialog.kinds.visualItemRect(dialog.kinds.items["figure-curves"]).center())
    assert dialog.file.text().endswith("curves.pdf")
    assert "smoothing" in dialog.form.editors
    click(dialog.kinds.viewport(), dialog.kinds.visualItemRect(dialog.kinds.items["figure-samples"]).center())
    assert "Draw samples first" in dialog.problem.text()
    assert not dialog.save.isEnabled()
    click(dialog.kinds.viewport(), dialog.kinds.visualItemRect(dialog.kinds.items["embedding"]).center())
    assert dialog.save.isEnabled()
    assert dialog.problem.text() == ""
    previewed(dialog, qtbot)
    assert "no preview" in dialog.preview.words
    dialog.close()


def test_the_format_and_the_ending_follow_one_another(trained, qtbot, tmp_path):
    dialog = opened(trained, "figure-curves", qtbot)
    choose(dialog.format, "SVG")
    assert dialog.file.text().endswith("curves.svg")
    type_into(dialog.file, tmp_path / "b.png")
    assert dialog.format.currentData() == ".png"
    save_as(dialog, tmp_path / "c")
    qtbot.waitUntil(lambda: (tmp_path / "c.pdf").exists(), timeout=60_000)
    qtbot.waitUntil(lambda: not trained.lab.jobs.waiting, timeout=60_000)


def test_an_existing_file_is_asked_about_also_when_its_name_was_typed(trained, qtbot, tmp_path):
    (tmp_path / "a.png").write_bytes(b"old")
    dialog = opened(trained, "picture", qtbot)
    asked = answer(BUTTONS.Cancel)
    save_as(dialog, tmp_path / "a.png")
    assert dialog.isVisible()
    assert asked == ["a.png exists already. Replace it?"]
    assert "would be replaced" in dialog.exists.text()
    assert (tmp_path / "a.png").read_bytes() == b"old"
    answer(BUTTONS.Yes)
    click(dialog.save)
    qtbot.waitUntil(lambda: (tmp_path / "a.png").read_bytes() != b"old", timeout=60_000)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not trained.lab.jobs.waiting, timeout=60_000)


def test_it_fits_a_small_screen_and_every_part_has_a_name_for_screen_readers(trained, qtbot):
    dialog = opened(trained, "figure-map", qtbot)
    click(dialog.form.more)
    QApplication.processEvents()
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.minimumSizeHint().height() <= 640
    assert dialog.width() <= 1024
    assert dialog.height() <= 640
    parts = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QComboBox), *dialog.findChildren(QListWidget)]
    inner = [part for part in parts if part.isVisible() and not isinstance(part.parentWidget(), QComboBox)]
    unnamed = [part for part in inner if not part.accessibleName() and part.objectName() != "qt_spinbox_lineedit"]
    assert not unnamed
    assert all(button.text() for button in dialog.findChildren(QPushButton))
    check(dialog.form.editors["probe"])
    assert dialog.form.values()["probe"]
    dialog.close()


def test_the_tab_key_goes_from_the_kinds_to_the_file_the_settings_and_save(trained, qtbot):
    dialog = opened(trained, "figure-curves", qtbot)
    dialog.kinds.setFocus()
    order = []
    for _ in range(20):
        order.append(QApplication.focusWidget())
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
    wanted = [dialog.kinds, dialog.file, dialog.browse, dialog.format, dialog.form.editors["journal"]]
    assert order[:5] == wanted
    assert dialog.save in order
    dialog.close()


def test_sizes_are_told_as_far_as_they_are_known():
    info = {"millimetres": (89.0, 70.4), "pixels": (1051, 831), "dpi": 300}
    assert size_words(info) == "89 × 70 mm, 1,051 × 831 pixels, 300 DPI"
    assert size_words({}) == ""


def test_only_settings_that_say_something_are_shown(trained, qtbot):
    dialog = opened(trained, "decoded", qtbot)
    for what, shown in (("grid", {"side"}), ("path", {"frames"}), ("rows", set()), ("grid", {"side"})):
        choose(dialog.form.editors["what"], what)
        assert {name for name in ("side", "frames") if dialog.form.editors[name].isVisible()} == shown
    dialog.close()


def test_every_format_is_read_whole_in_its_list(trained, qtbot):
    dialog = opened(trained, "weights", qtbot)
    room = dialog.format.width() - 30  # for the arrow
    assert dialog.format.fontMetrics().horizontalAdvance("SAFETENSORS") < room
    dialog.close()


def test_the_map_is_previewed_as_it_is_on_the_screen_and_its_name_stays(trained, qtbot, tmp_path):
    export(trained, "map", tmp_path / "m.png", qtbot)
    qtbot.waitUntil(lambda: (tmp_path / "m.png").exists() and not trained.lab.jobs.waiting, timeout=30_000)
    dialog = opened(trained, "map", qtbot)
    assert dialog.preview.image is not None
    assert "pixels" in dialog.size_words.text()
    assert dialog.file.text() == str(tmp_path / "m.png")
    dialog.close()


def test_the_data_are_not_written_over(trained, qtbot, tmp_path, monkeypatch):
    (tmp_path / "map.png").write_text("rows")
    monkeypatch.setitem(trained.lab.data.source, "path", str(tmp_path / "map.png"))
    for kind in ("map", "picture"):
        dialog = opened(trained, kind, qtbot)
        with monkeypatch.context() as patched:
            patched.setattr("latentlab.gui.dialogs.export.may_replace", lambda *_: True)
            save_as(dialog, tmp_path / "map.png")
        assert "holds the data" in dialog.problem.text()
        assert (tmp_path / "map.png").read_text() == "rows"
        dialog.close()
