"""Whatever is done to rows, paths and bookmarks: undoing all leads back to the start, doing all again to the end."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import latentlab as ll
from latentlab.errors import InputError


@pytest.fixture(scope="module")
def lab():
    """A lab with a short run of the digits."""
    made = ll.Lab()
    made.do("open", name="digits")
    made.wait()
    made.do("train", model_values={"hidden": [8]}, train_values={"epochs": 1})
    made.wait()
    yield made
    made.close()


places = st.lists(st.floats(-3, 3, width=32), min_size=2, max_size=2)
paths = st.fixed_dictionaries({
    "waypoints": st.lists(places, max_size=4),
    "way": st.sampled_from(["linear", "spherical"]),
    "name": st.text(max_size=3),
})  # fmt: skip
spans = st.lists(st.tuples(st.integers(0, 800), st.integers(801, 1797)).map(list), max_size=3)
names = st.sampled_from(["a", "b", "ünï", ""])
commands = st.one_of(
    st.tuples(st.just("select"), st.fixed_dictionaries({"rows": spans})),
    st.tuples(st.just("keep selection"), st.fixed_dictionaries({"name": names})),
    st.tuples(st.just("forget selection"), st.fixed_dictionaries({"name": names})),
    st.tuples(
        st.just("set paths"),
        st.lists(paths, min_size=1, max_size=3).map(lambda made: {"paths": made, "at_hand": len(made) - 1}),
    ),
    st.lists(places, max_size=3).map(
        lambda found: ("set bookmarks", {"names": [str(i) for i in range(len(found))], "places": found})
    ),
    st.sampled_from([("undo", {}), ("redo", {})]),
    st.booleans().map(lambda even: ("choose speed", {"even_steps": even})),
)


def state(lab):
    """All that can be undone, as plain values."""
    selection = lab.selections.current
    return {
        "selection": None if selection is None else selection.rows.tolist(),
        "named": {name: kept.rows.tolist() for name, kept in lab.selections.named.items()},
        "paths": [(np.round(p.waypoints, 6).tolist(), p.interpolation, p.name) for p in lab.walks.paths],
        "at_hand": lab.walks.at_hand,
        "even_steps": lab.walks.even_steps,
        "bookmarks": [(mark.name, mark.z.tolist()) for mark in lab.bookmarks.kept],
    }


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(commands, max_size=12))
def test_undoing_all_leads_to_the_start_and_redoing_all_to_the_end(lab, done):
    while lab.undo.next_undo is not None:
        lab.do("undo")
    lab.undo.clear()
    start = state(lab)
    for verb, values in done:
        before = state(lab)
        try:
            lab.do(verb, **values)
        except InputError:
            assert state(lab) == before
    while lab.undo.next_redo is not None:
        lab.do("redo")
    end = state(lab)
    while lab.undo.next_undo is not None:
        lab.do("undo")
    assert state(lab) == start
    while lab.undo.next_redo is not None:
        lab.do("redo")
    assert state(lab) == end


def test_what_is_undone_to_what_is_on_disk_is_not_unsaved(lab):
    while lab.undo.next_undo is not None:
        lab.do("undo")
    lab.undo.clear()
    lab.dirty = False
    mark = {"names": ["a"], "places": [[0.0, 1.0]]}
    lab.do("set bookmarks", **mark)
    assert lab.dirty
    lab.do("undo")
    assert not lab.dirty
    lab.do("redo")
    assert lab.dirty
    lab.dirty = False  # saved with it
    lab.do("undo")
    assert lab.dirty
    lab.do("set bookmarks", names=["b"], places=[[0.0, 1.0]])  # another change in the place of the one undone
    assert lab.dirty
    lab.do("undo")
    assert lab.dirty
    lab.do("set bookmarks", **mark)
    assert lab.dirty  # the same by hand is not known to be
    lab.dirty = False
