"""The process that reads: its messages, its bounds, and what it does when nobody listens."""

import io
import json
import os
import subprocess
import sys

import pytest

from latentlab.children import command
from latentlab.data.reading import child


def ask(tmp_path, question):
    body = json.dumps(question).encode()
    out = tmp_path / "out"
    out.touch()
    done = subprocess.run(
        command(child.__name__, str(out)), input=len(body).to_bytes(4, "big") + body, capture_output=True, timeout=60,
    )  # fmt: skip
    said, answers = io.BytesIO(done.stdout), []
    while head := said.read(4):
        answers.append(json.loads(said.read(int.from_bytes(head, "big"))))
    return done, answers


def test_shares_come_now_and_then_and_answers_whole():
    stream = io.BytesIO()
    teller = child.Answers(stream)
    for share in (0.1, 0.2, 0.3):
        teller.share(share)
    teller.tell({"value": 3})
    body = stream.getvalue()
    first = int.from_bytes(body[:4], "big")
    assert json.loads(body[4 : 4 + first]) == {"share": 0.1}
    assert body.endswith(b'{"value": 3}')
    assert len(body) < 60


def test_it_ends_when_its_standard_input_does(tmp_path):
    """Its parent has sent the question and is gone: no answer is waited for."""
    question = {"call": "time:sleep", "arguments": [], "memory": None}
    done, answers = ask(tmp_path, question)
    assert done.returncode in (0, 1)
    assert all("value" not in answer for answer in answers)


@pytest.mark.skipif(sys.platform != "linux", reason="no such bound elsewhere")
def test_the_bound_counts_from_what_it_has():
    code = (
        f"import sys; sys.path[:] = {sys.path!r}\n"
        "from latentlab.data.reading.child import limit\n"
        "limit(64 << 20); a = bytearray(40 << 20)\n"
        "try: b = bytearray(64 << 20); print('taken')\n"
        "except MemoryError: print('refused')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "refused", done.stderr


def test_it_looks_for_modules_where_its_parent_does(tmp_path):
    (tmp_path / "own.py").write_text("def asked(report): return os.getcwd()\nimport os\n")
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from pathlib import Path; from latentlab.data.reading.apart import run_apart\n"
        "print(run_apart('own:asked', [], Path('/nothing')))"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, cwd=tmp_path)
    assert done.stdout.strip() == str(tmp_path), done.stderr
