"""Typed tables and sheets."""

import json

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from guess_files import file
from pyarrow import feather

N = 48
BIT = "bernoulli"
COUNT = "negative-binomial"


def kinds(r, n=N, k=3):
    """Class indices in a random order, each of which occurs."""
    return r.permutation(np.arange(n) % k)


def typed(r):
    return {
        "length": r.normal(5, 1, N).round(3),
        "width": r.normal(3, 1, N).round(3),
        "sort": np.array(["x", "y"])[kinds(r, N, 2)],
    }


@file("pandas.parquet", N, "length width", "sort", classes=2, says="'__index_level_0__'")
def _(path, r):
    pq.write_table(pa.table(typed(r) | {"__index_level_0__": np.arange(N) * 3}), path)


@file("sales.parquet", N, "length width", "sort", classes=2, says="'paid'", ask={"label": "sort"})
def _(path, r):
    sold = pa.array(np.datetime64("2023-01-01") + np.arange(N))
    pq.write_table(
        pa.table(
            typed(r) | {"sold": sold, "paid": r.random(N) < 0.5, "sort": pa.array(["x", "y"] * 24).dictionary_encode()}
        ),
        path,
    )


@file("vectors.parquet", N, 12, "topic", classes=3, named="doc0")
def _(path, r):
    pq.write_table(
        pa.table(
            {
                "id": [f"doc{i}" for i in range(N)],
                "embedding": r.normal(size=(N, 12)).tolist(),
                "topic": np.array(["a", "b", "c"])[kinds(r)],
            }
        ),
        path,
    )


@file("with_nulls.feather", N - 2, "length width", "sort", classes=2, says="left out")
def _(path, r):
    made = typed(r)
    made["width"] = pa.array([None if i in (4, 9) else v for i, v in enumerate(made["width"].tolist())])
    feather.write_feather(pa.table(made), path)


@file("stream.arrow", N, "count height", "", ask={"label": ""})
def _(path, r):
    table = pa.table({"count": r.integers(0, 99, N), "height": r.normal(170, 9, N).astype(np.float32)})
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)


@file("api_dump.jsonl", N, "price rating", "category", classes=3, named="SKU0", says="'tags'")
def _(path, r):
    rows = [
        {
            "id": f"SKU{i}",
            "price": round(5 + r.random() * 9, 2),
            "rating": int(r.integers(1, 6)),
            "tags": ["a", "b"],
            "category": ("book", "toy", "food")[k],
        }
        for i, k in enumerate(kinds(r))
    ]
    return "\n".join(map(json.dumps, rows)) + "\n"


def workbook(name, made, **right):
    """A sheet; `made` gives its rows."""
    from making_sheets import sheet

    file(name, **right)(lambda path, r: sheet(path, *made(r)))


def measured(r):
    return [
        [f"T{i}", round(float(5 + r.random()), 3), round(float(9 + r.random()), 3), ("old", "new")[k]]
        for i, k in enumerate(kinds(r, N, 2))
    ]


workbook(
    "experiment.xlsx",
    lambda r: [[["Tube", "Mass", "Volume", "Batch"], *measured(r)]],
    rows=N,
    features="Mass Volume",
    label="Batch",
    classes=2,
    named="T0",
)
workbook(
    "titled.xlsx",
    lambda r: [[["Results of May", "", "", ""], ["Tube", "Mass", "Volume", "Batch"], *measured(r)]],
    rows=N,
    features="Mass Volume",
    label="Batch",
    classes=2,
    named="T0",
    says="title",
)
workbook(
    "two_sheets.xlsx",
    lambda r: [[["Tube", "Mass", "Volume", "Batch"], *measured(r)], [["Note", "Value"], ["made by", 3.0]]],
    rows=N,
    features="Mass Volume",
    label="Batch",
    classes=2,
    says="second",
)
workbook(
    "numbers_only.xlsx",
    lambda r: [[["a", "b", "c"], *r.normal(5, 1, (N, 3)).round(3).tolist()]],
    rows=N,
    features="a b c",
    label="",
)
workbook(
    "units.xlsx",
    lambda r: [[["Tube", "Mass", "Volume", "Batch"], ["", "mg", "ml", ""], *measured(r)]],
    rows=N,
    features="Mass Volume",
    label="Batch",
    classes=2,
    says="units",
)
