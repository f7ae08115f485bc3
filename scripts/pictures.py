#!/usr/bin/env python3
"""Take the pictures of docs/pictures.toml in the real window: for tutorials, guides and the gallery.

.venv/bin/python scripts/pictures.py [BEGINNING OF A NAME …]

Each scene is what a hand does (the deeds of tours, latentlab/gui/tours/deeds.py), then a picture of a part of the
window or an exported file. A group of scenes shares what its own deeds have opened and trained. Those of files that the
program does not bring along need LATENTLAB_PICTURES_DATA, the folder that has them, and are left out without it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from bench_common import wait
from offscreen import light_window, offscreen, save_small

DOCS = Path(__file__).resolve().parents[1] / "docs"
FOLDER = DOCS / "pictures"
WORK = Path(tempfile.gettempdir(), "latentlab-pictures")  # by this name files are seen in pictures
DATA = os.environ.get("LATENTLAB_PICTURES_DATA", "")
PATIENCE = 900.0  # seconds until a deed must be over


def groups() -> list[dict[str, Any]]:
    """Each group of scenes: the deeds that begin it, and its scenes."""
    return tomllib.loads((DOCS / "pictures.toml").read_text("utf-8"))["group"]


class Photographer:
    """Does what scenes say in one window."""

    def __init__(self) -> None:
        self.application, self.window = light_window()
        self.window.lab.failed.connect(self._fail)

    def take(self, scenes: dict[str, Any]) -> None:
        """A group from its beginning."""
        for words in scenes.get("do", ()):
            self.do(words)
        for scene in scenes["scene"]:
            for words in scene.get("do", ()):
                self.do(words)
            self._until(scene.get("wait", ""))
            wait(scene.get("seconds", 0.0))  # for what tells nobody that it has come
            self._until("")
            if "file" in scene:
                self.picture(scene)
                print(scene["file"], flush=True)

    def do(self, words: str) -> None:
        """One deed, to its end; also `tour NAME STEP`, and `call VERB: values`, a verb of the lab for what mice do."""
        from latentlab.gui.tours.deeds import deed_of

        if words.startswith("call "):
            verb, _, values = words.removeprefix("call ").partition(": ")
            self.window.lab.do(verb, **tomllib.loads(values))
            self._until("")
            return
        if words.startswith("tour "):
            _, name, step = words.split()
            self.window.lecturing.take(name, int(step) - 1)
            self._wait(lambda: not self.window.lecturing.guide.busy, words)
            return
        deed, value = deed_of(words.replace("{tutorials}", str(WORK)).replace("{data}", DATA))
        over = deed.do(self.window, value)
        self._wait(over, words)

    def picture(self, scene: dict[str, Any]) -> None:
        """What a scene shows: the window, the dialog over it, a part by its name, or a file that is exported."""
        from latentlab.gui.tours.parts import dock_of, part_of

        path, shown = FOLDER / scene["file"], scene.get("show", "")
        if "export" in scene:
            path.unlink(missing_ok=True)
            self.window.lab.do("export", kind=scene["export"], path=str(path), settings=scene.get("settings", {}))
            self._wait(path.exists, scene["file"])  # files come whole
            return
        if shown == "window":
            save_small(self.window.grab(), path)
        elif shown == "dialog":
            save_small(self.application.activeModalWidget().grab(), path)
            self.application.activeModalWidget().reject()
        else:
            part = part_of(self.window, shown)
            if (dock := dock_of(part)) is not None:
                self.window.bring(dock.objectName())
                dock.widget().ensureWidgetVisible(part, 0, 0)
            wait(0.6)
            save_small(part.grab(), path)

    def _until(self, condition: str) -> None:
        """Nothing is under way, and what a scene waits for is there."""
        from latentlab.gui.tours.parts import CONDITIONS, quiet

        wanted = CONDITIONS[condition] if condition else lambda _: True
        self._wait(lambda: wanted(self.window) and quiet(self.window), condition or "rest")
        wait(0.6)

    def _wait(self, over: Any, what: str) -> None:
        wait(PATIENCE, over)
        if not over():
            raise SystemExit(f"{what}: not over after {PATIENCE:.0f} s.")
        self.window.lab.dirty = False

    def _fail(self, sentence: str, _: str) -> None:
        raise SystemExit(sentence)


def main() -> int:
    """Take the groups whose names begin with what is asked for, or all: each in a window of its own."""
    names = [group["name"] for group in groups()]
    if sys.argv[1:2] == ["--group"]:
        take_alone(sys.argv[2])
        return 0
    wanted = [name for name in names if not sys.argv[1:] or name.startswith(tuple(sys.argv[1:]))]
    outside = [] if DATA else [group["name"] for group in groups() if "{data}" in str(group.get("do", ""))]
    if left := [name for name in wanted if name in outside]:
        print(f"Left out without LATENTLAB_PICTURES_DATA: {', '.join(left)}.", flush=True)
        wanted = [name for name in wanted if name not in left]
    done = [subprocess.run([sys.executable, __file__, "--group", name]).returncode for name in wanted]
    return max(done, default=0)


def take_alone(name: str) -> None:
    """One group, in this process."""
    with tempfile.TemporaryDirectory() as folder:
        offscreen(Path(folder))
        WORK.mkdir(exist_ok=True)
        for table in (DOCS / "tutorials").glob("*.csv"):
            shutil.copy(table, WORK)
        os.chdir(WORK)  # where dialogs begin
        photographer = Photographer()
        photographer.take(next(group for group in groups() if group["name"] == name))
        photographer.window.leave()
        shutil.rmtree(WORK)


if __name__ == "__main__":
    sys.exit(main())
