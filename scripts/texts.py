#!/usr/bin/env python3
"""List every text that the window can show, with its file and line, to be read as a stranger reads it.

.venv/bin/python scripts/texts.py texts.json        # or texts.txt
"""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
UNSEEN = {"shell", "storage"}  # parts of the package that say nothing in the window
SILENT = {  # calls whose words are names and patterns
    "setObjectName", "setStyleSheet", "getattr", "setattr", "compile", "match", "sub", "split", "partition", "replace",
    "startswith", "endswith", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip", "value", "setValue", "icon",
    "resource", "get", "setdefault", "findChildren", "findChild", "import_module", "TypeVar", "QKeySequence", "encode",
    "QColor", "fullmatch", "search", "findall", "finditer", "pop", "index", "register", "add_argument", "Signal",
}  # fmt: skip
WORDS = re.compile(r"[A-Za-zα-ωΑ-Ω]{2,}[^\n]* [A-Za-zα-ωΑ-Ω(∞]|^[A-ZΑ-Ω][a-z]{2,}[^_./]*$|^[α-ω]$")
STYLE_SHEET = re.compile(r"\{\s*[a-z-]+: ")


class Text(NamedTuple):
    """One text; what is filled in stands in braces."""

    file: str
    line: int
    text: str


def texts() -> list[Text]:
    """All of them, in the order of the files."""
    found = [text for path in sorted((ROOT / "latentlab").rglob("*.py")) for text in _of_module(path)]
    return found + of_resources()


def of_resources() -> list[Text]:
    """Those that stand in resources/."""
    return [text for path in sorted((ROOT / "resources").rglob("*.toml")) for text in _of_resource(path)]


def _of_module(path: Path) -> Iterator[Text]:
    name = path.relative_to(ROOT).as_posix()
    for node in nodes(path):
        words = template(node)
        if WORDS.search(words) and not STYLE_SHEET.search(words):
            yield Text(name, node.lineno, words)


def nodes(path: Path) -> Iterator[ast.Constant | ast.JoinedStr]:
    """What of a module may be a text."""
    if path.relative_to(ROOT).parts[1] in UNSEEN or path.name in ("cli.py", "__main__.py"):
        return
    tree = ast.parse(path.read_text("utf-8"))
    hidden = _hidden(tree)
    for node in ast.walk(tree):
        if node not in hidden and isinstance(node, ast.Constant | ast.JoinedStr) and template(node) is not None:
            yield node


def _hidden(tree: ast.AST) -> set[ast.AST]:
    """Docstrings and annotations, names and patterns, and the parts of what is a text as a whole."""
    hidden: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            hidden.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            hidden.update(node.values)
        elif isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            hidden.update(node.args if called in SILENT else ())
        elif isinstance(node, ast.AnnAssign | ast.arg) and node.annotation is not None:
            hidden.update(ast.walk(node.annotation))
        elif isinstance(node, ast.FunctionDef) and node.returns is not None:
            hidden.update(ast.walk(node.returns))
    return hidden


def template(node: ast.Constant | ast.JoinedStr) -> str | None:
    """The text of a constant, or of an f-string with what is filled in left in braces; None for what is no text."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    parts = [each.value if isinstance(each, ast.Constant) else f"{{{ast.unparse(each.value)}}}" for each in node.values]
    return "".join(map(str, parts))


def _of_resource(path: Path) -> Iterator[Text]:
    lines = path.read_text("utf-8").splitlines()
    for words in _strings(tomllib.loads("\n".join(lines))):
        if WORDS.search(words):
            start = words.split("\n")[0][:40]
            line = next((i for i, line in enumerate(lines, 1) if start in line), 1)
            yield Text(path.relative_to(ROOT).as_posix(), line, words)


def _strings(value: object, key: str = "") -> Iterator[str]:
    if isinstance(value, str) and key != "latex":
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from () if name in ("do", "holds", "wait", "show") else _strings(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner, key)


def main() -> None:
    """Write them as JSON, or a line each."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    path, found = Path(sys.argv[1]), texts()
    if path.suffix == ".json":
        path.write_text(json.dumps([text._asdict() for text in found], ensure_ascii=False, indent=1), "utf-8")
    else:
        path.write_text("".join(f"{each.file}:{each.line}: {each.text}\n" for each in found), "utf-8")
    print(f"{len(found):,} texts in {path}")


if __name__ == "__main__":
    main()
