"""The exporters of pages and scripts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from latentlab.export import Exporter, Report
from latentlab.export.endings import ending_of
from latentlab.export.pages.settings import ExplorerSettings, ReportSettings
from latentlab.storage.atomic import replacing

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

PREVIEW_SIZE = 320
PAGES = (".html", ".htm")


def _write(path: Path, text: str) -> None:
    with replacing(path) as part:
        part.write_text(text, "utf-8", newline="\n")


def _explorer(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.pages.explorer import explorer

    ending_of(path, "a page", PAGES)
    _write(path, explorer(shown, settings, report))


def _report(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.pages.report import report_page

    ending_of(path, "a page", PAGES)
    _write(path, report_page(shown, settings, report))


def _script(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.pages.repeat import script

    ending_of(path, "a script", (".py",))
    _write(path, script(shown))


def _notebook(path: Path, shown: Exhibit, settings: Any, report: Report) -> None:
    from latentlab.export.pages.repeat import notebook

    ending_of(path, "a notebook", (".ipynb",))
    _write(path, notebook(shown))


def _map_preview(shown: Exhibit, settings: Any) -> Any:
    from PIL import Image

    if shown.embedding is None:
        return None
    picture = shown.paint(shown.embedding)
    picture.thumbnail((PREVIEW_SIZE, PREVIEW_SIZE), Image.Resampling.LANCZOS)
    return picture


EXPORTERS = (
    Exporter(
        "report", "Report page", "The run on one HTML page, without a network: data, model, curves, map, pictures, "
        "figures with errors, health, and how it was made.",
        "report.html", PAGES, _report, ("model",), ReportSettings, _map_preview, carries=True,
    ),
    Exporter(
        "explorer", "Explorer page", "The map as one HTML file for any browser, without a network: point at rows, drag "
        "the probe, and the page decodes it.",
        "explorer.html", PAGES, _explorer, ("embedding",), ExplorerSettings, _map_preview, carries=True,
    ),
    Exporter(
        "script", "Python script", "Lines of Python that do it again without the window.", "again.py", (".py",),
        _script, carries=True,
    ),
    Exporter(
        "notebook", "Notebook", "A Jupyter notebook that does it again, told in words.", "again.ipynb", (".ipynb",),
        _notebook, carries=True,
    ),
)  # fmt: skip
