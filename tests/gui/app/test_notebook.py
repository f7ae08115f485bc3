"""A plain script that opens the window ends with it, whatever its last line is."""

import subprocess
import sys
import textwrap

import numpy as np
import pytest

import latentlab as ll
from latentlab.errors import InputError

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


@pytest.mark.parametrize(
    "last", ["explore", *(pytest.param(last, marks=pytest.mark.slow) for last in ("leaves", "raises"))]
)
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


def test_the_window_from_python(qtbot):
    data = ll.load_dataset("digits")
    run = ll.train(ll.build_model("vae", data, latent_dim=3), data, epochs=2)
    lab = ll.explore(run)
    try:
        heard = []
        for event in ("selection", "probe", "plane"):
            lab.listen(event, lambda value, event=event: heard.append((event, value)))
        assert lab.plane == "pca"
        lab.selection = [5, 3, 5]
        assert lab.selection.tolist() == [3, 5]
        assert heard[-1][0] == "selection"
        lab.selection = "row < 4"
        assert lab.selection.tolist() == [0, 1, 2, 3]
        lab.selection = np.arange(len(data)) == 9
        assert lab.selection.tolist() == [9]
        lab.selection = None
        assert len(lab.selection) == 0
        lab.probe = [0.5, -1.0, 2.0]
        assert heard[-1][0] == "probe"
        assert np.allclose(heard[-1][1], [0.5, -1.0, 2.0])
        assert np.allclose(lab.picture, run.model.decode(np.array([[0.5, -1.0, 2.0]], np.float32))[0], atol=1e-5)
        lab.plane = (0, 2)
        assert lab.until(lambda: lab.plane == "axes", 10)
        assert ("plane", "axes") in heard
        for wrong in (
            {"probe": [1.0]},
            {"plane": "flat"},
            {"plane": (0, 9)},
            {"selection": [99_999]},
            {"selection": "x >"},
        ):
            for name, value in wrong.items():
                with pytest.raises(InputError):
                    setattr(lab, name, value)
        with pytest.raises(InputError):
            lab.listen("weather", print)
        with pytest.raises(InputError):
            ll.explore(3)
    finally:
        lab.close()
        lab.window.deleteLater()
