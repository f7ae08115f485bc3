"""A lab in a script: every verb without a window, and a log that leads to the same state in a fresh interpreter."""

import json
import subprocess
import sys

import numpy as np
import pytest

import latentlab as ll
from latentlab.export import EXPORTERS
from latentlab.lab.log import Command, ranges, rows_of
from latentlab.lab.verbs import VERBS, commands_of


@pytest.fixture
def lab():
    made = ll.Lab()
    yield made
    made.close()


def ready(lab, name="digits", **train):
    lab.do("open", name=name)
    lab.wait()
    lab.do("train", model="vae", model_values={"hidden": [32]}, train_values={"epochs": 3, **train})
    lab.wait()
    return lab


def state(lab):
    """What a person would see, as plain values and arrays."""
    found = {
        "probe": lab.probe, "hidden": sorted(lab.hidden), "colouring": lab.colouring, "plane": lab.plane.names,
        "selection": None if lab.selections.current is None else lab.selections.current.rows,
        "named": {name: rows.rows.tolist() for name, rows in lab.selections.named.items()},
        "paths": [(path.waypoints.tolist(), path.interpolation, path.name) for path in lab.walks.paths],
        "at_hand": lab.walks.at_hand, "even": lab.walks.even_steps,
        "bookmarks": [(mark.name, mark.z.tolist()) for mark in lab.bookmarks.kept],
        "step": lab.report.step, "phase": lab.phase, "runs": len(lab.runs), "xy": lab.embedding.xy,
        "at": None if lab.timeline.snapshot is None else lab.timeline.snapshot.step,
    }  # fmt: skip
    return found | lab.weights


def same(first, second):
    assert first.keys() == second.keys()
    for name, value in first.items():
        assert np.array_equal(value, second[name]) if isinstance(value, np.ndarray) else value == second[name], name


def a_life(lab):
    """Many of the verbs, one after another."""
    ready(lab)
    lab.do("move probe", z=[0.5, -0.25])
    lab.do("colour", by="digit")
    lab.do("hide classes", classes=[1, 3])
    lab.do("find", text='digit == "3"')
    lab.wait()
    lab.do("keep selection", name="threes")
    lab.do("select", rows=[[0, 10], [12, 13]], words="some")
    lab.do("undo")
    lab.do("redo")
    lab.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]], "way": "spherical", "name": "a"}], at_hand=0)
    lab.do("choose speed", even_steps=True)
    lab.do("set bookmarks", names=["here"], places=[[0.5, -0.25]])
    lab.do("continue", epochs=400)
    lab.wait(lambda: lab.phase == "training" and lab.report.step > 60)
    lab.do("move probe", z=[0.125, 2])
    lab.do("rest", phase="paused")
    lab.wait()
    lab.do("step")
    lab.do("step")
    lab.wait()
    lab.do("show snapshot", step=lab.timeline.snapshots[-2].step)
    lab.wait()
    lab.do("fork", step=lab.timeline.snapshots[-2].step)
    lab.wait(lambda: lab.phase == "training")
    lab.do("rest", phase="ended")
    lab.wait()
    lab.do("choose plane", kind="axes", first=1, second=0)
    lab.wait()
    return lab


def test_a_log_replayed_leads_to_the_same_state_with_weights_to_the_bit(lab):
    before = state(a_life(lab))
    again = ll.Lab()
    try:
        again.replay(lab.log.commands)
        again.wait()
        same(before, state(again))
        verbs = [sorted(c.verb for c in each.log.commands) for each in (lab, again)]
        assert verbs[0] == verbs[1]
    finally:
        again.close()


def test_a_sessions_log_is_replayed_in_a_fresh_interpreter_without_qt(lab, tmp_path):
    before = state(a_life(lab))
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait()
    code = """
import sys; sys.modules.update(dict.fromkeys(("PySide6", "pyqtgraph")))
import latentlab as ll, numpy as np
from latentlab.lab.verbs import commands_of
lab = ll.Lab()
lab.replay(commands_of(ll.load_session(sys.argv[1]).view.values["log"]))
lab.wait()
np.savez(sys.argv[2], probe=lab.probe, xy=lab.embedding.xy, **lab.weights)
lab.close()
"""
    arguments = [sys.executable, "-c", code, str(tmp_path / "a.h5"), str(tmp_path / "again.npz")]
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    with np.load(tmp_path / "again.npz") as again:
        for name in again.files:
            assert np.array_equal(before[name], again[name]), name


