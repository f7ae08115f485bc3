"""Tables by what stands for missing values."""

from guess_files import comma, csv, file, ints, norm, pick

N = 48


@file(
    "AirQualityUCI.csv",
    N - 6,
    "CO(GT) PT08.S1(CO) T RH",
    "",
    says=("-200", "left out", "missing"),
    first=2.6,
    ask={"label": ""},
)
def _(path, r):
    columns = {
        "Date": [f"{1 + i // 24:02d}/03/2004" for i in range(N)],
        "Time": [f"{i % 24:02d}.00.00" for i in range(N)],
        "CO(GT)": comma(norm(r, N, 2, 0.8, 1, 2.6)),
        "PT08.S1(CO)": ints(r, N, 800, 1700),
        "T": comma(norm(r, N, 14, 3)),
        "RH": comma(norm(r, N, 48, 9)),
    }
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
    columns = {
        "station": pick(r, N, "USW00023174 USC00042319"),
        "tmax": norm(r, N, 22, 4, 1, 21.5),
        "tmin": norm(r, N, 11, 3),
        "prcp": norm(r, N, 3, 2),
    }
    for row in (2, 7, 11, 19, 40):
        columns["prcp"][row] = "-9999"
    return csv(columns)


@file("sas_listing.csv", N - 3, "SBP DBP CHOL", "ARM", classes=2, first=120, says="left out")
def _(path, r):
    columns = {
        "ARM": pick(r, N, "PLACEBO ACTIVE"),
        "SBP": ints(r, N, 100, 180, 120),
        "DBP": ints(r, N, 60, 110),
        "CHOL": ints(r, N, 120, 300),
    }
    columns["SBP"][4] = columns["DBP"][9] = columns["CHOL"][9] = columns["CHOL"][30] = "."
    return csv(columns)


@file("excel_errors.csv", N - 3, "ratio slope", "line", classes=2, first=0.5, says="left out")
def _(path, r):
    columns = {"line": pick(r, N, "WT KO"), "ratio": norm(r, N, 0.6, 0.1, 3, 0.5), "slope": norm(r, N, 2, 0.4, 3)}
    columns["ratio"][6], columns["slope"][7], columns["ratio"][21] = "#DIV/0!", "#N/A", "#VALUE!"
    return csv(columns)


@file(
    "sparse_questionnaire.csv", N, "age bmi q1 q2 q3", "group", classes=2, says=("filled in", "missing=drop"), first=34
)
def _(path, r):
    columns = {"group": pick(r, N, "case control"), "age": ints(r, N, 18, 80, 34), "bmi": norm(r, N, 26, 3)}
    columns |= {q: ints(r, N, 1, 5) for q in ("q1", "q2", "q3")}
    for k, q in enumerate(("bmi", "q1", "q2", "q3")):
        for row in range(3 + k, N, 7):
            columns[q][row] = ("", "n/a", "-", "?")[k]
    return csv(columns)


@file("mostly_empty_column.csv", N, "ferritin iron", "sex", classes=2, first=88, says="'remark_code'")
def _(path, r):
    return csv(
        {
            "sex": pick(r, N, "F M"),
            "ferritin": ints(r, N, 10, 300, 88),
            "iron": norm(r, N, 90, 20),
            "remark_code": ["" if i % 5 else str(i) for i in range(N)],
        }
    )
