"""The same jobs without a window, and the door to the window.

Results go to standard output (with --json as one object on its last line), progress and errors to standard error.
Exit status 0; 1 where training diverged, its last sound state saved; 2 with one line for bad input; 130 after Ctrl-C,
with what there was saved.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from latentlab.errors import InputError
from latentlab.shell import copy, decode, export, measure, tell, train

COMMANDS = (
    "train", "resume", "relink", "bundle", "evaluate", "embed", "decode", "interpolate", "export", "info", "datasets",
    "download", "models", "lesson", "completion",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in COMMANDS:
            options = _parser().parse_args(words)
            with _ended_by_signals():
                status = int(options.job(options) or 0)
            _tell_left_out()
            return status
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


@contextmanager
def _ended_by_signals() -> Iterator[None]:
    """A signal to end lets what is under way clear up; training saves first, and hears of it by itself."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [one for one in signal.Signals if one.name in ("SIGTERM", "SIGHUP")]
    before = {one: signal.signal(one, lambda number, _: sys.exit(128 + number)) for one in numbers}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _tell_left_out() -> None:
    """What installed packages would bring and do not; where none was looked for, none is."""
    registry = sys.modules.get("latentlab.registry")
    for sentence in registry.left_out() if registry is not None else ():
        print(f"latentlab: {' '.join(sentence.split())}", file=sys.stderr)


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
    parser.add_argument("--version", action="store_true", help="say which version this is, and what is beneath it")
    parser.add_argument("--json", action="store_true", help="with --version: as one JSON object")
    if words and not words[0].startswith("-") and not Path(words[0]).exists():
        from latentlab.data import DATASETS, DOWNLOADS

        if words[0].partition(":")[0] not in (*DATASETS, *DOWNLOADS):
            raise InputError(f"{words[0]!r} is no command, file or dataset (commands: {', '.join(COMMANDS)}).")
    options = parser.parse_args(words)
    if options.version:
        return tell.version(options.json)
    if options.json:
        raise InputError("--json goes with --version, or with a command before it.")
    if options.tour:
        from latentlab.gui.app.tour import tour

        return tour(Path(options.tour))
    from latentlab.gui.app.start import start

    return start(options.what, options.train)


Command = Callable[[str, Any, str], argparse.ArgumentParser]


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="latentlab")
    subparsers = parser.add_subparsers(required=True)

    def command(name: str, job: Any, help: str) -> argparse.ArgumentParser:
        added = subparsers.add_parser(name, help=help, description=help)
        added.set_defaults(job=job)
        return added

    _add_training(command)
    _add_measuring(command)
    _add_decoding(command)
    _add_exporting(command)
    _add_telling(command)
    completion = command("completion", partial(_complete, parser), "Print what lets a shell complete these commands.")
    completion.add_argument(
        "shell", choices=("bash", "zsh", "tcsh", "fish"), help='for bash: eval "$(latentlab completion bash)"'
    )
    return parser


def _add_training(command: Command) -> None:
    training = command("train", train.train, "Train a model on a dataset and save the session.")
    training.add_argument("data", help="a built-in dataset, or a path")
    training.add_argument("--model", default="vae")
    training.add_argument("--latent-dim", type=_json_number, help="latent dimensions (2)")
    training.add_argument("--epochs", type=_json_number, help="epochs (suits the data)")
    training.add_argument("--preset", help="settings under a name, such as burda-vae; what else is given comes before")
    training.add_argument("--seed", type=_json_number, help="seed (0)")
    training.add_argument("--out", help="the session file to write")
    _add_prepare(training)
    training.add_argument("--tensorboard", metavar="FOLDER", help="write event files there as it trains")
    training.add_argument(
        "--set", nargs="+", action="extend", default=[], metavar="KEY=VALUE", help="any other setting"
    )
    _add_checkpoints(training)
    _add_printing(training)

    more = command("resume", train.resume, "Train a session's run on, from where it is.")
    more.add_argument("session", nargs="?", help="without one, what a program that ended left unsaved")
    more.add_argument("--epochs", type=int, help="more epochs; without it a run that has ended gets as many again")
    more.add_argument("--out", help="the session file to write; without it the session itself")
    more.add_argument("--tensorboard", metavar="FOLDER", help="write event files there as it trains")
    _add_checkpoints(more)
    _add_printing(more)


def _add_checkpoints(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--checkpoint-every", type=float, metavar="MINUTES", help="write the session file so often while it trains"
    )


def _add_exporting(command: Command) -> None:
    exporting = command(
        "export",
        export.export,
        "Write what a session shows: figures, films, tables, models. Without a kind: list them.",
    )
    exporting.add_argument("session", nargs="?")
    exporting.add_argument("kind", nargs="?", help="what to write, such as embedding, onnx or history")
    exporting.add_argument("--out", help="the file; its ending chooses the format")
    exporting.add_argument("--set", nargs="+", action="extend", default=[], metavar="KEY=VALUE", help="settings of it")
    exporting.add_argument("--quiet", action="store_true", help="say nothing of how far it is")


