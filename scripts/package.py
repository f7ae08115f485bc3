#!/usr/bin/env python3
"""Make what LatentLab is given away as.

python3 scripts/package.py wheel     dist/latentlab-0.1.0-py3-none-any.whl and .tar.gz, checked
python3 scripts/package.py folder    dist/latentlab-0.1.0-linux-x86_64/, which runs without Python, and its .tar.xz
python3 scripts/package.py deb       dist/latentlab_0.1.0_amd64.deb, made of the folder (Debian, Ubuntu)
python3 scripts/package.py all       all three

Each makes first what it is made of. A folder is of the system and the processor that it is made on (docs/install.md).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from environment import PROJECT
from package_deb import make_deb
from package_folder import make_folder
from package_wheel import make_wheel


def main(words: list[str] | None = None) -> int:
    """Return 0 when what was asked for is there; its path is the last line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("wheel", "folder", "deb", "all"))
    parser.add_argument("--out", type=Path, default=PROJECT / "dist", help="where it goes (dist)")
    parser.add_argument("--work", type=Path, default=PROJECT / "build", help="what is kept for the next time (build)")
    parser.add_argument("--no-archive", action="store_true", help="the folder alone, not packed")
    options = parser.parse_args(words)
    out, work = options.out.resolve(), options.work.resolve()
    made = make_wheel(out, work)
    if options.what != "wheel":
        made = make_folder(made, out, work, archive=options.what != "deb" and not options.no_archive)
    if options.what in ("deb", "all"):
        made = make_deb(made, out, work)
    print(made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
