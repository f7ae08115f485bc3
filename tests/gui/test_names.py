"""Every control of the window, of its lessons and of its dialogs has a name, and a tip where the name is not all."""

import pytest
from whole_window import controls, dialogs, parts

STATES = ("empty", "data", "paused", "ended")


def nameless(root):
    """Controls without a name, or with one of signs only and no tip."""
    return [
        (role, type(part).__name__, name, part.toolTip() if part is not None and part.isWidgetType() else "")
        for role, name, said, part in controls(root)
        if not name.strip() or not (any(map(str.isalpha, name)) or said)
    ]


@pytest.mark.parametrize("state", STATES, indirect=True)
def test_every_control_has_a_name(state, qtbot, tmp_path):
    found = {name: nameless(root) for name, root in parts(state)}
    found |= {name: nameless(root) for name, root in dialogs(state, qtbot, tmp_path)}
    state.lab.dirty = False
    assert not {name: wrong for name, wrong in found.items() if wrong}
