"""Every export from the shell: what a session shows, as the window writes it."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from typing import TYPE_CHECKING

from latentlab.errors import InputError
from latentlab.settings import make, parse_assignments

if TYPE_CHECKING:
    from latentlab.export import Exporter
    from latentlab.lab import Lab

PROGRESS_SECONDS = 5.0


def export(options: argparse.Namespace) -> None:
    """Write one export of a session; without a kind, say which there are."""
    from latentlab.export import EXPORTERS

    if options.kind is None:
        if options.out is not None or options.set:
            raise InputError("Name what to write, such as embedding: latentlab export SESSION KIND --out FILE.")
        for exporter in EXPORTERS.values():
            _tell(exporter)
        return
    exporter = EXPORTERS[options.kind]
    settings = vars(make(exporter.Settings, parse_assignments(options.set)))
    if not options.out:
        raise InputError(f"--out needs the name of a file, such as {exporter.file}.")
    from latentlab.lab import Lab

    lab = Lab()
    try:
        lab.do("open session", path=options.session)
        _wait_for(lab, exporter)
        written = lab.log.count
        lab.do("export", kind=exporter.name, path=options.out, settings=settings)
        if not options.quiet:
            lab.loop.timer(PROGRESS_SECONDS, lambda: _show(lab), repeats=True).start()
        lab.wait(lambda: lab.log.count > written)
    finally:
        lab.close()


def _wait_for(lab: Lab, exporter: Exporter) -> None:
    """Until all is there that the export needs, or nothing more comes: then it says what is missing."""
    from latentlab.lab.needs import missing

    lab.wait(lambda: not lab.busy or (lab.decoder is not None and not missing(lab, exporter.needs)))


def _show(lab: Lab) -> None:
    """How far it is, on standard error."""
    job = lab.jobs.shown
    if job is not None and job.share:
        print(f"{job.title} {job.share:.0%}", file=sys.stderr, flush=True)


def _tell(exporter: Exporter) -> None:
    """A kind, the endings of its files, and its settings with what they are by themselves."""
    print(f"{exporter.name:<12} {' '.join(exporter.endings):<40} {exporter.words}")
    chosen = [
        f"{field.name}={getattr(exporter.Settings(), field.name)}" for field in dataclasses.fields(exporter.Settings)
    ]
    if chosen:
        print(f"{'':<12} --set {' '.join(chosen)}")
