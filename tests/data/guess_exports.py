"""Tables of the table of guesses: what instruments, laboratories, offices and surveys export."""

import bz2
import gzip
import io
import lzma
import zipfile

import numpy as np
from guess_files import csv, file, ints, norm, pick, spectra

N = 48


def comma(cells):
    """With decimal commas."""
    return [str(cell).replace(".", ",") for cell in cells]


# How numbers and letters are written ---------------------------------------------------------------------------------


@file("messwerte.csv", N, "Länge Breite Höhe", "Sorte", classes=2, first=12.55)
def _(path, r):
    columns = {"Länge": comma(norm(r, N, 12, 2, 2, 12.55)), "Breite": comma(norm(r, N, 4, 1, 2)),
               "Höhe": comma(norm(r, N, 3, 1, 2)), "Sorte": pick(r, N, "Äpfel Birnen")}  # fmt: skip
    return csv(columns, ";", end="\r\n").encode("latin-1")


@file("Umsatz_2023.csv", N, "Menge Umsatz", "Region", classes=3, first=12, says="currency")
def _(path, r):
    money = [f"{v // 1000}.{v % 1000:03d},{c:02d} €" for v, c in zip(r.integers(1e3, 9e5, N), r.integers(0, 99, N), strict=True)]
    return "\ufeff" + csv({"Region": pick(r, N, ["Süd", "Nord", "West"]), "Menge": ints(r, N, 1, 900, 12), "Umsatz": money}, ";")


@file("sales_us.csv", N, "units amount discount", "region", classes=4, says=("currency", "percent", "'order_id'"),
      first=3)  # fmt: skip
def _(path, r):
    return csv({"order_id": range(10248, 10248 + N), "order_date": [f"{1 + i % 12}/{1 + i % 28}/2023" for i in range(N)],
                "customer": [f'"Smith{i % 17}, John"' for i in range(N)], "units": ints(r, N, 1, 40, 3),
                "amount": [f'"${1 + i * 37 % 9},{100 + i * 53 % 900}.50"' for i in range(N)],
                "discount": [f"{v}%" for v in ints(r, N, 0, 40)], "region": pick(r, N, "East West South Central")})  # fmt: skip


@file("mesures_fr.csv", N, "débit pression", "site", classes=2, first=1234.5)
def _(path, r):
    flow = ["1 234,5", *(f"{v // 1000}\u202f{v % 1000:03d},{v % 10}" for v in r.integers(1000, 9000, N - 1))]
    return csv({"site": pick(r, N, "amont aval"), "débit": flow, "pression": comma(norm(r, N, 3, 1, 2))}, ";")


@file("saldi_schweiz.csv", N, "Betrag Zins", "Kanton", classes=3, first=1234.5)
def _(path, r):
    money = ["1'234.50", *(f"{v // 1000}'{v % 1000:03d}.{v % 90 + 10}" for v in r.integers(1000, 90000, N - 1))]
    return csv({"Kanton": pick(r, N, "ZH BE GR"), "Betrag": money, "Zins": norm(r, N, 2, 0.5, 2)}, ";")


@file("population_by_district.csv", N, "population area_km2", "state", classes=3, first=123456,
      ask={"features": ["population", "area_km2"]})  # fmt: skip
def _(path, r):
    people = ['"1,23,456"', *(f'"{v // 100000},{v // 1000 % 100:02d},{v % 1000:03d}"' for v in r.integers(1e5, 9e6, N - 1))]
    return csv({"state": pick(r, N, "Kerala Bihar Goa"), "population": people, "area_km2": ints(r, N, 90, 9000)})


@file("ledger.csv", N, "opening change", "account_type", classes=2, first=-1234.5)
def _(path, r):
    change = [f"({v})" if i % 3 else v for i, v in enumerate(norm(r, N, 300, 90, 2))]
    return csv({"opening": ['"(1,234.50)"', *norm(r, N - 1, 900, 90, 2)], "change": change,
                "account_type": pick(r, N, "asset debt")})  # fmt: skip


@file("sap_export.txt", N, "Menge Betrag", "Werk", classes=2, first=-123.45, says="'Material'",
      ask={"features": ["Menge", "Betrag"]})  # fmt: skip
def _(path, r):
    return csv({"Material": [f"00000{4711 + 7 * i}" for i in range(N)], "Werk": pick(r, N, "DE01 DE02"),
                "Menge": ["123,45-", *(v + ("-" if i % 4 == 0 else "") for i, v in enumerate(comma(norm(r, N - 1, 50, 9, 2))))],
                "Betrag": comma(norm(r, N, 700, 99, 2))}, "\t")  # fmt: skip


