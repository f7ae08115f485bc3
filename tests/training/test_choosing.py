import os

import pytest

from latentlab.training import choosing
from latentlab.training.choosing import Choice, processors, thread_counts
from latentlab.training.engine import Engine

TWO, ONE = Engine(threads=2), Engine(threads=1)


@pytest.fixture(autouse=True)
def _as_in_use(monkeypatch):
    monkeypatch.setattr(choosing, "SETTLE_SECONDS", 1.0)


class Machine:
    """Steps take what `seconds` says of their engine."""

    def __init__(self, choice, **seconds):
        self.choice, self.seconds, self.spent, self.steps = choice, seconds, 0.0, {}

    def run(self, for_seconds):
        end = self.spent + for_seconds
        self.steps = {}
        while self.spent < end:
            engine = self.choice.next()
            seconds = self.seconds[{1: "one", 2: "two"}[engine.threads]]
            self.spent += seconds
            self.steps[engine] = self.steps.get(engine, 0) + 1
            self.choice.took(seconds, 128)


def test_what_a_person_has_set_holds(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert processors() == 3
    monkeypatch.setenv("OMP_NUM_THREADS", " 3, 2")
    assert processors() == 3
    for nothing in ("", "0", "many"):
        monkeypatch.setenv("OMP_NUM_THREADS", nothing)
        assert 1 <= processors() <= os.cpu_count()


def test_thread_counts_are_powers_of_two_and_all():
    assert thread_counts(1) == [1]
    assert thread_counts(2) == [1, 2]
    assert thread_counts(6) == [1, 2, 4, 6]
    assert thread_counts(16) == [1, 2, 4, 8, 16]


def test_a_short_run_goes_as_it_is_given():
    machine = Machine(Choice([TWO, ONE]), one=0.001, two=0.01)
    machine.run(0.95)
    assert set(machine.steps) == {TWO}


def test_the_fastest_is_found_and_trials_take_little():
    machine = Machine(Choice([TWO, ONE]), one=0.001, two=0.01)
    machine.run(2.0)
    assert machine.choice.chosen == ONE
    machine.run(60.0)
    assert machine.steps[TWO] * 0.01 < 0.06 * 60


def test_what_is_hardly_faster_changes_nothing():
    machine = Machine(Choice([TWO, ONE]), one=0.0096, two=0.01)
    machine.run(5.0)
    assert machine.choice.chosen == TWO


def test_a_machine_that_becomes_busy_is_noticed_and_one_that_is_idle_again_too():
    machine = Machine(Choice([TWO, ONE]), one=0.008, two=0.005)
    machine.run(10.0)
    assert machine.choice.chosen == TWO
    machine.seconds = {"one": 0.016, "two": 0.3}
    machine.run(20.0)
    assert machine.choice.chosen == ONE
    machine.seconds = {"one": 0.008, "two": 0.005}
    machine.run(60.0)
    assert machine.choice.chosen == TWO


def test_fewer_threads_are_not_for_ever_even_where_their_steps_stay_as_long():
    machine = Machine(Choice([TWO, ONE]), one=0.008, two=0.03)
    machine.run(5.0)
    assert machine.choice.chosen == ONE
    machine.seconds["two"] = 0.005
    machine.run(60.0)
    assert machine.choice.chosen == TWO


def test_what_is_offered_is_compared():
    choice = Choice([TWO])
    machine = Machine(choice, one=0.002, two=0.005)
    machine.run(3.0)
    assert not choice.trying
    choice.offer([TWO, ONE])
    machine.run(1.0)
    assert choice.chosen == ONE
    choice.offer([TWO])
    assert choice.next() == TWO
