"""Tables with titles and totals around them, and with numbers that stand apart."""

import numpy as np
from guess_files import comma, csv, file, ints, norm, pick

N = 48


@file(
    "survey_items.csv",
    N - 9,
    "satisfaction trust",
    "wave",
    classes=2,
    first=3,
    says=("-9 stands for missing", "absent=[]"),
)
def _(path, r):
    columns = {"wave": pick(r, N, "first second"), "satisfaction": ints(r, N, 1, 5, 3), "trust": norm(r, N, 5, 1, 2)}
    for row in range(2, 20, 2):
        columns["satisfaction"][row] = "-9"
    return csv(columns)


@file(
    "participants.csv",
    N - 4,
    "age height",
    "arm",
    classes=2,
    first=34,
    ask={"absent": ["age=-1"]},
)
def _(path, r):
    columns = {"arm": pick(r, N, "drug placebo"), "age": ints(r, N, 18, 80, 34), "height": norm(r, N, 170, 9)}
    for row in (3, 9, 20, 41):
        columns["age"][row] = "-1"
    return csv(columns)


@file(
    "panel_codes.csv",
    N - 7,
    "mood age height",
    "arm",
    classes=2,
    first=2,
    ask={"absent": ["mood=9", "age=99"]},
)
def _(path, r):
    columns = {
        "arm": pick(r, N, "drug placebo"),
        "mood": ints(r, N, 1, 5, 2),
        "age": ints(r, N, 18, 60, 34),
        "height": norm(r, N, 170, 9),
    }
    for row in (3, 9, 20, 41):
        columns["mood"][row] = "9"
    for row in (4, 10, 21):
        columns["age"][row] = "99"
    return csv(columns)


@file(
    "diabetes_measured.csv",
    N - 7,
    "visits glucose pressure bmi",
    "arm",
    classes=2,
    first=6,
    ask={"absent": ["glucose=0", "pressure=0", "bmi=0"]},
)
def _(path, r):
    columns = {
        "arm": pick(r, N, "drug placebo"),
        "visits": ["6", *(str(v) for v in r.poisson(3, N - 1))],
        "glucose": [str(v) for v in r.normal(120, 15, N).astype(int)],
        "pressure": [str(v) for v in r.normal(70, 7, N).astype(int)],
        "bmi": norm(r, N, 31, 4),
    }
    for name, rows in {"glucose": (3, 9), "pressure": (4, 11, 30), "bmi": (6, 17)}.items():
        for row in rows:
            columns[name][row] = "0"
    return csv(columns)


def measures(r):
    return {"flow": norm(r, N, 9, 2, 2, 7.25), "heat": norm(r, N, 60, 9, 2), "load": norm(r, N, 2, 0.4, 2)}


@file("report_with_commas.csv", N, "flow heat load", first=7.25, says=("Report of the plant", "left out"))
def _(path, r):
    return "Report of the plant A, B, and C\n" + csv(measures(r))


@file("report_with_more_commas.csv", N, "flow heat load", first=7.25, says=("Report of the plant", "left out"))
def _(path, r):
    return "Report of the plant A, B, C, and D\nby hand, in 2020\n\n" + csv(measures(r))


@file("report_from_a_sheet.csv", N, "flow heat load", first=7.25, says=("Report of the plant", "left out"))
def _(path, r):
    return "Report of the plant,,\n,,\nDate,2020-01-31,\n,,\n" + csv(measures(r))


def report(name, width, above):
    """A sheet with rows above the names of its columns."""
    from making_sheets import sheet

    def make(path, r):
        columns = dict(list(measures(r).items())[:width])
        rows = [[float(cell) for cell in row] for row in zip(*columns.values(), strict=True)]
        sheet(path, [*([*row, *[""] * (width - len(row))] for row in above), list(columns), *rows])

    features = " ".join(("flow", "heat", "load")[:width])
    file(name, N, features, first=7.25, says=("Report of the plant", "left out"))(make)


report("report.xlsx", 3, [["Report of the plant"], [], ["Date", "2020-01-31"], []])
report("report_of_two_columns.xlsx", 2, [["Report of the plant"], []])


@file("quoted_decimals.csv", N, "a b", "kind", classes=2, first=1.5, says="decimal comma")
def _(path, r):
    quoted = [[f'"{cell}"' for cell in comma(norm(r, N, 9, 2, 2, first))] for first in (1.5, None)]
    return csv({"a": quoted[0], "b": quoted[1], "kind": pick(r, N, "x y")})