@file("simulation.out.csv", N, "density energy", "phase", classes=2, first=0.00012)
def _(path, r):
    return csv({"density": ["1.20E-04", *(f"{v:.2E}" for v in r.lognormal(-8, 1, N - 1))],
                "energy": [f"{-v:.5e}" for v in r.lognormal(9, 1, N)], "phase": pick(r, N, "solid liquid")})  # fmt: skip


@file("fortran_run.dat", N, 3, "", first=0.0012)
def _(path, r):
    columns = [[f"{v:.6E}".replace("E", "D") for v in r.lognormal(-3, 1, N)] for _ in range(3)]
    columns[0][0] = "1.200000D-03"
    return "\n".join("  " + "  ".join(row) for row in zip(*columns, strict=True)) + "\n"


@file("excel_unicode.txt", N, "Gewicht Größe", "Geschlecht", classes=2, first=81.5)
def _(path, r):
    columns = {"Geschlecht": pick(r, N, "weiblich männlich"), "Gewicht": comma(norm(r, N, 75, 9, 1, 81.5)),
               "Größe": ints(r, N, 150, 200)}  # fmt: skip
    return csv(columns, "\t", end="\r\n").encode("utf-16")


@file("old_mac.txt", N, "u v", "kind", classes=2, first=5.5)
def _(path, r):
    return csv({"u": norm(r, N, 5, 1, 1, 5.5), "v": norm(r, N, 9, 1, 2), "kind": pick(r, N, "p q")}, "\t", end="\r")


@file("excel_sep.csv", N, "mass volume", "batch", classes=3, first=2.75)
def _(path, r):
    return "sep=;\r\n" + csv({"batch": pick(r, N, "A B C"), "mass": comma(norm(r, N, 3, 1, 2, 2.75)),
                              "volume": comma(norm(r, N, 9, 1, 2))}, ";", end="\r\n")  # fmt: skip


@file("trailing_commas.csv", N, "height weight", "sex", classes=2, first=171)
def _(path, r):
    body = csv({"height": ints(r, N, 150, 200, 171), "weight": norm(r, N, 75, 9), "sex": pick(r, N, "f m")})
    return body.replace("\n", ",\n")


@file("strain_sensors.csv", N, ("strain", "strain (2)", "strain (3)"), "", first=1.125, says="numbered")
def _(path, r):
    return "strain,strain,strain\n" + csv([norm(r, N, 1, 0.1, 3, 1.125), norm(r, N, 2, 0.1, 3), norm(r, N, 3, 0.1, 3)])


@file("concentrations.csv", N, ("Pb [µg/L]", "Cd [µg/L]", "pH (-)"), "Site", classes=3, says="bound", first=0.8,
      named="S-100")  # fmt: skip
def _(path, r):
    lead = norm(r, N, 1, 0.3, 2, 0.8)
    lead[5] = lead[9] = lead[30] = "<0.5"
    return csv({"Sample": [f"S-{100 + i}" for i in range(N)], "Site": pick(r, N, "up mid down"), "Pb [µg/L]": lead,
                "Cd [µg/L]": norm(r, N, 0.2, 0.05, 3), "pH (-)": norm(r, N, 7, 0.4, 2)}).encode("cp1252")  # fmt: skip


# What is missing -----------------------------------------------------------------------------------------------------


@file("AirQualityUCI.csv", N - 6, "CO(GT) PT08.S1(CO) T RH", "", says=("-200", "left out", "missing"), first=2.6,
      ask={"label": ""})  # fmt: skip
def _(path, r):
    columns = {"Date": [f"{1 + i // 24:02d}/03/2004" for i in range(N)], "Time": [f"{i % 24:02d}.00.00" for i in range(N)],
               "CO(GT)": comma(norm(r, N, 2, 0.8, 1, 2.6)), "PT08.S1(CO)": ints(r, N, 800, 1700),
               "T": comma(norm(r, N, 14, 3)), "RH": comma(norm(r, N, 48, 9))}  # fmt: skip
    for row in (4, 9, 22, 23, 30, 41):
        columns["CO(GT)"][row] = "-200"
    return csv(columns, ";").replace("\n", ";;\n") + ";;;;;;;\n" * 3


