#!/usr/bin/env python3
"""Take every tour through the real window, and write its page of docs/tours/ with pictures of what it shows.

QT_QPA_PLATFORM=offscreen .venv/bin/python scripts/tours.py [NAME …]
"""

from __future__ import annotations

import sys
import tempfile
import tomllib
from pathlib import Path

from offscreen import light_window, offscreen, save_small

DOCS = Path(__file__).resolve().parents[1] / "docs" / "tours"
PATIENCE = 300.0


class Author:
    """Takes tours in one window."""

    def __init__(self) -> None:
        self.application, self.window = light_window()

    def take(self, name: str) -> None:
        """From the first step to the last: a page, and a picture of what each step shows."""
        from bench_common import wait

        from latentlab.gui.tours.reading import read_tour

        tour, page, shown = read_tour(name), [], ""
        self.window.lecturing.take(name)
        guide = self.window.lecturing.guide
        for i, step in enumerate(tour.steps[:-2], 1):
            wait(PATIENCE, lambda: not guide.busy)
            if guide.problem:
                raise SystemExit(f"{name}, step {i}: {guide.problem}")
            wait(0.6)
            page.append(f"## {i}\n\n{guide.text}\n")
            if step.equation:
                page.append(f"$$ {equation(step.equation)} $$\n")
            picture = f"{name}-{i}.png"
            self.picture(guide, DOCS / "pictures" / picture)
            page.append(f"![{step.show}](pictures/{picture})\n")
            shown = step.show or shown
            guide.go_on()
        wait(PATIENCE, lambda: not guide.busy)
        guide.leave()
        questions = "\n".join(f"{i}. {words}" for i, words in enumerate(tour.exercises, 1))
        head = (
            f"# {tour.title}\n\n{tour.summary} About {tour.minutes} minutes: *Help ▸ Tours* takes it in the window, "
            "and made these pictures. Figures are those of the run that it trained.\n"
        )
        end = f"## Exercises\n\n{questions}\n\n## Now change this\n\n{tour.change}\n"
        (DOCS / f"{name}.md").write_text("\n".join([head, *page, end]), "utf-8")

    def picture(self, guide: object, path: Path) -> None:
        """What the step frames, without the frame."""
        from latentlab.gui.tours.frame import shown_of

        place = shown_of(guide.part)
        guide.frame.hide()
        save_small(self.window.grab(place), path)
        guide.frame.place()


def equation(name: str) -> str:
    """Its LaTeX."""
    from latentlab.resources import resource

    return tomllib.loads(resource("equations.toml").read_text("utf-8"))[name]["latex"].strip()


def contents() -> str:
    """The page that lists them."""
    from latentlab.gui.tours import TOURS
    from latentlab.gui.tours.reading import read_tour

    rows = [(name, read_tour(name)) for name in TOURS]
    table = "\n".join(f"| [{tour.title}]({name}.md) | {tour.minutes} | {tour.summary} |" for name, tour in rows)
    return (
        "# Tours\n\nEach is taken in the window (*Help ▸ Tours*), and can be left and resumed. These pages and their "
        "pictures are made by the tours themselves: `scripts/tours.py`.\n\n| tour | minutes | what is seen |\n"
        f"|---|---|---|\n{table}\n\n"
        "*View ▸ Presenter's mode* (F5) shows one part in large type; PageDown and PageUp, or arrow keys, go on and "
        "back, Escape ends it.\n\nA tour is a text file, `resources/tours/NAME.toml`, named in "
        "`latentlab/gui/tours/__init__.py`: its steps say what is done (`deeds.py`), shown and waited for (`parts.py`) "
        "and which figures (`figures.py`) hold. Equations are typeset by `scripts/equations.py`.\n"
    )


def main() -> None:
    """Take the tours that are named, or all."""
    with tempfile.TemporaryDirectory() as folder:
        offscreen(Path(folder))
        author = Author()
        from latentlab.gui.tours import TOURS

        (DOCS / "pictures").mkdir(parents=True, exist_ok=True)
        for name in sys.argv[1:] or TOURS:
            author.take(name)
            print(name, flush=True)
        (DOCS / "README.md").write_text(contents(), "utf-8")
        author.window.lab.dirty = False
        author.window.leave()


if __name__ == "__main__":
    main()
