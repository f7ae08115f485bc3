#!/usr/bin/env python3
"""Set LatentLab up if needed, then start it.

python3 scripts/run.py                 the window, training the built-in digits
python3 scripts/run.py --tour          the main job by itself; its results in latentlab-tour/
python3 scripts/run.py train digits …  any latentlab command
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys

from environment import prepare, say


def has_display() -> bool:
    """Whether a window can be shown: always assumed outside Linux."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


def main() -> int:
    """Return the exit status of `latentlab`."""
    arguments = sys.argv[1:]
    if not arguments:
        arguments = ["digits", "--train"]
        if not has_display():
            say("There is no display: doing the tour offscreen instead; its results go to latentlab-tour/.")
            arguments = ["--tour"]
    command = [str(prepare()), "-m", "latentlab", *arguments]
    # Ctrl-C reaches latentlab as well, which saves what there is: wait for it.
    signal.signal(signal.SIGINT, lambda *_: None)
    return subprocess.Popen(command).wait()


if __name__ == "__main__":
    sys.exit(main())
