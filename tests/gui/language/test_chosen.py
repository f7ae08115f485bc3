"""Which language is spoken: the chosen one, or the desktop's where there is a translation, else English."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from latentlab.gui.language import chosen as language


@pytest.fixture
def there(monkeypatch):
    monkeypatch.setattr(language, "is_there", lambda code: code in ("en", "System", "de", "zh_CN"))


@pytest.mark.parametrize(
    ("desktop", "code"),
    [
        (["de-AT", "de"], "de"), (["fr-FR", "de-DE"], "de"), (["fr"], "en"), (["C"], "en"), ([], "en"),
        (["zh-Hans-CN"], "zh_CN"), (["zh-CN"], "zh_CN"), (["zh-TW"], "en"), (["zh-Hant-HK", "de"], "de"),
        (["en-GB", "de"], "en"),
    ],
)  # fmt: skip
def test_the_desktops_first_language_that_there_is(there, desktop, code):
    assert language.wanted(desktop) == code


def test_what_is_chosen_goes_before(there):
    language.choose("zh_CN")
    assert language.wanted(["de"]) == "zh_CN"
    language.choose("fr")  # whose translation is gone
    assert language.wanted(["de"]) == "en"
    language.choose("klingon")
    assert language.chosen() == language.SYSTEM
    assert language.wanted(["de"]) == "de"


def test_only_what_is_translated_is_there():
    assert language.is_there("en")
    assert not language.is_there("la")


def test_english_changes_nothing(qapp):
    language.choose("en")
    before = QLabel.setText
    language.begin(qapp)
    assert QLabel.setText is before
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
