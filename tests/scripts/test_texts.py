"""What the window says, read as a stranger reads it: no private words, no abbreviation beyond the glossary."""

import ast
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from latentlab.gui.help.glossary import glossary

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "texts.py"
# What people stumbled over, and what is said instead.
STUMBLED = {
    r"off-manifold": "far from the data",
    r"re-encoding error": "what is decoded here is encoded so far away",
    r"\btwins?\b": "copy",
    r"mode[- ]cover": "covers all modes",
    r"\bauto \(\d": "the number alone, or what it suits",
    r"z₁–z₂": "z₁, z₂",
    r"another interpolation": "joined in another way",
    r"\biterations?\b": "EM steps, CAVI steps",
    r"\bhopeless\b": "fails, and where",
    r"median distance": "the usual distance",
    r"left the finite": "failed",
    r"weights of then": "the model as it was then",
    r"\btake(n)? up\b": "open",
    r"\bhyper-?parameter": "setting",
    r"\bmanifold hypothesis|\bbackprop|\bSGD\b|\blogits?\b|\btensors?\b(?!&?board)": "what it is for the person",
    r"\bTODO\b|\bFIXME\b": "nothing",
}
# Names that are known beyond this field, and codes that are no words.
PLAIN = {
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "AND", "API", "BSD", "CPU", "CSV", "CUDA", "DPI", "F1", "F5", "GB", "GIF", "GPU", "HDF5", "HTML", "ID", "JSON",
    "MAT", "MB", "MNIST", "MP4", "NPY", "NPZ", "ONNX", "PDF", "PNG", "RGB", "SHA-256", "SVG", "TIFF", "TSV", "ZIP",
}  # fmt: skip
IN_WINDOW = ("latentlab/gui/", "latentlab/lab/needs.py", "latentlab/training/", "resources/")


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("texts", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def found(script):
    return script.texts()


def test_no_text_has_a_word_that_people_stumbled_over(found):
    known = {text.file: text for text in found}
    assert "latentlab/gui/app/menus.py" in known
    assert "resources/glossary.toml" in known
    wrong = [
        f"{text.file}:{text.line}: {text.text[:90]!r}: say {instead!r}"
        for text in found
        if text.file.startswith(IN_WINDOW) and text.file != "resources/glossary.toml"
        for pattern, instead in STUMBLED.items()
        if re.search(pattern, text.text, re.IGNORECASE)
    ]
    assert not wrong


def test_every_abbreviation_is_in_the_glossary(found):
    names = {word for term in glossary().values() for name in (term.name, *term.also, term.symbol, term.text)
             for word in re.findall(r"[\w-]+", name)}  # fmt: skip
    unknown = {}
    for text in found:
        if text.file.startswith(("latentlab/gui/panels", "latentlab/gui/app", "latentlab/gui/map", "resources/")):
            said = re.sub(r"\{[^{}]*\}|<[^>]*>|\w+\.\w+", " ", text.text)
            for word in re.findall(r"(?<![\w-])[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)?(?![\w-])", said):
                if word not in names | PLAIN:
                    unknown.setdefault(word, f"{text.file}:{text.line}")
    assert not unknown


def test_texts_are_those_that_are_shown(script, found):
    said = {text.text for text in found}
    assert "Data and model" in said
    assert "How many numbers stand for one row. Two can be seen whole on the map." in said
    assert "Drag, or use the arrow keys" in said
    assert not any(text.startswith("Makes the menus of one window") for text in said)  # a docstring
    assert not any("border: 1px" in text for text in said)
    tree = ast.parse("f'{count:,} of {len(rows)} rows'").body[0].value
    assert script.template(tree) == "{count} of {len(rows)} rows"
    assert script.template(ast.Constant(3)) is None


def test_each_is_found_where_it_is_said_to_be(found):
    root = SCRIPT.parents[1]
    for text in found[:: max(len(found) // 60, 1)]:
        lines = (root / text.file).read_text("utf-8").splitlines()
        assert 1 <= text.line <= len(lines)
        first = re.split(r"[{\n\"'\\]", text.text)[0][:12].strip()
        assert first in " ".join(lines[text.line - 1 : text.line + 3]), text


@pytest.mark.parametrize("ending", [".json", ".txt"])
def test_they_are_written_to_a_file(tmp_path, ending):
    path = tmp_path / f"texts{ending}"
    done = subprocess.run([sys.executable, SCRIPT, str(path)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    text = path.read_text("utf-8")
    assert "latentlab/gui/app/menus.py" in text
    if ending == ".json":
        assert {"file", "line", "text"} == json.loads(text)[0].keys()
