"""Text in the room it was given."""

from latentlab.gui.widgets.words import Words

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


def test_the_text_of_a_file_is_no_markup(qtbot):
    words = Words("<b>bold</b>")
    qtbot.addWidget(words)
    words.resize(300, 20)
    assert words.shown == "<b>bold</b>"
