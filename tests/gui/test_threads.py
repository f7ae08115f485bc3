"""Questions, steps and jobs that fail, take long or come too late."""

import threading
import time

import pytest
from answers import open_data, rest, table
from hands import choose, click, set_epochs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from latentlab.models.vae import VAE
from latentlab.worker import ending


@pytest.fixture
def going(window, qtbot, tmp_path):
    """The window with a run that goes on."""
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    set_epochs(window, 100_000)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.lab.report is not None and window.lab.report.step > 5, timeout=30_000)
    return window


@pytest.fixture
def ended(going, qtbot):
    """The window with a run that was stopped."""
    click(going.bar.stop)
    rest(going, qtbot)
    return going


def goes_on(window, qtbot):
    step = window.lab.report.step
    qtbot.waitUntil(lambda: window.lab.phase == "training" and window.lab.report.step > step, timeout=20_000)


def broken(*_):
    raise ValueError("odd")


def test_a_question_that_fails_is_told_and_training_goes_on(going, qtbot):
    """The nearest row's posterior is asked for by key, and finding it raises."""
    going.lab.trainer.ask(broken, lambda _: None)
    qtbot.waitUntil(lambda: going.message is not None and going.message.isVisible(), timeout=20_000)
    assert "odd" in going.message.text()
    assert "still here" in going.message.informativeText()
    going.message.close()
    goes_on(going, qtbot)


def test_who_asks_is_told_that_it_failed(going, qtbot):
    told = []
    going.lab.trainer.ask(broken, told.append, lambda *words: told.append(words))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "odd" in told[0][0]
    assert going.message is None


def test_rows_that_cannot_be_placed_are_told_once_and_training_goes_on(going, qtbot, monkeypatch):
    failures = []
    going.lab.failed.connect(lambda *words: failures.append(words))
    monkeypatch.setattr(VAE, "embed", broken)
    qtbot.waitUntil(lambda: bool(failures), timeout=20_000)
    goes_on(going, qtbot)
    qtbot.wait(1200)
    assert len(failures) == 1
    going.message.close()


def test_anything_raised_by_a_step_ends_the_run_and_not_the_thread(window, qtbot, tmp_path, monkeypatch):
    step = VAE.step

    def failing(self, batch, pace):
        if pace.step == 7:
            raise SystemExit(3)
        return step(self, batch, pace)

    monkeypatch.setattr(VAE, "step", failing)
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    set_epochs(window, 100)
    click(window.bar.train)
    qtbot.waitUntil(lambda: window.message is not None and window.message.isVisible(), timeout=30_000)
    assert window.lab.phase == "ended"
    assert window.lab.report.step == 7
    assert "after its last step" in window.message.text()
    window.message.close()
    monkeypatch.setattr(VAE, "step", step)
    click(window.bar.go_on)
    qtbot.waitUntil(lambda: window.lab.report.step > 7, timeout=20_000)


def test_a_job_that_raises_anything_is_told_and_the_next_is_done(window, qtbot):
    def leaving(_):
        raise SystemExit(3)

    done = []
    window.lab.jobs.do("First", leaving)
    window.lab.jobs.do("Second", lambda _: 2, done.append)
    qtbot.waitUntil(lambda: done == [2], timeout=20_000)
    assert "First failed" in window.message.text()
    window.message.close()


@pytest.fixture
def slow_measure(monkeypatch):
    """Measuring a run takes until the person has enough of it; the threads that did it are in the list."""
    where = []

    def yardstick(model, data, rows, samples, report, method):
        where.append(threading.current_thread())
        for number in range(100_000):
            report(number / 100_000)
            time.sleep(0.005)

    monkeypatch.setattr("latentlab.inference.yardstick.yardstick", yardstick)
    return where


def test_an_exact_measurement_is_cancelled_and_training_never_waits_for_it(ended, qtbot, slow_measure):
    ended.bring("Runs")
    click(ended.runs_panel.exact)
    qtbot.waitUntil(lambda: bool(slow_measure), timeout=20_000)
    assert ended.status.job_words.text().startswith("Measuring the run")
    click(ended.bar.go_on)
    goes_on(ended, qtbot)
    click(ended.status.job_cancel)
    qtbot.waitUntil(lambda: not ended.lab.jobs.waiting, timeout=20_000)
    assert "cancelled" in ended.status.words.text()
    goes_on(ended, qtbot)


def test_a_measurement_of_a_run_that_is_gone_is_given_up(ended, qtbot, slow_measure, tmp_path):
    ended.bring("Runs")
    click(ended.runs_panel.exact)
    qtbot.waitUntil(lambda: bool(slow_measure), timeout=20_000)
    ended.lab.dirty = False
    open_data(ended, table(tmp_path / "second.csv", 45), qtbot)
    qtbot.waitUntil(lambda: not ended.lab.jobs.waiting, timeout=20_000)
    assert ended.lab.runs == []


def test_the_window_is_gone_at_once_though_something_takes_long(window, qtbot, monkeypatch):
    monkeypatch.setattr(ending, "PATIENCE_SECONDS", 0.2)
    gate, seen = threading.Event(), []
    window.lab.jobs.do("Long", lambda _: (seen.append(window.isVisible()), gate.wait(30)))
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    shown = []
    real = ending.end
    monkeypatch.setattr("latentlab.lab.lab.end", lambda parts: (shown.append(window.isVisible()), real(parts, 0.2)))
    window.close()
    try:
        assert shown == [False]
        assert not window.isVisible()
        assert any(thread.is_alive() for thread in ending._left)
    finally:
        gate.set()
        for thread in ending._left:
            assert thread.ended(5)
        ending._left.clear()


def test_closing_while_a_model_is_prepared_and_while_it_trains(window, qtbot, tmp_path, open_window):
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    click(window.bar.train)
    window.close()
    assert not window.isVisible()


def test_results_about_other_data_are_dropped(window, qtbot, tmp_path):
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    found, given_up, gate = [], [], threading.Event()
    window.lab.finding.jobs.do("Asking", lambda _: gate.wait(10), found.append, lambda: given_up.append(True))
    open_data(window, table(tmp_path / "second.csv", 45), qtbot)
    gate.set()
    qtbot.waitUntil(lambda: bool(given_up), timeout=20_000)
    assert not found


@pytest.mark.slow
def test_a_hand_over_the_map_never_starts_a_search_for_q(window, qtbot, tmp_path, monkeypatch):
    """With free factors a row's q is known, and that of a place that is decoded is sought elsewhere."""
    from latentlab.models import vae

    real, where = vae.improve, []

    def improve(*given, **named):
        where.append(threading.current_thread() is threading.main_thread())
        return real(*given, **named)

    monkeypatch.setattr(vae, "improve", improve)
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    form = window.train_panel.model_form
    choose(form.editors["inference"], "free")
    set_epochs(window, 20)
    click(window.bar.train)
    rest(window, qtbot)
    window.map.setFocus()
    embedding, view = window.lab.embedding, window.map
    trained = [i for i, row in enumerate(embedding.rows) if row not in set(window.lab.data.held_out.tolist())]
    for index in trained[:5]:
        at = view.pixel_of(tuple(map(float, embedding.xy[index]))).toPoint()
        for shift in (2, 0):
            QTest.mouseMove(view.viewport(), at + QPoint(shift, 0))
            qtbot.wait(20)
    assert view._hover.isVisible()
    assert view._spreads.ellipses
    QTest.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: window.lab.trusted._cycle[0] is not None, timeout=20_000)
    qtbot.wait(200)
    assert True not in where
