"""A run is moved on: to its end, to a step, one by one; and what is told of it then."""

import numpy as np
import pytest

from latentlab.models.vae import VAE
from latentlab.worker.messages import StopAt


def test_a_run_goes_to_its_end_and_every_row_is_placed_where_its_weights_put_it(reader, run_of, small):
    run = run_of(small, epochs=3)
    reader.trainer.adopt(run, True, 1)
    reader.until(lambda: reader.phase == "ended" and reader.newest("embedding") is not None)
    reader.until(lambda: reader.newest("embedding").whole)
    report = reader.newest("report")
    assert (report.step, report.span[1]) == (run.step, run.step)
    assert report.epoch == pytest.approx(3)
    assert np.array_equal(reader.newest("embedding").z, run.model.embed(small.x))
    assert all(np.array_equal(value, run.model.state()[name]) for name, value in reader.newest("weights").items())


@pytest.mark.parametrize("phase", ["paused", "ended"])
def test_it_comes_to_rest_by_itself_where_it_is_told(reader, run_of, small, phase):
    reader.trainer.adopt(run_of(small, epochs=500), True, 1, StopAt(7, phase))
    reader.until(lambda: reader.phase == phase)
    assert reader.newest("report").step == 7


def test_steps_are_taken_one_by_one_and_the_last_ends_the_run(reader, run_of, small):
    run = run_of(small, epochs=1, batch_size=25)
    reader.trainer.adopt(run, False, 1)
    reader.until(lambda: reader.phase == "paused")
    for step in (1, 2):
        reader.trainer.single_step()
        reader.until(lambda step=step: reader.newest("report").step == step)
    reader.until(lambda: reader.phase == "ended")
    assert run.step == run.span[1] == 2


def test_a_step_that_raises_ends_the_run_and_it_goes_on_afterwards(reader, run_of, small, monkeypatch):
    step = VAE.step

    def failing(self, batch, pace):
        if pace.step == 4:
            raise SystemExit(3)
        return step(self, batch, pace)

    monkeypatch.setattr(VAE, "step", failing)
    reader.trainer.adopt(run_of(small, epochs=200), True, 1)
    reader.until(lambda: reader.phase == "ended" and reader.newest("failure") is not None)
    assert reader.newest("report").step == 4
    assert "after its last step" in reader.newest("failure")[0]
    monkeypatch.setattr(VAE, "step", step)
    reader.trainer.proceed(None, StopAt(9, "ended"))
    reader.until(lambda: reader.newest("report").step == 9)


def test_the_first_steps_of_a_model_that_is_drawn_are_shown_one_by_one(reader, run_of, blobs, monkeypatch):
    monkeypatch.setattr("latentlab.worker.moving.WATCH_SECONDS", 0.05)
    reader.trainer.adopt(run_of(blobs, "gmm", epochs=12, settings={"components": 3, "starts": 1}), True, 1)
    reader.until(lambda: reader.phase == "ended")
    seen = [m.report.step for m in reader.read if m.report is not None]
    assert len(set(seen)) >= min(5, reader.newest("report").step)
