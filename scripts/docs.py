#!/usr/bin/env python3
"""Set LatentLab up if needed, then build the pages of docs/ as a site that needs no network.

python3 scripts/docs.py                 into build/docs; open build/docs/index.html
python3 scripts/docs.py FOLDER          into another folder, which is empty or holds such a site
python3 scripts/docs.py --strict        a broken link, a page that no list names, or a picture that is not there fails
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

from environment import PROJECT, prepare


def main() -> int:
    """Return 0 where the site was built and asks no other host for anything."""
    parser = argparse.ArgumentParser(description="Build the pages of docs/ as a site that needs no network.")
    parser.add_argument("folder", nargs="?", type=Path, default=PROJECT / "build" / "docs")
    parser.add_argument("--strict", action="store_true", help="what is broken fails")
    options = parser.parse_args()
    command = [str(prepare("docs")), str(PROJECT / "scripts" / "docs_site.py"), str(options.folder.absolute())]
    return subprocess.run([*command, *(["--strict"] if options.strict else [])]).returncode


if __name__ == "__main__":
    sys.exit(main())
