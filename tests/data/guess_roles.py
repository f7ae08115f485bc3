"""Tables with columns that are no measurements."""

import numpy as np
from guess_files import comma, csv, file, ints, norm, pick

N = 48


@file(
    "customers.csv", N, "age income visits", "segment", classes=3, first=44, says=("'customerID'", "'zip'", "'phone'")
)
def _(path, r):
    return csv(
        {
            "customerID": r.permutation(N) + 70311,
            "zip": ints(r, N, 10001, 99950),
            "phone": ints(r, N, 2e9, 9e9),
            "age": ints(r, N, 18, 90, 44),
            "income": norm(r, N, 50000, 9000, 2),
            "visits": ints(r, N, 0, 30),
            "segment": pick(r, N, "A B C"),
        }
    )


@file("german_addresses.csv", N, "Alter Kaufwert", "Kundenart", classes=2, first=44, says=("'PLZ'", "'Telefon'"))
def _(path, r):
    return csv(
        {
            "PLZ": [f"0{1067 + 31 * i}" for i in range(N)],
            "Telefon": [f"+49 30 {100000 + 97 * i}" for i in range(N)],
            "Kundenart": pick(r, N, "privat gewerblich"),
            "Alter": ints(r, N, 18, 90, 44),
            "Kaufwert": comma(norm(r, N, 80, 20, 2)),
        },
        ";",
    )


@file("weather_yyyymmdd.csv", N, "tmin tmax rain", "", first=1.5, says="'DATE'")
def _(path, r):
    days = [f"2023{1 + i // 28:02d}{1 + i % 28:02d}" for i in range(N)]
    return csv({"DATE": days, "tmin": norm(r, N, 4, 1, 1, 1.5), "tmax": norm(r, N, 14, 3), "rain": norm(r, N, 2, 1)})


@file("sensor_log.csv", N, "temperature humidity", "status", classes=2, first=21.5)
def _(path, r):
    return csv(
        {
            "timestamp": [f"2023-05-01T{i // 4:02d}:{15 * (i % 4):02d}:00Z" for i in range(N)],
            "temperature": norm(r, N, 20, 2, 1, 21.5),
            "humidity": norm(r, N, 50, 9),
            "status": pick(r, N, "ok warn"),
        }
    )


@file("sensor_epoch.csv", N, "acc_x acc_y acc_z", "activity", classes=3, says="'timestamp'")
def _(path, r):
    return csv(
        {
            "timestamp": [1_580_000_000 + 37 * i + i * i % 5 for i in range(N)],
            "activity": pick(r, N, "walk sit run"),
            **{f"acc_{k}": [f"{v:.4f}" for v in r.normal(0, 1, N)] for k in "xyz"},
        }
    )


