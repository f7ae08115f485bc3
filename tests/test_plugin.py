"""A package from outside, in a fresh environment: in the shell, the window and sessions; and broken, and missing."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = ROOT / "examples" / "plugin"
BROKEN = {
    "latentlab.models": "broken:no_such_thing",
    "latentlab.likelihoods": "broken:WRONG",
    "latentlab.readers": "no_such_module:READER",
    "latentlab.datasets": "broken:TAKEN",
    "latentlab.backgrounds": "broken_at_exit:BACKGROUND",
    "latentlab.exporters": "broken:NAMELESS",
}
BROKEN_CODE = """
from latentlab.data.builtin import Card
from latentlab.export import Exporter
WRONG = 42
TAKEN = Card("digits", "Mine", "", "", "x:y")
NAMELESS = Exporter("", "", "", "", (), None)
"""


def environment(folder, plugin):
    """A fresh environment with what tests need and this checkout, and the plugin or none."""
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "rest.pth").write_text(f"{sysconfig.get_paths()['purelib']}\n{ROOT}\n")
    if plugin:
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"]
        done = subprocess.run([*install, "--target", str(site), str(PLUGIN)], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return folder / "bin" / "python", site


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    return environment(tmp_path_factory.mktemp("with") / "venv", plugin=True)[0]


@pytest.fixture(scope="module")
def without(tmp_path_factory):
    return environment(tmp_path_factory.mktemp("without") / "venv", plugin=False)[0]


def run(python, cwd, *arguments, status=0):
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    variables |= {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(cwd), "COLUMNS": "200"}
    done = subprocess.run(
        [python, *arguments], cwd=cwd, env=variables, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == status, done.stderr + done.stdout
    return done


def latentlab(python, cwd, *arguments, status=0):
    return run(python, cwd, "-m", "latentlab", *arguments, status=status)


@pytest.fixture(scope="module")
def sessions(fresh, tmp_path_factory):
    """Sessions of the plugin's model, likelihood and dataset, and of its reader."""
    folder = tmp_path_factory.mktemp("sessions")
    lines = "\n".join(f"{i % 7} {i % 3} {i % 5}.5" for i in range(60))
    (folder / "a.xyz").write_text(lines)
    choose = ("--model", "linear-vae", "--epochs", "2", "--quiet", "--json")
    latentlab(fresh, folder, "train", "helix", *choose, "--set", "likelihood=laplace", "--out", "helix.h5")
    latentlab(fresh, folder, "train", "a.xyz", "--model", "ppca", "--quiet", "--out", "file.h5")
    return folder


def test_the_package_is_small():
    lines = [len(path.read_text("utf-8").splitlines()) for path in PLUGIN.rglob("*") if path.suffix in (".py", ".toml")]
    assert sum(lines) < 150


@pytest.mark.slow
def test_the_shell_has_all_of_it(fresh, sessions, tmp_path):
    assert "linear-vae" in latentlab(fresh, tmp_path, "models").stdout
    assert "helix" in latentlab(fresh, tmp_path, "datasets").stdout
    about = json.loads(latentlab(fresh, sessions, "info", "a.xyz", "--json").stdout.splitlines()[-1])
    assert (about["rows"], about["features"]) == (60, ["x", "y", "z"])
    figures = latentlab(fresh, sessions, "evaluate", "helix.h5", "--method", "quadrature", "--json").stdout
    assert json.loads(figures.splitlines()[-1])["evidence"] >= json.loads(figures.splitlines()[-1])["elbo"] - 1e-3


