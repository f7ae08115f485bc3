"""Text in the room it was given."""

from PySide6.QtGui import QFontMetrics

from latentlab.gui.widgets.words import Words, in_lines, told_apart

LONG = "A remark that is longer than any line of the window is wide. " * 8


def test_words_are_cut_where_they_end_and_told_whole_in_the_tip(qtbot):
    for lines in (1, 3):
        words = Words(LONG, lines)
        qtbot.addWidget(words)
        words.resize(200, words.sizeHint().height())
        words.show()
        assert words.text() == LONG
        assert words.shown.endswith("…")
        assert 20 < len(words.shown) < 40 * lines
        assert words.toolTip() == LONG
        high = words.sizeHint()
        words.setText("Short")
        assert (words.shown, words.toolTip(), words.sizeHint()) == ("Short", "", high)


def test_a_word_wider_than_its_room_ends_in_dots_too(qtbot):
    words = Words("", lines=2)
    qtbot.addWidget(words)
    words.resize(80, words.sizeHint().height())
    words.setText("Nearest: AAACCTGAGAAACCTAGG-1")
    assert words.shown.endswith("…")
    assert max(map(words.fontMetrics().horizontalAdvance, words.shown.split())) <= 80


def test_the_text_of_a_file_is_no_markup(qtbot):
    words = Words("<b>bold</b>")
    qtbot.addWidget(words)
    words.resize(300, 20)
    assert words.shown == "<b>bold</b>"


def test_names_that_are_elided_stay_different(qapp):
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("mean_radius_")
    for names in (
        ["mean_radius_of_leaf", "mean_radius_of_stem", "mean_radius_of_flower", "pH"],
        ["mean_of_radius_inner_wall", "mean_of_height_inner_wall", "mean_of_colour_inner_wall"],
        ["a name of great length, 1 of all", "a name of great length, 2 of all"],
    ):
        shown = told_apart([*names, names[0]], metrics, width)
        assert len(set(shown)) == len(names)
        assert shown[-1] == shown[0]
        assert all(metrics.horizontalAdvance(each) <= width + 2 for each in shown)
    assert told_apart(["pH", "pH"], metrics, width) == ["pH", "pH"]


def test_a_text_goes_on_in_the_next_line_and_loses_nothing(qapp):
    metrics, text = QFontMetrics(qapp.font()), "Train anew with a learned prior for each class"
    for width in (40, 90, 150, 1000):
        lines = in_lines(text, metrics, width).split("\n")
        assert " ".join(lines) == text
        assert all(metrics.horizontalAdvance(line) <= width or " " not in line for line in lines)
    assert len(lines) == 1
