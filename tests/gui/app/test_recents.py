"""The sessions of before."""

from latentlab.gui.app.recents import MOST_RECENT, add_recent, recent_sessions


def test_the_newest_is_first_and_once_and_what_is_gone_is_not_offered(qapp, tmp_path):
    files = [tmp_path / f"{i}.h5" for i in range(MOST_RECENT + 2)]
    for file in files:
        file.touch()
        add_recent(file)
    assert recent_sessions() == [str(file.resolve()) for file in files[:1:-1]]
    add_recent(files[5])
    assert recent_sessions()[0] == str(files[5].resolve())
    assert len(recent_sessions()) == len(set(recent_sessions())) == MOST_RECENT
    files[5].unlink()
    assert str(files[5].resolve()) not in recent_sessions()
    for file in files:
        file.unlink(missing_ok=True)
    assert recent_sessions() == []
