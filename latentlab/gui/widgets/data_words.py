"""What is said of data in the window: the sentences of readers and recipes, with each key named by its field."""

from __future__ import annotations

import dataclasses
import json
import re

from latentlab.data.recipe import Recipe
from latentlab.data.roles import FEATURE, IGNORED, LABEL, NAME, SPLIT

FIELDS = {field.name: field.metadata for field in dataclasses.fields(Recipe)}
# What the boxes beside the columns say.
IS = {"features": FEATURE, "also": FEATURE, "without": IGNORED, "label": LABEL, "names": NAME, "split": SPLIT}
NAMES = "|".join(sorted(FIELDS, key=len, reverse=True))
KEY = re.compile(rf"(?<![\w/'\"])({NAMES})=(?=\S)")
QUOTES = "'\""
VALUE = re.compile(r"\[[^\]]*\]|'[^']*'|…|[^\s;,)]*[^\s;,).]")
ALONE = re.compile(
    rf"(?:(?<=^)|(?<=: ))({NAMES})(?= (?:must|needs|holds|names|and) )"
    rf"|\b({NAMES})(?= both say)|(?<=leave )({NAMES})(?= out)"
)


def by_titles(sentence: str) -> str:
    """The sentence with `key=value` said as the field and what is entered there: “Header: no”."""
    said, place = [], 0
    for key in KEY.finditer(sentence):
        if key.start() < place:
            continue
        value, end = _value(sentence, key.end())
        said += [sentence[place : key.start()], _field(key[1], value)]
        place = end
    rest = "".join(said) + sentence[place:]
    return ALONE.sub(lambda found: _field(found[1] or found[2] or found[3], "…"), rest)


def _value(sentence: str, start: int) -> tuple[str, int]:
    """The value that begins at a place, and where it ends: a list is JSON, for names may hold brackets."""
    try:
        end = start + json.JSONDecoder().raw_decode(sentence[start:])[1]
        return sentence[start:end], end
    except ValueError:
        found = VALUE.match(sentence, start)
        return (found[0], found.end()) if found else ("…", start)


def _field(name: str, value: str) -> str:
    if name in IS:
        return f"“Is: {IS[name] if value.strip(QUOTES) else IGNORED}”"
    title, nothing = FIELDS[name]["label"], FIELDS[name]["nothing"] or "nothing"
    if value == "…":
        return f"“{title}”"
    words = {"true": "yes", "false": "no", "''": nothing, '""': nothing, "[]": nothing}.get(value)
    return f"“{title}: {words or _listed(value)}”"


def _listed(value: str) -> str:
    """A value as it is typed into its field."""
    try:
        items = json.loads(value)
    except ValueError:
        return value.strip("[]")
    if not isinstance(items, list) or any("," in str(item) for item in items):
        return value
    return ", ".join(map(str, items))