@file("buoy_46042.txt", N - 4, "WSPD WVHT ATMP", "", first=6.5, says=("-999", "missing", "left out"))
def _(path, r):
    columns = {"WSPD": norm(r, N, 7, 2, 1, 6.5), "WVHT": norm(r, N, 2, 0.5, 2), "ATMP": norm(r, N, 14, 2)}
    for row in (3, 8, 20, 33):
        columns["WVHT"][row] = "-999"
    return csv(columns, "\t")


@file("station_daily.csv", N - 5, "tmax tmin prcp", "station", classes=2, first=21.5, says=("-9999", "missing"))
def _(path, r):
    columns = {"station": pick(r, N, "USW00023174 USC00042319"), "tmax": norm(r, N, 22, 4, 1, 21.5),
               "tmin": norm(r, N, 11, 3), "prcp": norm(r, N, 3, 2)}  # fmt: skip
    for row in (2, 7, 11, 19, 40):
        columns["prcp"][row] = "-9999"
    return csv(columns)


@file("sas_listing.csv", N - 3, "SBP DBP CHOL", "ARM", classes=2, first=120, says="left out")
def _(path, r):
    columns = {"ARM": pick(r, N, "PLACEBO ACTIVE"), "SBP": ints(r, N, 100, 180, 120), "DBP": ints(r, N, 60, 110),
               "CHOL": ints(r, N, 120, 300)}  # fmt: skip
    columns["SBP"][4] = columns["DBP"][9] = columns["CHOL"][9] = columns["CHOL"][30] = "."
    return csv(columns)


@file("excel_errors.csv", N - 3, "ratio slope", "line", classes=2, first=0.5, says="left out")
def _(path, r):
    columns = {"line": pick(r, N, "WT KO"), "ratio": norm(r, N, 0.6, 0.1, 3, 0.5), "slope": norm(r, N, 2, 0.4, 3)}
    columns["ratio"][6], columns["slope"][7], columns["ratio"][21] = "#DIV/0!", "#N/A", "#VALUE!"
    return csv(columns)


@file("sparse_questionnaire.csv", N, "age bmi q1 q2 q3", "group", classes=2, says=("filled in", "missing=drop"), first=34)
def _(path, r):
    columns = {"group": pick(r, N, "case control"), "age": ints(r, N, 18, 80, 34), "bmi": norm(r, N, 26, 3)}
    columns |= {q: ints(r, N, 1, 5) for q in ("q1", "q2", "q3")}
    for k, q in enumerate(("bmi", "q1", "q2", "q3")):
        for row in range(3 + k, N, 7):
            columns[q][row] = ("", "n/a", "-", "?")[k]
    return csv(columns)


@file("mostly_empty_column.csv", N, "ferritin iron", "sex", classes=2, first=88, says="'remark_code'")
def _(path, r):
    return csv({"sex": pick(r, N, "F M"), "ferritin": ints(r, N, 10, 300, 88), "iron": norm(r, N, 90, 20),
                "remark_code": ["" if i % 5 else str(i) for i in range(N)]})  # fmt: skip


# Layout: preambles, units, indices, footers -------------------------------------------------------------------------


@file("lims_report.csv", N, "Nitrate Sulfate", "Matrix", classes=2, first=3.25, named="W2300",
      says=("first", "bound"))  # fmt: skip
def _(path, r):
    nitrate = comma(norm(r, N, 4, 1, 2, 3.25))
    nitrate[8] = nitrate[12] = "<0,05"
    return "LIMS export v4.2\nLaboratory: Water East\nPrinted: 03.05.2023\n\n" + csv(
        {"Sample ID": [f"W{2300 + i}" for i in range(N)], "Matrix": pick(r, N, "ground surface"), "Nitrate": nitrate,
         "Sulfate": comma(norm(r, N, 40, 9))}, ";")  # fmt: skip


@file("units_row.csv", N, "length mass time", "operator", classes=2, first=1.75, says=("units", "m", "kg"))
def _(path, r):
    return "length,mass,time,operator\nm,kg,s,\n" + csv([norm(r, N, 2, 0.3, 2, 1.75), norm(r, N, 8, 2, 2),
                                                         norm(r, N, 9, 1, 3), pick(r, N, "AB CD")])  # fmt: skip


@file("units_row_brackets.txt", N, "Temp Druck Fluss", "", first=21.5, says="units")
def _(path, r):
    return "Temp\tDruck\tFluss\n[°C]\t[bar]\t[l/min]\n" + csv([comma(norm(r, N, 20, 2, 1, 21.5)),
                                                            comma(norm(r, N, 4, 1, 2)), comma(norm(r, N, 30, 4))], "\t")  # fmt: skip


