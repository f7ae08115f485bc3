"""What the card says of the data."""

from hands import click
from PySide6.QtWidgets import QDialogButtonBox
from ways import opened


def table(window, qtbot, tmp_path):
    lines = [f"{i},{i * 7 % 13}.5,{'?' if i == 3 else i * i % 17},{'xyz'[i % 3]}" for i in range(40)]
    (tmp_path / "a.csv").write_text("row,dose,weight,kind\n" + "\n".join(lines))
    window.files.open_path(str(tmp_path / "a.csv"))
    opened(window, "a", qtbot)
    return window.train_panel.card


def test_the_card_counts_the_remarks_that_it_shows(window, qtbot, tmp_path):
    card = table(window, qtbot, tmp_path)
    about, roles, remark = card.read.text().splitlines()
    assert about == "39 rows of 2 numbers. Held out: 3 rows."
    assert roles == "Learned from: dose, weight. Label: kind. Left out: row."
    told = card.read.toolTip().splitlines()[-3:]  # read as missing, dropped, the label
    assert remark == f"{told[0]} (and 2 more remarks)"


def test_the_card_is_of_one_height_whatever_is_open(window, qtbot, tmp_path):
    card = window.train_panel.card
    heights = [card.read.parentWidget().height()]
    click(window.start_page.cards[0])
    opened(window, "digits", qtbot)
    heights.append(card.read.parentWidget().height())
    assert all(picture.isVisible() for picture in card._rows)
    table(window, qtbot, tmp_path)
    heights.append(card.read.parentWidget().height())
    assert not any(picture.isVisible() for picture in card._rows)
    assert len(set(heights)) == 1


def test_details_are_a_page_that_goes_with_the_data(window, qtbot, tmp_path):
    card = table(window, qtbot, tmp_path)
    click(card.details)
    text = card.dialog.page.toPlainText()
    assert "dose" in text
    assert "identifier" in text
    click(card.dialog.findChild(QDialogButtonBox).buttons()[0])
    assert card.dialog is None
    click(card.details)
    window.lab.do("open", name="digits")
    opened(window, "digits", qtbot)
    assert card.dialog is None