@file("visits_of_patients.csv", N, "visit bp hr glucose", "arm", classes=2, says="'patient_id'")
def _(path, r):
    return csv(
        {
            "patient_id": np.repeat(1000 + r.permutation(60)[: N // 4], 4),
            "visit": pick(r, N, "1 2 3 4"),
            "bp": ints(r, N, 100, 180, 120),
            "hr": ints(r, N, 50, 110),
            "glucose": norm(r, N, 95, 12),
            "arm": pick(r, N, "drug placebo"),
        }
    )


@file(
    "har_smartphone.csv",
    N,
    ("tBodyAcc-mean()-X", "tBodyAcc-mean()-Y", "tBodyAcc-std()-X"),
    "Activity",
    classes=3,
    says="'subject'",
)
def _(path, r):
    columns = {
        f'"{name}"': [f"{v:.8f}" for v in r.uniform(-1, 1, N)]
        for name in ("tBodyAcc-mean()-X", "tBodyAcc-mean()-Y", "tBodyAcc-std()-X")
    }
    return csv(
        columns
        | {'"subject"': sorted(ints(r, N, 1, 30)), '"Activity"': pick(r, N, ['"SITTING"', '"WALKING"', '"LAYING"'])}
    )


@file("cv_folds.csv", N, "f1 f2 f3", "label", classes=2, says="'fold'")
def _(path, r):
    return csv(
        {
            "f1": norm(r, N, 1, 0.2, 3),
            "f2": norm(r, N, 1, 0.2, 3),
            "f3": norm(r, N, 1, 0.2, 3),
            "label": pick(r, N, "pos neg"),
            "fold": pick(r, N, "0 1 2 3 4"),
        }
    )


@file("with_split.csv", N, "f1 f2", "target", classes=2, held=12, says="'split'")
def _(path, r):
    return csv(
        {
            "f1": norm(r, N, 1, 0.2, 3),
            "f2": norm(r, N, 1, 0.2, 3),
            "target": pick(r, N, "0 1"),
            "split": ["train", "train", "test", "train"] * (N // 4),
        }
    )


@file("three_parts.csv", N, "f1 f2", "y", classes=3, held=24, test=12, says="'set'")
def _(path, r):
    return csv(
        {
            "set": ["train", "valid", "test", "train"] * (N // 4),
            "f1": norm(r, N, 1, 0.2, 3),
            "f2": norm(r, N, 1, 0.2, 3),
            "y": pick(r, N, "0 1 2"),
        }
    )


@file("is_train.csv", N, "f1 f2", "species", classes=2, held=12, says="'is_train'", ask={"split": "is_train"})
def _(path, r):
    return csv(
        {
            "f1": norm(r, N, 1, 0.2, 3),
            "f2": norm(r, N, 1, 0.2, 3),
            "species": pick(r, N, "cat dog"),
            "is_train": ["True", "True", "False", "True"] * (N // 4),
        }
    )


@file("species_and_code.csv", N, "wing tail", "species", classes=3, says=("'species_code'", "also="))
def _(path, r):
    code = r.integers(0, 3, N)
    return csv(
        {
            "wing": norm(r, N, 90, 9),
            "tail": norm(r, N, 40, 5),
            "species_code": code + 1,
            "species": [("finch", "tit", "wren")[c] for c in code],
        }
    )


@file("concrete_regression.csv", N, "cement water slag age", "", says="'target'", first=540)
def _(path, r):
    return csv(
        {
            "cement": norm(r, N, 280, 90, 1, 540),
            "water": norm(r, N, 180, 20),
            "slag": norm(r, N, 70, 40),
            "age": ints(r, N, 1, 365),
            "target": norm(r, N, 35, 15, 2),
        }
    )


@file("cars_one_hot.csv", N, "price color_red color_green color_blue", "", first=9.5, ask={"label": ""})
def _(path, r):
    colour = r.integers(0, 3, N)
    return csv(
        {
            "price": norm(r, N, 12, 3, 1, 9.5),
            **{f"color_{name}": (colour == k).astype(int) for k, name in enumerate(("red", "green", "blue"))},
        }
    )


@file("symptoms.csv", N, 6, "disease", classes=2, likelihood="bernoulli", says="'fever'")
def _(path, r):
    return csv(
        {name: pick(r, N, "TRUE FALSE FALSE") for name in ("fever", "cough", "rash")}
        | {"disease": pick(r, N, "flu measles")}
    )


@file("likert_survey.csv", N, "age q1 q2 q3 q4", "gender", classes=3, first=31, says="'respondent_id'")
def _(path, r):
    return csv(
        {
            "respondent_id": range(501, 501 + N),
            "gender": pick(r, N, "female male diverse"),
            "age": ints(r, N, 18, 80, 31),
            **{f"q{k}": ints(r, N, 1, 5) for k in range(1, 5)},
            "comment": [f'"fine, thanks {i % 9}\nbut ""slow"""' for i in range(N)],
        }
    )


@file(
    "bike_sharing_day.csv",
    N,
    "season mnth temp hum windspeed casual registered cnt",
    "",
    first=2,
    says=("'instant'",),
    ask={"label": ""},
)
def _(path, r):
    return csv(
        {
            "instant": range(1, N + 1),
            "dteday": [f"2011-{1 + i // 28:02d}-{1 + i % 28:02d}" for i in range(N)],
            "season": ["2", *pick(r, N - 1, "2 1 3 4")],
            "mnth": ints(r, N, 1, 12),
            "temp": norm(r, N, 0.5, 0.1, 4),
            "hum": norm(r, N, 0.6, 0.1, 4),
            "windspeed": norm(r, N, 0.2, 0.05, 4),
            "casual": ints(r, N, 2, 3400),
            "registered": ints(r, N, 20, 6900),
            "cnt": ints(r, N, 22, 8700),
        }
    )


@file("credit_default.csv", N, "LIMIT_BAL AGE PAY_0 BILL_AMT1", "default.payment.next.month", classes=2, says="'ID'")
def _(path, r):
    return csv(
        {
            "ID": range(1, N + 1),
            "LIMIT_BAL": [f"{v}0000" for v in ints(r, N, 1, 80)],
            "AGE": ints(r, N, 21, 75),
            "PAY_0": pick(r, N, "-2 -1 0 0 1 2"),
            "BILL_AMT1": [str(v) for v in r.integers(-900, 90000, N)],
            "default.payment.next.month": pick(r, N, "0 0 0 1"),
        }
    )


@file(
    "churn.csv",
    N,
    "tenure MonthlyCharges",
    "Churn",
    classes=2,
    named="7590-VHVEG0",
    says="'gender'",
    ask={"label": "Churn"},
)
def _(path, r):
    return csv(
        {
            "customerID": [f"{7590 + i}-VHVEG{i}" for i in range(N)],
            "gender": pick(r, N, "Female Male"),
            "tenure": ints(r, N, 1, 72),
            "MonthlyCharges": norm(r, N, 65, 20, 2),
            "Churn": pick(r, N, "No No Yes"),
        }
    )


@file("eeg_eye_state.csv", N, "AF3 F7 O1 O2", "eyeDetection", classes=2, first=4329.23)
def _(path, r):
    return csv(
        {name: norm(r, N, 4300, 30, 2, 4329.23) for name in ("AF3", "F7", "O1", "O2")}
        | {"eyeDetection": sorted(pick(r, N, "0 1"))}
    )


@file("mean_and_deviation.csv", N, "n weight", "treatment", classes=2, says="'yield'", first=12)
def _(path, r):
    return csv(
        {
            "treatment": pick(r, N, "N P"),
            "n": ints(r, N, 5, 40, 12),
            "weight": norm(r, N, 3, 0.4, 2),
            "yield": [f"{a} ± {b}" for a, b in zip(norm(r, N, 5, 1), norm(r, N, 0.5, 0.1, 2), strict=True)],
        }
    )


@file(
    "penguins_raw.csv",
    N,
    ("Culmen Length (mm)", "Body Mass (g)"),
    "Species",
    classes=2,
    named="N0A1",
    says="'Sample Number'",
)
def _(path, r):
    return csv(
        {
            "studyName": pick(r, N, "PAL0708 PAL0809"),
            "Sample Number": range(1, N + 1),
            "Species": pick(r, N, ["Adelie Penguin (Pygoscelis adeliae)", "Gentoo penguin (Pygoscelis papua)"]),
            "Individual ID": [f"N{i}A1" for i in range(N)],
            "Culmen Length (mm)": norm(r, N, 44, 5),
            "Body Mass (g)": ints(r, N, 2700, 6300),
            "Comments": ["Nest never observed with full clutch." if i % 3 else "" for i in range(N)],
        }
    )


@file("gene_annotation.csv", N, 9, "biotype", classes=2, named="G0")
def _(path, r):
    scales = {f"stat{k}": norm(r, N, 4 * 10**k, 10**k, 2) for k in range(-1, 8)}
    return csv({"gene": [f"G{i}" for i in range(N)], **scales, "biotype": pick(r, N, "coding lncRNA")})


@file("process_log.csv", 4 * N, 10, "", named="2024-01-01 00:00")
def _(path, r):
    drift = np.cumsum(r.normal(0, 1, (4 * N, 10)), 0).round(3)
    times = [f"2024-01-0{1 + i // 96} {i % 96 // 4:02d}:{15 * (i % 4):02d}" for i in range(4 * N)]
    return csv({"time": times, **{f"TT{k}01": drift[:, k] for k in range(10)}})
