"""Datasets that are fetched when a person asks for them, checked, and kept in the person's data folder.

The checksums are those that the sets' own pages or their usual loaders publish. Two sets have none; of these the first
copy's own sum is noted, and what is in it must be of the known shape.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from latentlab.errors import Cancelled, InputError

FOLDER = "LATENTLAB_DATA"  # the environment variable that names another place
TIMEOUT = 30.0  # seconds without a byte
MNIST_SUMS = {
    "mnist": ("f68b3c2dcbeaaa9fbdd348bbdeb94873", "d53e105ee54ea40749a09fcbcd1e9432",
              "9fb629c4189551a2d022fa330f9573f3", "ec29112dd5afa0611ce80d1b7f02629c"),
    "fashion-mnist": ("8d4fb7e6c68d591d4c3dfef9ec88bf0d", "25c81989df183df01b3e8a0aad5dffbe",
                      "bef4ecab320f06d8554ea6380940ec79", "bb300cfdad3c16e7a12a480ee83cd310"),
    "kmnist": ("bdb82020997e1d708af4cf47b453dcf7", "e144d726b3acfaa3e44228e80efcd344",
               "5c965bf0a639b31b8f53240b1b52f4d7", "7320c461ea6c1c855c0b718fb2a4b134"),
}  # fmt: skip
MNIST_FILES = tuple(f"{part}-{what}-ubyte.gz" for part in ("train", "t10k") for what in ("images-idx3", "labels-idx1"))


@dataclass(frozen=True)
class File:
    """One file: its name on disk, where it may be had, and its published checksum ("md5:…", "sha256:…") if any."""

    name: str
    urls: tuple[str, ...]
    checksum: str | None


@dataclass(frozen=True)
class Download:
    """A dataset to fetch: what a person reads first, its files, and how they are prepared.

    `opened` is the file to open, "" for the folder of all; `rows` is what must be in it.
    """

    name: str
    title: str
    about: str
    megabytes: int
    files: tuple[File, ...]
    rows: int
    opened: str = ""
    recipe: Mapping[str, Any] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """Where its files lie, or will."""
        return data_folder() / self.name

    @property
    def path(self) -> Path:
        """What is opened."""
        return self.folder / self.opened

    @property
    def is_here(self) -> bool:
        """Whether every file was fetched; each was checked before it got its name."""
        return all((self.folder / file.name).is_file() for file in self.files)

    def fetch(self, report: Callable[[float], None] = lambda share: None) -> Path:
        """Fetch what is not here yet; `report` hears the share done, and may raise to cancel.

        Raises :class:`InputError` where the network, the disk or a checksum fails; nothing half-written stays.
        """
        for i, file in enumerate(self.files):
            if not (self.folder / file.name).is_file():
                _fetch(self, file, lambda share, i=i: report((i + share) / len(self.files)))
        return self.path


def data_folder() -> Path:
    """The person's own data folder."""
    import platformdirs

    return Path(os.environ.get(FOLDER) or Path(platformdirs.user_data_dir("LatentLab", appauthor=False)) / "downloads")


def _fetch(download: Download, file: File, report: Callable[[float], None]) -> None:
    """From the first place that gives the right bytes."""
    problems = []
    for url in file.urls:
        try:
            _retrieve(url, file, download.folder, report)
            return
        except Cancelled:
            raise
        except InputError as error:
            problems.append(str(error))
    raise InputError(
        f"{download.title} could not be downloaded: {' '.join(dict.fromkeys(problems))} What was here is untouched; "
        "try again later, or get the files yourself and open them."
    )


