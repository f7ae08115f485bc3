"""The random person at the window: finds nothing, except what is planted."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

MONKEY = Path(__file__).resolve().parents[2] / "scripts" / "monkey.py"
PLANTS = Path(__file__).with_name("plants.py")
pytestmark = pytest.mark.timeout(1200)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The files to open, made once."""
    folder = tmp_path_factory.mktemp("monkey") / "data"
    subprocess.run([sys.executable, str(MONKEY.with_name("monkey_data.py")), str(folder)], check=True, timeout=200)
    return folder


@pytest.fixture
def send(files, tmp_path):
    """Sends a random person: the exit status and what was printed."""

    def send(*options):
        command = [sys.executable, str(MONKEY), "--data", str(files), "--keep", str(tmp_path), *map(str, options)]
        done = subprocess.run(command, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    return send


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.slow)])
def test_a_while_of_anything_goes_well(send, seed):
    status, words = send("--seed", seed, "--seconds", 12, "--minimise", 0, "--until", "any")
    assert status == 0, words


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3, 9))
def test_two_minutes_of_anything_go_well(send, seed):
    status, words = send("--seed", seed, "--seconds", 120)
    assert status == 0, words


@pytest.mark.slow
@pytest.mark.parametrize(
    ("planted", "told", "seconds"),
    [
        ("exception", "exception: IndexError in outside", 90),
        ("hang", "hang: latentlab/lab/lab.py", 90),
        ("crash", "crash: SIGSEGV in", 90),
        ("false_sentence", "false sentence: It could not be shown.", 90),
        ("lingering", "close: no end within 10 s", 8),
        ("growth", "invariant: the window changed its size by itself", 90),
    ],
)
def test_what_is_planted_is_found(send, planted, told, seconds):
    status, words = send(
        "--seed", 5, "--seconds", seconds, "--minimise", 0, "--until", told, "--plant", f"{PLANTS}:{planted}"
    )
    assert status == 1
    assert told in words, words


@pytest.mark.slow
def test_a_finding_is_made_short_and_comes_again(send, tmp_path):
    """Opening any data is enough for the planted exception: a few actions are left of all."""
    plant = ("--plant", f"{PLANTS}:exception")
    _, words = send(
        "--seed", 6, "--seconds", 90, "--minimise", 120, "--until", "exception: IndexError in outside", *plant
    )
    assert "actions lead to it" in words, words
    file = next(path for path in tmp_path.glob("finding-*.json") if "planted" in path.read_text())
    assert len(json.loads(file.read_text())["actions"]) <= 4
    status, words = send("--replay", file, *plant)
    assert status == 1
    assert "IndexError: planted" in words
