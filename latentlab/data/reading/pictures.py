"""One picture of any mode as pixels: gray or colour, of one size, turned the right way up."""

from __future__ import annotations

import io
import math
import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms, ImageOps

FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "DIB", "WEBP", "GIF", "PPM", "ICO", "AVIF", "JPEG2000", "TGA", "PCX")
ENDINGS = frozenset(
    [
        ".png",
        ".jpg",
        ".jpeg",
        ".jpe",
        ".jfif",
        ".tif",
        ".tiff",
        ".bmp",
        ".dib",
        ".webp",
        ".gif",
        ".ppm",
        ".pgm",
        ".pbm",
        ".pnm",
        ".pfm",
        ".ico",
        ".avif",
        ".jp2",
        ".tga",
        ".pcx",
        ".apng",
    ]
)
MOST_PIXELS = 60_000_000
MOST_BYTES = 1 << 29
MUCH, MOST_GROWTH = 1 << 24, 200  # pixels, and pixels for each byte, which no picture of anything has both
MAGIC = (b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8", b"BM", b"RIFF")
SEVERAL = "latentlab several pages"
SIXTEEN, LOWER, CUT = "latentlab 16 bits", "latentlab lower bytes", "latentlab cut to 8 bits"
LUMA = (0.299, 0.587, 0.114)  # of red, green and blue in a gray value (ITU-R BT.601)
FITS = ("crop", "pad", "stretch")
DAMAGE = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    IndexError,
    KeyError,
    ArithmeticError,
    MemoryError,
    EOFError,
    RuntimeError,
    AttributeError,
    Image.DecompressionBombError,
)


@dataclass(frozen=True)
class PictureFrame:
    """What every picture of a dataset becomes: its size, how it is fitted, and whether it keeps its colours.

    `deep` pictures keep their own values, float32: their range is that of the whole set, not of each.
    """

    height: int
    width: int
    fit: str
    colour: bool
    deep: bool = False


Image.init()  # every format that `FORMATS` names, and not only the usual five


def looks_like(path: str | Path) -> bool:
    """Whether a file is a picture by its name, or by how it begins."""
    if os.path.splitext(path)[1].lower() in ENDINGS:
        return True
    try:
        with open(path, "rb") as stream:
            return stream.read(4).startswith(MAGIC)
    except OSError:
        return False


def load(path: Path, page: int | None = None) -> Image.Image:
    """The first frame, or the `page` of a TIFF from 1 on, decoded and turned as its EXIF data say.

    Its `info` says under `SEVERAL` whether there are more pages. Raises one of `DAMAGE` where it cannot be decoded.
    """
    with open(path, "rb") as stream:
        stored = os.fstat(stream.fileno()).st_size
        if stored > MOST_BYTES:
            raise ValueError(f"larger than {MOST_BYTES >> 20} MiB")
        image = Image.open(io.BytesIO(stream.read()), formats=FORMATS)
    several = _turn_to(image, page)
    _check_claim(image, stored)

    def again() -> Image.Image:
        twin = Image.open(io.BytesIO(path.read_bytes()), formats=FORMATS)
        _turn_to(twin, page)
        return twin

    image = decoded(image, again)
    image.info[SEVERAL] = several
    return image


def decoded(image: Image.Image, again: Callable[[], Image.Image]) -> Image.Image:
    """The page that is open, turned as its EXIF data say. Raises one of `DAMAGE` where that cannot be.

    Every pixel is decoded before anything else is asked of the file: on some broken ones a question raises, and
    decoding then succeeds without a word. `again` opens the same page once more: in colour with 16 bits a channel the
    decoder gives the higher bytes, and the lower ones, decoded then, are under `LOWER` in its `info`. Where that cannot
    be, `CUT` is there.
    """
    if math.prod(image.size) > MOST_PIXELS:
        raise ValueError(f"{image.width:,} × {image.height:,} pixels are too many")
    if min(image.size) < 1:
        raise ValueError("no pixels")
    cut = _is_cut(image)
    image.load()
    lower = _lower_bytes(again()) if cut else None
    upright = _upright(image)
    upright.info.pop(LOWER, None)
    upright.info[CUT] = cut and lower is None
    if lower is not None:
        upright.info[LOWER] = _upright(lower)
    return upright


def _upright(image: Image.Image) -> Image.Image:
    try:
        if 0x0112 not in image.getexif():  # most: what turns them copies them first
            return image
        return ImageOps.exif_transpose(image)
    except DAMAGE:
        return image  # pixels are whole; only the note of how to turn them is not


def _layouts(image: Image.Image) -> list[str]:
    """How the bytes of each part of a page lie that is not decoded yet, such as RGB;16B."""
    return [str(tile.args[0] if isinstance(tile.args, tuple) else tile.args) for tile in image.tile]


def _is_cut(image: Image.Image) -> bool:
    """Whether the decoder gives 8 bits of the 16 that each channel has."""
    if image.tile:
        args = image.tile[0].args
        deep_ppm = image.tile[0].codec_name.startswith("ppm") and image.mode == "RGB" and args[-1] > 255
        image.info[SIXTEEN] = deep_ppm or (
            not image.mode.startswith("I") and any(re.search(r";16[BLN]$", each) for each in _layouts(image))
        )
    return bool(image.info.get(SIXTEEN))  # a page that is decoded already has said so


def _lower_bytes(image: Image.Image) -> Image.Image | None:
    """The lower bytes of the channels of a page: decoded as if their bytes lay the other way round."""
    layouts = _layouts(image)
    if layouts and not all(re.fullmatch(r"RGB[AX]?;16[BLN]", each) for each in layouts):
        return None
    for place, (tile, layout) in enumerate(zip(image.tile, layouts, strict=True)):
        order = sys.byteorder[0].upper() if layout[-1] == "N" else layout[-1]
        other = layout[:-1] + {"B": "L", "L": "B"}[order]
        image.tile[place] = tile._replace(args=(other, *tile.args[1:]) if isinstance(tile.args, tuple) else other)
    image.load()
    return image


def _check_claim(image: Image.Image, stored: int) -> None:
    """Raise ValueError for a page that would be far larger than the `stored` bytes of its file."""
    if math.prod(image.size) > max(MUCH, MOST_GROWTH * stored):
        raise ValueError(f"{image.width:,} × {image.height:,} pixels in {stored:,} bytes")


def _turn_to(image: Image.Image, page: int | None) -> bool:
    """Open a page of a TIFF, and say whether there are several."""
    if image.format != "TIFF":
        return False
    if page is not None and page > 1:
        try:
            image.seek(page - 1)
        except EOFError as error:
            raise ValueError(f"it has no page {page:,}") from error
        return True
    try:
        image.seek(1)
    except EOFError:
        return False
    except DAMAGE:
        image.seek(0)  # the first page may be sound where the next is not
        return True
    image.seek(0)
    return True


def size_of(path: Path, page: int | None = None) -> tuple[int, int]:
    """Height and width, as EXIF turns it, from the header alone."""
    with Image.open(path, formats=FORMATS) as image:
        _turn_to(image, page)
        _check_claim(image, path.stat().st_size)  # before its EXIF data, for which some formats are decoded
        return turned_size(image)


def turned_size(image: Image.Image) -> tuple[int, int]:
    """Height and width of the page that is open, as EXIF turns it."""
    width, height = image.size
    try:
        turned = image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    except DAMAGE:
        turned = False
    return (width, height) if turned else (height, width)


def is_deep(image: Image.Image) -> bool:
    """Whether it has more than 8 bits a channel, and they can be had."""
    return image.mode == "F" or image.mode.startswith("I") or LOWER in image.info


def is_coloured(image: Image.Image) -> bool:
    """Whether any pixel is far from gray."""
    if LOWER in image.info:
        values = _sixteen_bit(image)
        small = Image.fromarray((values * (255 / (values.max() or 1))).astype(np.uint8))
    else:
        small = _eight_bit(image, True)
    pixels = np.asarray(small.resize((32, 32)), np.int16)
    return bool((pixels.max(-1) - pixels.min(-1)).max() > 12)


def pixels_of(image: Image.Image, frame: PictureFrame) -> np.ndarray:
    """uint8 (height, width), or (height, width, 3) in colour; of deep ones float32."""
    if not frame.deep:
        return np.asarray(_framed(_eight_bit(image, frame.colour), frame), np.uint8)
    channels = [np.asarray(_framed(channel, frame), np.float32) for channel in _deep(image, frame.colour)]
    return np.stack(channels, -1) if frame.colour else channels[0]


def _framed(plain: Image.Image, frame: PictureFrame) -> Image.Image:
    """A picture brought to the size."""
    size = (frame.width, frame.height)
    if plain.size == size:
        return plain
    how = Image.Resampling.LANCZOS if plain.width > frame.width else Image.Resampling.BICUBIC
    if frame.fit == "crop":
        return ImageOps.fit(plain, size, how)
    return ImageOps.pad(plain, size, how) if frame.fit == "pad" else plain.resize(size, how)


def _deep(image: Image.Image, colour: bool) -> list[Image.Image]:
    """One channel, or three in colour, in mode F, the values as they are; of pictures of 8 bits too."""
    if LOWER in image.info:
        values = _sixteen_bit(image)
        values = values if colour else values @ np.array(LUMA, np.float32)
    else:
        gray = image.mode == "F" or image.mode.startswith("I")
        values = np.asarray(image if gray else _eight_bit(image, colour), np.float32)
    values = np.nan_to_num(values, posinf=0, neginf=0)
    if values.ndim == 2:
        return [Image.fromarray(values)] * (3 if colour else 1)
    return [Image.fromarray(np.ascontiguousarray(values[..., channel])) for channel in range(3)]


def _sixteen_bit(image: Image.Image) -> np.ndarray:
    """Red, green and blue of 16 bits, float32 (height, width, 3); what is transparent lies on white."""
    values = np.asarray(image, np.float32) * 256 + np.asarray(image.info[LOWER], np.float32)
    if image.mode != "RGBA":
        return values[..., :3]
    alpha = values[..., 3:] / 65535
    return values[..., :3] * alpha + 65535 * (1 - alpha)


def _eight_bit(image: Image.Image, colour: bool) -> Image.Image:
    """In mode RGB or L, whatever it was; what is transparent lies on white."""
    if image.mode == "F" or image.mode.startswith("I"):
        image = Image.fromarray(_scaled(np.asarray(image), image.mode))
    elif image.mode == "LAB":
        lab, rgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        image = ImageCms.profileToProfile(image, lab, rgb, outputMode="RGB")
    elif image.mode == "RGBa":
        image = image.convert("RGBA")
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image).convert("RGB")
    mode = "RGB" if colour else "L"
    return image if image.mode == mode else image.convert(mode)


def _scaled(values: np.ndarray, mode: str) -> np.ndarray:
    """Deep pictures to 8 bits: 16-bit ones by their range of 65,535, others by what occurs in them."""
    values = np.nan_to_num(values.astype(np.float64), posinf=0, neginf=0)
    low, high = float(values.min()), float(values.max())
    if mode != "F" and low >= 0 and high <= 65535:
        low, high = 0.0, 65535.0 if high > 255 else 255.0
    elif mode == "F" and low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    return np.round((values - low) * (255 / ((high - low) or 1))).astype(np.uint8)
