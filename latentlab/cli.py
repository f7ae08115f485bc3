"""The same jobs without a window, and the door to the window.

Results go to standard output (with --json as one object on its last line), progress and errors to standard error.
Exit status 0; 2 with one line for bad input; 130 after Ctrl-C, with what there was saved.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from latentlab import __version__, commands
from latentlab.errors import InputError

COMMANDS = ("train", "evaluate", "embed", "decode", "interpolate", "info", "datasets", "download", "models")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in COMMANDS:
            options = _parser().parse_args(words)
            return int(options.job(options) or 0)
        return _window(words)
    except InputError as error:
        print(f"latentlab: {' '.join(str(error).split())}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        print("latentlab: interrupted.", file=sys.stderr)
        return 130


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the whole usage before it."""

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message} (see {self.prog} --help)")


def _window(words: list[str]) -> int:
    parser = _Parser(
        prog="latentlab",
        description="A laboratory for latent variable models. Without a command it opens the window.",
        epilog=f"commands: {', '.join(COMMANDS)} (each has its own --help)",
    )
    parser.add_argument("what", nargs="?", help="a session file (.h5) or a dataset to open")
    parser.add_argument("--train", action="store_true", help="start training at once")
    parser.add_argument("--tour", nargs="?", const="latentlab-tour", metavar="FOLDER", help="do the main job by itself")
    parser.add_argument("--version", action="version", version=f"LatentLab {__version__}")
    if words and not words[0].startswith("-") and not Path(words[0]).exists():
        from latentlab.data import CARDS, DOWNLOADS

        if words[0].partition(":")[0] not in (*CARDS, *DOWNLOADS):
            raise InputError(f"{words[0]!r} is no command, file or dataset (commands: {', '.join(COMMANDS)}).")
    options = parser.parse_args(words)
    from latentlab.gui.start import start, tour

    return tour(Path(options.tour)) if options.tour else start(options.what, options.train)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="latentlab")
    subparsers = parser.add_subparsers(required=True)

    def command(name: str, job: Any, help: str) -> argparse.ArgumentParser:
        added = subparsers.add_parser(name, help=help, description=help)
        added.set_defaults(job=job)
        return added

    train = command("train", commands.train, "Train a model on a dataset and save the session.")
    train.add_argument("data", help="a built-in dataset, or a path")
    train.add_argument("--model", default="vae")
    train.add_argument("--latent-dim", type=_json_number, help="latent dimensions (2)")
    train.add_argument("--epochs", type=_json_number, help="epochs (suits the data)")
    train.add_argument("--preset", help="settings under a name, such as burda-vae; what else is given comes before")
    train.add_argument("--seed", type=_json_number, help="seed (0)")
    train.add_argument("--out", help="the session file to write")
    _add_prepare(train)
    train.add_argument("--set", nargs="+", action="extend", default=[], metavar="KEY=VALUE", help="any other setting")
    _add_json(train)

    evaluate = command("evaluate", commands.evaluate, "ELBO and its terms on the held-out rows, nats per row.")
    evaluate.add_argument("session")
    evaluate.add_argument(
        "--method", choices=("automatic", "importance", "quadrature", "prior", "exact"),
        help="also find the evidence, with its standard error; automatic is the best way that the model has",
    )  # fmt: skip
    evaluate.add_argument("--samples", type=int, default=5000)
    evaluate.add_argument("--rows", type=int, help="only the first so many held-out rows")
    evaluate.add_argument("--seed", type=int, default=0)
    _add_json(evaluate)

    embed = command("embed", commands.embed, "Write every row's place in latent space as a table.")
    embed.add_argument("session")
    embed.add_argument("--data", metavar="FILE", help="new rows, prepared as those that the model learned from")
    embed.add_argument(
        "--fill", action="store_true", help="fill in what new rows lack with the means of those learned from"
    )
    embed.add_argument("--out", required=True, help="a .csv, .tsv, .parquet or .npz file")

    decode = command(
        "decode", commands.decode, "Write decoded pictures or values: a grid over the latent plane, or chosen places."
    )
    decode.add_argument("session")
    what = decode.add_mutually_exclusive_group()
    what.add_argument("--grid", type=int, default=20, help="pictures along each side of the manifold (20)")
    what.add_argument("--at", nargs="+", action="append", type=float, metavar="Z", help="one place; may be repeated")
    decode.add_argument(
        "--out",
        required=True,
        help="a picture (.png, .jpg, .tif, .webp), or a table (.csv, .tsv, .parquet, .npz)",
    )

    film = command("interpolate", commands.interpolate, "Write the decoded way from one row to another.")
    film.add_argument("session")
    film.add_argument("--from", dest="first", type=int, required=True, metavar="ROW")
    film.add_argument("--to", dest="last", type=int, required=True, metavar="ROW")
    film.add_argument("--path", default="linear", choices=("linear", "spherical", "data", "geodesic"))
    film.add_argument("--frames", type=int, default=60)
    film.add_argument("--out", required=True, help="a .gif film or a .png strip")

    info = command("info", commands.info, "Say what a dataset or session holds.")
    info.add_argument("file", help="a built-in dataset, a file or folder of data, or a session")
    _add_prepare(info)
    _add_json(info)
    command("datasets", commands.datasets, "List the built-in datasets.")
    download = command("download", commands.download, "Fetch a well-known dataset, and keep it.")
    download.add_argument("name", help="one of those that 'latentlab datasets' lists")
    command("models", commands.models, "List the models.")
    return parser


def _add_prepare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--prepare", nargs="+", action="extend", default=[], metavar="KEY=VALUE",
        help="how data are read: features, label, names, missing, scaling, picture, colour, held_out, split, inside …",
    )  # fmt: skip


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object as the last line")


def _json_number(text: str) -> Any:
    """A number where `text` is one; else the text, for the settings to refuse with their own sentence."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
