"""The menus Map, Path and Decode: switches say what is so, wherever it was chosen."""

import pytest
from hands import entry, menu


@pytest.mark.parametrize(
    ("top", "words", "holds"),
    [
        ("Decode", "Draws in place of means", lambda lab: lab.decoder.draws),
        ("Path", "Constant perceptual speed", lambda lab: lab.walks.even_steps),
        ("Map", "Colour by component", lambda lab: lab.colouring == "component"),
    ],
)
def test_a_switch_is_what_is_so(one_run, top, words, holds):
    lab, action = one_run.lab, entry(one_run, words)
    if not action.isEnabled():
        assert "components" in action.toolTip()
        return
    before = holds(lab)
    assert action.isChecked() == before
    menu(one_run, top, words)
    assert holds(lab) == action.isChecked() == (not before)
    menu(one_run, top, words)
    assert holds(lab) == action.isChecked() == before