WINDOW = """
import json, sys
from pathlib import Path
from latentlab.gui.app.start import make_application
application = make_application()
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from latentlab.gui.app.window import MainWindow
window = MainWindow()
window.show()
lab = window.lab
words = {action.text().replace("&", "") for action in window.findChildren(QAction)}
cards = [card.property("name") for card in window.start_page.cards]
window.files.open_path(sys.argv[1])
def until(holds):
    import time
    end = time.monotonic() + 120
    while not holds():
        assert time.monotonic() < end
        QCoreApplication.processEvents()
until(lambda: lab.embedding is not None and lab.phase == "ended" and lab.embedding.whole)
models = [window.train_panel.model.choice.itemData(i) for i in range(window.train_panel.model.choice.count())]
background = window.map.background
background.choose("radius")
until(lambda: background.scene is not None and background.scene.whole)
lab.do("export", kind="svg", path="map.svg")
until(lambda: Path("map.svg").is_file())
print(json.dumps([sorted(words), cards, models, background.scene.words]))
window.close()
until(lambda: not window.isVisible())
"""


@pytest.mark.slow
def test_the_window_has_all_of_it(fresh, sessions, tmp_path):
    pytest.importorskip("PySide6")
    done = run(fresh, tmp_path, "-c", WINDOW, str(sessions / "helix.h5"))
    words, cards, models, scale = json.loads(done.stdout.splitlines()[-1])
    assert "Radius" in words
    assert "Map as SVG…" in words
    assert "helix" in cards
    assert "linear-vae" in models
    assert scale.startswith("|z|")
    text = (tmp_path / "map.svg").read_text("utf-8")
    assert text.count("<circle") == 3000
    assert '"export"' in text.replace("&quot;", '"')


@pytest.mark.parametrize(("session", "thing"), [("helix.h5", "linear-vae"), ("file.h5", "xyz")])
def test_a_session_names_the_package_that_is_missing(without, sessions, tmp_path, session, thing):
    said = latentlab(without, tmp_path, "evaluate", str(sessions / session), status=2).stderr
    assert f"{thing!r} of the package latentlab-example 1.0, which is not installed here" in said
    assert len(said.strip().splitlines()) == 1


def test_a_broken_package_costs_a_sentence_for_each_thing(tmp_path):
    python, site = environment(tmp_path / "venv", plugin=False)
    (site / "broken.py").write_text(BROKEN_CODE)
    (site / "broken_at_exit.py").write_text("raise SystemExit(3)")
    about = site / "broken-0.1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 0.1\n")
    (about / "entry_points.txt").write_text("".join(f"[{group}]\nthing = {place}\n" for group, place in BROKEN.items()))
    said = latentlab(python, tmp_path, "models").stderr.strip().splitlines()
    assert len(said) == 1
    assert "'thing' of the package broken 0.1 is left out" in said[0]
    assert "digits" in latentlab(python, tmp_path, "datasets").stdout
    train = ("train", "blobs", "--model", "vae", "--epochs", "1", "--quiet", "--json")
    assert "elbo" in latentlab(python, tmp_path, *train).stdout
    code = (
        "import latentlab as ll; from latentlab.registry import Registry, left_out;"
        "import latentlab.export, latentlab.space.backgrounds, latentlab.data.reading, latentlab.models.likelihoods;"
        "[len(registry) for registry in Registry.every.values()]; print(*left_out(), sep='\\n')"
    )
    sentences = run(python, tmp_path, "-c", code).stdout.strip().splitlines()
    assert len(sentences) == len(BROKEN)
    assert all("broken 0.1 is left out" in sentence for sentence in sentences)


def test_a_file_never_causes_an_import(without, sessions, tmp_path):
    """A session that names a module beside it, as a model, a package and a background."""
    import h5py

    (tmp_path / "evil.py").write_text("open('ran', 'w').close()")
    copy = tmp_path / "evil.h5"
    copy.write_bytes((sessions / "helix.h5").read_bytes())
    with h5py.File(copy, "r+") as file:
        document = json.loads(bytes(file["document"][()]))
        document["packages"] = {"models:evil": "evil 1.0", "evil:evil": "evil"}
        document["run"]["model"] = "evil:Model"
        document["view"]["background"] = "evil:BACKGROUND"
        shape, text = file["document"].shape, json.dumps(document).encode()
        del file["document"]
        file["document"] = list(text) if not shape else __import__("numpy").frombuffer(text, "u1")
    latentlab(without, tmp_path, "evaluate", "evil.h5", status=2)
    assert not (tmp_path / "ran").exists()
