"""What may come from a file is shown as it is typed, and nothing in the window escapes that."""

import ast
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox

from latentlab.gui.widgets.plain import FigureLabel, Label, MessageBox, as_read, as_typed, in_html, on_button

GUI = Path(__file__).parents[3] / "latentlab" / "gui"
HOSTILE = (
    "<img src='file:///nothing.png'>",
    "<a href='http://host'>name</a>",
    "a &amp; b &lt;",
    "<b>x",
    "<p>x\n  y</p>",
)
TIPS = {"setToolTip", "setWhatsThis", "showText"}
ELSEWHERE = {
    "QLabel", "QMessageBox", "QTextDocument", "QStaticText", "QProgressDialog", "QErrorMessage", "TextItem",
    "LabelItem",
    "setInformativeText", "addLegend",
}  # fmt: skip
MARKUP = {"setTitle": "in_html", "setLabel": "in_html"}
PAGES = ("help/keys.py", "help/glossary_view.py")  # whose own tests look for what is typed
MAY_HOLD_MARKUP = {  # each with as many labels of markup as were looked through
    "app/start_page.py": 3, "map/hover_card.py": 1, "panels/compare.py": 1, "panels/curves.py": 1,
    "panels/path.py": 1,
}  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_labels_messages_and_tips_show_what_is_typed(text, qtbot):
    label, plain = Label(text), QLabel(text, textFormat=Qt.TextFormat.PlainText)
    for widget in (label, plain):
        qtbot.addWidget(widget)
    assert label.sizeHint() == plain.sizeHint()
    assert label.textFormat() == Qt.TextFormat.PlainText
    box = MessageBox(QMessageBox.Icon.Warning, "Title", text, None, text)
    qtbot.addWidget(box)
    shown = [part for part in box.findChildren(QLabel) if part.text()]
    assert [part.text() for part in shown] == [text, text]
    assert {part.textFormat() for part in shown} == {Qt.TextFormat.PlainText}
    tip = as_typed(text)
    page = QTextDocument()
    if QtGui.Qt.mightBeRichText(tip):
        page.setHtml(tip)
    else:
        page.setPlainText(tip)
    assert page.toPlainText() == text
    page.setHtml(in_html(text))
    assert page.toPlainText().split() == text.split()
    assert on_button("a & b") == "a && b"
    assert as_read("&Save && close…") == "Save & close"
    assert as_typed("plain & simple,\ntwo lines") == "plain & simple,\ntwo lines"


def calls():
    for path in sorted(GUI.rglob("*.py")):
        if path.name not in ("plain.py", "whats_this.py"):  # which have their own tests
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                    yield path.relative_to(GUI).as_posix(), name, node


def is_safe(node, through):
    """Whether a text is written here, or goes through one of the functions."""
    if isinstance(node, ast.IfExp):
        return is_safe(node.body, through) and is_safe(node.orelse, through)
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "translated":
        return is_safe(node.args[0], through)
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Call) and ast.unparse(node.func) in through)


def test_no_tip_and_no_title_of_a_plot_goes_past():
    wrong = []
    for path, name, node in calls():
        texts = [one.value for one in node.keywords if one.arg in ("toolTip", "whatsThis")]
        if name in TIPS:
            texts += [node.args[1] if name == "showText" else node.args[0]]
        if name == "setItemData" and ast.unparse(node.args[-1]) in ("3", "Qt.ItemDataRole.ToolTipRole"):
            texts += [node.args[1]]
        safe = {"as_typed", "editor.toolTip"}
        if name in MARKUP:
            texts, safe = node.args[-1:], {MARKUP[name]}
        wrong += [f"{path}:{node.lineno}: {ast.unparse(node)[:90]}" for text in texts if not is_safe(text, safe)]
    known = "map/canvas.py"  # which puts the names of both axes through before
    assert [one for one in wrong if not one.startswith(known)] == []
    assert len(wrong) <= 1


def test_labels_and_messages_are_of_our_own_kind():
    made, markup = [], {}
    for path, name, node in calls():
        if name in ELSEWHERE or (name == "setHtml" and path not in PAGES):
            made.append(f"{path}:{node.lineno}: {name}")
        given = " ".join(ast.unparse(one) for one in [*node.args, *node.keywords])
        if "RichText" in given and name in ("Label", "setTextFormat"):
            markup[path] = markup.get(path, 0) + 1
    assert not made
    assert markup == MAY_HOLD_MARKUP


def test_a_figure_has_the_same_room_whatever_it_is_and_more_in_larger_letters(qtbot):
    label = FigureLabel("1", "−00.00")
    qtbot.addWidget(label)
    small = label.width()
    label.setText("−10.25")
    assert label.width() == small >= label.fontMetrics().horizontalAdvance("−10.25")
    font = label.font()
    font.setPointSizeF(2 * font.pointSizeF())
    label.setFont(font)
    assert label.width() >= label.fontMetrics().horizontalAdvance("−10.25") > small
