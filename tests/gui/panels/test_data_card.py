"""What the card says of the data."""

from ways import opened


def test_the_card_counts_the_remarks_that_it_shows(window, qtbot, tmp_path):
    lines = [f"{i},{i * 7 % 13}.5,{'?' if i == 3 else i * i % 17},{'xyz'[i % 3]}" for i in range(40)]
    (tmp_path / "a.csv").write_text("row,dose,weight,kind\n" + "\n".join(lines))
    window.files.open_path(str(tmp_path / "a.csv"))
    opened(window, "a", qtbot)
    card = window.train_panel.card
    told = card.remarks.toolTip().splitlines()
    assert len(told) == 3  # read as missing, left out, the label; what the line of roles says is not among them
    assert card.remarks.text() == f"{told[0]} (and 2 more remarks)"
    assert card.roles.text().endswith("Left out: row.")
