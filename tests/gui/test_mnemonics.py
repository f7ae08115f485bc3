"""The letter that is underlined in a menu or a dialog is that of one thing there."""

import re
from collections import Counter

import pytest
from hands import menu_of
from PySide6.QtWidgets import QAbstractButton, QLabel
from whole_window import dialogs


def letter(words):
    found = re.search("&([^&])", words.replace("&&", ""))
    return found.group(1).lower() if found else ""


def twice(words):
    """The letters that several have, with what has them."""
    counts = Counter(filter(None, map(letter, words)))
    return {key: [each for each in words if letter(each) == key] for key, count in counts.items() if count > 1}


def menus(part, before=""):
    """Every menu with what is in it, but those whose entries are names: of data, of recent files, of labels."""
    actions = [action for action in part.actions() if not action.isSeparator()]
    yield before or "the bar", [action.text() for action in actions]
    for action in actions:
        inner = menu_of(part, action)
        if inner is not None:
            yield from menus(inner, f"{before} {action.text()}".strip())


@pytest.mark.parametrize("state", ["data", "paused"], indirect=True)
def test_letters_of_menus_are_of_one_entry_each(state):
    assert not {name: wrong for name, words in menus(state.menuBar()) if (wrong := twice(words))}


def test_letters_of_dialogs_are_of_one_part_each(trained, qtbot, tmp_path):
    wrong = {}
    for name, dialog in dialogs(trained, qtbot, tmp_path):
        shown = [part for kind in (QAbstractButton, QLabel) for part in dialog.findChildren(kind) if part.isVisible()]
        wrong[name] = twice([part.text() for part in shown if "&" in part.text()])
    trained.lab.dirty = False
    assert not {name: found for name, found in wrong.items() if found}
