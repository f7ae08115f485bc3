"""What LatentLab is given away as: what desktops are told, what goes into the folder; the whole of it with --slow."""

import configparser
import importlib
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

import latentlab as ll
from latentlab.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
MIME = "application/x-latentlab-session"


@pytest.fixture
def script(monkeypatch):
    """A module of scripts/ or packaging/."""
    for folder in ("scripts", "packaging"):
        monkeypatch.syspath_prepend(str(ROOT / folder))
    return importlib.import_module


def desktop_entry():
    parser = configparser.RawConfigParser()
    parser.optionxform = str
    parser.read(LINUX / "latentlab.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_desktop_entry_names_what_is_there(script):
    entry, places = desktop_entry(), script("package_deb").PLACES
    assert (entry["Type"], entry["Exec"], entry["Terminal"]) == ("Application", "latentlab %f", "false")
    assert entry["MimeType"] == f"{MIME};"
    start = (ROOT / "latentlab" / "gui" / "app" / "start.py").read_text("utf-8")
    assert f'QApplication(["{entry["StartupWMClass"]}"])' in start
    assert f'setDesktopFileName("{Path(places["latentlab.desktop"]).stem}")' in start
    if shutil.which("desktop-file-validate"):
        said = subprocess.run(["desktop-file-validate", LINUX / "latentlab.desktop"], capture_output=True, text=True)
        assert said.stdout == ""


def test_the_description_for_software_centres_agrees_with_the_desktop_entry():
    tree = ElementTree.parse(LINUX / "latentlab.metainfo.xml")
    entry = desktop_entry()
    assert tree.findtext("name") == entry["Name"]
    assert tree.findtext("summary") == entry["Comment"]
    assert tree.findtext("launchable") == "latentlab.desktop"
    assert tree.findtext("provides/mediatype") == MIME
    assert tree.findtext("project_license") == "BSD-3-Clause"


LOOK = """
import sys
from PySide6.QtCore import QMimeDatabase
for path in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(path).name())
"""


def test_a_session_is_told_from_every_other_hdf5_file(tmp_path):
    """By Qt's reading of the shared database, which gives two kinds that claim one ending to what is within."""
    pytest.importorskip("PySide6")
    import h5py

    data = ll.load_dataset("blobs:rows=100")
    for number, model in enumerate(("gmm", "vae")):
        run = ll.train(ll.build_model(model, data), data, epochs=1, seed=0)
        ll.save_session(tmp_path / f"session-{number}.h5", run)
    shutil.copy(tmp_path / "session-0.h5", tmp_path / "without-ending")
    with h5py.File(tmp_path / "plain.h5", "w") as file:
        file["x"] = [1.0]
    with h5py.File(tmp_path / "alike.h5", "w", libver=("v110", "v110")) as file:
        file.attrs.update(format="another", schema=2, written_by="another program")
        file["latentlab"] = [1.0]
    (tmp_path / "no.h5").write_text("no HDF5 at all, but it speaks of latentlab-session and written_by")
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(LINUX / "latentlab-session.xml", packages)
    hdf = '<magic><match type="string" offset="0" value="\\x89HDF\\r\\n\\x1a\\n"/></magic><glob pattern="*.h5"/>'
    space = "http://www.freedesktop.org/standards/shared-mime-info"
    kinds = f'<mime-info xmlns="{space}"><mime-type type="application/x-hdf">{hdf}</mime-type></mime-info>'
    (packages / "freedesktop.org.xml").write_text(kinds)
    names = ["session-0.h5", "session-1.h5", "without-ending", "plain.h5", "alike.h5", "no.h5"]
    said = subprocess.run(
        [sys.executable, "-c", LOOK, *(tmp_path / name for name in names)], capture_output=True, text=True,
        env=os.environ | {"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": str(tmp_path / "none")},
    )  # fmt: skip
    found = dict(zip(names, said.stdout.split(), strict=True))
    ours = [name for name, kind in found.items() if kind == MIME]
    assert ours == names[:3], said.stderr
    assert found["plain.h5"] == found["alike.h5"] == "application/x-hdf"


def test_another_desktop_tells_them_apart_too(tmp_path):
    """GNOME takes every file of an ending for a kind that is said to be one of what is within."""
    if not all(map(shutil.which, ("gio", "update-mime-database"))) or not Path("/usr/share/mime/mime.cache").exists():
        pytest.skip("there is no GNOME to ask")
    import h5py

    data = ll.load_dataset("blobs:rows=100")
    ll.save_session(tmp_path / "session.h5", ll.train(ll.build_model("gmm", data), data, epochs=1, seed=0))
    with h5py.File(tmp_path / "plain.h5", "w") as file:
        file["x"] = [1.0]
    (tmp_path / "mime" / "packages").mkdir(parents=True)
    shutil.copy(LINUX / "latentlab-session.xml", tmp_path / "mime" / "packages")
    subprocess.run(["update-mime-database", tmp_path / "mime"], check=True, capture_output=True)
    words = ["gio", "info", "-a", "standard::content-type", tmp_path / "plain.h5", tmp_path / "session.h5"]
    surroundings = os.environ | {"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": "/usr/share"}
    said = subprocess.run(words, capture_output=True, text=True, env=surroundings).stdout
    assert re.findall(r"content-type: (\S+)", said) == ["application/x-hdf", MIME]


def test_the_manual_page_names_every_command():
    page = (LINUX / "latentlab.1").read_text("utf-8")
    told = {word for line in page.splitlines() if line.startswith(".BR") for word in re.findall(r"[a-z]+", line)}
    assert set(COMMANDS) <= told


def test_the_lists_for_macos_and_windows_take_no_file_from_another_program():
    for name in ("Info", "entitlements"):
        assert plistlib.loads((ROOT / "packaging" / "macos" / f"{name}.plist").read_bytes())
    kinds = plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes())["CFBundleDocumentTypes"]
    assert {kind["LSHandlerRank"] for kind in kinds} == {"Alternate"}
    installer = (ROOT / "packaging" / "windows" / "latentlab.iss").read_text("utf-8")
    endings = re.findall(r"Software\\Classes\\(\.[^\\;\"]*)([^;\"]*)", installer)
    assert endings == [(".h5", r"\OpenWithProgids")]