def test_a_session_is_opened_in_a_script_with_its_log(lab, tmp_path):
    before = state(a_life(lab))
    lab.do("save", path=str(tmp_path / "a.h5"))
    lab.wait()
    other = ll.Lab()
    try:
        other.do("open session", path=str(tmp_path / "a.h5"))
        other.wait()
        assert [c.verb for c in other.log.commands] == [c.verb for c in lab.log.commands[:-1]]
        after = state(other)
        for name in ("probe", "selection", "named", "paths", "bookmarks", "colouring", "hidden"):
            same({name: before[name]}, {name: after[name]})
    finally:
        other.close()


FILES = [(kind, ending) for kind, exporter in EXPORTERS.items() for ending in exporter.endings]


@pytest.mark.parametrize(("kind", "ending"), FILES)
def test_every_export_says_which_commands_made_it(trained, tmp_path, kind, ending):
    path = tmp_path / f"a{ending}"
    trained.do("export", kind=kind, path=str(path), number=3)
    trained.wait()
    made_by = json.loads(commands_in(path))
    assert [verb for verb, _ in made_by][:2] == ["open", "train"]
    assert made_by[-1] == ["export", {"kind": kind, "path": str(path), "number": 3}]


@pytest.fixture(scope="module")
def trained():
    """A lab with a run, a path and a selection."""
    lab = ready(ll.Lab())
    lab.do("set paths", paths=[{"waypoints": [[0, 0], [1, 1]]}])
    lab.do("select", rows=[[0, 5]])
    lab.wait()
    yield lab
    lab.close()


def commands_in(path):
    from PIL import Image

    if path.suffix in (".csv", ".tsv"):
        return path.with_name(f"{path.name}.commands.json").read_text("utf-8")
    if path.suffix == ".parquet":
        import pyarrow.parquet as pq

        return pq.read_schema(path).metadata[b"commands"].decode()
    if path.suffix == ".npz":
        with np.load(path) as arrays:
            return str(arrays["commands"])
    with Image.open(path) as picture:
        return picture.info["comment"].decode() if path.suffix == ".gif" else picture.text["Commands"]


def test_wrong_commands_are_refused_in_a_sentence(lab):
    for verb, values in (
        ("dance", {}), ("move probe", {}), ("move probe", {"z": [1], "w": 2}), ("step", {}), ("select", {"rows": []}),
        ("export", {"kind": "map", "path": "a.png"}), ("open", {"name": None}),
    ):  # fmt: skip
        with pytest.raises(ll.InputError):
            lab.do(verb, **values)
    ready(lab)
    for verb, values in (
        ("export", {"kind": "poem", "path": "a.png"}), ("show snapshot", {"step": -3}), ("fork", {"step": -3}),
        ("select", {"rows": [[0, 10_000]]}), ("set paths", {"paths": []}),
    ):  # fmt: skip
        with pytest.raises(ll.InputError):
            lab.do(verb, **values)


def test_what_fails_in_the_background_is_an_error_of_wait(lab):
    lab.do("open", name="nowhere.csv")
    with pytest.raises(ll.InputError, match="nowhere"):
        lab.wait()


def test_a_log_that_is_none_is_dropped():
    good = [["open", {"name": "digits"}]]
    assert commands_of(good) == (Command("open", {"name": "digits"}),)
    for bad in (None, {}, "open", [["open"]], [["os.system", {}]], [["open", []]], [[["open"], {}]], good * 20_000):
        assert commands_of(bad) == ()


def test_rows_and_ranges():
    rows = np.array([0, 1, 2, 7, 9, 10])
    assert ranges(rows) == [[0, 3], [7, 8], [9, 11]]
    assert np.array_equal(rows_of(ranges(rows)), rows)
    assert ranges(rows[:0]) == []


def test_each_verb_is_of_plain_values_and_known():
    assert {"open", "train", "rest", "select", "move probe", "export", "save", "undo"} <= set(VERBS)
