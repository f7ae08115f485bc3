"""Datasets that are fetched when a person asks for them, checked, and kept in the person's data folder.

They come by https alone, and no place may send on to one that is not. Of all but two a SHA-256 is known; of dSprites
only an MD5 is published, and of the Frey faces nothing: what is in them must be of the known shape.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from latentlab.errors import Cancelled, InputError

FOLDER = "LATENTLAB_DATA"  # the environment variable that names another place
TIMEOUT = 30.0  # seconds without a byte
SAFE = ("https://",)  # how addresses begin that are asked
MNIST_SUMS = {  # SHA-256: computed from files whose MD5 the authors publish; of KMNIST, those of TensorFlow Datasets
    "mnist": ("440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
              "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
              "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
              "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6"),
    "fashion-mnist": ("3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
                      "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
                      "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
                      "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"),
    "kmnist": ("51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4",
               "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17",
               "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5",
               "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c"),
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
    _check_safe(url, place)

    def answered(response: requests.Response, **_: Any) -> None:
        if response.is_redirect:
            _check_safe(urljoin(response.url, response.headers["location"]), place)

    try:
        folder.mkdir(parents=True, exist_ok=True)
        downloader = pooch.HTTPDownloader(progressbar=_Progress(report), timeout=TIMEOUT, hooks={"response": answered})
        pooch.retrieve(url, file.checksum, file.name, folder, downloader=downloader)
    except InputError:
        raise
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


def _check_safe(url: str, place: str) -> None:
    if not url.lower().startswith(SAFE):
        raise InputError(f"{place} was not asked, since it would answer without encryption ({url[:60]}).")


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
        File(file, tuple(place + file for place in places), f"sha256:{total}")
        for file, total in zip(MNIST_FILES, MNIST_SUMS[name], strict=True)
    )
    return Download(name, title, about, megabytes, files, 70_000)


DOWNLOADS = {
    download.name: download
    for download in (
        _like_mnist("mnist", "MNIST", "70,000 handwritten digits of 28 × 28 pixels (LeCun, Cortes and Burges 1998)", 12,
                    "https://ossci-datasets.s3.amazonaws.com/mnist/"),
        _like_mnist("fashion-mnist", "Fashion-MNIST", "70,000 pictures of clothes, 28 × 28 pixels (Xiao 2017)",
                    31, "https://fashion-mnist.s3.eu-central-1.amazonaws.com/",
                    "https://github.com/zalandoresearch/fashion-mnist/raw/master/data/fashion/"),
        _like_mnist("kmnist", "KMNIST", "70,000 cursive characters of Japan, 28 × 28 pixels (Clanuwat 2018)", 21,
                    "https://codh.rois.ac.jp/kmnist/dataset/kmnist/"),
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
                 (File("pbmc3k_raw.h5ad", ("https://exampledata.scverse.org/scanpy/pbmc3k_raw.h5ad",),
                       "sha256:89a96f1beaa2dd83a687666d3f19a4513ac27a2a2d12581fcd77afed7ea653a1"),), 2700,
                 "pbmc3k_raw.h5ad"),
    )
}  # fmt: skip
"""The datasets that can be fetched, by name."""