def test_what_goes_into_the_folder(script):
    contents = script("contents")
    assert contents.kept("torch/lib/libtorch_cpu.so", "/venv/torch/lib/libtorch_cpu.so")
    assert contents.kept("torch/bin/torch_shm_manager", "/venv/torch/bin/torch_shm_manager")
    assert not contents.kept("torch/include/ATen/ATen.h", "/venv/torch/include/ATen/ATen.h")
    assert not contents.kept("pyarrow/tests/data/a.parquet", "/venv/pyarrow/tests/data/a.parquet")
    assert not contents.kept("libstdc++.so.6", "/usr/lib/x86_64-linux-gnu/libstdc++.so.6")
    assert contents.kept("pillow.libs/libpng16-1.so", "/venv/pillow.libs/libpng16-1.so")
    assert contents.kept("libffi.so.8", "/lib/x86_64-linux-gnu/libffi.so.8")


def test_nothing_that_the_program_imports_is_left_out(script):
    """What is excluded is nobody's of ours."""
    contents = script("contents")
    ours = "\n".join(path.read_text("utf-8") for path in (ROOT / "latentlab").rglob("*.py"))
    imported = set(re.findall(r"^\s*(?:from|import) ([\w.]+)", ours, re.MULTILINE))
    asked = {name for name in contents.EXCLUDED for one in imported if f"{one}.".startswith(f"{name}.")}
    assert not asked


WITHOUT = """
import sys
sys.path.append(sys.argv[1])
from contents import EXCLUDED

class Without:
    def __init__(self, finder):
        self.finder = finder
    def find_spec(self, name, *more):
        left_out = any(f"{name}.".startswith(f"{one}.") for one in EXCLUDED)
        return None if left_out else self.finder.find_spec(name, *more)
    def __getattr__(self, name):
        return getattr(self.finder, name)

sys.meta_path[:] = [Without(finder) for finder in sys.meta_path]
from latentlab.cli import main
for words in sys.argv[2:]:
    assert main(words.split()) == 0, words
"""


