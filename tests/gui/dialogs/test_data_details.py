"""The page of details names every column with its role, its range and what is missing."""

import numpy as np

from latentlab.data import Dataset, load_dataset
from latentlab.data.columns import numbers, words
from latentlab.gui.dialogs.data_details import details_page


def test_every_column_is_named_with_what_it_is_and_holds(tmp_path):
    lines = [f"{i},{i * 7 % 13}.5,{'' if i == 3 else i * i % 17},{'xyz'[i % 3]},4" for i in range(40)]
    (tmp_path / "a.csv").write_text("row,dose,weight,kind,same\n" + "\n".join(lines))
    data = load_dataset(tmp_path / "a.csv")
    page = details_page(data)
    for name, (what, why) in data.source["roles"].items():
        assert f"<td>{name}&nbsp;&nbsp;</td><td>{what}&nbsp;" in page
        assert why.replace("'", "&#x27;") in page
    dose = data.columns["dose"].values
    assert f"{np.nanmin(dose):.4g} … {np.nanmax(dose):.4g}" in page
    assert page.count("<li>") == len(data.remarks)
    assert "standardised" in page


def test_names_that_look_like_markup_are_shown_as_typed():
    columns = {"<b>a</b>": numbers(np.array([1, np.nan, 3])), "w": words(["u", None, "u"])}
    page = details_page(Dataset("d", np.zeros((3, 2), np.float32), np.empty(0, np.int64), columns=columns))
    assert "&lt;b&gt;a&lt;/b&gt;" in page
    assert "<b>a</b>" not in page
    assert "1 … 3&nbsp;&nbsp;</td><td>1&nbsp;" in page
    assert "1 words&nbsp;&nbsp;</td><td>1&nbsp;" in page
    assert "Nothing was left out" in page
