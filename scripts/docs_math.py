"""Sphinx shows an equation as the window does: the SVG that was typeset, in the ink of the page, with its words."""

from __future__ import annotations

import html
import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "resources"


def equations() -> dict[str, tuple[str, str]]:
    """Name and words of each equation of resources/equations.toml, by its LaTeX without blanks."""
    every = tomllib.loads((FOLDER / "equations.toml").read_text("utf-8"))
    return {"".join(one["latex"].split()): (name, one["words"]) for name, one in every.items()}


def drawn(latex: str) -> str | None:
    """An equation as HTML; None for one that is not typeset."""
    name, words = equations().get("".join(latex.split()), ("", ""))
    if not name:
        return None
    svg = (FOLDER / "equations" / f"{name}.svg").read_text("utf-8").strip()
    size = 'style="max-width:100%;height:auto"'
    return svg.replace("<svg ", f'<svg role="img" aria-label="{html.escape(words)}" {size} ', 1)


def setup(app: Any) -> dict[str, Any]:
    """Enter the renderer in Sphinx."""
    from docutils import nodes
    from sphinx.util import logging

    def visit(page: Any, node: Any) -> None:
        found = drawn(node.astext())
        if found is None:
            logging.getLogger(__name__).warning("not typeset: %s", node.astext(), location=node)
            found = f"<code>{html.escape(node.astext())}</code>"
        block = isinstance(node, nodes.math_block)
        page.body.append(f'<div class="math" style="text-align:center">{found}</div>' if block else found)
        raise nodes.SkipNode

    app.add_html_math_renderer("typeset", (visit, None), (visit, None))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
