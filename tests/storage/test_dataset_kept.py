"""What a session keeps of its data: enough to open without them, and nothing that opens what the file names."""

import json

import numpy as np
import pytest

import latentlab as ll
from latentlab.data.opening import READ_HERE
from latentlab.errors import InputError
from latentlab.storage import dataset_kept
from latentlab.storage.dataset_kept import about_data, dataset_of, fingerprint_of_labels, relinked, remember


@pytest.fixture
def table(tmp_path):
    """300 rows of five columns, a label and a name, in a file."""
    random = np.random.default_rng(0)
    lines = ["name,a,b,c,d,e,kind"]
    for i, row in enumerate(random.normal(size=(300, 5))):
        lines.append(f"row {i},{','.join(map(repr, row.tolist()))},{'xyz'[i % 3]}")
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "t.csv").write_text("\n".join(lines))
    return tmp_path / "there" / "t.csv"


def through_a_file(data, file, embed=None, given=None):
    about, arrays = about_data(data, embed)
    return dataset_of(json.loads(json.dumps(about)), arrays, file, given)


def test_small_rows_of_a_file_are_taken_in_with_all_that_is_known_of_them(table, tmp_path):
    data = ll.load_dataset(table)
    table.unlink()
    again = through_a_file(data, tmp_path / "a.h5")
    assert np.array_equal(again.x, data.x)
    for name in ("labels", "held_out"):
        assert np.array_equal(getattr(again, name), getattr(data, name))
    for name in ("name", "class_names", "row_names", "features", "label_name", "likelihood", "remarks", "fingerprint"):
        assert getattr(again, name) == getattr(data, name), name
    assert again.columns.keys() == data.columns.keys()
    assert dict(again.source) == dict(data.source)


def test_rows_that_are_not_there_are_absent_and_everything_else_is_known(table, tmp_path):
    data = ll.load_dataset(table)
    table.unlink()
    again = through_a_file(data, tmp_path / "a.h5", embed=False)
    assert not again.here
    assert len(again) == len(data)
    assert (again.shape, again.extent, again.whole) == (data.shape, data.extent, data.whole)
    assert again.fingerprint == data.fingerprint
    assert again.name_of(7) == data.name_of(7)
    with pytest.raises(InputError, match=r"not here.*t\.csv.*[Rr]elink"):
        again.x[3]


def test_rows_are_found_where_this_user_has_read_them_or_beside_the_session(table, tmp_path):
    data = ll.load_dataset(table)
    unknown = through_a_file(data, tmp_path / "a.h5", embed=False)
    assert not unknown.here, "a file names a path that this user has never opened"
    remember(data)
    assert through_a_file(data, tmp_path / "a.h5", embed=False).here
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    table.rename(moved / "t.csv")
    assert not through_a_file(data, tmp_path / "a.h5", embed=False).here
    found = through_a_file(data, moved / "a.h5", embed=False)
    assert found.here
    assert found.source["path"] == str(moved / "t.csv")


def test_what_a_file_names_is_never_remembered_as_read(table, tmp_path):
    data = ll.load_dataset(table)
    again = through_a_file(data, tmp_path / "a.h5")
    READ_HERE.clear()
    remember(again)
    assert not through_a_file(data, tmp_path / "a.h5", embed=False).here


def test_other_values_in_the_place_of_the_old_ones_are_told(table, tmp_path):
    data = ll.load_dataset(table)
    remember(data)
    table.write_text(table.read_text().replace("0.1", "0.2"))
    again = through_a_file(data, tmp_path / "a.h5", embed=False)
    with pytest.raises(InputError, match="by now are other values"):
        again.x[:2]


def test_a_link_beside_the_session_is_not_followed(table, tmp_path):
    data = ll.load_dataset(table)
    (tmp_path / "t.csv").symlink_to(table)
    assert not through_a_file(data, tmp_path / "a.h5", embed=False).here


def test_other_rows_other_classes_and_other_names_are_refused_in_their_place(table, tmp_path):
    data = ll.load_dataset(table)
    assert relinked(through_a_file(data, tmp_path / "a.h5", embed=False), data) is data
    other = ll.load_dataset(table, {"features": ["a", "b"]})
    with pytest.raises(InputError, match="holds other rows"):
        through_a_file(data, tmp_path / "a.h5", given=other)
    renamed = tmp_path / "r.csv"
    renamed.write_text(table.read_text().replace(",x\n", ",w\n"))
    with pytest.raises(InputError, match="other classes or names"):
        through_a_file(data, tmp_path / "a.h5", given=ll.load_dataset(renamed))


def test_labels_and_names_change_their_fingerprint(table):
    data = ll.load_dataset(table)
    plain = ll.load_dataset(table, {"label": ""}) if "" else data
    assert fingerprint_of_labels(plain) == fingerprint_of_labels(data)
    table.write_text(table.read_text().replace("row 17,", "row seventeen,"))
    assert fingerprint_of_labels(ll.load_dataset(table)) != fingerprint_of_labels(data)


def test_large_rows_are_left_where_they_are(table, tmp_path, monkeypatch):
    data = ll.load_dataset(table)
    monkeypatch.setattr(dataset_kept, "EMBEDDED", data.x.nbytes - 1)
    assert "x" not in about_data(data)[1]
    assert "x" in about_data(data, True)[1]


def test_many_columns_are_kept_within_their_room_the_label_first(table, monkeypatch):
    data = ll.load_dataset(table)
    monkeypatch.setattr(dataset_kept, "COLUMNS", data.columns["kind"].values.nbytes)
    about, _ = about_data(data)
    assert [name for name, _ in about["beside"]["columns"]] == ["kind"]
