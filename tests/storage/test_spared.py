"""One rule says what may be written where."""

import pytest

from latentlab.data import Dataset
from latentlab.errors import InputError
from latentlab.storage.session import save_session
from latentlab.storage.spared import check_session_name, check_spares
from latentlab.training import Run, TrainSettings


@pytest.fixture
def data(small, tmp_path):
    from dataclasses import replace

    (tmp_path / "rows.h5").write_text("rows")
    (tmp_path / "held.csv").write_text("held out")
    source = {
        "kind": "file",
        "path": str(tmp_path / "rows.h5"),
        "recipe": {"held_out_file": str(tmp_path / "held.csv")},
    }
    return replace(small, source=source)


@pytest.mark.parametrize("name", ["rows.h5", "held.csv", "./rows.h5", "link", "hard"])
def test_data_are_not_replaced_under_any_of_their_names(data: Dataset, tmp_path, name):
    (tmp_path / "link").symlink_to(tmp_path / "rows.h5")
    (tmp_path / "hard").hardlink_to(tmp_path / "rows.h5")
    with pytest.raises(InputError, match="choose another name"):
        check_spares(tmp_path / name, data)


def test_what_is_not_there_or_other_is_no_harm(data, small, tmp_path):
    (tmp_path / "other.h5").write_text("")
    for name in ("other.h5", "new.h5", "no/such/folder.h5", "x" * 300):
        check_spares(tmp_path / name, data, tmp_path / "session.h5", tmp_path / "new.csv")
    check_spares(tmp_path / "rows.h5", small)


def test_a_folder_of_pictures_is_not_written_into_nor_that_of_the_data_taken(data, tmp_path):
    from dataclasses import replace

    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_text("")
    folder = replace(data, source={"kind": "file", "path": str(tmp_path / "pictures"), "recipe": {}})
    for out in (tmp_path / "pictures" / "a.png", tmp_path / "pictures"):
        with pytest.raises(InputError, match="choose another name"):
            check_spares(out, folder)
    check_spares(tmp_path / "pictures" / "new.png", folder)
    with pytest.raises(InputError, match="choose another name"):
        check_spares(tmp_path, data)  # a projector's folder, which has a metadata.tsv among others


def test_a_session_is_not_written_over_its_data_by_python_either(data, tmp_path):
    import latentlab as ll

    run = Run(ll.build_model("vae", data, hidden=[4]), data, TrainSettings(device="cpu"))
    with pytest.raises(InputError, match="holds the data"):
        save_session(tmp_path / "rows.h5", run)
    assert (tmp_path / "rows.h5").read_text() == "rows"


@pytest.mark.parametrize("name", ["a.csv", "a", "a.hdf5", ""])
def test_a_session_has_its_ending(name):
    with pytest.raises(InputError):
        check_session_name(name)
    check_session_name("a.H5")
