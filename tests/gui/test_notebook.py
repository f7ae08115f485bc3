"""A plain script that opens the window ends with it, whatever its last line is."""

import subprocess
import sys
import textwrap

import pytest

BEGIN = """
    from PySide6.QtCore import QTimer
    import latentlab as ll

    data = ll.load_dataset("moons:rows=60")
    run = ll.train(ll.build_model("vae", data, hidden=(8,)), data, epochs=1)
    lab = ll.explore(run)

    def close():
        print("closed by hand:", lab.window.isVisible(), flush=True)
        lab.window.close()

    QTimer.singleShot(300, close)
"""
LAST_LINES = {
    "explore": ("", 0, True),
    "leaves": ("import sys; sys.exit(3)", 3, True),
    "raises": ("raise ValueError('of the script')", 1, False),
}


@pytest.mark.parametrize("last", LAST_LINES)
def test_the_window_lives_to_its_end_and_the_script_ends_well(tmp_path, last):
    line, status, stays = LAST_LINES[last]
    (tmp_path / "script.py").write_text(textwrap.dedent(BEGIN) + line + "\n")
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", str(tmp_path / "script.py")], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == status, done.stderr
    assert ("closed by hand: True" in done.stdout) == stays
    assert "QThread" not in done.stderr
    assert ("of the script" in done.stderr) == (last == "raises")
