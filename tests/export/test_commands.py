"""What made a file, beside it."""

from latentlab.export.commands import save_commands


def test_the_commands_lie_beside(tmp_path):
    save_commands(tmp_path / "a.csv", '["ä"]')
    assert (tmp_path / "a.csv.commands.json").read_text("utf-8") == '["ä"]'