@file("plate_reader_long.csv", 96, "OD600 GFP", "", named="A1", first=0.125, says="first", ask={"label": ""})
def _(path, r):
    wells = [f"{row}{column}" for row in "ABCDEFGH" for column in range(1, 13)]
    return "Tecan i-control\nDevice: infinite 200Pro\nMode: Absorbance\n\n" + csv(
        {"Well": wells, "OD600": norm(r, 96, 0.5, 0.2, 4, 0.125), "GFP": ints(r, 96, 200, 9000)})  # fmt: skip


@file("plate_8x12.csv", 8, tuple(str(k) for k in range(1, 13)), "", named="A", first=0.05, ask={"header": "yes"})
def _(path, r):
    body = [norm(r, 8, 0.4, 0.2, 3, 0.05) for _ in range(12)]
    return "," + ",".join(str(k) for k in range(1, 13)) + "\n" + csv([list("ABCDEFGH"), *body])


@file("nmr_peaks.csv", N, "p1 p2 p3", "class", classes=2, first=1.5, says="'#'")
def _(path, r):
    return "# processed with TopSpin 4\n# user: ab\n" + csv({"p1": norm(r, N, 2, 0.3, 3, 1.5), "p2": norm(r, N, 3, 0.3, 3),
        "p3": norm(r, N, 4, 0.3, 3), "class": pick(r, N, "ill well")})  # fmt: skip


@file("matlab_percent.txt", N, 4, "", first=0.5, says="'%'")
def _(path, r):
    return "% saved 2021-03-04\n% a b c d\n" + csv([norm(r, N, 2, 0.3, 4, 0.5), *(norm(r, N, 3, 1, 4) for _ in range(3))], "  ")


@file("r_write_table.txt", N, "TP53 BRCA1 EGFR", "group", classes=2, named="GSM100", first=5.5)
def _(path, r):
    return '"TP53" "BRCA1" "EGFR" "group"\n' + csv(
        [[f'"GSM{100 + i}"' for i in range(N)], norm(r, N, 6, 1, 3, 5.5), norm(r, N, 7, 1, 3), norm(r, N, 8, 1, 3),
         pick(r, N, ['"tumor"', '"normal"'])], " ")  # fmt: skip


@file("pandas_index.csv", N, "a b", "c", classes=2, first=0.25, says="column 1")
def _(path, r):
    return csv({"": range(N), "a": norm(r, N, 1, 0.4, 3, 0.25), "b": norm(r, N, 1, 0.4, 3), "c": pick(r, N, "no yes")})


@file("two_saved_indices.csv", N, "a b", "", first=0.25, says=("Unnamed: 0",))
def _(path, r):
    return csv({"Unnamed: 0.1": range(N), "Unnamed: 0": range(N), "a": norm(r, N, 1, 0.4, 3, 0.25), "b": norm(r, N, 1, 0.4, 3)})


@file("shuffled_index.csv", N, "a b", "kind", classes=2, says=("also=",), ask={"without": ["Unnamed: 0"]})
def _(path, r):
    return csv({"Unnamed: 0": r.permutation(9 * N)[:N], "a": norm(r, N, 1, 0.4, 3), "b": norm(r, N, 1, 0.4, 3),
                "kind": pick(r, N, "x y")})  # fmt: skip


@file("total_at_the_end.csv", N, "Q1 Q2 Q3", "branch_type", classes=2, first=120, says="left out")
def _(path, r):
    columns = {"branch_type": pick(r, N, "city rural"), "Q1": ints(r, N, 90, 999, 120), "Q2": ints(r, N, 90, 999),
               "Q3": ints(r, N, 90, 999)}  # fmt: skip
    return csv(columns) + "\nTotal rows: 48\n"


@file("grouped_header.csv", N, "Ca Mg Fe Zn", "Type", classes=2, first=40.5, says="title")
def _(path, r):
    return ",Macro,,Trace,\n" + csv({"Type": pick(r, N, "clay sand"), "Ca": norm(r, N, 40, 5, 1, 40.5),
        "Mg": norm(r, N, 9, 1), "Fe": norm(r, N, 2, 0.5, 2), "Zn": norm(r, N, 1, 0.2, 2)})  # fmt: skip


# Columns that are no measurements -----------------------------------------------------------------------------------


