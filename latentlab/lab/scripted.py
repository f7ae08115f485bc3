"""What a script does with a lab: verbs by their names, waiting, and a log done again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from latentlab.errors import InputError
from latentlab.lab.course import BEGINNING, GOING, rest_after, snapshots_in, stop_at, tried_in
from latentlab.lab.log import Command, plain
from latentlab.lab.preparing import opening
from latentlab.lab.verbs import WRITING, perform

if TYPE_CHECKING:
    from latentlab.storage.records import Session
    from latentlab.worker.messages import StopAt

TURN_SECONDS = 0.05


class Scripted:
    """The part of a lab that needs no hand at a window."""

    _stop_at: StopAt | None = None
    _planned: tuple[tuple[int, dict[str, Any]], ...] = ()

    def do(self, verb: str, **values: Any) -> None:
        """Do what a command says, as the window would; see verbs.py for all there are.

        Raises InputError for a verb that there is not, values that are not its own, and what cannot be done now.
        """
        perform(self, Command(verb, values))

    def show(self, what: Any) -> None:
        """Show a run, a session, or a network that was adopted (see :func:`latentlab.adopt`).

        Raises InputError for anything else.
        """
        from latentlab.space.decoder import LiveDecoder
        from latentlab.storage.records import session_of

        session = session_of(what)
        session.data.survey()
        self.adopt(session, LiveDecoder(session.model))
        if not session.model.traits.trains:
            self.log.begin((Command("adopt", {"name": session.model.settings.name}),))

    @property
    def busy(self) -> bool:
        """Whether anything is under way: training, a job, or what waits to be called."""
        parts = (self, self.projection, self.finding, self.timeline, self.exporting, self.event_log)
        working = self._preparing or self.trainer.busy or any(part.jobs.waiting for part in parts)
        return working or getattr(self.loop, "busy", False)

    def wait(self, until: Callable[[], bool] | None = None) -> None:
        """Let things go on until nothing is under way, or `until` is so. For a lab in a script: a window has its own.

        Raises InputError for what fails meanwhile.
        """
        failures: list[str] = []

        def hear(sentence: str, _: str) -> None:
            failures.append(sentence)

        self.failed.connect(hear)
        try:
            while not failures and (self.busy if until is None else not until()):
                self.loop.turn(TURN_SECONDS)
        finally:
            self.failed.disconnect(hear)
        if failures:
            raise InputError(failures[0])

    def replay(self, commands: Iterable[Command]) -> None:
        """Do what a log says, one after another, each where the run then was; files are neither saved nor exported."""
        commands = list(commands)
        self.trainer.pinned = snapshots_in(commands)
        for number, command in enumerate(commands):
            if command.verb in WRITING:
                continue
            rest, logged = rest_after(commands[number:]), self.log.count
            self._stop_at = stop_at(rest)
            self._planned = tried_in(commands[number:]) if command.verb in BEGINNING else ()
            self.do(command.verb, **command.values)
            if command.verb in GOING:
                self.wait(lambda logged=logged: self.log.count > logged or not self.busy)
            if rest is None:  # else what was done while the model was learning is done before it rests
                self.wait()
        self._stop_at, self._planned = None, ()


def origin(session: Session) -> tuple[Command, ...]:
    """The commands that lead to a run which a program has trained, as far as the run itself tells."""
    record, data = session.record, session.data
    model, plan = plain(record.model_settings), plain(record.settings)
    values = {"model": record.model, "model_values": model, "train_values": plan}
    rest = {"phase": "ended", "step": record.step, "outcome": record.outcome if record.span[0] == 0 else ""}
    if len(record.engines) > 1:
        rest["engines"] = plain(record.engines)
    tried = [Command("what if", {"values": plain(what), "step": step}) for step, what in record.what_ifs]
    return Command("open", opening(data)), Command("train", values), *tried, Command("rest", rest)
