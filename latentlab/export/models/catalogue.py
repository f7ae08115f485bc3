"""Exports of the model itself: its weights, ONNX, and a module of plain torch."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from latentlab.export import Exporter, NoSettings, Report
from latentlab.export.endings import ending_of
from latentlab.settings import setting
from latentlab.storage.atomic import replacing

if TYPE_CHECKING:
    from latentlab.export.exhibit import Exhibit

PARTS = ("decoder", "encoder")
CARD, TENSORS = ".card.json", ".safetensors"  # of the files beside


@dataclass(frozen=True)
class ONNXSettings:
    """What can be chosen about an ONNX file."""

    part: str = setting(
        "decoder", "Part", "The decoder gives the mean of p(x|z), the encoder μ and log σ² of q(z|x). A .zip has both.",
        choices=PARTS,
    )  # fmt: skip
    variance: bool = setting(
        True, "Variance", "Whether the decoder gives the variance of p(x|z) too.", when=("part", "decoder")
    )


def _weights(path: Path, shown: Exhibit, settings: NoSettings, report: Report) -> None:
    from latentlab.export.models.card import card_of, card_text
    from latentlab.export.models.safetensors import write_safetensors
    from latentlab.models.protocol import weights_of

    ending_of(path, "weights", (".safetensors",))
    card = card_text(card_of(shown))
    with replacing(path) as part:
        write_safetensors(part, weights_of(shown.record.state), {"card": card})
    with replacing(beside(path, CARD)) as part:
        part.write_text(card, "utf-8")


def _onnx(path: Path, shown: Exhibit, settings: ONNXSettings, report: Report) -> None:
    from latentlab.export.models.card import card_of, card_text

    ending = ending_of(path, "a model", (".onnx", ".zip"))
    card = card_text(card_of(shown))
    if ending == ".onnx":
        found = _graph(shown, settings.part, settings.variance, card)
        with replacing(path) as part:
            part.write_bytes(found)
        return
    files = {"decoder.onnx": _graph(shown, "decoder", settings.variance, card)}
    report(0.5)
    if not shown.whole_model.traits.searches:
        files["encoder.onnx"] = _graph(shown, "encoder", settings.variance, card)
    with replacing(path) as part, zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**files, "card.json": card}.items():
            archive.writestr(name, content)


def _graph(shown: Exhibit, part: str, variance: bool, card: str) -> bytes:
    from latentlab.export.models.graphs import decoder_of, encoder_of
    from latentlab.export.models.onnx import onnx_bytes

    graph = encoder_of(shown) if part == "encoder" else decoder_of(shown, variance)
    return onnx_bytes(graph, part, {"card": card})


def _module(path: Path, shown: Exhibit, settings: NoSettings, report: Report) -> None:
    from latentlab.export.models.card import card_of, card_text
    from latentlab.export.models.graphs import SEARCHES, decoder_of, encoder_of
    from latentlab.export.models.plain_torch import plain_torch
    from latentlab.export.models.safetensors import write_safetensors

    ending_of(path, "a module", (".py",))
    encoder = None if shown.whole_model.traits.searches else encoder_of(shown)
    text, tensors = plain_torch(encoder, decoder_of(shown, variance=False), SEARCHES)
    with replacing(beside(path, TENSORS)) as part:
        write_safetensors(part, tensors, {"card": card_text(card_of(shown))})
    with replacing(path) as part:
        part.write_text(text, "utf-8")


def beside(path: Path, ending: str) -> Path:
    """The name of a file that belongs to `path`, and to no other."""
    return path.with_name(path.name + ending)


MODELS = (
    Exporter(
        "weights", "Model weights", "The weights as safetensors, and beside them a card that says what they are.",
        "model.safetensors", (".safetensors",), _weights, carries=True, beside=(CARD,),
    ),
    Exporter(
        "onnx", "ONNX model", "Encoder or decoder for onnxruntime and its kin; both and their card in a .zip.",
        "decoder.onnx", (".onnx", ".zip"), _onnx, ("model",), ONNXSettings, carries=True,
    ),
    Exporter(
        "module", "Plain torch module", "Encoder and decoder as one short Python file that needs torch alone, and its "
        "tensors beside it.",
        "latent_model.py", (".py",), _module, ("model",), carries=True, group="Models", beside=(TENSORS,),
    ),
)  # fmt: skip