def _retrieve(url: str, file: File, folder: Path, report: Callable[[float], None]) -> None:
    import pooch
    import requests

    pooch.get_logger().setLevel("ERROR")
    place = url.split("/")[2]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        downloader = pooch.HTTPDownloader(progressbar=_Progress(report), timeout=TIMEOUT)
        pooch.retrieve(url, file.checksum, file.name, folder, downloader=downloader)
    except ValueError as error:
        if isinstance(error, requests.RequestException):
            raise InputError(f"{place} is no address.") from error
        raise InputError(f"{file.name} from {place} is not the published file (its checksum differs).") from error
    except requests.HTTPError as error:
        raise InputError(f"{place} answered {error.response.status_code} for {file.name}.") from error
    except requests.RequestException as error:
        if "timed out" in str(error):  # within an answer it is another exception than before it
            raise InputError(f"{place} did not answer for {TIMEOUT:g} seconds.") from error
        raise InputError(f"{place} cannot be reached, or broke off.") from error
    except OSError as error:
        raise InputError(f"{folder}: {file.name} cannot be written ({error.strerror or error}).") from error


class _Progress:
    """What the downloader calls at each block."""

    def __init__(self, report: Callable[[float], None]) -> None:
        self.total, self._done, self._report = 0, 0, report

    def update(self, size: int) -> None:
        """`size` more bytes came; raises :class:`Cancelled` where nobody wants them."""
        self._done += size
        self._report(min(1.0, self._done / self.total) if self.total else 0.0)

    def reset(self) -> None:
        """The downloader begins its last words."""

    def close(self) -> None:
        """It has ended."""


def _like_mnist(name: str, title: str, about: str, megabytes: int, *places: str) -> Download:
    files = tuple(
        File(file, tuple(place + file for place in places), f"md5:{total}")
        for file, total in zip(MNIST_FILES, MNIST_SUMS[name], strict=True)
    )
    return Download(name, title, about, megabytes, files, 70_000)


DOWNLOADS = {
    download.name: download
    for download in (
        _like_mnist("mnist", "MNIST", "70,000 handwritten digits of 28 × 28 pixels (LeCun, Cortes and Burges 1998)", 12,
                    "https://ossci-datasets.s3.amazonaws.com/mnist/"),
        _like_mnist("fashion-mnist", "Fashion-MNIST", "70,000 pictures of clothes, 28 × 28 pixels (Xiao 2017)",
                    31, "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/"),
        _like_mnist("kmnist", "KMNIST", "70,000 cursive characters of Japan, 28 × 28 pixels (Clanuwat 2018)", 21,
                    "http://codh.rois.ac.jp/kmnist/dataset/kmnist/"),
        Download("dsprites", "dSprites", "737,280 shapes of five known factors, 64 × 64 pixels (Matthey 2017)",
                 27, (File("dsprites.npz", ("https://github.com/google-deepmind/dsprites-dataset/raw/master/"
                                            "dsprites_ndarray_co1sh3sc6or40x32y32_64x64.npz",),
                           "md5:7da33b31b13a06f4b04a70402ce90c2e"),), 737_280, "dsprites.npz", {"inside": "imgs"}),
        Download("frey-faces", "Frey faces", "1,965 frames of one man's face, 28 × 20 pixels (Roweis 2002)", 1,
                 (File("frey_rawface.mat", ("https://cs.nyu.edu/~roweis/data/frey_rawface.mat",), None),), 1965,
                 "frey_rawface.mat", {"inside": "ff", "transpose": True, "picture": [28, 20]}),
        Download("olivetti", "Olivetti faces", "400 faces of 40 people, 64 × 64 pixels (Samaria and Harter 1994)", 3,
                 (File("olivettifaces.mat", ("https://ndownloader.figshare.com/files/5976027",),
                       "sha256:b612fb967f2dc77c9c62d3e1266e0c73d5fca46a4b8906c18e454d41af987794"),), 400,
                 "olivettifaces.mat", {"inside": "faces", "transpose": True, "picture": [64, 64], "by_columns": True}),
        Download("pbmc3k", "PBMC 3k", "2,700 blood cells, counts of 32,738 genes (10x Genomics 2016)", 6,
                 (File("pbmc3k_raw.h5ad", ("https://exampledata.scverse.org/scanpy/pbmc3k_raw.h5ad",), None),), 2700,
                 "pbmc3k_raw.h5ad"),
    )
}  # fmt: skip
"""The datasets that can be fetched, by name."""
