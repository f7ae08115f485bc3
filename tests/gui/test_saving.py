"""What is unsaved is never lost without a question, and what was asked for goes on once a save is on disk."""

import threading

import pytest
from answers import BUTTONS, answer, kept, open_data, press, rest, table
from hands import choose, click, set_epochs, type_into
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from latentlab.data import load_dataset
from latentlab.gui.widgets.file_dialogs import FileDialog
from latentlab.storage import session


@pytest.fixture
def run(window, qtbot, tmp_path):
    """The window with an unsaved run on a small table."""
    open_data(window, table(tmp_path / "first.csv"), qtbot)
    set_epochs(window, 2)
    click(window.bar.train)
    rest(window, qtbot)
    assert window.isWindowModified()
    return window


@pytest.fixture
def save_as(monkeypatch):
    """What the file dialog gives; the folders it was asked for are in the list."""
    asked = []

    def choose(path):
        monkeypatch.setattr(FileDialog, "to_save", lambda *_: (asked.append(path), str(path or ""))[1])
        return asked

    return choose


@pytest.fixture
def export():
    """A job like a long export, which holds up those behind it until the event is set."""
    gate = threading.Event()
    yield gate
    gate.set()


def hold_up(window, gate, qtbot):
    def work(report):
        while not gate.wait(0.01):
            report(0.5)

    window.lab.jobs.do("Writing film.gif", work)
    qtbot.waitUntil(lambda: window.lab.jobs.share == 0.5, timeout=20_000)


def press_save(window):
    press(window, Qt.Key.Key_S)


def saved(window, path, qtbot):
    qtbot.waitUntil(lambda: path.exists() and not window.lab.dirty and not window.files.saving, timeout=30_000)


def test_a_new_run_belongs_to_no_file(run, qtbot, tmp_path, save_as):
    first, second = tmp_path / "a.h5", tmp_path / "b.h5"
    save_as(first)
    assert run.windowTitle() == "first, unsaved run[*] — LatentLab"
    press_save(run)
    saved(run, first, qtbot)
    assert run.windowTitle() == "a.h5[*] — LatentLab"
    assert not run.isWindowModified()
    before, step = first.read_bytes(), kept(first)[0]["step"]
    run.map.setFocus()
    QTest.keyClick(run.map, Qt.Key.Key_M)  # a bookmark
    assert run.isWindowModified()
    answer(BUTTONS.Discard)
    set_epochs(run, 3)
    click(run.bar.train)
    qtbot.waitUntil(lambda: run.lab.report is not None and run.lab.report.epochs == 3, timeout=30_000)
    rest(run, qtbot)
    assert run.windowTitle() == "first, unsaved run[*] — LatentLab"
    asked = save_as(second)
    press_save(run)
    saved(run, second, qtbot)
    assert asked == [first, second]
    assert first.read_bytes() == before
    assert kept(second)[0]["step"] > step


def to_the_first_moment(window):
    window.bring("Timeline")
    for _ in window.lab.timeline.snapshots:
        QTest.keyClick(window.timeline_panel.slider, Qt.Key.Key_Left)
    assert window.lab.timeline.at == 0


def test_a_fork_belongs_to_no_file_and_asks_first(run, qtbot, tmp_path, save_as):
    save_as(tmp_path / "a.h5")
    to_the_first_moment(run)
    asked, ticket = answer(BUTTONS.Save), run.lab.run_ticket
    assert run.timeline_panel.fork.isEnabled()
    click(run.timeline_panel.fork)
    qtbot.waitUntil(lambda: run.lab.run_ticket != ticket, timeout=30_000)
    assert len(asked) == 1
    assert kept(tmp_path / "a.h5")[0]["outcome"] == "finished"
    assert "unsaved run" in run.windowTitle()
    rest(run, qtbot)


def test_saved_first_the_other_data_are_opened_after_it(run, qtbot, tmp_path, save_as):
    save_as(tmp_path / "a.h5")
    asked = answer(BUTTONS.Save)
    open_data(run, table(tmp_path / "second.csv", 45), qtbot)
    assert len(asked) == 1
    assert kept(tmp_path / "a.h5")[0]["outcome"] == "finished"
    assert run.files.session_path is None


def test_saved_first_a_new_run_begins_after_it(run, qtbot, tmp_path, save_as):
    save_as(tmp_path / "a.h5")
    asked, ticket = answer(BUTTONS.Save), run.lab.run_ticket
    click(run.bar.train)
    qtbot.waitUntil(lambda: run.lab.run_ticket != ticket and run.lab.report is not None, timeout=30_000)
    assert len(asked) == 1
    assert (tmp_path / "a.h5").exists()
    rest(run, qtbot)


def test_a_run_that_goes_on_is_paused_saved_and_then_left(run, qtbot, tmp_path, save_as):
    answer(BUTTONS.Discard)
    set_epochs(run, 100_000)
    click(run.bar.train)
    qtbot.waitUntil(lambda: run.lab.report is not None and run.lab.report.epochs == 100_000, timeout=30_000)
    save_as(tmp_path / "a.h5")
    asked = answer(BUTTONS.Save)
    open_data(run, table(tmp_path / "second.csv", 45), qtbot)
    assert len(asked) == 1
    assert kept(tmp_path / "a.h5")[0]["step"] > 0


