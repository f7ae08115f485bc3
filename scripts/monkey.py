#!/usr/bin/env python3
"""A random person at the window: clicks, drags, types and opens files, and says what went wrong.

    python3 scripts/monkey.py --seed 3 --seconds 300
    python3 scripts/monkey.py --seeds 1-20 --jobs 2 --keep found
    python3 scripts/monkey.py --replay found/seed-3-1.json

Each seed is a process with the real window (offscreen, or with --display on the screen that there is) and files of its
own. Findings are: crashes, hangs, exceptions that nobody caught, Qt's warnings, messages that say what is not so or
name an exception, and what must always hold of the window (monkey_judge.py). Each is printed once, with the actions
before it, and made short: the fewest actions that were found to lead to it go to a file for --replay.

Exit status 0 where nothing was found, else 1.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from environment import PROJECT, prepare

HERE = Path(__file__).resolve().parent
LEAST_LEFT = 15.0  # seconds for which another person is not sent
ONE = threading.Lock()  # of printing


def main() -> int:
    """Send the persons, print the findings."""
    arguments = _arguments()
    keep = (arguments.keep or Path(tempfile.mkdtemp(prefix="latentlab-monkey-"))).resolve()
    keep.mkdir(parents=True, exist_ok=True)
    data = arguments.data or keep / "data"
    if not data.is_dir():
        made = subprocess.run([sys.executable, str(HERE / "monkey_data.py"), str(data)], env=_with_project())
        if made.returncode:
            print("The files to open could not be made.", file=sys.stderr)
            return 2
    if arguments.replay:
        return _replay(arguments, keep, data.resolve())
    seeds = Seeds(arguments, keep, data.resolve())
    with ThreadPoolExecutor(arguments.jobs) as pool:
        list(pool.map(seeds.run, arguments.seeds))
    print(f"{len(seeds.known)} findings; kept in {keep}", flush=True)
    if not seeds.known and arguments.keep is None:
        shutil.rmtree(keep, ignore_errors=True)
    return 1 if seeds.known else 0


class Seeds:
    """The persons of one call, and what they found so far."""

    def __init__(self, arguments: argparse.Namespace, keep: Path, data: Path) -> None:
        self.arguments, self.keep, self.data = arguments, keep, data
        self.extra = ("--plant", arguments.plant) if arguments.plant else ()
        self.known: set[str] = set()

    def run(self, seed: int) -> None:
        """One seed for its time: after a crash, a hang or a closed window another person goes on."""
        from monkey_watch import watch

        end, part, visits = time.monotonic() + self.arguments.seconds, 0, Counter()
        actions, memory = 0, (0, 0)
        while (left := end - time.monotonic()) > LEAST_LEFT or part == 0:
            part += 1
            folder = self.keep / f"seed-{seed}-{part}"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.data, folder / "data")
            options = ["--seed", f"{seed}.{part}", *self.extra, "--until", self.arguments.until]
            outcome = watch(folder, options, left, self.arguments.display)
            actions += len(outcome.actions)
            visits.update(each["w"][0].removeprefix("QDockWidget ") for each in outcome.actions if "w" in each)
            memory = max(memory, outcome.memory, key=lambda both: both[1] - both[0])
            for finding in outcome.findings:
                self._take(finding, outcome.actions, seed, folder)
            if not self.arguments.keep:
                shutil.rmtree(folder / "data", ignore_errors=True)
            if not outcome.actions or any(map(self._is_wanted, outcome.findings)):
                break
        with ONE:
            where = ", ".join(f"{name} {count}" for name, count in visits.most_common())
            print(f"seed {seed}: {actions} actions, {part} windows, memory {memory[0]} to {memory[1]} MiB", flush=True)
            print(f"    where: {where}", flush=True)

    def _is_wanted(self, finding: Any) -> bool:
        """Whether it is the one that --until waits for."""
        until = self.arguments.until
        return bool(until) and finding.name.startswith(until.removeprefix("any"))

    def _take(self, finding: Any, actions: list[dict[str, Any]], seed: int, folder: Path) -> None:
        """Print a finding that is new; shorten what led to it."""
        from monkey_shrink import replay, shrink

        with ONE:
            if finding.name in self.known:
                return
            self.known.add(finding.name)
            number = len(self.known)
            print(f"[{number}] {finding.name} (seed {seed}, {finding.t:.1f} s, {folder.name})", flush=True)
            print(f"    after {' | '.join(map(in_words, actions[: finding.action + 1][-5:]))}", flush=True)
        file = self.keep / f"finding-{number}.json"
        found = {"finding": vars(finding), "seed": seed, "actions": actions[: finding.action + 1]}
        file.write_text(json.dumps(found, indent=1))
        if self.arguments.minimise <= 0 or (self.arguments.until and not self._is_wanted(finding)):
            return
        again = self.keep / f"again-{number}"

        def try_again(some: list[dict[str, Any]]) -> Any:
            return replay(some, again, self.data, finding.name, self.extra)

        short = shrink(finding, actions, try_again, self.arguments.minimise)
        shutil.rmtree(again, ignore_errors=True)
        with ONE:
            if short is None:
                print(
                    f"    [{number}] did not come again within {self.arguments.minimise:g} s; all is in {file}",
                    flush=True,
                )
                return
            file.write_text(json.dumps({**found, "actions": short}, indent=1))
            print(f"    [{number}] {len(short)} actions lead to it: --replay {file}", flush=True)
            for record in short:
                print(f"        {in_words(record)}", flush=True)


def in_words(record: dict[str, Any]) -> str:
    """An action, for people."""
    where = f" {record['w'][1]} {record['w'][2]!r} of {record['w'][0]}" if "w" in record else ""
    skipped = ("do", "w", "t", "wait", "phase", "idle", "began", "missed")
    rest = " ".join(f"{name}={value!r}"[:60] for name, value in record.items() if name not in skipped)
    return f"{record['do']}{where}{' ' + rest if rest else ''}"


def _replay(arguments: argparse.Namespace, keep: Path, data: Path) -> int:
    """Do a file's actions again, and print what is found."""
    from monkey_shrink import replay

    actions = json.loads(arguments.replay.read_text())["actions"]
    extra = ("--plant", arguments.plant) if arguments.plant else ()
    outcome = replay(actions, keep / "again", data, extra=extra)
    for finding in outcome.findings:
        print(f"{finding.name} ({finding.t:.1f} s)\n{finding.text}", flush=True)
    print(f"{len(outcome.findings)} findings", flush=True)
    return 1 if outcome.findings else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--seed", dest="seeds", type=lambda text: [int(text)], default=[1], help="one person's seed")
    parser.add_argument("--seeds", type=_range, help="several: 1-20")
    parser.add_argument("--seconds", type=float, default=300, help="for each seed")
    parser.add_argument("--jobs", type=int, default=1, help="persons at the same time")
    parser.add_argument("--keep", type=Path, help="a folder for files, records and findings; else a temporary one")
    parser.add_argument("--data", type=Path, help="a folder of files to open that was made before")
    parser.add_argument("--replay", type=Path, help="do a finding's actions again")
    parser.add_argument("--minimise", type=float, default=240, help="seconds to shorten one finding; 0: not at all")
    parser.add_argument("--until", default="", help="stop a seed at a finding whose name begins so; any: at the first")
    parser.add_argument("--display", action="store_true", help="on the screen that there is")
    parser.add_argument("--plant", default="", help="FILE.py:FUNCTION, a defect of the tests")
    return parser.parse_args()


def _range(text: str) -> list[int]:
    first, _, last = text.partition("-")
    return list(range(int(first), int(last or first) + 1))


def _with_project() -> dict[str, str]:
    paths = os.pathsep.join(filter(None, (str(PROJECT), os.environ.get("PYTHONPATH", ""))))
    return dict(os.environ, PYTHONPATH=paths)


if __name__ == "__main__":
    if find_spec("PySide6") is None:
        sys.exit(subprocess.run([str(prepare("test")), __file__, *sys.argv[1:]]).returncode)
    sys.exit(main())
