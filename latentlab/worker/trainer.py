"""The training thread: the one owner of a run and its model.

Others post it small jobs, done between two steps; it answers with immutable reports in messages, where a newer one
takes the place of one that was not read yet. That there are messages is told once until they are taken.
"""

from __future__ import annotations

import queue
import threading
import time
import traceback
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

from latentlab.space.planes import PlaneChoice
from latentlab.worker.messages import Messages, StopAt, sentence_of
from latentlab.worker.moving import RunMover, _RunEnded
from latentlab.worker.processors import give_way
from latentlab.worker.speed import Speed

if TYPE_CHECKING:
    from latentlab.space.planes import Plane
    from latentlab.training import Progress, Run


class Trainer(RunMover):
    """Runs for the whole life of the lab; idle until a run is given to it. `messages_came` is called in this thread.

    An exception in a step ends the run; one in anything else that is done for others is told, and the run goes on.
    """

    def __init__(self, messages_came: Callable[[], None], failed: Callable[[str, str], None]) -> None:
        super().__init__("training")
        self._messages_came, self._failed = messages_came, failed
        self._jobs: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._lock, self._messages, self._told = threading.Lock(), Messages(), False
        self._run_of: Run | None = None
        self._steps: Generator[Progress] | None = None
        self._phase, self._quitting, self._ticket = "ended", False, 0
        self._newest = 0  # the ticket of the run that was handed over last, for those who ask about it
        self._plane: Plane | None = None
        self._choice = PlaneChoice()
        self._next_map, self._rows_a_second = 0.0, 20_000.0
        self._speed = Speed()
        self._watched, self._watch_start, self._next_step = False, 0, 0.0
        self._stop_at: StopAt | None = None
        self._waiting = False
        self.pace = 0.0  # seconds between two states that are shown, at least
        self.pinned, self._asked, self._done = frozenset[int](), 0, 0

    # What the lab's thread calls -----------------------------------------------------------------------------------

    def adopt(self, run: Run, going: bool, ticket: int, stop_at: StopAt | None = None) -> None:
        """Take over a run, and train it at once or wait; the caller must let go of it. Its messages bear `ticket`.

        It stops by itself at `stop_at`.
        """
        self._newest = ticket
        self._put(lambda: self._adopt(run, going, ticket, stop_at))

    def release(self, ticket: int) -> None:
        """End the run and forget it; there is none from `ticket` on."""
        self._newest = ticket
        self._put(lambda: self._release(ticket))

    def proceed(self, epochs: int | None = None, stop_at: StopAt | None = None) -> None:
        """Go on, until `stop_at`; a run at its end gets `epochs` more."""
        self._put(lambda: self._proceed(epochs, stop_at))

    def pause(self) -> None:
        """Stop asking for steps."""
        self._put(lambda: self._rest("paused"))

    def single_step(self, told: bool = True) -> None:
        """One step, then pause; the first one of a run that waits for it is no act of its own (not `told`)."""
        self._put(lambda: self._single_step(told))

    def try_out(self, values: dict[str, Any], step: int | None = None) -> None:
        """Try something in the place of the settings, from the next step on; or tell that it was, from `step` on."""
        self._put(lambda: self._try_out(values, step))

    def halt(self) -> None:
        """End the run here; it can be continued."""
        self._put(lambda: self._rest("ended"))

    def place(self) -> None:
        """Place every row on the map, as the model is now."""
        self._put(lambda: self._place(None))

    def choose_plane(self, choice: PlaneChoice) -> None:
        """Lay rows on this plane from now on."""
        self._choice = choice

    def ask(
        self,
        question: Callable[[Run], Any],
        then: Callable[[Any], None],
        failed: Callable[[str, str], None] | None = None,
        late: bool = False,
    ) -> None:
        """Call `question` with the run between two steps; `then` gets its answer in the lab's thread.

        Where it raises, `failed` gets a sentence and its details; where nobody is given, whoever hears of all failures
        does. Once there is another run nobody hears of it any more, unless the answer is wanted `late`.
        """
        ticket = None if late else self._newest
        self._put(lambda: self._answer(question, then, failed or self._failed, ticket))

    def finish(self) -> None:
        """End the thread at the next step."""
        self._put(self._quit)

    @property
    def busy(self) -> bool:
        """Whether a run is trained, or anything was asked that is not done yet."""
        with self._lock:
            return self._asked > self._done or self._phase == "training"

    def _put(self, job: Callable[[], None]) -> None:
        with self._lock:
            self._asked += 1
        self._jobs.put(job)

    def take_messages(self) -> Messages:
        """Empty the messages."""
        with self._lock:
            messages, self._messages, self._told = self._messages, Messages(), False
        return messages

    # What the training thread does ---------------------------------------------------------------------------------

    def run(self) -> None:
        """What the thread does."""
        give_way()
        while not self._quitting:
            job = self._next_job()
            try:
                job()
            except _RunEnded:
                pass
            except BaseException as error:
                self._post(failure=(sentence_of(error, ""), traceback.format_exc()))
                if self._run_of is not None:
                    self._tell(self._phase)
            if job != self._advance:
                with self._lock:
                    self._done += 1
        self._close()

    def _next_job(self) -> Callable[[], None]:
        """What was posted, or the next step: at once, or when a person can have seen the one before."""
        if self._phase != "training":
            return self._jobs.get()
        wait = self._next_step - time.monotonic() if self._watched else 0.0
        try:
            return self._jobs.get(timeout=wait) if wait > 0 else self._jobs.get_nowait()
        except queue.Empty:
            return self._advance

    def _quit(self) -> None:
        self._quitting = True
