"""The Debian package: the folder in /usr/lib/latentlab, and what a desktop needs to know of it."""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
from pathlib import Path

from environment import PROJECT, say
from package_folder import ICON, PACKAGING, SIZES, size

LINUX = PACKAGING / "linux"
NOT_NEEDED = {"libtbb.so.12"}  # of another way of numba's to use threads
# Where files of packaging/linux go, below /usr.
PLACES = {
    "latentlab.desktop": "share/applications/latentlab.desktop",
    "latentlab.metainfo.xml": "share/metainfo/latentlab.metainfo.xml",
    "latentlab-session.xml": "share/mime/packages/latentlab.xml",
}


def make_deb(folder: Path, out: Path, work: Path) -> Path:
    """Write ``latentlab_VERSION_ARCHITECTURE.deb`` of the folder into `out`; its path."""
    version = folder.name.split("-")[1]
    architecture = _said("dpkg", "--print-architecture")
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(folder, root / "usr", version, work / "icons")
    say("Packing the Debian package (some minutes) …")
    control = (LINUX / "control").read_text("utf-8").format(
        version=version, architecture=architecture, kilobytes=size(root) // 1024, depends=needed(folder)
    )  # fmt: skip
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, "utf-8")
    add_sums(root)
    made = out / f"latentlab_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made], check=True)
    shutil.rmtree(root)
    say(f"{made}: {made.stat().st_size / 1e6:,.0f} MB.")
    return made


def lay_out(folder: Path, usr: Path, version: str, icons: Path) -> None:
    """Put everything where Debian and the desktop look for it."""
    program = usr / "lib" / "latentlab"
    subprocess.run(["cp", "-a", "--reflink=auto", f"{folder}/.", _made(program)], check=True)
    _made(usr / "bin").joinpath("latentlab").symlink_to("../lib/latentlab/latentlab")
    for name, place in PLACES.items():
        _made((usr / place).parent)
        shutil.copyfile(LINUX / name, usr / place)
    pictures = usr / "share" / "icons" / "hicolor"
    for pixels in SIZES:
        place = _made(pictures / f"{pixels}x{pixels}" / "apps")
        shutil.copyfile(icons / f"latentlab-{pixels}.png", place / "latentlab.png")
    shutil.copyfile(ICON, _made(pictures / "scalable" / "apps") / "latentlab.svg")
    manual = (LINUX / "latentlab.1").read_text("utf-8").replace('"LatentLab"', f'"LatentLab {version}"')
    _pack(manual, _made(usr / "share" / "man" / "man1") / "latentlab.1.gz")
    documents = _made(usr / "share" / "doc" / "latentlab")
    (documents / "copyright").write_text((LINUX / "copyright").read_text("utf-8") + licence(), "utf-8")
    _pack((PROJECT / "CHANGELOG.md").read_text("utf-8"), documents / "changelog.gz")
    completion = _said(program / "latentlab", "completion", "bash")
    (_made(usr / "share" / "bash-completion" / "completions") / "latentlab").write_text(completion + "\n", "utf-8")
    for path in (usr, *usr.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program / "latentlab" else 0o644)
    (program / "_internal" / "torch" / "bin" / "torch_shm_manager").chmod(0o755)


def licence() -> str:
    """The text of our licence, as the copyright file wants it: indented, a point for an empty line."""
    lines = (PROJECT / "LICENSE").read_text("utf-8").strip().splitlines()[4:]
    return "License: BSD-3-Clause\n" + "".join(f" {line or '.'}\n" for line in lines)


def needed(program: Path) -> str:
    """The packages that the system's libraries are of which the program's own ask for.

    Raises SystemExit where this system lacks one of them.
    """
    libraries = [path for path in program.rglob("*.so*") if path.is_file()]
    own = {path.name for path in libraries}
    told = _said("readelf", "--dynamic", "--wide", program / "latentlab", *libraries)
    asked = set(re.findall(r"\(NEEDED\).*\[(.+)\]", told)) - own - NOT_NEEDED
    lines = _said("dpkg", "--search", *(f"*/{name}" for name in sorted(asked))).splitlines()
    found = dict(reversed(re.fullmatch(r"(\S+?)(?::\S+)?: .*/(.+)", line).groups()) for line in lines)
    if asked - found.keys():
        raise SystemExit(f"Libraries that the folder needs are not installed here: {', '.join(asked - found.keys())}.")
    libc = f"libc6 (>= {platform.libc_ver()[1]})"  # Python and its own modules were built with it
    return ", ".join(sorted({found[name] for name in asked} - {"libc6"} | {libc}))


def add_sums(root: Path) -> None:
    """DEBIAN/md5sums, by which ``dpkg --verify`` sees what has changed."""
    paths = [path.relative_to(root) for path in sorted((root / "usr").rglob("*")) if path.is_file()]
    sums = _said("md5sum", *(path for path in paths if not (root / path).is_symlink()), cwd=root)
    (root / "DEBIAN" / "md5sums").write_text(sums + "\n", "utf-8")


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _pack(text: str, place: Path) -> None:
    place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _said(*words: str | Path, cwd: Path | None = None) -> str:
    """What a command prints."""
    surroundings = os.environ | {"LC_ALL": "C.UTF-8"}
    return subprocess.run(
        words, check=True, stdout=subprocess.PIPE, text=True, cwd=cwd, env=surroundings
    ).stdout.strip()
