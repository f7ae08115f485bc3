"""The same jobs without a window, and the door to the window.

Results go to standard output (with --json as one object on its last line), progress and errors to standard error.
Exit status 0; 2 with one line for bad input; 130 after Ctrl-C, with what there was saved.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from latentlab import __version__
from latentlab.errors import InputError
from latentlab.settings import parse_assignments, split

if TYPE_CHECKING:
    from latentlab.training.fit import Progress
    from latentlab.training.run import Run

COMMANDS = ("train", "evaluate", "embed", "decode", "interpolate", "info", "datasets", "models")


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
        from latentlab.data import CARDS

        if words[0] not in CARDS:
            raise InputError(f"{words[0]!r} is no command, file or dataset (commands: {', '.join(COMMANDS)}).")
    options = parser.parse_args(words)
    from latentlab.gui.start import start, tour

    return tour(Path(options.tour)) if options.tour else start(options.what, options.train)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="latentlab")
    commands = parser.add_subparsers(required=True)

    def command(name: str, job: Any, help: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help, description=help)
        added.set_defaults(job=job)
        return added

    train = command("train", _train, "Train a model on a dataset and save the session.")
    train.add_argument("data", help="a built-in dataset, or a path")
    train.add_argument("--model", default="vae")
    train.add_argument("--latent-dim", type=_json_number, help="latent dimensions (2)")
    train.add_argument("--epochs", type=_json_number, help="epochs (suits the data)")
    train.add_argument("--seed", type=_json_number, help="seed (0)")
    train.add_argument("--out", help="the session file to write")
    train.add_argument("--set", nargs="+", action="extend", default=[], metavar="KEY=VALUE", help="any other setting")
    _add_json(train)

    evaluate = command("evaluate", _evaluate, "ELBO and its terms on the held-out rows, nats per row.")
    evaluate.add_argument("session")
    evaluate.add_argument("--method", choices=("importance",), help="also estimate the evidence")
    evaluate.add_argument("--samples", type=int, default=5000)
    evaluate.add_argument("--rows", type=int, help="only the first so many held-out rows")
    evaluate.add_argument("--seed", type=int, default=0)
    _add_json(evaluate)

    embed = command("embed", _embed, "Write every row's place in latent space as a table.")
    embed.add_argument("session")
    embed.add_argument("--out", required=True, help="a .csv, .tsv or .npz file")

    decode = command("decode", _decode, "Write decoded pictures: a grid over the latent plane, or chosen places.")
    decode.add_argument("session")
    what = decode.add_mutually_exclusive_group()
    what.add_argument("--grid", type=int, default=20, help="pictures along each side of the manifold (20)")
    what.add_argument("--at", nargs="+", action="append", type=float, metavar="Z", help="one place; may be repeated")
    decode.add_argument("--out", required=True, help="a .png file")

    film = command("interpolate", _interpolate, "Write the decoded way from one row to another.")
    film.add_argument("session")
    film.add_argument("--from", dest="first", type=int, required=True, metavar="ROW")
    film.add_argument("--to", dest="last", type=int, required=True, metavar="ROW")
    film.add_argument("--path", default="linear", choices=("linear", "spherical"))
    film.add_argument("--frames", type=int, default=60)
    film.add_argument("--out", required=True, help="a .gif film or a .png strip")

    info = command("info", _info, "Say what a dataset or session holds.")
    info.add_argument("file")
    _add_json(info)
    command("datasets", _datasets, "List the built-in datasets.")
    command("models", _models, "List the models.")
    return parser


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object as the last line")


def _json_number(text: str) -> Any:
    """A number where `text` is one; else the text, for the settings to refuse with their own sentence."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _train(options: argparse.Namespace) -> int:
    from latentlab.data import load_dataset

    values = parse_assignments(options.set)
    for name in ("latent_dim", "epochs", "seed"):
        if getattr(options, name) is not None:
            values[name] = getattr(options, name)
    if options.out:
        _check_writable(Path(options.out))
    data = load_dataset(options.data)
    from latentlab.models import build_model, model_class
    from latentlab.settings import make
    from latentlab.training import Run, TrainSettings

    model_values, train_values = split(values, model_class(options.model).Settings, TrainSettings)
    run = Run(build_model(options.model, data, **model_values), data, make(TrainSettings, train_values))
    status = _drive(run)
    if options.out:
        from latentlab.storage.session import save_session

        save_session(options.out, run)
    print(run.message, file=sys.stderr)
    _print(_figures(run), options.json)
    return status


def _drive(run: Run) -> int:
    """Train with progress on standard error; 130 where Ctrl-C ended it, the run being usable all the same."""
    from latentlab.training import fit

    steps, shown = fit(run), _ProgressLine()
    try:
        for progress in steps:
            if progress.refreshed:
                shown.show(run, progress)
    except KeyboardInterrupt:
        steps.close()
        run.message = f"Interrupted after {run.epoch:.3g} epochs; the model stays as it is now."
        return 130
    finally:
        shown.end()
    return 0


