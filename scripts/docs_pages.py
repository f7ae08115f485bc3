"""Pages that nobody writes: the API from its docstrings, commands and settings from the program, the glossary."""

from __future__ import annotations

import contextlib
import dataclasses
import importlib
import inspect
import io
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

PROJECT = Path(__file__).resolve().parents[1]
QUOTE = "'"
PUBLIC = {
    "Data": ("latentlab.load_dataset", "latentlab.Dataset", "latentlab.Dataset.of", "latentlab.InputError"),
    "Models": ("latentlab.build_model", "latentlab.adopt"),
    "Training": ("latentlab.train", "latentlab.resume", "latentlab.fit", "latentlab.Run"),
    "Measuring": (
        "latentlab.evaluate", "latentlab.evidence", "latentlab.refine", "latentlab.gaps", "latentlab.compare_gradients",
    ),
    "Sessions": ("latentlab.save_session", "latentlab.load_session", "latentlab.Session"),
    "The lab and the window": ("latentlab.Lab", "latentlab.explore", "latentlab.gui.app.notebook.Explorer"),
    "What packages bring": (
        "latentlab.models.protocol.Model", "latentlab.models.protocol.Traits", "latentlab.models.protocol.Batch",
        "latentlab.models.protocol.TrainingDefaults", "latentlab.models.Entry",
        "latentlab.models.likelihoods.Likelihood", "latentlab.data.reading.Reader", "latentlab.data.builtin.Card",
        "latentlab.space.backgrounds.Background", "latentlab.export.Exporter",
    ),
}  # fmt: skip
METHODS = {
    "latentlab.Lab": ("do", "wait", "show", "replay", "close"),
    "latentlab.Run": ("try_out", "extend", "forked", "freeze", "thaw"),
}
"""Of these classes the methods that are a contract; of all others, every public one."""


def write_pages(folder: Path) -> None:
    """Write all of them below a folder."""
    pages = {
        "reference/python.md": python(),
        "reference/commands.md": commands(),
        "reference/settings.md": settings(),
        "glossary.md": glossary(),
        "contributing.md": _moved("CONTRIBUTING.md"),
        "changes.md": _moved("CHANGELOG.md"),
    }
    for name, text in pages.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")


MADE = ("reference/python.md", "reference/commands.md", "reference/settings.md",
        "glossary.md", "contributing.md", "changes.md")  # fmt: skip


def python() -> str:
    """Signatures and docstrings of all that a script may rely on."""
    from latentlab.lab.verbs import VERBS

    parts = [
        "# Python\n\n`import latentlab as ll` gives all that begins with `ll.` here. Rows are float32, batch first; "
        "ELBO and evidence are nats per row. What is wrong in what was given raises `ll.InputError`, in a sentence.\n"
    ]
    for title, names in PUBLIC.items():
        parts += [f"## {title}\n", *(_thing(name) for name in names)]
    parts.append("## Verbs of the lab\n\n`lab.do(verb, name=value, …)`. What each means: [the lab](../lab.md).\n")
    for name, verb in VERBS.items():
        values = _given(verb)[1:]
        parts.append(f"- **{name}**" + (f": `{', '.join(values)}`" if values else ""))
    return "\n".join(parts) + "\n"


def commands() -> str:
    """What each command says of itself when it is asked for help."""
    from latentlab.cli import COMMANDS, main

    parts = [
        "# Command line\n\nIn a checkout, write `python3 scripts/run.py` in place of `latentlab`. Results go to "
        "standard output, progress and errors to standard error. Exit status 0; 1 where training diverged, its last "
        "sound state saved; 2 with one line for bad input; 130 after Ctrl-C, with what there was saved.\n"
    ]
    with mock.patch.dict(os.environ, COLUMNS="110", NO_COLOR="1"):
        for words in ((), *((name,) for name in COMMANDS)):
            said = io.StringIO()
            with contextlib.redirect_stdout(said), contextlib.suppress(SystemExit):
                main([*words, "--help"])
            parts.append(f"## {' '.join(('latentlab', *words))}\n\n```text\n{said.getvalue().strip()}\n```\n")
    return "\n".join(parts)


def settings() -> str:
    """Every key of --set and --prepare: its default and what it says."""
    from latentlab.data.recipe import Recipe
    from latentlab.models import MODELS, model_class
    from latentlab.training import TrainSettings

    parts = [
        "# Settings\n\nThe form of the window, the keys of `--set` and `--prepare`, and what Python's functions "
        "take are the same.\n",
        "## Reading data\n",
        _table(Recipe),
        "## A run\n",
        _table(TrainSettings),
    ]
    for name in MODELS:
        parts += [f"## Model {name}\n", _table(model_class(name).Settings)]
    return "\n".join(parts)


def glossary() -> str:
    """The words of resources/glossary.toml in order."""
    path = PROJECT / "resources" / "glossary.toml"
    terms = tomllib.loads(path.read_text("utf-8")).get("term", []) if path.is_file() else []
    parts = ["# Glossary\n"]
    for term in sorted(terms, key=lambda each: each["name"].casefold()):
        name, symbol = term["name"], term.get("symbol")
        also = [each for each in term.get("also", ()) if each.casefold().rstrip("s") != name.casefold().rstrip("s")]
        beside = [f"Written {symbol}."] if symbol else []
        beside += [f"Also: {', '.join(also)}."] if also else []
        parts.append(f"## {name}\n\n{term['text']}\n")
        parts += [f"$$ {_latex(term['equation'])} $$\n"] if term.get("equation") else []
        parts += [f"*{' '.join(beside)}*\n"] if beside else []
    return "\n".join(parts)


