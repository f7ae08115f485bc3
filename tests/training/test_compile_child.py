import json
import subprocess

import pytest

from latentlab.children import command
from latentlab.training.compile_child import batch_like
from latentlab.training.compiling import CHILD

QUESTION = {
    "model": "vae", "settings": {}, "shape": [4, 3], "size": 5, "labels": True, "rounded": False, "machine": "any",
    "folder": "nowhere", "threads": 1,
}  # fmt: skip


def test_a_batch_is_like_the_one_that_was_told():
    batch = batch_like(QUESTION)
    assert batch.x.shape == (5, 4, 3)
    assert batch.rows.shape == batch.labels.shape == (5,)
    assert batch_like({**QUESTION, "labels": False}).labels is None


@pytest.mark.parametrize("change", [{"model": "no such model"}, {"settings": {"hidden": "wrong"}}, {"shape": "odd"}])
def test_whatever_goes_wrong_is_one_answer(change, tmp_path):
    child = subprocess.run(
        command(CHILD), text=True, capture_output=True,
        input=json.dumps({**QUESTION, "folder": str(tmp_path), **change}) + "\n",
    )  # fmt: skip
    assert child.returncode == 0 or not child.stdout
    if child.returncode == 0:
        assert "failed" in json.loads(child.stdout)
    assert not list(tmp_path.iterdir())
