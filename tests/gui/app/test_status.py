"""The status bar: jobs that wait, and are cancelled."""

from hands import click
from PySide6.QtTest import QTest


def test_a_click_while_another_job_runs_waits_its_turn(window, qtbot):
    done = []
    for number in range(3):
        window.lab.jobs.do(f"Job {number}", lambda _, n=number: n, done.append)
    assert window.status.job_words.isVisible()
    qtbot.waitUntil(lambda: len(done) == 3, timeout=20_000)
    assert done == [0, 1, 2]
    assert not window.status.job_words.isVisible()


def test_a_job_is_cancelled(window, qtbot):
    seen, done = [], []

    def work(report):
        for i in range(1000):
            report(i / 1000)
            seen.append(i)
            QTest.qSleep(5)

    window.lab.jobs.do("Long", work, done.append)
    qtbot.waitUntil(lambda: len(seen) > 3, timeout=20_000)
    click(window.status.job_cancel)
    qtbot.waitUntil(lambda: not window.lab.jobs.waiting, timeout=20_000)
    assert len(seen) < 999
    assert not done


def test_the_title_of_a_job_is_read_whole_and_a_pause_is_told(trained, qtbot):
    qtbot.waitUntil(lambda: bool(trained.lab.runs) and not trained.lab.busy, timeout=60_000)
    trained.lab.jobs.do("Taking up what was left", lambda _: QTest.qSleep(300))
    qtbot.waitUntil(lambda: trained.status.job_words.text().startswith("Taking up"), timeout=20_000)
    qtbot.wait(20)
    words, bar = trained.status.job_words, trained.status.job_bar
    assert words.shown == "Taking up what was left …"
    assert words.geometry().right() < bar.geometry().left()
    qtbot.waitUntil(lambda: not trained.lab.jobs.waiting, timeout=20_000)
    trained.lab.do("continue", epochs=100_000)
    qtbot.waitUntil(lambda: trained.lab.phase == "training", timeout=20_000)
    trained.lab.pause()
    qtbot.waitUntil(lambda: trained.lab.phase == "paused", timeout=20_000)
    assert "paused at step" in trained.status.words.text()
