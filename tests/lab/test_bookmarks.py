"""Places kept by name: each change is one step that can be undone."""

import numpy as np


def names(lab):
    return [mark.name for mark in lab.bookmarks.kept]


def test_the_probe_s_place_is_kept_under_a_name_and_stays_where_it_is(run):
    run.set_probe(np.array([1, 2]))
    run.bookmarks.add()
    run.set_probe(np.array([-1, 0]))
    run.bookmarks.add("there")
    assert names(run) == ["Place 1", "there"]
    assert [mark.z.tolist() for mark in run.bookmarks.kept] == [[1, 2], [-1, 0]]
    assert run.log.commands[-1].values == {"names": ["Place 1", "there"], "places": [[1, 2], [-1, 0]]}


def test_they_are_renamed_and_removed_and_all_of_it_undone(run):
    marks = run.bookmarks
    for name in "abc":
        marks.add(name)
    marks.drop(1)
    marks.rename(1, "z")
    assert names(run) == ["a", "z"]
    run.undo.undo()
    assert names(run) == ["a", "c"]
    run.undo.undo()
    assert names(run) == ["a", "b", "c"]
    run.undo.redo()
    assert names(run) == ["a", "c"]


def test_no_name_and_the_same_name_change_nothing(run):
    run.bookmarks.add("a")
    count = run.log.count
    run.bookmarks.rename(0, "")
    run.bookmarks.rename(0, "a")
    assert (names(run), run.log.count) == (["a"], count)


def test_without_a_model_there_is_no_place_and_another_space_forgets_them(run, open_lab, small):
    empty = open_lab()
    empty.bookmarks.add()
    assert empty.bookmarks.kept == ()
    run.bookmarks.add()
    run.take_data(small)
    assert run.bookmarks.kept == ()
