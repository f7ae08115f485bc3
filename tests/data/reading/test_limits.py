"""Bounds on what a file may ask of memory, whatever it claims about itself."""

import bz2
import gzip
import io
import lzma
import zipfile
from pathlib import Path

import pyarrow as pa
import pytest

from latentlab.data.reading import limits
from latentlab.data.reading.limits import check_growth, check_members, check_shape, opened, read_at_most, told
from latentlab.errors import InputError

TEXT = "größe,b\n1,2\n".encode() * 50


def zipped(*names):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, TEXT)
    return stream.getvalue()


PACKED = {
    "plain": TEXT, "gzip": gzip.compress(TEXT), "bzip2": bz2.compress(TEXT), "xz": lzma.compress(TEXT),
    "zstandard": pa.Codec("zstd").compress(TEXT, asbytes=True), "zip": zipped("a.csv", "__MACOSX/a.csv"),
}  # fmt: skip


@pytest.mark.parametrize("how", PACKED)
def test_bytes_come_unpacked_however_they_are_packed(tmp_path, how):
    (tmp_path / "a").write_bytes(PACKED[how])
    with opened(tmp_path / "a") as stream:
        assert bytes(read_at_most(stream, 10)) == TEXT[:10]
        assert bytes(read_at_most(stream, 1 << 20)) == TEXT[10:]


@pytest.mark.parametrize("how", ["gzip", "bzip2", "xz", "zstandard", "zip"])
def test_what_unpacks_to_too_much_is_refused(tmp_path, monkeypatch, how):
    monkeypatch.setattr(limits, "MUCH", 100)
    monkeypatch.setattr(limits, "MOST_GROWTH", 1)
    (tmp_path / "a").write_bytes(PACKED[how])
    with pytest.raises(InputError, match="would unpack from"), opened(tmp_path / "a") as stream:
        read_at_most(stream, 1 << 20)


def test_a_zip_of_several_files_and_one_that_grows_are_refused(tmp_path, monkeypatch):
    path = tmp_path / "a.zip"
    path.write_bytes(zipped("a.csv", "b.csv"))
    with pytest.raises(InputError, match="holds 2 files"), opened(path):
        pass
    check_members(path)
    monkeypatch.setattr(limits, "MUCH", 100)
    monkeypatch.setattr(limits, "MOST_GROWTH", 1)
    with pytest.raises(InputError, match="refused"):
        check_members(path)


def test_growth_is_refused_only_beyond_both_bounds():
    check_growth(Path("a"), limits.MUCH, 1)
    check_growth(Path("a"), 200 * limits.MUCH, limits.MUCH)
    with pytest.raises(InputError, match="over 200 times"):
        check_growth(Path("a"), limits.MUCH + 1, 0)


def test_shapes_of_nothing_and_of_too_much_are_refused():
    check_shape(Path("a"), (1, 2))
    for shape, words in (((), "a single value"), ((0, 3), "no rows"), ((1 << 20, 1 << 20), "more than 16 GiB")):
        with pytest.raises(InputError, match=words):
            check_shape(Path("a"), shape)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (EOFError("early"), "gzip data is cut short or damaged"), (MemoryError(), "more memory than a file"),
        (PermissionError(13, "Permission denied"), "cannot be read .Permission denied."), (OSError(), "OSError"),
    ],
)  # fmt: skip
def test_what_a_file_raises_is_one_sentence(error, words):
    with pytest.raises(InputError, match=words), told(Path("a")):
        raise error
