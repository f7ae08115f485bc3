"""A script and a notebook do again what was done."""

import json
import subprocess
import sys

import numpy as np
import pytest
from exhibits import exhibit

import latentlab as ll
from latentlab.export.pages.repeat import notebook, plain, script


@pytest.fixture(scope="module")
def lab():
    lab = ll.Lab()
    lab.do("open", name="digits")
    lab.wait()
    values = {"model": "vae", "model_values": {"hidden": [8]}, "train_values": {"epochs": 1, "device": "cpu"}}
    lab.do("train", **values)
    lab.wait()
    lab.do("move probe", z=[0.5, -0.25])
    lab.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]]}])
    lab.wait()
    yield lab
    lab.close()


def run_again(lab, code, tmp_path):
    """What lines of Python leave as picture and film."""
    code += f"\nnp.savez({str(tmp_path / 'a.npz')!r}, picture=picture, film=film)\n"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120, cwd=tmp_path)
    found = np.load(tmp_path / "a.npz")
    assert np.allclose(found["picture"], lab.decoder.decode(lab.probe[None])[0], atol=1e-3)
    assert found["film"].shape == (60, 8, 8)


def test_a_script_does_it_again(lab, tmp_path):
    lab.do("export", kind="script", path=str(tmp_path / "again.py"))
    lab.wait()
    text = (tmp_path / "again.py").read_text("utf-8")
    assert "#   Train vae" in text
    run_again(lab, text, tmp_path)


def test_the_cells_of_a_notebook_do_it_again(lab, tmp_path):
    lab.do("export", kind="notebook", path=str(tmp_path / "again.ipynb"))
    lab.wait()
    found = json.loads((tmp_path / "again.ipynb").read_text("utf-8"))
    assert (found["nbformat"], found["nbformat_minor"]) == (4, 5)
    assert len({cell["id"] for cell in found["cells"]}) == len(found["cells"])
    for cell in found["cells"]:
        wanted = {"cell_type", "id", "metadata", "source"}
        code = cell["cell_type"] == "code"
        assert set(cell) == wanted | ({"execution_count", "outputs"} if code else set())
    assert json.loads(found["metadata"]["latentlab"]["commands"])[-1][1]["kind"] == "notebook"
    run_again(lab, "\n".join("".join(c["source"]) for c in found["cells"] if c["cell_type"] == "code"), tmp_path)


def test_text_in_prose_and_comments_is_text(small_rows):
    name = "x\r\nimport os # <img src=x> [a](b) *c*"
    made_by = json.dumps([["open", {"name": name}]])
    shown = exhibit(small_rows, "ppca", made_by=made_by, script=(("Data", "data = 1"),))
    compile(script(shown), "again.py", "exec")
    assert "\nimport os" not in script(shown)
    first = "".join(json.loads(notebook(shown))["cells"][0]["source"])
    assert "<img" not in first
    assert plain("*a* <b> [c](d)") == r"\*a\* &lt;b&gt; \[c\]\(d\)"
