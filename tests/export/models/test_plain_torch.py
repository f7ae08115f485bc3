"""The module of plain torch: under a hundred lines, without LatentLab, the same numbers."""

import ast
import subprocess
import sys

import numpy as np
import pytest
from families import CASES, both, near, shown_of

from latentlab.export import EXPORTERS, NoSettings

ALONE = """
import sys, numpy as np, torch
sys.modules["latentlab"] = None
sys.path.insert(0, sys.argv[1])
for name in sys.argv[2:]:
    given = np.load(f"{sys.argv[1]}/{name}.npz")
    model = __import__(name).Model()
    label = (torch.from_numpy(given["label"]),) if "label" in given else ()
    found = {"decoded": model.decode(torch.from_numpy(given["z"]), *label)}
    if given["encodes"]:
        found["mean"], log_var = model.encode(torch.from_numpy(given["x"]), *label)
        found |= {} if log_var is None else {"log_var": log_var}
    else:
        try:
            model.encode(torch.from_numpy(given["x"]), *label)
        except NotImplementedError as error:
            assert "by a search" in str(error)
    np.savez(f"{sys.argv[1]}/{name}.found.npz", **found)
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What the modules of all families give, in a process that has no LatentLab."""
    folder, names = tmp_path_factory.mktemp("modules"), {}
    for number, case in enumerate(CASES):
        shown, names[case] = shown_of(case), f"m{number}"
        EXPORTERS["module"].write(folder / f"m{number}.py", shown, NoSettings(), lambda share: None)
        x, z, labels, encoded, _ = both(shown)
        more = {"label": labels[0]} if labels else {}
        np.savez(folder / f"m{number}.npz", x=x, z=z, encodes=encoded is not None, **more)
    subprocess.run([sys.executable, "-c", ALONE, str(folder), *names.values()], check=True)
    return folder, names


@pytest.mark.parametrize("case", CASES)
def test_it_encodes_and_decodes_as_the_model_does(found, case):
    folder, names = found
    _, _, _, encoded, decoded = both(shown_of(case))
    with np.load(folder / f"{names[case]}.found.npz") as given:
        assert near(given["decoded"], decoded)
        assert ("mean" in given) == (encoded is not None)
        assert encoded is None or near(given["mean"], encoded)
        assert all(given[name].dtype == np.float32 for name in given)


@pytest.mark.parametrize("case", CASES)
def test_it_is_short_and_holds_nothing_of_the_data(found, case):
    folder, names = found
    text = (folder / f"{names[case]}.py").read_text()
    assert text.count("\n") < 100
    assert "made" not in text
    called = {ast.unparse(node.func) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)}
    assert not called & {"eval", "exec", "__import__", "compile", "open"}
