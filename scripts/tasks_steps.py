"""The steps of the fifteen tasks: what a person clicks, and what must be so after."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from tasks_hands import Hand, TaskFailed

DIGITS = "Open the built-in dataset Digits"
BLOBS = "Open the built-in dataset Three blobs"
AROUND = [(-0.4, -0.4), (0.4, -0.4), (0.4, 0.4), (-0.4, 0.4), (-0.4, -0.4)]
MENUS = ("File", "Edit", "Select", "Train", "Map", "Path", "Decode", "View", "Help")
WRITTEN = ("film.gif", "selection.csv", "mine.h5")
FILES = """
import csv, random, sys
from pathlib import Path
import numpy as np
from PIL import Image
import latentlab as ll
folder = Path(sys.argv[1])
data = ll.load_dataset("digits")
for row in range(200):
    name = folder / "pictures" / str(data.label_of(row)) / f"{row}.png"
    name.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.uint8(255 * np.asarray(data.x[row]))).save(name)
draw = random.Random(0)
with (folder / "cells.csv").open("w", newline="") as file:
    lines = csv.writer(file)
    lines.writerow(["length", "width", "mass", "kind"])
    for row in range(120):
        kind = row % 3
        lines.writerow([*(f"{draw.gauss(3 * kind, 1):.3f}" for _ in range(3)), "abc"[kind]])
