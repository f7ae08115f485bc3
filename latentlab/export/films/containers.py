"""Animated GIF, APNG and WebP: each frame is packed by Pillow and written at once, so that none is kept.

Pillow's own way to write an animation keeps every frame until the end.
"""

from __future__ import annotations

import io
import itertools
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np
from PIL import GifImagePlugin, Image

from latentlab.export.films.settings import FilmSettings

PNG = b"\x89PNG\r\n\x1a\n"
GIF_BLOCK = 255
LEAST_DELAY = 2  # hundredths of a second: browsers take less for ten
LONG_TEXT = 4000  # bytes of metadata, from which on they are packed
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>{}</dc:description>'
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)


def write_gif(part: Path, frames: Iterator[np.ndarray], film: FilmSettings, made_by: str) -> None:
    """Frames (H, W) or (H, W, 3) uint8 as a GIF, each with 256 colours of its own; `made_by` is its comment."""
    with open(part, "wb") as out:
        shown = 0  # hundredths of a second so far: delays are rounded so that they add up
        for number, pixels in enumerate(frames):
            height, width = pixels.shape[:2]
            if not number:
                out.write(b"GIF89a" + struct.pack("<HHBBB", width, height, 0x70, 0, 0))
                if film.loop:
                    out.write(b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")
                out.write(_comment(made_by.encode()))
            delay = max(LEAST_DELAY, round(100 * (number + 1) / film.rate) - shown)
            shown += delay
            image = Image.fromarray(pixels)
            image = image.convert("P") if pixels.ndim == 2 else image.quantize(256, dither=Image.Dither.NONE)
            out.writelines(GifImagePlugin.getdata(image, duration=10 * delay, include_color_table=True))
        out.write(b";")


def _comment(text: bytes) -> bytes:
    blocks = [text[start : start + GIF_BLOCK] for start in range(0, len(text), GIF_BLOCK)]
    return b"!\xfe" + b"".join(bytes([len(block)]) + block for block in blocks) + b"\0" if blocks else b""


def write_apng(part: Path, frames: Iterator[np.ndarray], film: FilmSettings, made_by: str) -> None:
    """Frames as an animated PNG, without loss; `made_by` is its text "Commands"."""
    count, numbers = 0, itertools.count()
    with open(part, "wb") as out:
        for pixels in frames:
            chunks = dict.fromkeys((b"IHDR",), b"") | {b"IDAT": b""}
            for name, data in _chunks(Image.fromarray(pixels)):
                if name in chunks:
                    chunks[name] += data
            if not count:
                out.write(PNG)
                _chunk(out, b"IHDR", chunks[b"IHDR"])
                counted = out.tell()
                _chunk(out, b"acTL", struct.pack(">II", 0, 0 if film.loop else 1))
                _text(out, made_by)
            height, width = pixels.shape[:2]
            delay = round(1000 / film.rate), 1000
            _chunk(out, b"fcTL", struct.pack(">IIIIIHHBB", next(numbers), width, height, 0, 0, *delay, 0, 0))
            if count:
                _chunk(out, b"fdAT", struct.pack(">I", next(numbers)) + chunks[b"IDAT"])
            else:
                _chunk(out, b"IDAT", chunks[b"IDAT"])
            count += 1
        _chunk(out, b"IEND", b"")
        out.seek(counted)
        _chunk(out, b"acTL", struct.pack(">II", count, 0 if film.loop else 1))


def _chunks(image: Image.Image) -> Iterator[tuple[bytes, bytes]]:
    """The chunks of a picture as PNG."""
    whole = io.BytesIO()
    image.save(whole, "PNG")
    data, at = whole.getbuffer(), len(PNG)
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        yield bytes(data[at + 4 : at + 8]), bytes(data[at + 8 : at + 8 + length])
        at += 12 + length


def _chunk(out: BinaryIO, name: bytes, data: bytes) -> None:
    out.write(struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)))


def _text(out: BinaryIO, made_by: str) -> None:
    text = made_by.encode("latin-1", "backslashreplace")
    if len(text) > LONG_TEXT:
        _chunk(out, b"zTXt", b"Commands\0\0" + zlib.compress(text))
    elif text:
        _chunk(out, b"tEXt", b"Commands\0" + text)


def write_webp(part: Path, frames: Iterator[np.ndarray], film: FilmSettings, made_by: str) -> None:
    """Frames as an animated WebP, without loss; `made_by` is the description of its XMP."""
    shown = 0.0
    with open(part, "wb") as out:
        for number, pixels in enumerate(frames):
            height, width = pixels.shape[:2]
            if not number:
                flags = 0x02 | (0x04 if made_by else 0)  # an animation, with XMP
                out.write(b"RIFF\0\0\0\0WEBP")
                _block(out, b"VP8X", bytes([flags, 0, 0, 0]) + _three(width - 1) + _three(height - 1))
                _block(out, b"ANIM", struct.pack("<IH", 0xFFFFFFFF, 0 if film.loop else 1))
            end = 1000 * (number + 1) / film.rate
            delay, shown = round(end) - round(shown), end
            head = _three(0) * 2 + _three(width - 1) + _three(height - 1) + _three(delay) + b"\x02"
            _block(out, b"ANMF", head + _packed(pixels))
        if made_by:
            _block(out, b"XMP ", XMP.format(made_by.replace("&", "&amp;").replace("<", "&lt;")).encode())
        length = out.tell()
        out.seek(4)
        out.write(struct.pack("<I", length - 8))


def _packed(pixels: np.ndarray) -> bytes:
    """The blocks of a picture as WebP, without those that are of the whole file."""
    whole = io.BytesIO()
    Image.fromarray(pixels).save(whole, "WebP", lossless=True, quality=50, method=2)
    data, at, kept = whole.getbuffer(), 12, b""
    while at < len(data):
        name, length = bytes(data[at : at + 4]), struct.unpack_from("<I", data, at + 4)[0]
        end = at + 8 + length + length % 2
        if name in (b"ALPH", b"VP8 ", b"VP8L"):
            kept += bytes(data[at:end])
        at = end
    return kept


def _block(out: BinaryIO, name: bytes, data: bytes) -> None:
    out.write(name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2))


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")
