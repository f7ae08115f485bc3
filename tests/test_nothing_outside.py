"""Nothing outside a file is opened, and nobody is asked over a network, because the file says so."""

import json
import os
import socket
import subprocess
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import h5py
import numpy as np
import pytest
from watching import opened_by_anyone

from latentlab.data import load_dataset
from latentlab.errors import InputError
from latentlab.models import build_model
from latentlab.storage.session import load_session, save_session
from latentlab.training.run import Run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the kernel is asked who opens what")
X = np.random.default_rng(0).normal(size=(30, 4))


@pytest.fixture
def secret(tmp_path):
    """A file that others point to, sound in itself."""
    (tmp_path / "elsewhere").mkdir()
    with h5py.File(tmp_path / "elsewhere" / "secret.h5", "w") as file:
        file["X"], file["obs/_index"], file["var/_index"] = X, [f"c{i}" for i in range(30)], list("abcd")
    return tmp_path / "elsewhere" / "secret.h5"


def anndata(path, secret, what):
    with h5py.File(path, "w") as file:
        file.attrs["encoding-type"] = "anndata"
        file["X"], file["obs/_index"], file["var/_index"] = X, [f"c{i}" for i in range(30)], list("abcd")
        del file[what]
        file[what] = h5py.ExternalLink(str(secret), "/" + what)


def virtual(path, secret):
    layout = h5py.VirtualLayout((30, 4), "f8")
    layout[:] = h5py.VirtualSource(str(secret), "X", (30, 4))
    with h5py.File(path, "w") as file:
        file.create_virtual_dataset("x", layout)


def external(path, secret):
    with h5py.File(path, "w") as file:
        file.create_dataset("x", (30, 4), "f8", external=[(str(secret), 0, h5py.h5f.UNLIMITED)])


def soft(path, secret):
    with h5py.File(path, "w") as file:
        file["out"], file["x"] = h5py.ExternalLink(str(secret), "/"), h5py.SoftLink("/out/X")


def linked_folder(path, secret):
    path.mkdir()
    (path / "a.png").symlink_to(secret)
    (path / "t10k-images-idx3-ubyte").symlink_to(secret)


def zipped(path, secret):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../elsewhere/secret.h5.npy", b"x")
        archive.writestr(str(secret) + ".npy", b"x")


FILES = {
    **{f"{what.replace('/', '-')}.h5ad": lambda path, secret, what=what: anndata(path, secret, what)
       for what in ("X", "obs", "var", "obs/_index", "var/_index")},
    "virtual.h5": virtual, "external.h5": external, "soft.h5": soft, "folder": linked_folder, "zip.npz": zipped,
    "names.csv": lambda path, secret: path.write_text(f"a,file://{secret},http://HOST/\n" + "1,2,3\n4,5,7\n8,9,1\n"),
    "sheet.jsonl": lambda path, secret: path.write_text('{"$ref": "http://HOST/", "a": 1}\n{"a": 2}\n'),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_data_open_nothing_else(tmp_path, secret, name, monkeypatch):
    monkeypatch.setenv("LATENTLAB_CACHE", str(tmp_path / "cache"))
    FILES[name](tmp_path / name, secret)
    with opened_by_anyone(secret) as opened:
        with suppress(InputError):
            load_dataset(tmp_path / name)
        assert opened() == 0
        secret.read_bytes()
        assert opened() > 0, "the watch does not hear"


@pytest.mark.parametrize("kind", ["builtin", "memory", "file"])
def test_sessions_open_nothing_else(tmp_path, small, secret, kind):
    save_session(tmp_path / "a.h5", Run(build_model("vae", small, hidden=[4]), small))
    with h5py.File(tmp_path / "a.h5", "a") as file:
        document = json.loads(bytes(file["document"][()]))
        document["dataset"]["source"] = {"kind": kind, "path": str(secret), "name": str(secret), "recipe": {
            "held_out_file": str(secret), "inside": f"http://HOST/{secret}"}}  # fmt: skip
        document["run"]["message"] = f"<img src='file://{secret}'>"
        del file["document"]
        file["document"] = np.frombuffer(json.dumps(document).encode(), np.uint8)
        file["view/x"] = h5py.ExternalLink(str(secret), "/X")
    for link in (True, False):
        with opened_by_anyone(secret) as opened:
            with suppress(InputError):
                assert load_session(tmp_path / "a.h5").data.here  # it holds its rows itself
                assert not link
            assert opened() == 0
        if link:
            with h5py.File(tmp_path / "a.h5", "a") as file:
                del file["view/x"]


AUDITED = """
import json, sys
from pathlib import Path
seen = []
def hear(event, given):
    if event in ("open", "os.listdir", "os.scandir") or event.startswith(("socket.", "urllib", "http")):
        seen.append((event, [str(one) for one in given]))
sys.addaudithook(hear)
from latentlab.data.opening import source_here
from latentlab.storage.tree import tree_here
from latentlab.errors import InputError
for path in sys.argv[1:]:
    for read in (lambda: source_here(path, {}), lambda: tree_here(path)):
        try:
            read()
        except (InputError, IsADirectoryError):
            pass
print(json.dumps(seen))
"""


def test_what_reads_opens_the_file_the_program_and_the_cache_alone(tmp_path, secret):
    """The very functions that the other process runs, with every opening of Python's own written down."""
    paths = []
    for name, make in FILES.items():
        make(tmp_path / name, secret)
        paths.append(str(tmp_path / name))
    (tmp_path / "cache").mkdir()
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "LATENTLAB_CACHE": str(tmp_path / "cache")}
    done = subprocess.run(
        [sys.executable, "-c", AUDITED, *paths], env=environment, capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr[-2000:]
    seen = json.loads(done.stdout.splitlines()[-1])
    assert not [event for event, _ in seen if not event.startswith(("open", "os."))]
    root = str(Path(__file__).resolve().parents[1])
    allowed = (
        *paths,
        str(tmp_path / "cache"),
        sys.prefix,
        sys.base_prefix,
        root,
        "/proc",
        "/sys",
        "/dev",
        "/etc",
        "/usr",
    )
    places = [given[0] for event, given in seen if event == "open" and given[0].startswith("/")]
    assert len(places) > 20, "the hook does not hear"
    assert not [place for place in places if not place.startswith(allowed)]
    assert not [place for place in places if Path(place).name == "secret.h5"]


def test_nobody_is_asked(tmp_path, secret):
    """A host of this machine that files name, and that hears who comes."""
    with socket.create_server(("127.0.0.1", 0)) as host:
        host.settimeout(0.1)
        for name in ("names.csv", "sheet.jsonl"):
            FILES[name](tmp_path / name, secret)
            text = (tmp_path / name).read_text().replace("HOST", f"127.0.0.1:{host.getsockname()[1]}")
            (tmp_path / name).write_text(text)
            load_dataset(tmp_path / name)
        with pytest.raises(TimeoutError):
            host.accept()