def test_it_works_without_what_is_excluded(tmp_path):
    """Libraries, too, import what they do not need; what the folder lacks must not be that."""
    words = ["train digits --epochs 1 --out a.h5 --quiet", "embed a.h5 --out a.parquet", "decode a.h5 --out a.png"]
    code = [sys.executable, "-c", WITHOUT, str(ROOT / "packaging"), *words]
    done = subprocess.run(code, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_what_the_package_depends_on_is_read_off_its_libraries(script, tmp_path):
    """Of this Python's own modules: the C library, which no package of the folder brings."""
    if not all(map(shutil.which, ("dpkg", "readelf"))):
        pytest.skip("there is no Debian here")
    (tmp_path / "latentlab").symlink_to(os.path.realpath(sys.executable))
    found = script("package_deb").needed(tmp_path)
    assert re.search(r"libc6 \(>= 2\.\d+\)", found)


def test_every_entry_point_of_ours_is_a_module_of_the_package():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for group in project["entry-points"].values():
        for place in group.values():
            module, _, name = place.partition(":")
            assert getattr(importlib.import_module(module), name)


def test_the_copyright_file_ends_with_the_licence(script):
    text = script("package_deb").licence()
    assert text.startswith("License: BSD-3-Clause\n Redistribution and use")
    assert all(line.startswith(" ") for line in text.splitlines()[1:])


def test_licence_files_are_found_wherever_a_package_puts_them(script, tmp_path):
    for name in ("LICENSE.txt", "METADATA", "licenses/deep/COPYING", "licenses/__pycache__/a.pyc", "AUTHORS"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = [path.relative_to(tmp_path).as_posix() for path in script("package_folder").licences(tmp_path)]
    assert found == ["AUTHORS", "LICENSE.txt", "licenses/deep/COPYING"]


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_wheel_and_the_source_archive_are_made_and_work_elsewhere(tmp_path):
    """In an environment that holds nothing of ours but what the wheel brings; its dependencies are those of here."""
    words = [sys.executable, ROOT / "scripts" / "package.py", "wheel", "--out", tmp_path, "--work", tmp_path / "work"]
    made = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()[-1]
    with tarfile.open(next(tmp_path.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"latentlab/cli.py", "packaging/latentlab.spec", "scripts/package.py", "LICENSE"} <= names
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)
    python = tmp_path / "venv" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", made], check=True)
    (site,) = (tmp_path / "venv" / "lib").glob("python*/site-packages")
    dependencies = [path for path in sys.path if path.endswith("site-packages")]
    (site / "dependencies.pth").write_text("\n".join(dependencies))
    works([tmp_path / "venv" / "bin" / "latentlab"], tmp_path, "as a package")


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the package is Debian's")
def test_the_folder_and_the_debian_package_are_made_and_work(tmp_path):
    """Laid out as dpkg would, in a place of its own."""
    words = [sys.executable, ROOT / "scripts" / "package.py", "deb", "--out", tmp_path, "--work", tmp_path / "work"]
    made = subprocess.run(words, capture_output=True, text=True, check=True).stdout.split()[-1]
    subprocess.run(["dpkg-deb", "--extract", made, tmp_path / "root"], check=True)
    program = tmp_path / "root" / "usr" / "bin" / "latentlab"
    for kind in ("umap", "tsne"):  # whose libraries are found by no command of the shell
        np.save(tmp_path / "z.npy", np.random.default_rng(0).normal(size=(100, 5)).astype(np.float32))
        words = [program, "--child", "latentlab.space.layout_process", tmp_path, kind, "0"]
        with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as child:
            assert child.wait(300) == 0  # its standard input stays open as long
        assert np.load(tmp_path / "layout.npy").shape == (100, 2)
        (tmp_path / "layout.npy").unlink()
    works([program], tmp_path, "as a folder of its own")
    needed = subprocess.run(["dpkg-deb", "--field", made, "Depends"], capture_output=True, text=True).stdout
    from latentlab.gui.app.start import LIBRARIES, X11_LIBRARIES

    for package in {**LIBRARIES, **X11_LIBRARIES}.values():
        assert package in needed


def works(program, folder, installed):
    """The program says what it is, lists its data, trains in processes of its own, and opens its window."""
    surroundings = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}

    def said(*words, **more):
        return subprocess.run(
            [*program, *words], cwd=folder, env=surroundings, text=True, stdout=subprocess.PIPE, timeout=900, check=True
        ).stdout

    assert f"installed   {installed}" in said("--version")
    assert "digits" in said("datasets")
    said("train", "digits", "--epochs", "1", "--out", "run.h5", "--quiet")
    assert "gmm" in said("models")
    (folder / "table.csv").write_text("a,b\n" + "".join(f"{n},{n * n}\n" for n in range(60)))
    assert "60" in said("info", "table.csv")  # read by a process of its own
    assert "vae" in said("info", "run.h5")
    said("--tour", "tour")
    assert list((folder / "tour").rglob("*.png"))
