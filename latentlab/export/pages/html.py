"""Pages that carry all they need: one file, no network, and nothing in it but text and our own script."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import json
from typing import Any

from PIL import Image

from latentlab.resources import resource

ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def escaped(text: object) -> str:
    """Text for a page, shown as typed, within an element or a quoted attribute."""
    return html.escape(str(text), quote=True)


def page(title: str, body: str, style: str, made_by: str, scripts: str = "", data: Any = None) -> str:
    """A whole page. `title` is plain text; `data` lies in it as JSON, in the element "data".

    So do the commands that it was `made_by`, in the element "commands".

    Its policy allows its own style and script alone, by their digests, and pictures that it carries itself.
    """
    policy = f"default-src 'none'; img-src data:; style-src {_digest(style)}"
    policy += f"; script-src {_digest(scripts)}" if scripts else ""
    policy += "; base-uri 'none'; form-action 'none'"
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escaped(policy)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{escaped(title)}</title>",
        f"<style>{style}</style>",
        "</head>",
        "<body>",
        body,
    ]
    if made_by:
        parts.append(f'<script type="application/json" id="commands">{made_by.translate(ESCAPES)}</script>')
    if data is not None:
        parts.append(f'<script type="application/json" id="data">{as_json(data)}</script>')
    if scripts:
        parts.append(f"<script>{scripts}</script>")
    return "\n".join([*parts, "</body>", "</html>", ""])


def as_json(data: Any) -> str:
    """JSON that cannot end the element that it lies in."""
    return json.dumps(data, separators=(",", ":"), allow_nan=False).translate(ESCAPES)


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def piece(name: str) -> str:
    """A piece of our pages, from resources/pages."""
    return resource(f"pages/{name}").read_text("utf-8")


def data_uri(image: Image.Image) -> str:
    """A picture as the address of an image that lies in the page itself."""
    whole = io.BytesIO()
    image.save(whole, "PNG", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(whole.getvalue()).decode()}"
