"""The table of guesses: files as people have them are read right unasked, or what is doubtful is told with its key.

What is right was decided for each file by what an expert would make of it. A guess that is another must be named in the
remarks with the key that changes it, and that key must bring the right reading.
"""

import importlib
import json
import re
import warnings
from pathlib import Path

import numpy as np
import pytest
from guess_files import FILES, TENTH

from latentlab.data import load_dataset, open_source
from latentlab.data.alike import prepare_alike
from latentlab.data.recipe import recipe_of
from latentlab.data.roles import FEATURE, IGNORED, LABEL, NAME
from latentlab.errors import InputError

for each in sorted(Path(__file__).parent.glob("guess_*.py")):  # which enter their files into the table
    importlib.import_module(each.stem)

BAR = 0.95  # of the files read right unasked
OUTCOMES: dict[str, str] = {}


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


def wrong(data, right) -> list[str]:
    """What a reading has otherwise than the right one."""
    labels = (right.label,) if isinstance(right.label, str) else right.label
    held = int(len(data) * 0.1) if right.held == TENTH else right.held
    found = []
    if len(data) != right.rows:
        found.append(f"{len(data)} rows, not {right.rows}")
    if isinstance(right.features, tuple) and right.features and isinstance(right.features[0], str):
        if data.features != right.features:
            found.append(f"features {data.features[:14]}, not {right.features[:14]}")
    elif data.shape != (right.features if isinstance(right.features, tuple) else (right.features,)):
        found.append(f"rows of shape {data.shape}, not {right.features}")
    if data.label_name not in labels:
        found.append(f"label {data.label_name!r}, not {labels}")
    elif right.classes and len(data.class_names) != right.classes:
        found.append(f"{len(data.class_names)} classes, not {right.classes}")
    if len(data.held_out) != held or (None if data.test is None else len(data.test)) != right.test:
        found.append(f"{len(data.held_out)} rows held out, {data.test} to test on; not {held}, {right.test}")
    if data.likelihood != right.likelihood:
        found.append(f"likelihood {data.likelihood}, not {right.likelihood}")
    raw = data.preprocessor.undone(data.x[:1])[0] if len(data.shape) and not found else None
    if raw is not None and right.first is not None and not np.isclose(raw[0], right.first, rtol=1e-4, atol=1e-6):
        found.append(f"first value {raw[0]}, not {right.first}")
    if right.named is not None and (data.row_names or ("",))[0] != right.named:
        found.append(f"first row named {(data.row_names or ('nothing',))[0]!r}, not {right.named!r}")
    return found


def untold(data, right) -> list[str]:
    """What was left out, filled in, parsed or renamed and is not in the remarks."""
    said = " ".join(data.remarks)
    found = [f"no word of {word!r}" for word in right.says if word not in said]
    for name, (what, _) in data.source["roles"].items():
        if what not in (FEATURE, LABEL, NAME, IGNORED) and repr(name) not in said and " more" not in said:
            found.append(f"{name!r} is {what}, and not told")
    if data.source["rows"] > len(data) and "left out" not in said:
        found.append("rows left out, and not told")
    used = {*data.features, data.label_name, "values"}
    if any(count for name, count in data.source["missing"].items() if name in used) and not re.search(
        "left out|filled in|missing", said
    ):
        found.append("missing values, and not told")
    return found


def outcome(path, right) -> tuple[str, list[str], str]:
    """ "right", "told" or "wrong"; what is wrong, and what was said."""
    try:
        data = load_dataset(path)
        first, said = wrong(data, right), " ".join(data.remarks)
        silent = untold(data, right)
    except InputError as error:
        first, said, silent = [f"refused: {error}"], str(error), []
    if not first:
        return ("wrong" if silent else "right"), silent, said
    keys = [key for key in right.ask if not re.search(rf"\b{key}\b", said)]
    problems = [*first, *silent, *(f"{key} is not told" for key in keys)]
    if not right.ask or keys or silent:
        return "wrong", problems, said
    asked = wrong(load_dataset(path, dict(right.ask)), right)
    return ("wrong", [*problems, *(f"asked: {one}" for one in asked)], said) if asked else ("told", problems, said)


def again_the_same(path):
    """What was decided reads the file as the guess did, and prepares its rows as new ones alike."""
    data = load_dataset(path)
    written = json.loads(json.dumps(dict(data.source)))
    again = load_dataset(path, written["recipe"])
    assert (again.fingerprint, again.label_name, again.likelihood) == (
        data.fingerprint, data.label_name, data.likelihood
    )  # fmt: skip
    new = prepare_alike(open_source(path, recipe_of(written["recipe"])), written)
    assert np.allclose(np.asarray(new.x[:]), np.asarray(data.x[:]), atol=1e-5)


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_read_right_or_its_doubt_is_told(name, tmp_path):
    right = FILES[name]
    path = right.write(tmp_path, name)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        what, problems, said = outcome(path, right)
    OUTCOMES[name] = what
    if not said.startswith(str(tmp_path)):
        again_the_same(path)
    assert what in ("right", "told"), f"{name}: {'; '.join(problems)}\nsaid: {said}"


def test_nearly_all_are_read_right_unasked():
    if len(OUTCOMES) < len(FILES):
        pytest.skip("only after all files were read")
    count = {what: [name for name, found in OUTCOMES.items() if found == what] for what in ("right", "told", "wrong")}
    share = len(count["right"]) / len(FILES)
    print(
        f"\n{len(FILES)} files: {share:.1%} right unasked, {len(count['told'])} told: {', '.join(count['told'])}; "
        f"{len(count['wrong'])} wrong"
    )
    assert len(FILES) >= 120
    assert share >= BAR
    assert not count["wrong"]
