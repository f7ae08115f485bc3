"""The owner of a run: questions are answered between two steps, and late mail is of nobody."""

import pytest

from latentlab.worker.messages import Messages, StopAt


@pytest.fixture
def going(reader, run_of, small):
    run = run_of(small, epochs=100_000)
    reader.trainer.adopt(run, True, 1)
    reader.until(lambda: reader.phase == "training" and reader.newest("report").step > 3)
    return reader


def test_a_question_is_answered_and_one_that_fails_is_told_while_training_goes_on(going):
    answers, failures = [], []
    going.trainer.ask(lambda run: run.step, answers.append)
    going.trainer.ask(lambda run: run.nothing, answers.append, lambda *words: failures.append(words))
    going.until(lambda: answers and failures)
    assert answers[0] > 3
    assert failures[0][0].endswith("The run is as it was.")
    assert "AttributeError" in failures[0][1]
    step = going.newest("report").step
    going.until(lambda: going.newest("report").step > step)
    assert going.failures == []


def test_pausing_and_going_on_and_ending(going):
    going.trainer.pause()
    going.until(lambda: going.phase == "paused")
    step = going.newest("report").step
    going.until(lambda: not going.trainer.busy)
    going.trainer.proceed(None, StopAt(step + 5, "paused"))
    going.until(lambda: going.phase == "paused" and going.newest("report").step == step + 5)
    going.trainer.halt()
    going.until(lambda: going.phase == "ended")
    assert "Stopped after" in going.newest("report").message


def test_without_a_run_there_is_nobody_to_ask(reader):
    failures = []
    reader.trainer.ask(lambda run: run.step, failures.append, lambda *words: failures.append(words))
    reader.until(lambda: bool(failures))
    assert failures == [("There is no run any more to ask.", "")]


def test_messages_of_another_run_go_when_it_takes_the_place_and_they_are_taken_once(going, run_of, small):
    going.trainer.adopt(run_of(small), False, 2)
    going.until(lambda: going.read[-1].ticket == 2)
    assert going.newest("report").step == 0
    going.until(lambda: not going.trainer.busy)
    going.take()
    assert going.trainer.take_messages() == Messages()


def test_it_is_told_once_that_messages_came_until_they_are_taken(reader, run_of, small):
    told = []
    reader.trainer._messages_came = lambda: told.append(True)
    reader.trainer.adopt(run_of(small, epochs=5), True, 1)
    while reader.trainer.busy:
        pass
    assert len(told) == 1
    assert reader.take().report.phase == "ended"
    reader.trainer.place()
    while reader.trainer.busy:
        pass
    assert len(told) == 2
