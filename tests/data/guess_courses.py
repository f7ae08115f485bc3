"""Tables that everybody knows, as courses and packages of R hand them out."""

import numpy as np
from guess_files import csv, file, ints, norm, pick

N = 60


@file("student-mat.csv", N, "age Medu absences G1 G2 G3", ("school", "sex", "Mjob", ""), ask={"label": "school"})
def _(path, r):
    quoted = {"school": pick(r, N, "GP MS"), "sex": pick(r, N, "F M"), "Mjob": pick(r, N, "teacher at_home health")}
    columns = {name: [f'"{cell}"' for cell in cells] for name, cells in quoted.items()}
    columns |= {"age": ints(r, N, 15, 22), "Medu": ints(r, N, 0, 4), "absences": ints(r, N, 0, 75)}
    return csv(columns | {name: ints(r, N, 0, 20) for name in ("G1", "G2", "G3")}, ";")


@file("bank-full.csv", N, "age balance duration campaign pdays", "y", classes=2, says="'job'")
def _(path, r):
    return csv(
        {
            '"age"': ints(r, N, 18, 95),
            '"job"': pick(r, N, ['"admin."', '"services"', '"technician"']),
            '"balance"': [str(v) for v in r.integers(-800, 9000, N)],
            '"duration"': ints(r, N, 4, 3000),
            '"campaign"': ints(r, N, 1, 30),
            '"pdays"': pick(r, N, "-1 -1 -1 92 183 330"),
            '"y"': pick(r, N, ['"no"', '"yes"']),
        },
        ";",
    )


@file(
    "car.data",
    N,
    12,
    "column 7",
    classes=3,
    likelihood="bernoulli",
    ask={"features": [f"column {i}" for i in range(1, 7)]},
)
def _(path, r):
    return csv([*(pick(r, N, "low high") for _ in range(6)), pick(r, N, "unacc acc good")])


@file("seeds_dataset.txt", N, 7, "column 8", classes=3, first=15.26)
def _(path, r):
    rows = zip(
        norm(r, N, 15, 3, 2, 15.26), *(norm(r, N, 5, 1, 4) for _ in range(6)), sorted(pick(r, N, "1 2 3")), strict=True
    )
    return "".join(("\t\t" if i % 9 == 8 else "\t").join(row) + "\n" for i, row in enumerate(rows))


@file("haberman.data", N, 3, "column 4", classes=2, first=30)
def _(path, r):
    return csv([ints(r, N, 30, 83, 30), ints(r, N, 58, 69), ints(r, N, 0, 52), pick(r, N, "1 1 2")])


BLOOD = ("Recency (months)", "Frequency (times)", "Monetary (c.c. blood)", "Time (months)")


@file("transfusion.data", N, BLOOD, '"whether he/she donated blood in March 2007"'.strip('"'), classes=2)
def _(path, r):
    columns = {name: ints(r, N, 1 + i, 50 + 40 * i) for i, name in enumerate(BLOOD)}
    return csv(columns | {"whether he/she donated blood in March 2007": pick(r, N, "1 0 0")})


@file("data_banknote_authentication.txt", N, 4, "column 5", classes=2)
def _(path, r):
    return csv([*([f"{v:.4f}" for v in r.normal(0, 4, N)] for _ in range(4)), pick(r, N, "0 1")])


@file("Skin_NonSkin.txt", N, 3, "column 4", classes=2, first=74)
def _(path, r):
    return csv([ints(r, N, 0, 255, 74), ints(r, N, 0, 255), ints(r, N, 0, 255), sorted(pick(r, N, "1 2"))], "\t")


@file("covtype.data", 3 * N, 14, "column 15", classes=7, first=2596)
def _(path, r):
    n, area = 3 * N, r.integers(0, 4, 3 * N)
    return csv(
        [
            ints(r, n, 1859, 3858, 2596),
            *(ints(r, n, 0, 60 * k) for k in range(2, 11)),
            *((area == k).astype(int) for k in range(4)),
            pick(r, n, "5 2 1 7 3 6 4"),
        ]
    )


ACIDS = "palmitic palmitoleic stearic oleic linoleic linolenic arachidic eicosenoic"


@file("olive.csv", N, ACIDS, "region", classes=3, ask={"label": "region", "without": ["area"]})
def _(path, r):
    area = r.integers(0, 9, N)
    names = np.array(
        [
            "North-Apulia",
            "Calabria",
            "South-Apulia",
            "Sicily",
            "Inland",
            "Coast",
            "East-Liguria",
            "West-Liguria",
            "Umbria",
        ]
    )
    return csv(
        {
            '""': [f'"{i + 1}.{names[a]}"' for i, a in enumerate(area)],
            '"region"': 1 + area // 3,
            '"area"': area + 1,
            **{f'"{name}"': ints(r, N, 10, 1500) for name in ACIDS.split()},
        }
    )


@file("gapminder.csv", N, "lifeExp pop gdpPercap", "continent", classes=4, says=("'year'", "'country'"))
def _(path, r):
    places = [(f"Land {k}", ["Asia", "Europe", "Africa", "Oceania"][k % 4]) for k in range(12)]
    return csv(
        {
            "country": [f'"{places[i // 5][0]}"' for i in range(N)],
            "continent": [places[i // 5][1] for i in range(N)],
            "year": [1952 + 5 * (i % 5) for i in range(N)],
            "lifeExp": norm(r, N, 60, 12, 3),
            "pop": ints(r, N, 60000, 1e9),
            "gdpPercap": norm(r, N, 7000, 3000, 4),
        }
    )


@file(
    "mtcars.csv",
    32,
    "mpg cyl disp hp drat wt qsec vs am gear carb",
    "",
    named="Mazda RX4 0",
    first=21,
    ask={"label": ""},
)
def _(path, r):
    n = 32
    return csv(
        {
            '""': [f'"Mazda RX4 {i}"' for i in range(n)],
            "mpg": norm(r, n, 20, 6, 1, 21),
            "cyl": pick(r, n, "4 6 8"),
            "disp": norm(r, n, 230, 120),
            "hp": ints(r, n, 52, 335),
            "drat": norm(r, n, 3.6, 0.5, 2),
            "wt": norm(r, n, 3.2, 1, 3),
            "qsec": norm(r, n, 17.8, 1.8, 2),
            "vs": pick(r, n, "0 1"),
            "am": pick(r, n, "1 0"),
            "gear": pick(r, n, "3 4 5"),
            "carb": pick(r, n, "1 2 3 4 6 8"),
        }
    )


@file(
    "diamonds.csv",
    N,
    "carat depth table price x y z",
    ("cut", "color", "clarity"),
    ask={"label": "cut"},
    says="column 1",
)
def _(path, r):
    return csv(
        {
            '""': [f'"{i + 1}"' for i in range(N)],
            '"carat"': norm(r, N, 0.8, 0.4, 2),
            '"cut"': pick(r, N, ['"Ideal"', '"Premium"', '"Good"']),
            '"color"': pick(r, N, ['"E"', '"I"', '"J"']),
            '"clarity"': pick(r, N, ['"SI2"', '"SI1"', '"VS1"']),
            '"depth"': norm(r, N, 61, 1.4),
            '"table"': norm(r, N, 57, 2),
            '"price"': ints(r, N, 326, 18823),
            '"x"': norm(r, N, 5.7, 1, 2),
            '"y"': norm(r, N, 5.7, 1, 2),
            '"z"': norm(r, N, 3.5, 0.7, 2),
        }
    )
