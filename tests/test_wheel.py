"""The wheel works elsewhere, without the checkout: its resources are in it, the window opens, the tour runs."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder that holds what the wheel holds, and nothing else of this repository."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(installed, cwd, *arguments):
    environment = os.environ | {"PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, timeout=540
    )


def test_the_resources_are_in_the_wheel_and_the_window_finds_them(installed, tmp_path):
    pytest.importorskip("PySide6")
    code = (
        "import latentlab as ll; print(ll.__file__);"
        "from latentlab.gui.app.start import make_application; application = make_application();"
        "from latentlab.gui.app.window import MainWindow; window = MainWindow(); window.show();"
        "from latentlab.resources import FOLDER; print(FOLDER); print(len(ll.load_dataset('digits')));"
        "assert not window.windowIcon().isNull(); window.close()"
    )
    done = run(installed, tmp_path, "-c", code)
    assert done.returncode == 0, done.stderr
    package, folder, rows = done.stdout.split()
    assert Path(package).is_relative_to(installed)
    assert Path(folder) == installed / "latentlab" / "resources"
    assert rows == "1797"
    pictures = {path.name for path in (ROOT / "resources").rglob("*") if path.is_file()}
    assert pictures == {path.name for path in Path(folder).rglob("*") if path.is_file()}
    pages = {str(path.relative_to(ROOT)) for path in (ROOT / "docs").rglob("*.*") if path.suffix in (".md", ".png")}
    assert pages <= {str(path.relative_to(installed / "latentlab")) for path in (installed / "latentlab").rglob("*")}


@pytest.mark.slow
def test_the_tour_runs_from_the_wheel(installed, tmp_path):
    done = run(installed, tmp_path, "-m", "latentlab", "--tour")
    assert done.returncode == 0, done.stderr + done.stdout
    assert list(tmp_path.rglob("*.h5"))
    assert list(tmp_path.rglob("*.png"))
