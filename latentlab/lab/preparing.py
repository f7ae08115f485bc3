"""What is made in the background before the window can show it: data, a new run, a copy of a run to measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from latentlab.space.decoder import LiveDecoder
from latentlab.worker.processors import compute_with

if TYPE_CHECKING:
    from collections.abc import Callable

    from latentlab.data import Dataset
    from latentlab.training import Run, TrainSettings
    from latentlab.training.run import RunRecord
    from latentlab.worker.jobs import Work


def reading(name: str, recipe: dict[str, Any] | None) -> Work:
    """Reads a built-in dataset or a path; `recipe` says how it is prepared, where a person has chosen that."""

    def work(report: Callable[[float], None]) -> Dataset:
        compute_with(1)
        import latentlab.training  # noqa: F401  the forms need its settings
        from latentlab.data import load_dataset

        data = load_dataset(name, recipe, report)
        data.survey()  # here and not when the forms ask what suits the data: they ask in the GUI thread
        return data

    return work


def building(model: str, values: dict[str, Any], data: Dataset, settings: TrainSettings) -> Work:
    """Makes a new run, and a decoder of its model."""

    def work(_: Callable[[float], None]) -> tuple[Run, LiveDecoder]:
        from latentlab.models import build_model
        from latentlab.training import Run

        built = build_model(model, data, seed=settings.seed, **values)
        return Run(built, data, settings), LiveDecoder(built)

    return work


def frozen(run: Run) -> RunRecord:
    """A question to the training thread: a copy of all of a run."""
    return run.freeze()


def copy_of(record: RunRecord, data: Dataset) -> Run:
    """A run of its own, as `record` says, for another thread than the one that trains."""
    from latentlab.training import Run
    from latentlab.training.device import choose_device

    compute_with(1)
    run = Run.thaw(record, data)
    run.model.to(choose_device(run.settings.device))
    return run


def opening(data: Dataset) -> dict[str, Any]:
    """What opens these data again; no name where they came from a program."""
    source = data.source
    if source["kind"] == "memory":
        return {"name": None, "recipe": None, "called": data.name}
    recipe = source.get("settings" if source["kind"] == "builtin" else "recipe")
    return {"name": source.get("name") or source.get("path"), "recipe": dict(recipe) if recipe else None}
