"""Sessions are saved between two steps and opened again."""

import numpy as np
import pytest

import latentlab as ll


def test_what_was_saved_is_there_again_and_nothing_of_it_unsaved(run, open_lab, tmp_path):
    run.set_probe(np.array([0.5, 1]))
    run.bookmarks.add()
    assert run.dirty
    told = []
    run.sessions.save(tmp_path / "a.h5", then=told.append)
    run.wait()
    assert told == [True]
    assert not run.dirty
    other = open_lab()
    other.do("open session", path=str(tmp_path / "a.h5"))
    other.wait()
    assert np.array_equal(other.embedding.z, run.embedding.z)
    assert other.probe.tolist() == [0.5, 1]
    assert not other.dirty
    assert (other.phase, other.report.step) == ("ended", run.report.step)


def test_what_changes_while_it_is_saved_is_unsaved(run, tmp_path):
    run.sessions.save(tmp_path / "a.h5")
    run.bookmarks.add()
    run.wait()
    assert run.dirty
    assert "bookmarks" not in ll.load_session(tmp_path / "a.h5").view.arrays


def test_one_saved_in_the_midst_of_training_rests_at_that_step(run, open_lab, tmp_path):
    run.do("continue", epochs=100_000)
    run.wait(lambda: run.phase == "training")
    run.sessions.save(tmp_path / "a.h5")
    run.wait(lambda: (tmp_path / "a.h5").exists() and not run.jobs.waiting)
    run.stop()
    run.wait()
    session = ll.load_session(tmp_path / "a.h5")
    assert session.view.values["log"][-1] == ["rest", {"phase": "ended", "step": session.run.step, "outcome": ""}]


def test_a_place_that_cannot_be_written_is_told_at_once_and_a_file_that_is_none_later(run, tmp_path):
    with pytest.raises(ll.InputError):
        run.sessions.save(tmp_path / "nowhere" / "a.h5")
    (tmp_path / "b.h5").write_text("no session")
    run.sessions.open(tmp_path / "b.h5")
    with pytest.raises(ll.InputError, match=r"b\.h5"):
        run.wait()
    assert run.phase == "ended"


def test_who_asks_decides_whether_a_session_is_still_shown(run, open_lab, tmp_path):
    run.do("save", path=str(tmp_path / "a.h5"))
    run.wait()
    other, asked = open_lab(), []
    other.sessions.open(tmp_path / "a.h5", asked.append)
    other.wait()
    assert other.data is None
    asked[0]()
    other.wait()
    assert other.data.name == "small"


def test_the_second_to_open_a_file_is_told_and_the_second_to_save_is_refused(run, open_lab, tmp_path):
    path = tmp_path / "a.h5"
    run.do("save", path=str(path))
    run.wait()
    other, said, failed = open_lab(), [], []
    other.said.connect(said.append)
    other.do("open session", path=str(path))
    other.wait()
    assert any("another window" in words for words in said)
    run.set_probe(np.array([0.5, 1]))
    run.sessions.save(path, asked=False)
    run.wait()
    assert other.sessions.changed_by_others(path)
    before = path.read_bytes()
    other.sessions.save(path, failed=lambda: failed.append(True), asked=False)
    with pytest.raises(ll.InputError, match="changed by another program"):
        other.wait()
    assert failed == [True]
    assert path.read_bytes() == before
    other.sessions.save(path)
    other.wait()
    assert path.read_bytes() != before
    assert not other.sessions.changed_by_others(path)


def test_a_file_is_nobodys_once_its_window_is_closed(run, open_lab, tmp_path):
    path, said = tmp_path / "a.h5", []
    run.do("save", path=str(path))
    run.wait()
    run.close()
    other = open_lab()
    other.said.connect(said.append)
    other.do("open session", path=str(path))
    other.wait()
    assert not any("another window" in words for words in said)


def test_saved_in_training_the_file_has_all_rows_where_its_weights_place_them(run, tmp_path):
    run.do("continue", epochs=100_000)
    run.wait(lambda: run.phase == "training")
    run.sessions.save(tmp_path / "a.h5")
    run.wait(lambda: (tmp_path / "a.h5").exists() and not run.jobs.waiting)
    run.stop()
    run.wait()
    session = ll.load_session(tmp_path / "a.h5")
    assert np.allclose(session.view.arrays["z"], session.model.encode(run.data.x), atol=1e-6)
    assert len(session.view.arrays["rows"]) == 60
