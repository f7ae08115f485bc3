"""Tables by their layout: preambles, units, indices, footers."""

from guess_files import comma, csv, file, ints, norm, pick

N = 48


@file("lims_report.csv", N, "Nitrate Sulfate", "Matrix", classes=2, first=3.25, named="W2300", says=("first", "bound"))
def _(path, r):
    nitrate = comma(norm(r, N, 4, 1, 2, 3.25))
    nitrate[8] = nitrate[12] = "<0,05"
    return "LIMS export v4.2\nLaboratory: Water East\nPrinted: 03.05.2023\n\n" + csv(
        {
            "Sample ID": [f"W{2300 + i}" for i in range(N)],
            "Matrix": pick(r, N, "ground surface"),
            "Nitrate": nitrate,
            "Sulfate": comma(norm(r, N, 40, 9)),
        },
        ";",
    )


@file("units_row.csv", N, "length mass time", "operator", classes=2, first=1.75, says=("units", "m", "kg"))
def _(path, r):
    return "length,mass,time,operator\nm,kg,s,\n" + csv(
        [norm(r, N, 2, 0.3, 2, 1.75), norm(r, N, 8, 2, 2), norm(r, N, 9, 1, 3), pick(r, N, "AB CD")]
    )


@file("units_row_brackets.txt", N, "Temp Druck Fluss", "", first=21.5, says="units")
def _(path, r):
    return "Temp\tDruck\tFluss\n[°C]\t[bar]\t[l/min]\n" + csv(
        [comma(norm(r, N, 20, 2, 1, 21.5)), comma(norm(r, N, 4, 1, 2)), comma(norm(r, N, 30, 4))], "\t"
    )


@file("plate_reader_long.csv", 96, "OD600 GFP", "", named="A1", first=0.125, says="first", ask={"label": ""})
def _(path, r):
    wells = [f"{row}{column}" for row in "ABCDEFGH" for column in range(1, 13)]
    return "Tecan i-control\nDevice: infinite 200Pro\nMode: Absorbance\n\n" + csv(
        {"Well": wells, "OD600": norm(r, 96, 0.5, 0.2, 4, 0.125), "GFP": ints(r, 96, 200, 9000)}
    )


@file("plate_8x12.csv", 8, tuple(str(k) for k in range(1, 13)), "", named="A", first=0.05, ask={"header": "yes"})
def _(path, r):
    body = [norm(r, 8, 0.4, 0.2, 3, 0.05) for _ in range(12)]
    return "," + ",".join(str(k) for k in range(1, 13)) + "\n" + csv([list("ABCDEFGH"), *body])


@file("nmr_peaks.csv", N, "p1 p2 p3", "class", classes=2, first=1.5, says="'#'")
def _(path, r):
    return "# processed with TopSpin 4\n# user: ab\n" + csv(
        {
            "p1": norm(r, N, 2, 0.3, 3, 1.5),
            "p2": norm(r, N, 3, 0.3, 3),
            "p3": norm(r, N, 4, 0.3, 3),
            "class": pick(r, N, "ill well"),
        }
    )


@file("matlab_percent.txt", N, 4, "", first=0.5, says="'%'")
def _(path, r):
    return "% saved 2021-03-04\n% a b c d\n" + csv(
        [norm(r, N, 2, 0.3, 4, 0.5), *(norm(r, N, 3, 1, 4) for _ in range(3))], "  "
    )


@file("r_write_table.txt", N, "TP53 BRCA1 EGFR", "group", classes=2, named="GSM100", first=5.5)
def _(path, r):
    return '"TP53" "BRCA1" "EGFR" "group"\n' + csv(
        [
            [f'"GSM{100 + i}"' for i in range(N)],
            norm(r, N, 6, 1, 3, 5.5),
            norm(r, N, 7, 1, 3),
            norm(r, N, 8, 1, 3),
            pick(r, N, ['"tumor"', '"normal"']),
        ],
        " ",
    )


@file("pandas_index.csv", N, "a b", "c", classes=2, first=0.25, says="column 1")
def _(path, r):
    return csv({"": range(N), "a": norm(r, N, 1, 0.4, 3, 0.25), "b": norm(r, N, 1, 0.4, 3), "c": pick(r, N, "no yes")})


@file("two_saved_indices.csv", N, "a b", "", first=0.25, says=("Unnamed: 0",))
def _(path, r):
    return csv(
        {"Unnamed: 0.1": range(N), "Unnamed: 0": range(N), "a": norm(r, N, 1, 0.4, 3, 0.25), "b": norm(r, N, 1, 0.4, 3)}
    )


@file("shuffled_index.csv", N, "a b", "kind", classes=2, says=("also=",), ask={"without": ["Unnamed: 0"]})
def _(path, r):
    return csv(
        {
            "Unnamed: 0": r.permutation(9 * N)[:N],
            "a": norm(r, N, 1, 0.4, 3),
            "b": norm(r, N, 1, 0.4, 3),
            "kind": pick(r, N, "x y"),
        }
    )


@file("total_at_the_end.csv", N, "Q1 Q2 Q3", "branch_type", classes=2, first=120, says="left out")
def _(path, r):
    columns = {
        "branch_type": pick(r, N, "city rural"),
        "Q1": ints(r, N, 90, 999, 120),
        "Q2": ints(r, N, 90, 999),
        "Q3": ints(r, N, 90, 999),
    }
    return csv(columns) + "\nTotal rows: 48\n"


@file("grouped_header.csv", N, "Ca Mg Fe Zn", "Type", classes=2, first=40.5, says="title")
def _(path, r):
    return ",Macro,,Trace,\n" + csv(
        {
            "Type": pick(r, N, "clay sand"),
            "Ca": norm(r, N, 40, 5, 1, 40.5),
            "Mg": norm(r, N, 9, 1),
            "Fe": norm(r, N, 2, 0.5, 2),
            "Zn": norm(r, N, 1, 0.2, 2),
        }
    )
