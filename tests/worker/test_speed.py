"""The speed of a run is that of a while: a moment of other work neither doubles nor halves the time that is left."""

from hypothesis import given
from hypothesis import strategies as st

from latentlab.worker.speed import APART, SECONDS, Speed


def test_a_moment_of_other_work_changes_little():
    speed, now, step, found = Speed(), 0.0, 0, []
    speed.begin(now, step)
    for turn in range(600):  # ten steps a second; now and then one takes as long as twenty others
        now += 2.0 if turn % 60 == 59 else 0.1
        step += 1
        found.append(speed.at(now, step))
    even = 600 / now
    assert all(abs(each / even - 1) < 0.25 for each in found[250:])
    assert found[0] > 0


def test_what_was_long_ago_is_forgotten_and_a_new_beginning_starts_anew():
    speed = Speed()
    assert speed.at(5.0, 100) == 0.0
    now, step = 5.0, 100
    for rate in (1, 50):
        for _ in range(100):
            now, step = now + APART, step + rate
            found = speed.at(now, step)
    assert found == 50 / APART  # a hundred seconds later
    speed.begin(now, 0)
    assert speed.at(now + 1, 7) == 7.0
    assert speed.at(now + 2, 3) == 0.0  # gone back


@given(st.lists(st.tuples(st.floats(0.01, 5), st.integers(0, 100)), min_size=1, max_size=80))
def test_it_is_between_the_slowest_and_the_fastest_of_its_steps(turns):
    speed, now, step = Speed(), 0.0, 0
    speed.begin(now, step)
    for seconds, steps in turns:
        now, step = now + seconds, step + steps
        found = speed.at(now, step)
        rates = [count / each for each, count in turns]
        assert min(rates) - 1e-6 <= found <= max(rates) + 1e-6
    assert len(speed._marks) <= SECONDS / APART + 2
