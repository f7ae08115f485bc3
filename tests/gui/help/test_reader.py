"""The documentation is read, searched and gone back and forth in, and nothing is fetched from anywhere."""

import pytest
from hands import click
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from latentlab.gui.help.documents import sections
from latentlab.gui.help.reader import Documentation
from latentlab.resources import DOCS

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def reader(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    made = Documentation(host)
    made.open_place("map.md")
    qtbot.waitUntil(made.isActiveWindow, timeout=20_000)
    yield made
    made.close()


def first_line(reader):
    return reader.page.document().begin().text()


def test_back_and_forward_go_through_what_was_read(reader, qtbot):
    assert "map" in first_line(reader).casefold()
    assert not reader.back.isEnabled()
    reader.page.anchorClicked.emit(QUrl("models.md"))
    assert first_line(reader) == "The models"
    reader.page.anchorClicked.emit(QUrl("data.md"))
    click(reader.back)
    assert reader.place == "models.md"
    QTest.keyClick(reader, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: reader.place == "map.md", timeout=20_000)
    click(reader.forward)
    assert first_line(reader) == "The models"
    reader.page.anchorClicked.emit(QUrl("speed.md"))
    assert not reader.forward.isEnabled()


def test_a_section_is_scrolled_to(reader, qtbot):
    reader.open_place("map.md#walking")
    cursor = reader.page.cursorForPosition(reader.page.viewport().rect().topLeft() + reader.page.pos() / 10)
    above = cursor.block()
    titles = [above.text(), above.next().text(), above.next().next().text()]
    assert "Walking" in titles
    assert reader.contents.currentItem().text().strip() == "Walking"


def test_contents_and_search_open_pages_by_mouse_and_keys(reader):
    QTest.keyClicks(reader.line, "geodesic")
    assert reader.contents.count() > 1
    QTest.keyClick(reader.line, Qt.Key.Key_Return)
    assert "geodesic" in reader.page.toPlainText().casefold()
    reader.line.clear()
    assert reader.contents.count() > 20
    item = next(i for i in range(reader.contents.count()) if reader.contents.item(i).text() == "Exports")
    reader.contents.scrollToItem(reader.contents.item(item))
    click(reader.contents.viewport(), reader.contents.visualItemRect(reader.contents.item(item)).center())
    assert reader.place == "exports.md"


def test_what_leads_out_is_shown_and_copied_but_not_opened(reader):
    place = reader.place
    for link in ("https://example.org/x", "../latentlab/models/protocol.py", "file:///etc/passwd", "../../README.md"):
        reader.page.anchorClicked.emit(QUrl(link))
        assert reader.place == place
        assert link in reader.outside.text()
        click(reader.copy)
        assert QGuiApplication.clipboard().text() == link
    reader.page.anchorClicked.emit(QUrl("data.md"))
    assert reader.outside.text() == ""
    assert not reader.copy.isEnabled()


def test_pictures_are_those_of_the_documentation_and_no_wider_than_the_text(reader):
    picture = reader.page.loadResource(IMAGE, QUrl("pictures/first-minute.png"))
    assert 120 < picture.width() <= reader.page.viewport().width()
    half = reader.page.loadResource(IMAGE, QUrl("pictures/first-minute.png?2"))
    assert half.width() <= picture.width() / 2
    assert not reader.page.loadResource(IMAGE, QUrl("equation:elbo-kl")).isNull()
    for name in (
        "../resources/pictures/digits.png",
        "https://example.org/a.png",
        f"file://{DOCS}/pictures/first-minute.png",
    ):
        assert reader.page.loadResource(IMAGE, QUrl(name)).isNull()
    assert reader.page.loadResource(QTextDocument.ResourceType.StyleSheetResource.value, QUrl("pictures/x.css")) is None


def test_every_page_is_shown_with_all_its_pictures(reader):
    for page in sorted({section.page for section in sections()}):
        reader.open_place(page)
        assert first_line(reader) == next(
            section.title for section in sections() if (section.page, section.level) == (page, 1)
        )
        html = reader.page.toHtml()
        assert html.count("<img") == sum(line.count("![") for line in (DOCS / page).read_text("utf-8").splitlines()) + (
            (DOCS / page).read_text("utf-8").count("$$") // 2
        )
