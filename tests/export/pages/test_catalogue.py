"""The exporters of pages and scripts write whole files."""

import pytest
from exhibits import exhibit

from latentlab.errors import Cancelled
from latentlab.export.pages.catalogue import EXPORTERS


@pytest.fixture(scope="module")
def shown(small_rows):
    return exhibit(small_rows, script=(("Data", "data = 1"),))


@pytest.mark.parametrize("one", EXPORTERS, ids=lambda one: one.name)
def test_each_writes_utf_8_and_has_a_small_preview_where_there_is_something_to_see(shown, tmp_path, one):
    path = tmp_path / one.file
    one.write(path, shown, one.Settings(), lambda share: None)
    assert path.read_bytes().decode("utf-8")
    assert b"\r" not in path.read_bytes()
    if one.preview is not None:
        assert max(one.preview(shown, one.Settings()).size) <= 320


@pytest.mark.parametrize("one", EXPORTERS[:2], ids=lambda one: one.name)
def test_a_cancelled_one_leaves_nothing(shown, tmp_path, one):
    def cancel(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        one.write(tmp_path / "a.html", shown, one.Settings(), cancel)
    assert not list(tmp_path.iterdir())
