"""The one selection: replaced, added to, taken from, kept by name, and undone."""

import pytest

from latentlab.space.selection import Selection


def rows(lab):
    return None if lab.selections.current is None else lab.selections.current.rows.tolist()


def of(*chosen):
    return Selection.of(list(chosen), 60, "some")


@pytest.mark.parametrize(
    ("how", "found"), [("replace", [2, 3]), ("add", [1, 2, 3]), ("remove", [1])]
)  # fmt: skip
def test_rows_are_combined_with_those_that_are_selected(run, how, found):
    run.selections.choose(of(1, 2))
    run.selections.combine(of(2, 3), how)
    assert rows(run) == found
    run.undo.undo()
    assert rows(run) == [1, 2]


def test_without_a_selection_rows_are_taken_from_all(run):
    run.selections.combine(of(0), "remove")
    assert rows(run) == list(range(1, 60))
    run.selections.invert()
    assert rows(run) == [0]


def test_nothing_is_selected_once_and_then_that_changes_nothing(run):
    run.selections.choose(of(1))
    run.selections.choose(of())
    count = run.log.count
    run.selections.choose(None)
    assert (rows(run), run.log.count) == (None, count)
    assert run.log.commands[-1].values == {"rows": [], "words": ""}


def test_they_are_kept_by_name_and_forgotten_with_undo(run):
    run.selections.choose(of(4, 5))
    run.selections.keep("")
    assert not run.selections.named
    run.selections.keep("pair")
    run.selections.drop("pair")
    assert not run.selections.named
    run.undo.undo()
    assert run.selections.named["pair"].rows.tolist() == [4, 5]


def test_other_data_have_none_of_them(run, blobs):
    run.selections.choose(of(4, 5))
    run.selections.keep("pair")
    run.take_data(blobs)
    assert rows(run) is None
    assert not run.selections.named