def _add_measuring(command: Command) -> None:
    evaluate = command("evaluate", measure.evaluate, "ELBO and its terms on the held-out rows, nats per row.")
    evaluate.add_argument("session")
    evaluate.add_argument(
        "--method", choices=("automatic", "importance", "quadrature", "prior", "exact"),
        help="also find the evidence, with its standard error; automatic is the best way that the model has",
    )  # fmt: skip
    evaluate.add_argument("--samples", type=int, default=5000)
    evaluate.add_argument("--rows", type=int, help="only the first so many held-out rows")
    evaluate.add_argument("--seed", type=int, default=0)
    _add_new_rows(evaluate)
    _add_printing(evaluate)

    embed = command("embed", measure.embed, "Write every row's place in latent space as a table.")
    embed.add_argument("session")
    _add_new_rows(embed)
    embed.add_argument(
        "--columns", nargs="+", default=[], metavar="NAME", help="columns of the data to write beside; all: every one"
    )
    embed.add_argument("--deviations", action="store_true", help="write the standard deviations of q(z|x) too")
    embed.add_argument("--out", required=True, help="a .csv, .tsv, .parquet, .npz, .hdf5 or .h5ad file")


def _add_decoding(command: Command) -> None:
    decoding = command(
        "decode", decode.decode, "Write decoded pictures or values: a grid over the latent plane, or chosen places."
    )
    decoding.add_argument("session")
    what = decoding.add_mutually_exclusive_group()
    what.add_argument("--grid", type=int, default=20, help="pictures along each side of the manifold (20)")
    what.add_argument("--at", nargs="+", action="append", type=float, metavar="Z", help="one place; may be repeated")
    decoding.add_argument(
        "--out",
        required=True,
        help="a picture (.png, .jpg, .tif, .webp), or a table (.csv, .tsv, .parquet, .npz)",
    )

    film = command("interpolate", decode.interpolate, "Write the decoded way from one row to another.")
    film.add_argument("session")
    for word, name in (("--from", "first"), ("--to", "last")):
        film.add_argument(
            word, dest=name, type=int, required=True, metavar="ROW", help="its number in the file, from 0"
        )
    film.add_argument("--path", default="linear", choices=("linear", "spherical", "data", "geodesic"))
    film.add_argument("--frames", type=int, default=60)
    film.add_argument("--out", required=True, help="a film as .gif, .apng, .webp or .mp4, or a .png strip")


def _add_telling(command: Command) -> None:
    info = command("info", tell.info, "Say what a dataset or session holds.")
    info.add_argument("file", help="a built-in dataset, a file or folder of data, or a session")
    _add_prepare(info)
    _add_printing(info)
    relink = command("relink", copy.relink, "Say where the rows of a session lie by now; they must be the same ones.")
    relink.add_argument("session")
    relink.add_argument("data", help="a path; read as it was then, unless --prepare says otherwise")
    relink.add_argument("--out", help="the session file to write; without it the session itself")
    _add_prepare(relink)
    bundle = command("bundle", copy.bundle, "Write the model of a session without its rows, to give it away.")
    bundle.add_argument("session")
    bundle.add_argument("--out", required=True, help="the file to write")
    bundle.add_argument("--with-rows", action="store_true", help="the whole session, with its rows within")
    command("datasets", tell.datasets, "List the built-in datasets.")
    download = command("download", tell.download, "Fetch a well-known dataset, and keep it.")
    download.add_argument("name", help="one of those that 'latentlab datasets' lists")
    _add_quiet(download)
    command("models", tell.models, "List the models.")
    lesson = command("lesson", _lesson, "Say what a lesson shows of a session, and write its figure.")
    lesson.add_argument("name", nargs="?", help="such as em, cuts, kl-fit; without one: list them")
    lesson.add_argument("what", nargs="?", help="a session or a dataset, for the lessons that look at one")
    lesson.add_argument("--out", help="the figure: a .png, .svg or .pdf file")
    _add_printing(lesson)


def _lesson(options: argparse.Namespace) -> None:
    from latentlab.gui.lessons.alone import names, write_lesson
    from latentlab.shell.printing import print_figures

    if options.name is None:
        for name, title in names().items():
            print(f"{name:<20}  {title}")
    else:
        print_figures(write_lesson(options.name, options.what, options.out), options.json)


def _complete(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    import shtab

    print(shtab.complete(parser, options.shell))


def _add_new_rows(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="FILE", help="new rows, prepared as those that the model learned from")
    parser.add_argument(
        "--fill", action="store_true", help="fill in what new rows lack with the means of those learned from"
    )
    parser.add_argument(
        "--in-order", action="store_true",
        help="take the columns of new rows in the order of those learned from, whatever they are called",
    )  # fmt: skip


def _add_prepare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--prepare", nargs="+", action="extend", default=[], metavar="KEY=VALUE",
        help="how data are read: features, label, names, missing, scaling, picture, colour, held_out, split, inside …",
    )  # fmt: skip


def _add_printing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object as the last line")
    _add_quiet(parser)


def _add_quiet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quiet", action="store_true", help="no progress on standard error; remarks and errors stay")


def _json_number(text: str) -> Any:
    """A number where `text` is one; else the text, for the settings to refuse with their own sentence."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