@pytest.mark.parametrize("path", ["", "/proc/nowhere/a.h5"])
def test_what_cannot_be_saved_is_kept_and_nothing_follows(run, qtbot, tmp_path, save_as, path):
    save_as(path)
    answer(BUTTONS.Save)
    run.files.open_path(str(table(tmp_path / "second.csv", 45)))
    qtbot.waitUntil(lambda: "Not saved" in run.status.words.text(), timeout=20_000)
    qtbot.wait(200)
    assert run.lab.data.name == "first"
    assert run.lab.dirty
    if path:
        assert "Cannot write" in run.message.text()
        run.message.close()


def test_a_save_that_fails_on_the_way_is_told_and_nothing_follows(run, qtbot, tmp_path, save_as, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("latentlab.storage.session.save_session", full)
    save_as(tmp_path / "a.h5")
    answer(BUTTONS.Save)
    run.close()
    qtbot.waitUntil(lambda: run.message is not None and run.message.isVisible(), timeout=30_000)
    assert "No space left" in run.message.text()
    assert run.isVisible()
    assert run.lab.dirty
    run.message.close()
    assert not run.files.saving


def test_cancelling_an_export_does_not_cancel_the_save_behind_it(run, qtbot, tmp_path, save_as, export):
    save_as(tmp_path / "a.h5")
    hold_up(run, export, qtbot)
    press_save(run)
    assert run.lab.dirty
    assert run.status.job_words.text().startswith("Writing film.gif")
    click(run.status.job_cancel)
    saved(run, tmp_path / "a.h5", qtbot)
    qtbot.waitUntil(lambda: not run.lab.jobs.waiting, timeout=20_000)
    assert kept(tmp_path / "a.h5")[0]["outcome"] == "finished"


def test_a_job_that_is_cancelled_says_so(run, qtbot, export):
    hold_up(run, export, qtbot)
    click(run.status.job_cancel)
    qtbot.waitUntil(lambda: not run.lab.jobs.waiting, timeout=20_000)
    assert run.status.words.text() == "Writing film.gif: cancelled."


def test_a_save_does_not_wait_for_an_export(run, qtbot, tmp_path, save_as, export):
    save_as(tmp_path / "a.h5")
    hold_up(run, export, qtbot)
    press_save(run)
    saved(run, tmp_path / "a.h5", qtbot)


def test_what_changes_while_a_save_is_under_way_is_unsaved(run, qtbot, tmp_path, save_as):
    save_as(tmp_path / "a.h5")
    run.map.setFocus()
    press_save(run)
    QTest.keyClick(run.map, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: (tmp_path / "a.h5").exists() and not run.files.saving, timeout=30_000)
    assert run.lab.dirty
    assert run.isWindowModified()
    assert "bookmarks" not in kept(tmp_path / "a.h5")[1]


def slow_save(monkeypatch, gate):
    from latentlab.storage import session

    real = session.save_session
    monkeypatch.setattr(session, "save_session", lambda *given: gate.wait(20) and real(*given))


def test_closing_waits_for_a_save_that_was_asked_for(run, qtbot, tmp_path, save_as, export, monkeypatch):
    slow_save(monkeypatch, export)
    save_as(tmp_path / "a.h5")
    press_save(run)
    run.close()
    qtbot.wait(100)
    assert run.isVisible()
    assert not run.status.job_cancel.isEnabled()
    export.set()
    qtbot.waitUntil(lambda: not run.isVisible(), timeout=30_000)
    assert kept(tmp_path / "a.h5")[0]["outcome"] == "finished"


def test_opening_waits_for_a_save_that_was_asked_for(run, qtbot, tmp_path, save_as, export, monkeypatch):
    slow_save(monkeypatch, export)
    save_as(tmp_path / "a.h5")
    press_save(run)
    run.files.open_path(str(table(tmp_path / "second.csv", 45)))
    qtbot.wait(100)
    assert run.lab.data.name == "first"
    export.set()
    qtbot.waitUntil(lambda: run.lab.data.name == "second", timeout=30_000)
    assert kept(tmp_path / "a.h5")[0]["outcome"] == "finished"
    assert run.windowTitle() == "second[*] — LatentLab"


def test_steps_after_a_save_are_unsaved(run, qtbot, tmp_path, save_as):
    answer(BUTTONS.Discard)
    set_epochs(run, 100_000)
    click(run.bar.train)
    qtbot.waitUntil(lambda: run.lab.report is not None and run.lab.report.epochs == 100_000, timeout=30_000)
    click(run.bar.pause)
    qtbot.waitUntil(lambda: run.lab.phase == "paused", timeout=20_000)
    save_as(tmp_path / "a.h5")
    press_save(run)
    saved(run, tmp_path / "a.h5", qtbot)
    click(run.bar.step)
    qtbot.waitUntil(run.isWindowModified, timeout=20_000)


def test_a_session_is_saved_with_the_rows_of_its_weights(run, qtbot, tmp_path, save_as):
    """While the map shows a moment of the past, the places of then are not those of the weights of now."""
    now = run.lab.embedding.z.copy()
    to_the_first_moment(run)
    qtbot.waitUntil(lambda: (run.lab.embedding.z != now).any(), timeout=20_000)
    save_as(tmp_path / "a.h5")
    press_save(run)
    saved(run, tmp_path / "a.h5", qtbot)
    run.files.open_path(str(tmp_path / "a.h5"))
    qtbot.waitUntil(lambda: run.files.session_path and not run.lab.timeline.past, timeout=30_000)
    qtbot.waitUntil(lambda: run.lab.embedding is not None and run.lab.report is not None, timeout=30_000)
    assert (run.lab.embedding.z == now).all()
    assert not run.lab.dirty


def test_what_these_data_cannot_have_is_told_before_the_question(run):
    choose(run.train_panel.model_form.editors["likelihood"], "bernoulli")
    asked = answer(BUTTONS.Cancel)
    click(run.bar.train)
    QTest.qWait(100)
    assert "needs values from 0 to 1" in run.message.text()
    assert asked == []
    run.message.close()


def test_early_stopping_without_held_out_rows_is_told_before_the_run_there_is_goes(window, qtbot, tmp_path):
    window.files._open_as(str(table(tmp_path / "all.csv")), {"held_out": 0.0})
    qtbot.waitUntil(lambda: window.lab.data is not None, timeout=30_000)
    set_epochs(window, 2)
    click(window.bar.train)
    rest(window, qtbot)
    ticket = window.lab.run_ticket
    asked = answer(BUTTONS.Discard)
    type_into(window.train_panel.train_form.editors["patience"], 3)
    click(window.bar.train)
    QTest.qWait(100)
    assert "has none. Hold some out, or leave it off." in window.message.text()
    assert (asked, window.lab.run_ticket) == ([], ticket)
    window.message.close()


def test_a_run_is_not_taken_into_data_that_were_opened_while_the_person_was_asked(run, qtbot, tmp_path, monkeypatch):
    lab, other = run.lab, load_dataset(table(tmp_path / "second.csv", rows=30, columns=3))
    prepared, do = [], lab.jobs.do

    def hold(title, work, then=lambda _: None, *rest, **named):
        if title == "Preparing the model":
            prepared.append(then)
            then = lambda made: prepared.append(made)  # noqa: E731
        do(title, work, then, *rest, **named)

    monkeypatch.setattr(lab.jobs, "do", hold)
    lab.dirty = False
    click(run.bar.train)
    qtbot.waitUntil(lambda: len(prepared) == 2, timeout=30_000)
    lab.dirty = True  # a path was drawn meanwhile: it is asked about again

    def open_others():
        lab.take_data(other)
        lab.dirty = False
        answer(BUTTONS.Discard)

    QTimer.singleShot(100, open_others)
    prepared[0](prepared[1])
    qtbot.wait(200)
    assert lab.data is other
    assert lab.decoder is None
    assert lab.phase == "ready"


def test_a_file_that_another_program_changed_is_asked_about(run, qtbot, tmp_path, save_as):
    path = tmp_path / "a.h5"
    save_as(path)
    press_save(run)
    saved(run, path, qtbot)
    path.write_bytes(path.read_bytes() + b"\0")
    theirs = path.read_bytes()
    run.lab.bookmarks.add()
    asked = answer(BUTTONS.Cancel)
    press_save(run)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    qtbot.wait(100)
    assert "changed" in asked[0]
    assert path.read_bytes() == theirs
    assert run.lab.dirty
    asked = answer(BUTTONS.Save)
    press_save(run)
    saved(run, path, qtbot)
    assert asked
    assert path.read_bytes() != theirs


def test_while_closing_waits_it_says_for_what_and_can_be_given_up(run, qtbot, tmp_path, save_as, monkeypatch):
    gate, path = threading.Event(), tmp_path / "a.h5"
    plain = session.save_session

    def slow(*given, **named):
        gate.wait(20)
        plain(*given, **named)

    monkeypatch.setattr(session, "save_session", slow)
    save_as(path)
    press_save(run)
    qtbot.waitUntil(lambda: run.files.saving, timeout=20_000)
    run.close()
    qtbot.waitUntil(lambda: run.files.waiting is not None and run.files.waiting.isVisible(), timeout=20_000)
    assert "a.h5" in run.files.waiting.text()
    click(run.files.waiting.button(BUTTONS.Cancel))
    gate.set()
    saved(run, path, qtbot)
    qtbot.wait(100)
    assert run.isVisible()
    gate.clear()
    run.lab.bookmarks.add()
    press_save(run)
    qtbot.waitUntil(lambda: run.files.saving, timeout=20_000)
    run.close()
    qtbot.waitUntil(lambda: run.files.waiting is not None, timeout=20_000)
    gate.set()
    qtbot.waitUntil(lambda: not run.isVisible(), timeout=20_000)
    assert run.files.waiting is None
