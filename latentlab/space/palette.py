"""Colours of classes, and mixtures of them."""

from __future__ import annotations

import json
from functools import cache

import numpy as np

from latentlab.resources import resource

GREY = {True: (150, 156, 168), False: (110, 118, 130)}
STEPS = 6  # of red, green and blue in the cube of mixed colours: 216 fit one byte


@cache
def table(name: str) -> np.ndarray:
    """A table of colours (n, 3) uint8: "classes", or one of the even maps for numbers, such as "values" and "grey".

    Every class has a contrast of 3 : 1 or more (WCAG 2.2) to the light and to the dark ground. The first ten were found
    by simulated annealing: any two are at least 40 apart in ΔE (CIE 1976), and 20 to red-, green- and blue-blind eyes
    (Machado, Oliveira and Fernandes 2009, severity 1). Each other one is the farthest from all before it, as in
    Glasbey et al. (2007). The maps of numbers are Kovesi's (2015), as colorcet has them.
    """
    colours = json.loads(resource("data/palettes.json").read_text("utf-8"))[name]
    return np.array([list(bytes.fromhex(colour[1:])) for colour in colours], np.uint8)


@cache
def scales() -> tuple[str, ...]:
    """The names of the even maps that numbers can be coloured by, the usual one first."""
    return tuple(name for name in json.loads(resource("data/palettes.json").read_text("utf-8")) if name != "classes")


@cache
def class_colours(dark: bool) -> np.ndarray:
    """256 colours (256, 3) uint8; the same on light and dark ground but for the last, of rows without a class."""
    return np.vstack([table("classes"), GREY[dark]]).astype(np.uint8)


@cache
def mixed_colours() -> np.ndarray:
    """The cube of mixed colours, (256, 3) uint8; the last 40 are not used."""
    cube = np.stack(np.meshgrid(*[np.arange(STEPS) * 255 // (STEPS - 1)] * 3, indexing="ij"), -1).reshape(-1, 3)
    return np.vstack([cube, np.zeros((256 - len(cube), 3))]).astype(np.uint8)


def mixed(belongs: np.ndarray) -> np.ndarray:
    """For responsibilities (N, K) the index (N,) uint8 of their colours' mean in the cube of mixed colours."""
    colours = class_colours(False)[np.arange(belongs.shape[1]) % 255].astype(np.float32)
    means = np.einsum("nk,kc->nc", belongs, colours)
    steps = np.rint(means * ((STEPS - 1) / 255)).astype(np.int64).clip(0, STEPS - 1)
    return (steps @ np.array([STEPS * STEPS, STEPS, 1])).astype(np.uint8)


@cache
def background_colours(dark: bool) -> np.ndarray:
    """256 colours (256, 3) uint8 for what lies behind the rows: one hue, from the ground on in even lightness."""
    whole = table("grey" if dark else "blue")
    ends = (2, 150) if dark else (0, 255)
    return whole[np.linspace(*ends, 256).round().astype(int)].astype(np.uint8)