def _latex(name: str) -> str:
    """An equation of resources/equations.toml."""
    return tomllib.loads((PROJECT / "resources" / "equations.toml").read_text("utf-8"))[name]["latex"].strip()


def _moved(name: str) -> str:
    """A page that lies beside docs/, with its links as they are from there."""
    return (PROJECT / name).read_text("utf-8").replace("](docs/", "](")


def _thing(name: str) -> str:
    """A function or class: its name as a script writes it, signature, docstring, methods."""
    owner, _, last = name.rpartition(".")
    try:
        thing = getattr(importlib.import_module(owner), last)
    except ModuleNotFoundError:  # of a class
        module, _, kind = owner.rpartition(".")
        thing = inspect.getattr_static(getattr(importlib.import_module(module), kind), last).__func__
    short = re.sub(r"^latentlab\.(?=\w+(\.of)?$)", "ll.", name)
    parts = [f"### {short}\n"]
    if not short.startswith("ll."):
        parts.append(f"`from {owner} import {last}`\n")
    if not inspect.isclass(thing):
        return "\n".join([*parts, _signature(last, thing), _prose(inspect.getdoc(thing) or "")])
    if not (issubclass(thing, Exception) or getattr(thing, "_is_protocol", False)):
        parts.append(_signature(last, thing))
    parts.append(_prose(inspect.getdoc(thing) or ""))
    for method, value in _methods(name, thing):
        parts.append(f"#### {last}.{method}\n")
        parts.append(_signature(method, value) if inspect.isfunction(value) else "")
        parts.append(_prose(inspect.getdoc(value) or ""))
    return "\n".join(parts)


def _methods(name: str, thing: type) -> Iterator[tuple[str, Any]]:
    """What is public of a class and tells about itself, in the order of the code."""
    chosen = METHODS.get(name)
    for method in chosen or [each for each in vars(thing) if not each.startswith("_")]:
        value = inspect.getattr_static(thing, method)
        value = getattr(value, "__func__", value)
        if (inspect.isfunction(value) or isinstance(value, property)) and inspect.getdoc(value):
            yield method, value


def _signature(name: str, thing: Any) -> str:
    """As it is written, on one line where there is room."""
    given, answer = _given(thing), inspect.signature(thing).return_annotation
    answer = "" if inspect.isclass(thing) or answer is inspect.Signature.empty else f" -> {str(answer).strip(QUOTE)}"
    line = f"{name}({', '.join(given)}){answer}"
    if len(line) > 100:
        line = f"{name}(\n" + "".join(f"    {each},\n" for each in given) + f"){answer}"
    return f"```python\n{line}\n```\n"


def _given(thing: Any) -> list[str]:
    """Its parameters with their types and defaults; those that are no plain values as dots."""
    given, starred = [], False
    for each in inspect.signature(thing).parameters.values():
        if each.name in ("self", "cls"):
            continue
        if each.kind is each.KEYWORD_ONLY and not starred:
            given.append("*")
        starred = starred or each.kind in (each.KEYWORD_ONLY, each.VAR_POSITIONAL)
        text = {each.VAR_POSITIONAL: "*", each.VAR_KEYWORD: "**"}.get(each.kind, "") + each.name
        text += f": {str(each.annotation).strip(QUOTE)}" if each.annotation is not each.empty else ""
        if each.default is not each.empty:
            plain = isinstance(each.default, str | int | float | tuple | None)
            text += f" = {each.default!r}" if plain else " = ..."
        given.append(text)
    return given


def _prose(text: str) -> str:
    """A docstring as Markdown: its roles as code, its lists of names as lists."""
    text = re.sub(r":\w+:`~?([^`]+)`", r"`\1`", text).replace("``", "`")
    lines, listed = [], False
    for line in text.splitlines():
        if re.fullmatch(r"(Args|Attributes|Raises|Returns|Yields):", line):
            lines += [f"*{line[:-1]}*", ""]
            listed = True
        elif listed and (named := re.match(r"    ([\w*, ]+): (.*)", line)):
            lines.append(f"- **{named[1].replace('*', chr(92) + '*')}**: {named[2]}")
        elif listed and line.startswith("     "):
            lines.append("  " + line.strip())
        else:
            listed = listed and not line.strip()
            lines.append(line)
    return "\n".join(lines) + "\n"


def _table(kind: type) -> str:
    """The fields of a settings dataclass that are meant for people."""
    rows = ["| key | default | what it says |", "|---|---|---|"]
    for field in dataclasses.fields(kind):
        about = field.metadata
        if not about or not about.get("shown", True):
            continue
        made = field.default if field.default is not dataclasses.MISSING else field.default_factory()
        default = about["automatic"] if made is None else about["nothing"] if made in ("", []) else f"`{made}`"
        choices = f" One of {', '.join(f'`{each}`' for each in about['choices'])}." if about["choices"] else ""
        unit = f" ({about['unit']})" if about["unit"] else ""
        told = about["help"].replace("|", "\\|").rstrip(".")
        rows.append(f"| `{field.name}` | {default} | {told}{unit}.{choices} |")
    return "\n".join(rows) + "\n"
