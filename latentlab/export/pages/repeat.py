"""A script and a notebook that do it again without the window."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from latentlab.export.pages.prose import sentences

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

PROSE = {
    "Imports": "Everything below needs only LatentLab.",
    "Data": "The rows.",
    "Data and model": "The rows, and the run that learned from them.",
    "Selection": "The rows that were selected.",
    "Probe": "What the place under the probe decodes to.",
    "Path": "The decoded way along the path.",
}
SPECIAL = re.compile(r"([\\`*_{}\[\]()#+.!|~$-])")


def script(shown: Exhibit) -> str:
    """Lines of Python that do again what is shown, and as comments how it came about."""
    from latentlab import __version__

    done = [f"#   {line}" for line in sentences(shown.made_by)]
    head = [f"# Written by LatentLab {__version__}. It came about so:", *done, ""]
    kept = ["", "# The commands, as LatentLab keeps them:", f"# {' '.join(shown.made_by.split())}"]
    return "\n".join([*head, *(lines for _, lines in shown.script), *kept]) + "\n"


def notebook(shown: Exhibit) -> str:
    """The same as a notebook (nbformat 4.5): prose, and a cell for each part."""
    done = [f"{number}. {plain(line)}" for number, line in enumerate(sentences(shown.made_by), 1)]
    cells = [_prose(f"# {plain(shown.data.name)}", "", "It came about so:", "", *done)]
    for title, lines in shown.script:
        cells += [_prose(f"## {title}", "", PROSE.get(title, "")), _code(lines.strip("\n"))]
        if title == "Probe" and shown.data.is_image:
            cells.append(_code(
                "from PIL import Image\n\n"
                "Image.fromarray((picture.clip(0, 1) * 255).round().astype(np.uint8)).resize((256, 256), 0)"
            ))  # fmt: skip
    about = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    about |= {"language_info": {"name": "python"}, "latentlab": {"commands": shown.made_by}}
    numbered = [cell | {"id": f"cell-{number}"} for number, cell in enumerate(cells)]
    whole = {"cells": numbered, "metadata": about, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _prose(*lines: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "metadata": {}, "source": _lines("\n".join(lines).rstrip())}


def _code(text: str) -> dict[str, Any]:
    return {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": _lines(text)}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def plain(text: str) -> str:
    """Text that Markdown shows as typed."""
    safe = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return SPECIAL.sub(r"\\\1", safe)