class _ProgressLine:
    """One line, renewed in a terminal; in a log one line now and then."""

    def __init__(self) -> None:
        self.terminal, self.started, self.next = sys.stderr.isatty(), time.monotonic(), 0.0

    def show(self, run: Run, progress: Progress) -> None:
        now = time.monotonic()
        done = progress.step - run.span[0]
        if now < self.next or not done:
            return
        self.next = now + (0.25 if self.terminal else 10)
        left = (now - self.started) / done * (progress.last_step - progress.step)
        text = f"epoch {progress.epoch:.1f}  ELBO {run.history.last('elbo'):.2f}"
        text += f"  held-out {run.history.last('validation_elbo'):.2f}  {left:.0f} s left"
        print(
            f"\r\x1b[K{text}" if self.terminal else text,
            end="" if self.terminal else "\n",
            file=sys.stderr,
            flush=True,
        )

    def end(self) -> None:
        if self.terminal:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _figures(run: Run) -> dict[str, Any]:
    from latentlab.inference import evaluate

    held_out = evaluate(run.model, run.data, seed=run.settings.seed)
    train = evaluate(run.model, run.data, run.data.train, seed=run.settings.seed)
    rate = run.epoch * len(run.data.train) / run.seconds if run.seconds else 0.0
    return {
        **held_out,
        "train_elbo": train["elbo"],
        "epochs": run.epoch,
        "seconds": run.seconds,
        "rows_per_second": rate,
        "device": run.device or run.settings.device,
        "seed": run.settings.seed,
        "outcome": run.outcome or "interrupted",
    }


def _print(figures: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        text = f"{value:,.3f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        print(f"{name.replace('_', ' '):>20}  {text}")


def _check_writable(path: Path) -> None:
    """Refuse an impossible place before the work and not after it."""
    from latentlab.storage.atomic import check_writable

    check_writable(path)


def _evaluate(options: argparse.Namespace) -> None:
    from latentlab.inference import evaluate, importance
    from latentlab.storage.session import load_session

    if options.rows is not None and options.rows < 1:
        raise InputError(f"--rows must be at least 1, not {options.rows}.")
    session = load_session(options.session)
    run, data = session.run, session.data
    rows = (data.held_out if len(data.held_out) else data.train)[: options.rows]
    figures: dict[str, Any] = evaluate(run.model, data, rows, seed=options.seed)
    figures["train_elbo"] = evaluate(run.model, data, data.train, seed=options.seed)["elbo"]
    if options.method:
        found = importance(run.model, data.x[rows], options.samples, options.seed)
        figures["evidence"] = float(found.log_p.mean())
        figures["effective_samples"] = float(found.effective_samples.mean())
    rate = run.epoch * len(data.train) / run.seconds if run.seconds else 0.0
    figures |= {"rows": len(rows), "epochs": run.epoch, "seconds": run.seconds, "rows_per_second": rate}
    _print({**figures, "device": str(run.model.device), "seed": options.seed}, options.json)


def _embed(options: argparse.Namespace) -> None:
    from latentlab.export.tables import ENDINGS, save_embedding
    from latentlab.storage.session import load_session

    if Path(options.out).suffix.lower() not in ENDINGS:
        raise InputError(f"{options.out}: an embedding is written as {', '.join(ENDINGS)}.")
    session = load_session(options.session)
    save_embedding(options.out, session.data, session.model.encode(session.data.x))


def _decode(options: argparse.Namespace) -> None:
    import numpy as np

    from latentlab.export.images import save_grid, save_pictures
    from latentlab.storage.session import load_session

    model = load_session(options.session).model
    if not options.at:
        save_grid(options.out, model, options.grid)
        return
    if any(len(place) != model.latent_dim for place in options.at):
        raise InputError(f"A place in this latent space has {model.latent_dim} numbers after --at.")
    save_pictures(options.out, model, np.array(options.at, np.float32))


def _interpolate(options: argparse.Namespace) -> None:
    from latentlab.explore.paths import Path as Way
    from latentlab.export.films import save_path
    from latentlab.storage.session import load_session

    session = load_session(options.session)
    for row in (options.first, options.last):
        if not 0 <= row < len(session.data):
            raise InputError(f"There is no row {row}: the rows are 0 to {len(session.data) - 1}.")
    ends = session.model.encode(session.data.x[[options.first, options.last]])
    save_path(options.out, session.model, Way(ends, options.path), options.frames)


def _info(options: argparse.Namespace) -> None:
    from latentlab.data import load_dataset

    figures: dict[str, Any] = {}
    path = Path(options.file)
    if path.is_file() and path.suffix in (".h5", ".hdf5"):
        from latentlab.storage.session import load_session

        session = load_session(path)
        data, run = session.data, session.run
        figures = {"session": str(path), "model": run.model.name, "latent_dim": run.model.latent_dim}
        figures |= {"epochs": run.epoch, "outcome": run.outcome or "can go on"}
    else:
        data = load_dataset(options.file)
    figures |= {
        "name": data.name,
        "rows": len(data),
        "shape": list(data.shape),
        "dtype": str(data.x.dtype),
        "range": [float(data.x.min()), float(data.x.max())],
        "classes": list(data.class_names),
        "held_out": len(data.held_out),
        "likelihood": data.likelihood,
        "missing": 0,
        "columns": ["label"] if data.labels is not None else [],
    }
    _print(figures, options.json)


def _datasets(options: argparse.Namespace) -> None:
    from latentlab.data import CARDS

    for card in CARDS.values():
        print(f"{card.name:<12} {card.about}")


def _models(options: argparse.Namespace) -> None:
    from latentlab.models import CATALOGUE

    for name, entry in CATALOGUE.items():
        print(f"{name:<12} {entry.title}: {entry.about}")