@file("customers.csv", N, "age income visits", "segment", classes=3, first=44, says=("'customerID'", "'zip'", "'phone'"))
def _(path, r):
    return csv({"customerID": r.permutation(N) + 70311, "zip": ints(r, N, 10001, 99950), "phone": ints(r, N, 2e9, 9e9),
                "age": ints(r, N, 18, 90, 44), "income": norm(r, N, 50000, 9000, 2), "visits": ints(r, N, 0, 30),
                "segment": pick(r, N, "A B C")})  # fmt: skip


@file("german_addresses.csv", N, "Alter Kaufwert", "Kundenart", classes=2, first=44, says=("'PLZ'", "'Telefon'"))
def _(path, r):
    return csv({"PLZ": [f"0{1067 + 31 * i}" for i in range(N)], "Telefon": [f"+49 30 {100000 + 97 * i}" for i in range(N)],
                "Kundenart": pick(r, N, "privat gewerblich"), "Alter": ints(r, N, 18, 90, 44),
                "Kaufwert": comma(norm(r, N, 80, 20, 2))}, ";")  # fmt: skip


@file("weather_yyyymmdd.csv", N, "tmin tmax rain", "", first=1.5, says="'DATE'")
def _(path, r):
    days = [f"2023{1 + i // 28:02d}{1 + i % 28:02d}" for i in range(N)]
    return csv({"DATE": days, "tmin": norm(r, N, 4, 1, 1, 1.5), "tmax": norm(r, N, 14, 3), "rain": norm(r, N, 2, 1)})


@file("sensor_log.csv", N, "temperature humidity", "status", classes=2, first=21.5)
def _(path, r):
    return csv({"timestamp": [f"2023-05-01T{i // 4:02d}:{15 * (i % 4):02d}:00Z" for i in range(N)],
                "temperature": norm(r, N, 20, 2, 1, 21.5), "humidity": norm(r, N, 50, 9), "status": pick(r, N, "ok warn")})  # fmt: skip


@file("sensor_epoch.csv", N, "acc_x acc_y acc_z", "activity", classes=3, says="'timestamp'")
def _(path, r):
    return csv({"timestamp": [1_580_000_000 + 37 * i + i * i % 5 for i in range(N)], "activity": pick(r, N, "walk sit run"),
                **{f"acc_{k}": [f"{v:.4f}" for v in r.normal(0, 1, N)] for k in "xyz"}})  # fmt: skip


