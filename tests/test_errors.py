"""What is raised through no fault of the program, and what becomes of it."""

import pytest

from latentlab.cli import main
from latentlab.errors import Cancelled, InputError
from latentlab.worker.jobs import Jobs
from latentlab.worker.loop import PlainLoop


def test_bad_input_is_one_line_of_the_shell_and_status_2(monkeypatch, capsys):
    def refused(*_):
        raise InputError("The file a.csv has no rows.")

    monkeypatch.setattr("latentlab.data.load_dataset", refused)
    assert main(["info", "a.csv"]) == 2
    said = capsys.readouterr()
    assert said.err.endswith("The file a.csv has no rows.\n")
    assert said.err.count("\n") == 1
    assert said.out == ""


@pytest.mark.parametrize("error", [InputError("The file a.csv has no rows."), Cancelled()])
def test_a_job_that_fails_is_told_and_one_that_was_stopped_is_not_a_failure(error):
    loop, told, stopped = PlainLoop(), [], []
    jobs = Jobs(loop)
    jobs.failed.connect(lambda sentence, details: told.append(sentence))
    jobs.cancelled.connect(stopped.append)

    def work(report):
        raise error

    jobs.do("reading", work)
    while jobs.waiting:
        loop.turn(0.01)
    for thread in jobs.threads:
        thread.finish()
        thread.join()
    assert told == ([str(error)] if isinstance(error, InputError) else [])
    assert bool(stopped) == isinstance(error, Cancelled)
