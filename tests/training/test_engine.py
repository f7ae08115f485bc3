import pytest
from hypothesis import given
from hypothesis import strategies as st

from latentlab.errors import InputError
from latentlab.training.engine import COMPILED, EAGER, Engine, Engines

engines = st.builds(
    Engine, st.sampled_from((EAGER, COMPILED)), st.sampled_from(("float32", "bfloat16")), st.integers(0, 64)
)


@given(st.lists(engines, min_size=1, max_size=40))
def test_the_engine_of_each_step_is_known_and_goes_through_plain_values(made):
    record = Engines()
    for step, engine in enumerate(made):
        record.note(step, engine)
    again = Engines.of(record.plain(), len(made))
    assert [again.at(step) for step in range(len(made))] == made
    assert again.until == len(made)
    assert all(first != second for (_, first), (_, second) in zip(record.changes, record.changes[1:], strict=False))
    half = record.upto(len(made) // 2)
    assert [half.at(step) for step in range(len(made) // 2)] == made[: len(made) // 2]
    assert all(step < len(made) // 2 for step, _ in half.changes)


def test_before_its_first_step_there_is_none():
    assert Engines().at(0) is None
    assert Engines().told == {}


def test_one_engine_throughout_need_not_be_told():
    record = Engines()
    record.note(0, Engine())
    record.note(5, Engine())
    assert record.told == {}
    record.note(6, Engine(threads=2))
    assert record.told == {"engines": [[0, "eager", "float32", 0], [6, "eager", "float32", 2]]}


def test_a_step_made_anew_forgets_what_came_after():
    record = Engines([(0, Engine()), (4, Engine(threads=1)), (9, Engine(threads=2))])
    record.note(4, Engine(COMPILED))
    assert record.changes == [(0, Engine()), (4, Engine(COMPILED))]


@pytest.mark.parametrize(
    "values",
    [
        [[0, "eager", "float32"]],
        [[0, "magic", "float32", 1]],
        [[0, "eager", "float8", 1]],
        [[-1, "eager", "float32", 1]],
        [[3, "eager", "float32", 1], [3, "compiled", "float32", 1]],
        [[0, "eager", "float32", 10**6]],
        [[0, "eager", "float32", "many"]],
        [7],
    ],
)
def test_what_is_no_record_is_refused(values):
    with pytest.raises(InputError, match="engine of steps"):
        Engines.of(values, 10)


def test_an_engine_is_told_in_words():
    assert str(Engine(COMPILED, "bfloat16", 2)) == "compiled, bfloat16, 2 threads"
    assert str(Engine()) == "eager, float32"