@file("visits_of_patients.csv", N, "visit bp hr glucose", "arm", classes=2, says="'patient_id'")
def _(path, r):
    return csv({"patient_id": np.repeat(1000 + r.permutation(60)[: N // 4], 4), "visit": pick(r, N, "1 2 3 4"),
                "bp": ints(r, N, 100, 180, 120), "hr": ints(r, N, 50, 110), "glucose": norm(r, N, 95, 12),
                "arm": pick(r, N, "drug placebo")})  # fmt: skip


@file("har_smartphone.csv", N, ("tBodyAcc-mean()-X", "tBodyAcc-mean()-Y", "tBodyAcc-std()-X"), "Activity", classes=3,
      says="'subject'")  # fmt: skip
def _(path, r):
    columns = {f'"{name}"': [f"{v:.8f}" for v in r.uniform(-1, 1, N)]
               for name in ("tBodyAcc-mean()-X", "tBodyAcc-mean()-Y", "tBodyAcc-std()-X")}  # fmt: skip
    return csv(columns | {'"subject"': sorted(ints(r, N, 1, 30)), '"Activity"': pick(r, N, ['"SITTING"', '"WALKING"', '"LAYING"'])})


@file("cv_folds.csv", N, "f1 f2 f3", "label", classes=2, says="'fold'")
def _(path, r):
    return csv({"f1": norm(r, N, 1, 0.2, 3), "f2": norm(r, N, 1, 0.2, 3), "f3": norm(r, N, 1, 0.2, 3),
                "label": pick(r, N, "pos neg"), "fold": pick(r, N, "0 1 2 3 4")})  # fmt: skip


@file("with_split.csv", N, "f1 f2", "target", classes=2, held=12, says="'split'")
def _(path, r):
    return csv({"f1": norm(r, N, 1, 0.2, 3), "f2": norm(r, N, 1, 0.2, 3), "target": pick(r, N, "0 1"),
                "split": ["train", "train", "test", "train"] * (N // 4)})  # fmt: skip


@file("three_parts.csv", N, "f1 f2", "y", classes=3, held=24, test=12, says="'set'")
def _(path, r):
    return csv({"set": ["train", "valid", "test", "train"] * (N // 4), "f1": norm(r, N, 1, 0.2, 3),
                "f2": norm(r, N, 1, 0.2, 3), "y": pick(r, N, "0 1 2")})  # fmt: skip


@file("is_train.csv", N, "f1 f2", "species", classes=2, held=12, says="'is_train'", ask={"split": "is_train"})
def _(path, r):
    return csv({"f1": norm(r, N, 1, 0.2, 3), "f2": norm(r, N, 1, 0.2, 3), "species": pick(r, N, "cat dog"),
                "is_train": ["True", "True", "False", "True"] * (N // 4)})  # fmt: skip


@file("species_and_code.csv", N, "wing tail", "species", classes=3, says=("'species_code'", "also="))
def _(path, r):
    code = r.integers(0, 3, N)
    return csv({"wing": norm(r, N, 90, 9), "tail": norm(r, N, 40, 5), "species_code": code + 1,
                "species": [("finch", "tit", "wren")[c] for c in code]})  # fmt: skip


@file("concrete_regression.csv", N, "cement water slag age", "", says="'target'", first=540)
def _(path, r):
    return csv({"cement": norm(r, N, 280, 90, 1, 540), "water": norm(r, N, 180, 20), "slag": norm(r, N, 70, 40),
                "age": ints(r, N, 1, 365), "target": norm(r, N, 35, 15, 2)})  # fmt: skip


@file("cars_one_hot.csv", N, "price color_red color_green color_blue", "", first=9.5, ask={"label": ""})
def _(path, r):
    colour = r.integers(0, 3, N)
    return csv({"price": norm(r, N, 12, 3, 1, 9.5), **{f"color_{name}": (colour == k).astype(int)
                for k, name in enumerate(("red", "green", "blue"))}})  # fmt: skip


@file("symptoms.csv", N, 6, "disease", classes=2, likelihood="bernoulli", says="'fever'")
def _(path, r):
    return csv({name: pick(r, N, "TRUE FALSE FALSE") for name in ("fever", "cough", "rash")} | {"disease": pick(r, N, "flu measles")})


@file("likert_survey.csv", N, "age q1 q2 q3 q4", "gender", classes=3, first=31, says="'respondent_id'")
def _(path, r):
    return csv({"respondent_id": range(501, 501 + N), "gender": pick(r, N, "female male diverse"),
                "age": ints(r, N, 18, 80, 31), **{f"q{k}": ints(r, N, 1, 5) for k in range(1, 5)},
                "comment": [f'"fine, thanks {i % 9}\nbut ""slow"""' for i in range(N)]})  # fmt: skip


@file("bike_sharing_day.csv", N, "season mnth temp hum windspeed casual registered cnt", "", first=2,
      says=("'instant'",), ask={"label": ""})  # fmt: skip
def _(path, r):
    return csv({"instant": range(1, N + 1), "dteday": [f"2011-{1 + i // 28:02d}-{1 + i % 28:02d}" for i in range(N)],
                "season": ["2", *pick(r, N - 1, "2 1 3 4")], "mnth": ints(r, N, 1, 12), "temp": norm(r, N, 0.5, 0.1, 4),
                "hum": norm(r, N, 0.6, 0.1, 4), "windspeed": norm(r, N, 0.2, 0.05, 4), "casual": ints(r, N, 2, 3400),
                "registered": ints(r, N, 20, 6900), "cnt": ints(r, N, 22, 8700)})  # fmt: skip


@file("credit_default.csv", N, "LIMIT_BAL AGE PAY_0 BILL_AMT1", "default.payment.next.month", classes=2, says="'ID'")
def _(path, r):
    return csv({"ID": range(1, N + 1), "LIMIT_BAL": [f"{v}0000" for v in ints(r, N, 1, 80)], "AGE": ints(r, N, 21, 75),
                "PAY_0": pick(r, N, "-2 -1 0 0 1 2"), "BILL_AMT1": [str(v) for v in r.integers(-900, 90000, N)],
                "default.payment.next.month": pick(r, N, "0 0 0 1")})  # fmt: skip


@file("churn.csv", N, "tenure MonthlyCharges", "Churn", classes=2, named="7590-VHVEG0", says="'gender'",
      ask={"label": "Churn"})  # fmt: skip
def _(path, r):
    return csv({"customerID": [f"{7590 + i}-VHVEG{i}" for i in range(N)], "gender": pick(r, N, "Female Male"),
                "tenure": ints(r, N, 1, 72), "MonthlyCharges": norm(r, N, 65, 20, 2), "Churn": pick(r, N, "No No Yes")})  # fmt: skip


@file("eeg_eye_state.csv", N, "AF3 F7 O1 O2", "eyeDetection", classes=2, first=4329.23)
def _(path, r):
    return csv({name: norm(r, N, 4300, 30, 2, 4329.23) for name in ("AF3", "F7", "O1", "O2")} | {"eyeDetection": sorted(pick(r, N, "0 1"))})


@file("mean_and_deviation.csv", N, "n weight", "treatment", classes=2, says="'yield'", first=12)
def _(path, r):
    return csv({"treatment": pick(r, N, "N P"), "n": ints(r, N, 5, 40, 12), "weight": norm(r, N, 3, 0.4, 2),
                "yield": [f"{a} ± {b}" for a, b in zip(norm(r, N, 5, 1), norm(r, N, 0.5, 0.1, 2), strict=True)]})  # fmt: skip


# Spectra, series, genes -----------------------------------------------------------------------------------------------


@file("nir_with_header.csv", N, 120, "", named="corn_0")
def _(path, r):
    waves = [str(1100 + 2 * k) for k in range(120)]
    return csv({"sample": [f"corn_{i}" for i in range(N)], **dict(zip(waves, spectra(r, N, 120).T, strict=True))})


@file("nir_wavelengths_only.csv", N, 120, "", ask={"header": "yes"})
def _(path, r):
    return csv({f"{900 + 2.5 * k:.1f}": column for k, column in enumerate(spectra(r, N, 120).T)})


@file("raman_decimal_comma.txt", N, 90, "strain", classes=3)
def _(path, r):
    waves = [f"{400 + 1.9 * k:.1f}".replace(".", ",") for k in range(90)]
    return csv({"strain": pick(r, N, "E.coli S.aureus B.subtilis"), **{w: comma(c) for w, c in zip(waves, spectra(r, N, 90).T, strict=True)}}, "\t")


@file("spectra_headerless.csv", N, 150, "")
def _(path, r):
    return csv(list(spectra(r, N, 150, 6).T))


@file("ftir_wavenumbers_down.csv", 20, 200, "", ask={"transpose": True})
def _(path, r):
    return csv({"wavenumber": [4000 - 15 * k for k in range(200)], **{f"sample_{i}": c for i, c in enumerate(spectra(r, 20, 200))}})


@file("uv_vis_columns.txt", 12, 150, "", ask={"transpose": True})
def _(path, r):
    return csv({"Wavelength (nm)": [200 + 2 * k for k in range(150)], **{f"dye {i}": c for i, c in enumerate(spectra(r, 12, 150))}}, "\t")


@file("ECG200_TRAIN.tsv", N, 96, "column 1", classes=2, ask={"label": "column 1"})
def _(path, r):
    return csv([pick(r, N, "-1 1"), *spectra(r, N, 96, 6).T], "\t")


@file("GunPoint_TRAIN.txt", N, 150, "column 1", classes=2, ask={"label": "column 1"})
def _(path, r):
    rows = zip(pick(r, N, "1 2"), spectra(r, N, 150), strict=True)
    return "".join(f"  {int(kind):.7e}  " + "  ".join(f"{v:.7e}" for v in curve) + "\n" for kind, curve in rows)


def genes(r, n, width):
    from guess_files import counts

    return counts(r, n, width), [f"{'ACTB GAPDH CD3E MS4A1 NKG7 LYZ'.split()[g % 6]}{g}" for g in range(width)]


@file("cells_by_genes.csv", N, 80, "", named="AAACCTGA-0", likelihood="negative-binomial")
def _(path, r):
    matrix, names = genes(r, N, 80)
    return csv({"": [f"AAACCTGA-{i}" for i in range(N)], **dict(zip(names, matrix.T, strict=True))})


@file("genes_by_cells_counts.csv", N, 80, "", named="AAACCTGA-0", likelihood="negative-binomial",
      ask={"transpose": True})  # fmt: skip
def _(path, r):
    matrix, names = genes(r, N, 80)
    return csv({"gene": names, **{f"AAACCTGA-{i}": row for i, row in enumerate(matrix)}})


@file("GSE_umi_matrix.tsv.gz", N, 120, "", named="GSM1_ACGT0", likelihood="negative-binomial", ask={"transpose": True})
def _(path, r):
    matrix, names = genes(r, N, 120)
    return gzip.compress(csv({"GENE": names, **{f"GSM1_ACGT{i}": row for i, row in enumerate(matrix)}}, "\t").encode())


@file("tpm_ensembl.tsv", 18, 140, "", named="liver_1", ask={"transpose": True})
def _(path, r):
    values = r.lognormal(1, 1, (18, 140)).round(2)
    columns = {"Geneid": [f"ENSG{100000 + 13 * g:011d}" for g in range(140)]}
    return csv(columns | {f"{('liver', 'brain', 'lung')[i // 6]}_{i % 6 + 1}": row for i, row in enumerate(values)}, "\t")


@file("GSE1000_series_matrix.txt", 12, 90, "", named="GSM10", ask={"transpose": True})
def _(path, r):
    head = '!Series_title\t"Liver in mice"\n!Series_geo_accession\t"GSE1000"\n!Sample_title\t"a"\t"b"\n\n'
    columns = {'"ID_REF"': [f'"{1007 + g}_s_at"' for g in range(90)]}
    body = csv(columns | {f'"GSM{10 + i}"': norm(r, 90, 8, 2, 3) for i in range(12)}, "\t")
    return head + "!series_matrix_table_begin\n" + body + "!series_matrix_table_end\n"


@file("expression_with_tissue.csv", N, 40, "tissue", classes=3, named="P-0")
def _(path, r):
    values, names = r.lognormal(1, 1, (N, 40)).round(3), [f"G{g}" for g in range(40)]
    return csv({"patient": [f"P-{i}" for i in range(N)], "tissue": pick(r, N, "lung liver skin"), **dict(zip(names, values.T, strict=True))})


@file("otu_table.tsv", 15, 70, "", named="S1", likelihood="negative-binomial", ask={"transpose": True})
def _(path, r):
    matrix, _ = genes(r, 15, 70)
    head = "# Constructed from biom file\n"
    return head + csv({"#OTU ID": [f"denovo{k}" for k in range(70)], **{f"S{i + 1}": row for i, row in enumerate(matrix)}}, "\t")


@file("bag_of_words.csv", N, 30, "topic", classes=2, likelihood="negative-binomial", ask={"scaling": "none"})
def _(path, r):
    words = [f"w{'abcdefghijklmnopqrstuvwxyzABCD'[k]}" for k in range(30)]
    return csv({"topic": pick(r, N, "sport politics"), **{word: r.poisson(0.7, N) for word in words}})


@file("events.txt", N, 12, "", likelihood="negative-binomial")
def _(path, r):
    return "\n".join(" ".join(map(str, row)) for row in r.poisson(3, (N, 12))) + "\n"


# Packed -----------------------------------------------------------------------------------------------------------------


@file("turbine.csv.gz", N, "GT TIT NOX", "", first=1.5)
def _(path, r):
    return gzip.compress(csv({"GT": norm(r, N, 2, 0.4, 3, 1.5), "TIT": norm(r, N, 1080, 15, 1), "NOX": norm(r, N, 65, 10, 3)}).encode())


@file("fish.csv.bz2", N, "Weight Length1 Width", "Species", classes=3)
def _(path, r):
    return bz2.compress(csv({"Species": pick(r, N, "Bream Roach Pike"), "Weight": norm(r, N, 400, 90, 1), "Length1": norm(r, N, 26, 4), "Width": norm(r, N, 4, 1, 4)}).encode())


@file("galaxies.tsv.xz", N, "u g r redshift", "class", classes=3, says="'objid'")
def _(path, r):
    return lzma.compress(csv({"objid": 1237648720693755918 + 1024 * r.permutation(N), "u": norm(r, N, 19, 1, 5), "g": norm(r, N, 18, 1, 5),
                              "r": norm(r, N, 17, 1, 5), "redshift": norm(r, N, 0.1, 0.05, 7), "class": pick(r, N, "STAR GALAXY QSO")}, "\t").encode())  # fmt: skip


@file("steel_plates.csv.zip", N, "X_Min Y_Min Luminosity", "Fault", classes=3)
def _(path, r):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("steel_plates.csv", csv({"X_Min": ints(r, N, 0, 1700), "Y_Min": ints(r, N, 6000, 90000), "Luminosity": ints(r, N, 40, 200), "Fault": pick(r, N, "Bumps Dirt Stains")}))
    return made.getvalue()
