"""Tables that everybody knows: with classes in any place, also without names."""

from guess_files import csv, file, ints, norm, pick

N = 60

ZOO = "hair feathers eggs milk airborne aquatic predator toothed backbone breathes venomous fins tail domestic catsize"


@file("zoo.csv", N, ZOO + " legs", "class_type", classes=7, named="aardvark0", ask={"label": "class_type"})
def _(path, r):
    columns = {name: pick(r, N, "0 1 1") for name in ZOO.split()} | {"legs": pick(r, N, "4 0 2 6 8 5")}
    return csv(
        {"animal_name": [f"aardvark{i}" for i in range(N)], **columns, "class_type": pick(r, N, "1 2 3 4 5 6 7")}
    )


@file(
    "mushrooms.csv",
    N,
    8,
    "class",
    classes=2,
    ask={"features": ["cap-shape", "odor", "habitat"]},
    likelihood="bernoulli",
)
def _(path, r):
    return csv(
        {
            "class": pick(r, N, "p e"),
            "cap-shape": pick(r, N, "x b s"),
            "odor": pick(r, N, "a n"),
            "habitat": pick(r, N, "u g m"),
        }
    )


@file("pima-diabetes.csv", N, "Pregnancies Glucose BMI DiabetesPedigreeFunction Age", "Outcome", classes=2, first=6)
def _(path, r):
    return csv(
        {
            "Pregnancies": ints(r, N, 0, 17, 6),
            "Glucose": ints(r, N, 44, 199),
            "BMI": norm(r, N, 32, 7),
            "DiabetesPedigreeFunction": norm(r, N, 0.5, 0.3, 3),
            "Age": ints(r, N, 21, 81),
            "Outcome": pick(r, N, "0 1"),
        }
    )


@file("glass.data", N, 9, "column 11", classes=6, says="column 1", first=1.52101, ask={"label": "column 11"})
def _(path, r):
    return csv(
        [
            range(1, N + 1),
            norm(r, N, 1.518, 0.003, 5, 1.52101),
            *(norm(r, N, 9, 4, 2) for _ in range(8)),
            sorted(pick(r, N, "1 2 3 5 6 7")),
        ]
    )


@file("ecoli.data", N, 7, "column 9", classes=4, named="AAT_ECOLI0", first=0.49)
def _(path, r):
    columns = [
        [f"AAT_ECOLI{i}" for i in range(N)],
        norm(r, N, 0.5, 0.1, 2, 0.49),
        norm(r, N, 0.5, 0.1, 2),
        norm(r, N, 0.48, 0.1, 2),
        *(norm(r, N, 0.5, 0.1, 2) for _ in range(4)),
        pick(r, N, "cp im pp om"),
    ]
    return csv(columns, "  ")


@file("ionosphere.data", N, 33, "column 35", classes=2, says=("'column 2'", "constant"))
def _(path, r):
    columns = [[f"{v:.5f}" for v in r.uniform(-1, 1, N)] for _ in range(32)]
    return csv([pick(r, N, "1 1 0"), ["0"] * N, *columns, pick(r, N, "g b")])


@file("sonar.all-data.csv", N, 60, "column 61", classes=2)
def _(path, r):
    return csv([*([f"{v:.4f}" for v in r.random(N)] for _ in range(60)), sorted(pick(r, N, "R M"))])


@file("letter-recognition.data", N * 3, 16, "column 1", classes=26, ask={"label": "column 1"})
def _(path, r):
    return csv(
        [pick(r, N * 3, "ABCDEFGHIJKLMNOPQRSTUVWXYZ".replace("", " ")), *(ints(r, N * 3, 0, 15) for _ in range(16))]
    )


@file("auto-mpg.data", N - 1, 8, "", says=("left out", "'column 9'"), first=18)
def _(path, r):
    power = [f"{v}.0" for v in ints(r, N, 46, 230)]
    power[20] = "?"
    rows = zip(
        norm(r, N, 23, 7, 1, 18),
        pick(r, N, "8 4 6"),
        norm(r, N, 190, 90),
        power,
        norm(r, N, 2900, 500, 0),
        norm(r, N, 15, 3),
        sorted(ints(r, N, 70, 82)),
        pick(r, N, "1 2 3"),
        strict=True,
    )
    return "".join("   ".join(row) + f'\t"ford pinto {i % 50}"\n' for i, row in enumerate(rows))
