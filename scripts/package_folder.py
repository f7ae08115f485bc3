"""The folder that runs without Python: what PyInstaller gathers, stripped, with the licences of all that is in it."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from environment import PROJECT, say
from package_wheel import python_with

PACKAGING = PROJECT / "packaging"
sys.path.insert(0, str(PACKAGING))
from contents import STRIPPED, matches  # noqa: E402

GATHER = ("pyinstaller",)
ICON = PROJECT / "resources" / "icons" / "latentlab.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LICENCES = ("licen", "copying", "notice", "authors")  # how their names begin


def make_folder(wheel: Path, out: Path, work: Path, archive: bool = True) -> Path:
    """Write ``latentlab-VERSION-SYSTEM-PROCESSOR/`` into `out`, and its archive; the folder's path."""
    python = python_with(work / "python", wheel, *GATHER)
    subprocess.run([python, "-m", "pip", "install", "-q", "--no-deps", "--force-reinstall", wheel], check=True)
    draw_icons(python, work / "icons")
    say("Gathering the folder (some minutes) …")
    gathered, parts = work / "gathered", work / "parts"
    shutil.copytree(work / "icons", parts / "latentlab", dirs_exist_ok=True)
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", gathered, "--workpath", parts]
    command = [python, "-m", "PyInstaller", *words, PACKAGING / "latentlab.spec"]
    # Not in a checkout: its package would be found before the installed one, and has no resources in it.
    subprocess.run(command, check=True, stdout=sys.stderr, cwd=parts)
    folder = out / f"latentlab-{version_of(wheel)}-{sys.platform}-{platform.machine().lower()}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.move(gathered / "latentlab", folder)
    strip(folder / "_internal")
    add_sources(python, folder)
    add_licences(python, folder / "licences")
    check(folder)
    say(f"{folder}: {size(folder) / 1e6:,.0f} MB.")
    if archive:
        say(f"{pack(folder)} is it, packed.")
    return folder


def version_of(wheel: Path) -> str:
    """The version in a wheel's name."""
    return wheel.name.split("-")[1]


def size(folder: Path) -> int:
    """Bytes of the files in a folder, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def draw_icons(python: Path, folder: Path) -> None:
    """The icon in all sizes as PNG, and for Windows and macOS in one file, drawn by the Python that has Qt."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = [python, PACKAGING / "draw_icons.py", ICON, folder, *map(str, SIZES)]
    subprocess.run(drawn, check=True, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"})


def strip(folder: Path) -> None:
    """Take the tables of symbols out of the libraries that have large ones (Linux)."""
    if not sys.platform.startswith("linux"):
        return
    for path in sorted(folder.rglob("*.so*")):
        if not path.is_symlink() and matches(path.relative_to(folder).as_posix(), STRIPPED):
            subprocess.run(["strip", "--strip-unneeded", path], check=True)


def add_licences(python: Path, folder: Path) -> None:
    """The licence files of every installed package, each package in a folder of its own."""
    code = "import json, sysconfig; print(json.dumps(sysconfig.get_paths()['purelib']))"
    site = Path(json.loads(subprocess.run([python, "-c", code], check=True, capture_output=True).stdout))
    for about in sorted(site.glob("*.dist-info")):
        package = folder / about.name.removesuffix(".dist-info")
        for path in licences(about):
            (package / path.relative_to(about)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, package / path.relative_to(about))


def licences(about: Path) -> list[Path]:
    """The licence files of a package, in what is installed about it."""
    paths = (path for path in about.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return sorted(path for path in paths if path.relative_to(about).as_posix().lower().startswith(LICENCES))


def add_sources(python: Path, folder: Path) -> None:
    """Add the source of `enum`, which torch reads when it first differentiates forwards (lengths of paths)."""
    where = subprocess.run(
        [python, "-c", "import enum; print(enum.__file__)"], check=True, capture_output=True, text=True
    )
    for library in folder.rglob("base_library.zip"):
        with zipfile.ZipFile(library, "a") as archive:
            archive.write(where.stdout.strip(), "enum.py")


def check(folder: Path) -> None:
    """Let the folder say what it is. Raises SystemExit where a link leads nowhere or it does not start."""
    lost = [str(path) for path in folder.rglob("*") if path.is_symlink() and not path.exists()]
    if lost:
        raise SystemExit(f"These links of {folder} lead nowhere: {', '.join(lost)}.")
    if not list(folder.rglob("resources/icons/latentlab.svg")):
        raise SystemExit(f"{folder} has no resources: no icons, pictures or languages.")
    said = subprocess.run([folder / "latentlab", "--version", "--json"], check=True, capture_output=True, text=True)
    about = json.loads(said.stdout)
    if about["installed"] != "as a folder of its own" or "does not load" in about["device"]:
        raise SystemExit(f"{folder} says of itself: {said.stdout}")


def pack(folder: Path) -> Path:
    """The archive of the folder, beside it."""
    archive = folder.with_name(f"{folder.name}.tar.xz")
    with tarfile.open(archive, "w:xz", preset=6) as packed:
        packed.add(folder, folder.name, filter=_nobody)
    return archive


def _nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry that belongs to nobody in particular."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry
