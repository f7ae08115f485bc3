"""Pictures in colour of 16 bits a channel keep them, in a folder and as pages; what is cut to 8 bits is told."""

import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from latentlab.cli import main
from latentlab.data import load_dataset

RANDOM = np.random.default_rng(0)


def colours(count, most=65536, channels=3, height=12, width=14):
    return RANDOM.integers(0, most, (count, height, width, channels)).astype(np.uint16)


def tiff(pages, order="<", packed=False):
    """A TIFF of 16 bits a channel, each page one strip; packed by deflate of the differences of neighbours."""
    out = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    for page, values in enumerate(pages):
        height, width, channels = values.shape
        stored = np.diff(values, axis=1, prepend=np.zeros_like(values[:, :1])) if packed else values
        body = stored.astype(order + "u2").tobytes()
        body = zlib.compress(body) if packed else body
        tags = [(256, width), (257, height), (258, None), (259, 8 if packed else 1), (262, 2), (273, None),
                (277, channels), (278, height), (279, len(body)), (317, 2 if packed else 1)]  # fmt: skip
        tags += [(338, 2)] if channels == 4 else []
        bits = len(out) + 2 + 12 * len(tags) + 4
        body_at = bits + 2 * channels
        end = body_at + len(body) + (body_at + len(body)) % 2
        out += struct.pack(order + "H", len(tags))
        for tag, value in tags:
            if tag == 258:
                out += struct.pack(order + "HHII", tag, 3, channels, bits)
            else:
                out += struct.pack(order + "HHII", tag, 4, 1, body_at if tag == 273 else value)
        out += struct.pack(order + "I", end if page + 1 < len(pages) else 0)
        out += struct.pack(f"{order}{channels}H", *[16] * channels) + body
        out += bytes(end - len(out))
    return out


def png(values):
    """A PNG of 16 bits a channel, each line the difference to the one above."""
    height, width, channels = values.shape
    lines = values.astype(">u2").view(np.uint8).reshape(height, -1)
    lines = np.diff(lines, axis=0, prepend=np.zeros_like(lines[:1]))
    body = b"".join(b"\2" + line.tobytes() for line in lines)
    head = struct.pack(">IIBBBBB", width, height, 16, {2: 4, 3: 2, 4: 6}[channels], 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(body)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )


@pytest.mark.parametrize(("order", "packed"), [("<", False), (">", False), ("<", True), (">", True)])
def test_pages_in_colour_keep_sixteen_bits(tmp_path, order, packed):
    values = colours(5)
    (tmp_path / "a.tif").write_bytes(tiff(values, order, packed))
    data = load_dataset(tmp_path / "a.tif", {"scaling": "none"})
    assert np.array_equal(data.x, values)
    assert data.source["recipe"]["depth"] == "full"
    assert data.source["recipe"]["colour"] == "colour"
    shallow = load_dataset(tmp_path / "a.tif", {"scaling": "none", "depth": "8 bits"})
    assert np.array_equal(shallow.x, values // 256)


def test_a_folder_in_colour_keeps_sixteen_bits(tmp_path):
    values = colours(6, most=4096)  # as cameras of 12 bits have them
    for i, one in enumerate(values):
        (tmp_path / f"{i}.{'tif' if i % 2 else 'png'}").write_bytes(tiff([one]) if i % 2 else png(one))
    data = load_dataset(tmp_path, {"scaling": "none"})
    assert np.array_equal(data.x, values)
    unit = load_dataset(tmp_path)
    assert unit.shape == (12, 14, 3)
    assert unit.extent[1] == 1
    gray = load_dataset(tmp_path, {"scaling": "none", "colour": "gray"})
    assert np.allclose(gray.x, values @ [0.299, 0.587, 0.114], atol=0.01)


@pytest.mark.parametrize("write", [lambda one: tiff([one]), png])
def test_what_is_transparent_lies_on_white_at_full_depth(tmp_path, write):
    values = colours(3, channels=4)
    values[:, :2, :, 3] = 0
    for i, one in enumerate(values):
        (tmp_path / f"{i}.png").write_bytes(write(one))
    data = load_dataset(tmp_path, {"scaling": "none"})
    alpha = values[..., 3:] / 65535
    assert np.allclose(data.x, values[..., :3] * alpha + 65535 * (1 - alpha), atol=0.1)
    assert (data.x[:, :2] == 65535).all()


def test_pictures_of_several_depths_are_told_with_the_key(tmp_path, capsys):
    for i, one in enumerate(colours(2)):
        (tmp_path / f"{i}.png").write_bytes(png(one))
    for i in range(2, 6):
        Image.fromarray(RANDOM.integers(0, 256, (12, 14, 3)).astype(np.uint8)).save(tmp_path / f"{i}.png")
    assert main(["info", str(tmp_path)]) == 0
    assert "2 of 6 pictures have more than 8 bits, the others 8: all are brought to 8 bits; depth=full" in " ".join(
        capsys.readouterr().out.split()
    )
    assert main(["info", str(tmp_path), "--prepare", "depth=full"]) == 0
    assert "more than 8 bits" not in capsys.readouterr().out


def test_sixteen_bits_that_cannot_be_had_are_told(tmp_path, capsys):
    for i, one in enumerate(colours(4)):
        (tmp_path / f"{i}.ppm").write_bytes(b"P6 14 12 65535\n" + one.astype(">u2").tobytes())
        (tmp_path / f"{i}.png").write_bytes(png(one[..., :2]))
    assert main(["info", str(tmp_path)]) == 0
    assert "8 of 8 pictures have 16 bits in a layout of which only the higher 8" in " ".join(
        capsys.readouterr().out.split()
    )
