"""Downloads from a local server that is good, wrong, short, slow, absent, or vanishes."""

import hashlib
import http.server
import io
import struct
import threading
import time

import numpy as np
import pytest

from latentlab.data import downloads, load_dataset
from latentlab.data.downloads import DOWNLOADS, Download, File
from latentlab.errors import Cancelled, InputError

STREAM = io.BytesIO()
np.save(STREAM, np.random.default_rng(0).normal(size=(3000, 8)))
GOOD = STREAM.getvalue()
SUM = f"sha256:{hashlib.sha256(GOOD).hexdigest()}"


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers as the path says."""

    def do_GET(self):
        how = self.path.strip("/").split("/")[0]
        if how == "elsewhere":
            self.send_response(302)
            self.send_header("Location", "http://localhost" + self.headers["Host"].removeprefix("127.0.0.1") + "/good")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if how == "near":
            self.send_response(302)
            self.send_header("Location", "/good")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if how == "missing":
            self.send_error(404)
            return
        body = GOOD[::-1] if how == "wrong" else GOOD
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if how == "short":
            self.wfile.write(body[: len(body) // 2])
            self.connection.close()
        elif how == "slow":
            for start in range(0, len(body), 4096):
                self.wfile.write(body[start : start + 4096])
                self.wfile.flush()
                time.sleep(0.01)
        elif how == "silent":
            self.wfile.write(body[:1000])
            self.wfile.flush()
            self.server.wanted.wait(5)
        else:
            self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""

    def handle_error(self, *_):
        """A client that went away is expected."""


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A client that went away is expected."""


@pytest.fixture
def server():
    made = Server(("127.0.0.1", 0), Handler)
    made.wanted = threading.Event()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{made.server_address[1]}"
    made.wanted.set()
    made.shutdown()
    made.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(downloads, "SAFE", ("http://127.0.0.1",))  # the servers here have no certificate
    monkeypatch.setenv("LATENTLAB_DATA", str(tmp_path / "kept"))
    return tmp_path / "kept"


def set_of(*urls, checksum=SUM):
    return Download("some", "Some", "3,000 rows", 1, (File("x.npy", urls, checksum),), 3000, "x.npy")


def left(folder):
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_good_file_is_fetched_once_and_opened(server, folder, monkeypatch):
    wanted, shares = set_of(f"{server}/good"), []
    monkeypatch.setitem(DOWNLOADS, "some", wanted)
    with pytest.raises(InputError, match="latentlab download some"):
        load_dataset("some")
    path = wanted.fetch(shares.append)
    assert path.read_bytes() == GOOD
    assert shares[-1] == 1
    assert sorted(shares) == shares
    assert len(load_dataset("some")) == 3000
    assert left(folder) == [path]
    set_of("http://127.0.0.1:9/nowhere").fetch()  # it is here, so nobody is asked


@pytest.mark.parametrize(
    ("how", "words"),
    [("wrong", "checksum differs"), ("short", "broke off"), ("missing", "answered 404"), ("silent", "did not answer")],
)
def test_bad_answers_are_told_and_leave_nothing(server, folder, monkeypatch, how, words):
    monkeypatch.setattr(downloads, "TIMEOUT", 0.3)
    with pytest.raises(InputError, match=words):
        set_of(f"{server}/{how}").fetch()
    assert left(folder) == []
    assert not set_of().is_here


def test_no_network_is_told(folder):
    with pytest.raises(InputError, match="cannot be reached"):
        set_of("http://127.0.0.1:9/x.npy").fetch()
    assert left(folder) == []


def test_what_is_not_encrypted_is_not_asked_and_not_followed_to(server, folder, monkeypatch):
    assert set_of(f"{server}/near").fetch().read_bytes() == GOOD
    (folder / "some" / "x.npy").unlink()
    with pytest.raises(InputError, match=r"without encryption .http://localhost"):
        set_of(f"{server}/elsewhere").fetch()
    monkeypatch.setattr(downloads, "SAFE", ("https://",))
    with pytest.raises(InputError, match="without encryption"):
        set_of(f"{server}/good").fetch()
    assert left(folder) == []


def test_the_sums_are_those_of_the_files(mnist_folder):
    for name in ("mnist", "fashion-mnist"):
        for file in DOWNLOADS[name].files:
            whole = (mnist_folder.parent / name / file.name).read_bytes()
            assert file.checksum == f"sha256:{hashlib.sha256(whole).hexdigest()}"


def test_the_next_place_is_tried(server):
    path = set_of(f"{server}/missing", f"{server}/wrong", f"{server}/good").fetch()
    assert path.read_bytes() == GOOD


def test_a_slow_one_can_be_cancelled_and_begun_again(server, folder):
    wanted, shares = set_of(f"{server}/slow"), []

    def report(share):
        shares.append(share)
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        wanted.fetch(report)
    assert 0.3 < shares[-1] < 0.9
    assert left(folder) == []
    assert wanted.fetch().read_bytes() == GOOD


def test_a_full_disk_is_told(server, folder, monkeypatch):
    import pooch

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pooch, "retrieve", full)
    with pytest.raises(InputError, match="No space left on device"):
        set_of(f"{server}/good").fetch()
    assert left(folder) == []


def test_what_is_not_the_set_is_not_taken_for_it(server, monkeypatch):
    wanted = Download("some", "Some", "", 1, (File("x.npy", (f"{server}/good",), None),), 17, "x.npy")
    monkeypatch.setitem(DOWNLOADS, "some", wanted)
    wanted.fetch()
    with pytest.raises(InputError, match="not the 17 of Some"):
        load_dataset("some")


def test_every_download_says_where_and_what():
    for name, download in DOWNLOADS.items():
        assert download.name == name
        assert download.about
        for file in download.files:
            assert all(url.startswith("https://") for url in file.urls)
            weak = {"dsprites": "md5", "frey-faces": ""}  # of which no other is published
            assert (file.checksum or "").partition(":")[0] == weak.get(name, "sha256")


def test_pictures_that_lie_in_columns_are_turned(tmp_path):
    from scipy import io as mat

    pictures = np.random.default_rng(0).integers(0, 256, (7, 4, 3)).astype(np.uint8)
    mat.savemat(tmp_path / "a.mat", {"faces": pictures.swapaxes(1, 2).reshape(7, 12).T})
    recipe = {"transpose": True, "picture": [4, 3], "by_columns": True}
    assert np.array_equal(load_dataset(tmp_path / "a.mat", recipe).x, pictures.astype(np.float32) / 255)


def test_idx_files_that_were_fetched_open_as_a_set(server, monkeypatch):
    header = struct.pack(">BBBB3I", 0, 0, 8, 3, 4, 2, 2)
    monkeypatch.setattr(Handler, "do_GET", _sends(header + bytes(range(16))))
    one = Download("few", "Few", "", 1, (File("train-images-idx3-ubyte", (f"{server}/x",), None),), 4)
    monkeypatch.setitem(DOWNLOADS, "few", one)
    one.fetch()
    assert load_dataset("few").shape == (2, 2)


def _sends(body):
    def do_get(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    return do_get