@file("one_column_of_commas.csv", N, "a b", "kind", classes=2, first=1.5, says=("'a'", "decimal comma"))
def _(path, r):
    quoted = [f'"{cell}"' for cell in comma(norm(r, N, 9, 2, 2, 1.5))]
    return csv({"a": quoted, "b": norm(r, N, 9, 2, 2), "kind": pick(r, N, "x y")})


@file("shares_both_ways.csv", N, "share b", "kind", classes=2, first=56.3, says=("as fractions", "percent sign"))
def _(path, r):
    values = r.uniform(2, 95, N).round(1)
    values[0] = 56.3
    share = [f"{value} %" if i % 3 else f"{value / 100:.3f}" for i, value in enumerate(values)]
    return csv({"share": share, "b": norm(r, N, 9, 2, 2), "kind": pick(r, N, "x y")})


@file("shares_with_and_without.csv", N, "share b", "kind", classes=2, first=56.3, says="as if they had one")
def _(path, r):
    values = r.uniform(2, 95, N).round(1)
    values[0] = 56.3
    share = [f"{value} %" if i % 3 else str(value) for i, value in enumerate(values)]
    return csv({"share": share, "b": norm(r, N, 9, 2, 2), "kind": pick(r, N, "x y")})


def summed(columns, *rows):
    numbers = {name: np.array(cells, float) for name, cells in columns.items() if name != "site"}
    made = {"Total": np.sum, "Average": np.mean}
    return "".join(
        f"{word}," + ",".join(f"{made[word](values):.2f}" for values in numbers.values()) + "\n" for word in rows
    )


@file("sites_and_total.csv", N, "flow heat load", first=7.25, says=("'Total'", "left out"), named="s0")
def _(path, r):
    columns = {"site": [f"s{i}" for i in range(N)]} | measures(r)
    return csv(columns) + summed(columns, "Total")


@file("sites_total_and_mean.csv", N, "flow heat load", first=7.25, says=("'Average'", "left out"), named="s0")
def _(path, r):
    columns = {"site": [f"s{i}" for i in range(N)]} | measures(r)
    return csv(columns) + summed(columns, "Total", "Average")


@file("numbered_and_total.csv", N, "flow heat load", first=7.25, says=("'Total'", "left out"))
def _(path, r):
    columns = {"site": range(1, N + 1)} | measures(r)
    return csv(columns) + summed(columns, "Total")


@file("days_and_sum.csv", N, "flow heat load", first=7.25, says=("names=''", "days"), named="2020-01-01")
def _(path, r):
    return csv({"day": [f"2020-{1 + i // 28:02d}-{1 + i % 28:02d}" for i in range(N)]} | measures(r))


@file("months.csv", N, "flow heat load", first=7.25, says=("names=''", "days"), named="Jan 1980")
def _(path, r):
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return csv({"month": [f"{months[i % 12]} {1980 + i // 12}" for i in range(N)]} | measures(r))


@file("title_over_years.csv", N, "2019 2020 2021", first=7.25, says=("Plant report", "left out", "header=no"))
def _(path, r):
    columns = {"": [f"land{i}" for i in range(N)]} | dict(
        zip(("2019", "2020", "2021"), measures(r).values(), strict=True)
    )
    return "Plant report,,,\n,,,\n" + csv(columns)


@file("title_and_trailing_commas.csv", N, "flow heat load", first=7.25, says=("Plant report", "left out", "'column 4'"))
def _(path, r):
    return "Plant report,,,\n" + csv(measures(r)).replace("\n", ",\n")


@file("numbered_and_one_total.csv", N, "flow", first=7.25, says=("'Total'", "left out"))
def _(path, r):
    columns = {"site": range(1, N + 1), "flow": measures(r)["flow"]}
    return csv(columns) + summed(columns, "Total")


@file("colours_below_a_licence.csv", N, 3, "", first=7.25, says="left out")
def _(path, r):
    above = "; Colours, as they were printed\n; by hand. If not, see the licence\n;\n; of 2019\n"
    return above + csv(list(measures(r).values()))


@file("panels_with_an_empty_row.csv", N - 1, 9, "", says="left out", named="w0")
def _(path, r):
    names = [f"m{i}" for i in range(9)]
    columns = {"well": [f"w{i}" for i in range(N)]} | {
        name: norm(r, N, 20 * 3**i, 2, 2) for i, name in enumerate(names)
    }
    for name in names:
        columns[name][5] = ""
    return csv(columns)
