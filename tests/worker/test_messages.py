"""Where a run stops by itself, and what a person is told of an exception."""

import pytest

from latentlab.errors import InputError
from latentlab.worker.messages import StopAt, sentence_of


@pytest.mark.parametrize(("phase", "last"), [("paused", 11), ("ended", 12)])
def test_pausing_takes_one_more_step(phase, last):
    assert StopAt(12, phase).last == last


def test_an_input_error_says_all_and_another_what_came_of_it():
    assert sentence_of(InputError("Choose fewer."), "The run is as it was.") == "Choose fewer."
    said = sentence_of(ValueError("odd"), "The run is as it was.")
    assert said == "Something went wrong that should not have: odd. The run is as it was."
    assert sentence_of(KeyError("odd"), "").endswith("'odd'.")
