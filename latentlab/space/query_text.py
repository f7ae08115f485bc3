"""The text of a query as a tree, names in backticks put back into it; and how its parts are said to people."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable

from latentlab.errors import InputError

MOST_CHARACTERS = 1000
MOST_DEPTH = 60
MOST_NAMES = 12  # that an error lists
EXAMPLE = 'species == "Gentoo" and mass > 5000'
QUOTED = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|`([^`]+)`""")


def parsed(text: str) -> ast.expr:
    """The tree of a query, names in backticks put back into it."""
    if len(text) > MOST_CHARACTERS:
        raise InputError(f"A query has at most {MOST_CHARACTERS:,} characters, not {len(text):,}.")
    text = text.strip()
    if not text:
        raise InputError(f"Write a condition such as {EXAMPLE}.")
    letters = (letter for letter in map(chr, range(0x4E00, 0x9F00)) if letter not in text)
    quoted: dict[str, str] = {}

    def stand_in(match: re.Match[str]) -> str:
        """As long as what it stands for, so that errors are told at the right place."""
        if match[2] is None:
            return match[1]
        name = next(letters).ljust(len(match[2]), "_")
        quoted[name] = match[2].strip()
        return f"({name})"

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of doubtful escapes and the like
            plain = QUOTED.sub(stand_in, text)
            tree = ast.parse(plain, mode="eval").body
    except SyntaxError as error:
        raise InputError(_not_understood(text, error)) from error
    except (ValueError, MemoryError, RecursionError) as error:
        raise InputError(f"This query cannot be read. Write a condition such as {EXAMPLE}.") from error
    _check_depth(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            node.id = quoted.get(node.id, node.id)
        if isinstance(node, ast.Constant):
            node.written = node.value if isinstance(node.value, str) else ast.get_source_segment(plain, node)
    return tree


def _not_understood(text: str, error: SyntaxError) -> str:
    if re.search(r"(?<![=<>!])=(?!=)", QUOTED.sub("", text)):
        return f"Equality is written with two signs, as in {EXAMPLE}."
    before = text[: (error.offset or len(text) + 1) - 1].rstrip()[-20:]
    place = f"after {before!r}" if before else "from its beginning"
    return f"The query cannot be understood {place}. Write a condition such as {EXAMPLE}."


def _check_depth(tree: ast.AST) -> None:
    level: list[ast.AST] = [tree]
    for _ in range(MOST_DEPTH):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return
    raise InputError("The query is nested too deeply. Write it with fewer brackets and signs.")


def written(node: ast.AST) -> str:
    """A number or a text of a parsed tree as it was written, without the quotes; "" for anything else."""
    return node.written if isinstance(node, ast.Constant) else ""  # type: ignore[attr-defined]


def columns_in(tree: ast.AST) -> bool:
    """Whether anything in it names a column."""
    functions = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return any(isinstance(node, ast.Name) and id(node) not in functions for node in ast.walk(tree))


def said(node: ast.AST) -> str:
    return short(ast.unparse(node))


def quoted_text(text: str) -> str:
    return f'"{short(text)}"'


def short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


def listed(names: Iterable[str], last: str) -> str:
    names = [short(name) for name in names]
    if len(names) > MOST_NAMES:
        return f"{', '.join(names[:MOST_NAMES])} and {len(names) - MOST_NAMES} more"
    return f"{', '.join(names[:-1])} {last} {names[-1]}" if len(names) > 1 else "".join(names)