(folder / "wrong.csv").write_bytes(b"\\x89PNG\\r\\n\\x1a\\nnot a table")
"""


def make_files(folder: Path, python: str) -> None:
    """A folder of pictures, a table, and a file that is none."""
    if not (folder / "wrong.csv").is_file():
        subprocess.run([python, "-c", FILES, str(folder)], check=True)


def hold(what: object, problem: str) -> None:
    """What must be so, or the task fails."""
    if not what:
        raise TaskFailed(problem)


def ended(hand: Hand, runs: int = 1) -> None:
    """Wait for the end of a run, and for what is measured of it."""
    hand.until(lambda now: now["phase"] == "ended" and now["runs"] >= runs and not now["busy"], "the run does not end")


def trained(hand: Hand, card: str = DIGITS) -> None:
    """A window with a run behind it, before the count begins."""
    hand.start()
    hand.click(card)
    hand.until(lambda now: now["ready"], "the data do not open")
    hand.click("Epochs")
    hand.write("3")
    hand.click("button|Train")
    ended(hand)
    hand.clicks = 0


def first_minute(hand: Hand) -> None:
    """Start, train, drag."""
    hand.start()
    hand.picture("start")
    hand.click(DIGITS, "button|Train")
    hand.until(lambda now: now["phase"] == "training" and now["mapped"], "no map")
    time.sleep(1.0)
    before = hand.ask(state=1)["probe"]
    hand.drag([tuple(before), (before[0] + 0.3, before[1] + 0.2)])
    hand.until(lambda now: now["probe"] != before, "the ring does not move")
    hold({"Decoded", "Curves", "Data and model"} <= set(hand.ask(state=1)["seen"]), "a panel is hidden")


def folder_of_pictures(hand: Hand) -> None:
    """Train on a folder of pictures."""
    hand.start()
    hand.click("Open a data folder")
    hand.until(lambda now: now["asked"], "no dialog")
    hand.write(str(hand.folder / "pictures"))
    hand.until(lambda now: now["rows"] == 200 and now["ready"], "the folder does not open")
    hand.click("button|Train")
    hand.until(lambda now: now["mapped"], "no map")


def path_and_film(hand: Hand) -> None:
    """A path and its film."""
    trained(hand)
    hand.click("tab|Path")
    for place in ((0.3, 0.2), (-0.2, -0.3)):
        probe = tuple(hand.ask(state=1)["probe"])
        hand.drag([probe, place])
        hand.key("w")
    hand.until(lambda now: now["waypoints"] == 2, "no two waypoints")
    hand.picture("path")
    film = hand.folder / "film.gif"
    hand.click("Film")
    hand.until(lambda now: now["asked"], "no dialog")
    hand.write(str(film))
    hand.until(lambda now: not now["asked"] and not now["jobs"] and film.is_file(), "no film")


def lasso_to_file(hand: Hand) -> None:
    """Lasso rows to a file."""
    trained(hand)
    hand.drag(AROUND, shift=True)
    hand.until(lambda now: now["selected"] and "Find" in now["seen"], "nothing is selected")
    target = hand.folder / "selection.csv"
    hand.click("Export")
    hand.until(lambda now: now["asked"], "no dialog")
    hand.write(str(target))
    now = hand.until(lambda now: not now["asked"] and not now["jobs"] and target.is_file(), "no file")
    hold(len(target.read_text("utf-8").splitlines()) == now["selected"] + 1, "not a line for every row")


def em_by_steps(hand: Hand) -> None:
    """EM by half-steps."""
    hand.start()
    hand.click(BLOBS)
    hand.until(lambda now: now["ready"], "the data do not open")
    hand.clicks = 0
    hand.click("Model", "list|Mixture of Gaussians", "menu|Train", "menu|Start paused")
    hand.until(lambda now: now["phase"] == "paused", "it does not wait")
    hand.click("tab|Understand", "Lesson", "list|EM, half-step by half-step")
    for half in ("button|E", "button|M"):
        before = hand.until(lambda now: now["lesson"], "the lesson says nothing")["lesson"]
        hand.click(half)
        hand.until(lambda now, before=before: now["lesson"] != before, "no half-step")


def table_by_columns(hand: Hand) -> None:
    """A table, its map coloured by one of its columns."""
    hand.start()
    hand.click("Open a data file")
    hand.until(lambda now: now["asked"], "no dialog")
    hand.write(str(hand.folder / "cells.csv"))
    hand.until(lambda now: now["rows"] == 120 and now["ready"], "the table does not open")
    hand.click("button|Train")
    hand.until(lambda now: now["mapped"], "no map")
    hand.click("Colour by", "list|mass")
    hand.until(lambda now: now["coloured"] == "mass", "not coloured by the column")


def save_quit_go_on(hand: Hand) -> None:
    """Save, quit, go on."""
    trained(hand)
    target = hand.folder / "mine.h5"
    hand.key("ctrl+s")
    hand.until(lambda now: now["asked"], "no dialog")
    hand.write(str(target))
    hand.until(lambda now: not now["dirty"] and target.is_file(), "not saved")
    hold("*" not in hand.ask(state=1)["title"], "the title says unsaved")
    hand.key("ctrl+q")
    for _ in range(200):
        if hand.left():
            break
        time.sleep(0.1)
    hold(hand.left(), "it does not end")
    hand.start()
    hand.click("mine.h5")
    before = hand.until(lambda now: now["phase"] == "ended" and now["mapped"], "the session does not open")["step"]
    hand.click("Continue")
    hand.until(lambda now: now["step"] > before, "it does not go on")


def tiles(hand: Hand) -> None:
    """The decoded manifold behind the rows."""
    trained(hand)
    hand.click("Background", "list|Decoded tiles")
    hand.until(lambda now: now["drawn"], "no tiles")
    time.sleep(2.0)


def gap_of_a_row(hand: Hand) -> None:
    """The gap of a row."""
    trained(hand)
    hand.click("tab|Understand", "tab|Posterior", "Look at the nearest row")
    hand.until(lambda now: now["looked"], "no gap")


def compare_and_fork(hand: Hand) -> None:
    """Compare two runs, train on from a snapshot."""
    trained(hand)
    hand.click("button|Train")
    hand.until(lambda now: now["warning"], "an unsaved run goes without a word")
    hand.click("button|Discard")
    ended(hand, runs=2)
    hand.until(lambda now: now["kept"], "the first run is not kept")
    hand.clicks = 0
    hand.click("tab|Compare", "Compare with", "list|Run 1 vae")
    hand.until(lambda now: now["compared"], "nothing is compared")
    hand.picture("compared")
    hand.click("tab|Timeline")
    hand.key("bracketleft", "bracketleft")
    step = hand.ask(state=1)["step"]
    hand.click("Train on from here")
    hand.until(lambda now: now["step"] != step or now["warning"], "no new run")


def wrong_file(hand: Hand) -> None:
    """Open a wrong file: nothing is lost."""
    trained(hand)
    before = hand.ask(state=1)
    hand.key("ctrl+o")
    hand.until(lambda now: now["asked"], "no dialog")
    hand.write(str(hand.folder / "wrong.csv"))
    hand.until(lambda now: "wrong.csv" in now["message"] + now["warning"], "it does not say what is wrong")
    hand.picture("told")
    hand.click("OK")
    now = hand.until(lambda now: not now["message"], "the message stays")
    hold(all(now[name] == before[name] for name in ("data", "step", "phase", "probe")), "something is lost")


def sizes(hand: Hand) -> None:
    """Another size of the window: nothing sticks out."""
    trained(hand)
    hand.resize(1024, 700)
    hold(hand.ask(state=1)["size"][0] <= 1024, "it cannot be so narrow")
    hold(hand.ask(state=1)["size"][1] <= 700, "it cannot be so low")
    for name in ("Explore", "Path", "Understand", "Compare", "Train"):
        hand.click(f"tab|{name}")
        now = hand.until(lambda now, name=name: now["workspace"] == name, "the workspace does not come")
        hold(not now["cut"], f"{now['cut']} stick out in {name}")
        hand.picture(name)


def undo(hand: Hand) -> None:
    """Undo and redo."""
    trained(hand)
    hand.drag(AROUND, shift=True)
    hand.until(lambda now: now["selected"], "nothing is selected")
    hand.key("w")
    hand.until(lambda now: now["waypoints"] == 1, "no waypoint")
    hand.key("ctrl+z")
    hand.until(lambda now: not now["waypoints"] and now["selected"], "the waypoint stays")
    hand.key("ctrl+z")
    hand.until(lambda now: not now["selected"], "the selection stays")
    hand.key("ctrl+y")
    hand.until(lambda now: now["selected"], "the selection does not come back")


def combinations(hand: Hand) -> None:
    """Settings that do not go together are told before training."""
    hand.start()
    hand.click(BLOBS)
    hand.until(lambda now: now["ready"], "the data do not open")
    hand.clicks = 0
    hand.click("Model", "list|Factor analysis", "Latent dimensions")
    hand.write("5")
    hand.until(lambda now: "too many" in now["advice"], "it says nothing")
    hand.click("button|Train")
    hand.until(lambda now: now["message"], "it says nothing")
    hand.click("OK")
    hold(hand.ask(state=1)["phase"] == "ready", "it trains all the same")


def menus(hand: Hand) -> None:
    """Every menu opens and says what it holds."""
    trained(hand)
    for name in MENUS:
        hand.click(f"menu|{name}")
        hand.picture(name)
        hand.key("Escape")
    hold(hand.ask(state=1)["phase"] == "ended", "a menu did something")


TASKS: dict[int, Callable[[Hand], None]] = dict(
    enumerate(
        (
            first_minute, folder_of_pictures, path_and_film, lasso_to_file, em_by_steps, table_by_columns,
            save_quit_go_on, tiles, gap_of_a_row, compare_and_fork, wrong_file, sizes, undo, combinations, menus,
        ),
        1,
    )
)  # fmt: skip
