"""Tables that everybody knows: of clinics, penguins and digits."""

from guess_files import blobs, csv, file, ints, norm, pick

N = 60

HEART = "age sex cp trestbps chol fbs restecg thalach exang oldpeak slope ca thal"


@file("heart.csv", N, HEART, "target", classes=2, first=63)
def _(path, r):
    low = dict(zip(HEART.split(), (29, 0, 0, 94, 126, 0, 0, 71, 0, 0, 0, 0, 0), strict=True))
    high = dict(zip(HEART.split(), (77, 1, 3, 200, 564, 1, 2, 202, 1, 0, 2, 4, 3), strict=True))
    columns = {name: ints(r, N, low[name], high[name]) for name in low}
    columns |= {"age": ints(r, N, 29, 77, 63), "oldpeak": norm(r, N, 1, 1)}
    return "\ufeff" + csv(columns | {"target": pick(r, N, "1 0")}, end="\r\n")


@file("processed.cleveland.data", N - 2, 13, "column 14", classes=5, says="left out", first=63)
def _(path, r):
    columns = [
        ints(r, N, a, b)
        for a, b in (
            (29, 77),
            (0, 1),
            (1, 4),
            (94, 200),
            (126, 564),
            (0, 1),
            (0, 2),
            (71, 202),
            (0, 1),
            (0, 6),
            (1, 3),
            (0, 3),
            (3, 7),
        )
    ]
    columns = [[f"{cell}.0" for cell in column] for column in columns]
    columns[0][0], columns[11][6], columns[12][30] = "63.0", "?", "?"
    return csv([*columns, pick(r, N, "0 0 1 2 3 4")])


WDBC = [f"{name}_{kind}" for kind in ("mean", "se") for name in ("radius", "texture", "perimeter", "area", "symmetry")]


@file("breast-cancer.csv", N, tuple(WDBC), "diagnosis", classes=2, says=("'id'", "Unnamed: 32"), first=17.99)
def _(path, r):
    columns = {"id": r.integers(8e4, 9e8, N), "diagnosis": pick(r, N, "M B B")}
    columns |= {name: norm(r, N, 14, 3, 2, 17.99) for name in WDBC}
    header = ",".join(f'"{name}"' for name in [*columns, "Unnamed: 32"])
    return header + "\n" + csv(list(columns.values())).replace("\n", ",\n")


@file("wdbc.data", N, 10, "column 2", classes=2, ask={"label": "column 2", "without": ["column 1"]})
def _(path, r):
    return csv([r.integers(8e5, 9e8, N), pick(r, N, "M B B"), *(norm(r, N, 14, 3, 2) for _ in range(10))])


@file(
    "penguins.csv",
    N - 2,
    "bill_length_mm bill_depth_mm flipper_length_mm body_mass_g",
    "species",
    classes=3,
    says=("left out", "'year'", "'island'"),
    first=39.1,
)
def _(path, r):
    columns = {
        "species": pick(r, N, "Adelie Gentoo Chinstrap"),
        "island": pick(r, N, "Torgersen Biscoe Dream"),
        "bill_length_mm": norm(r, N, 44, 5, 1, 39.1),
        "bill_depth_mm": norm(r, N, 17, 2),
        "flipper_length_mm": ints(r, N, 172, 231),
        "body_mass_g": ints(r, N, 2700, 6300),
        "sex": pick(r, N, "male female NA"),
        "year": pick(r, N, "2007 2008 2009"),
    }
    for name in list(columns)[2:6]:
        columns[name][3] = columns[name][50] = "NA"
    return csv(columns)


@file("mnist_train_small.csv", N, (28, 28), "label", classes=10, likelihood="bernoulli")
def _(path, r):
    pixels = blobs(r, N).reshape(N, -1)
    return csv({"label": pick(r, N, "0123456789".replace("", " ")), **{f"pixel{i}": pixels[:, i] for i in range(784)}})


@file("mnist_test.csv", N, (28, 28), "column 1", classes=10, likelihood="bernoulli", ask={"label": "column 1"})
def _(path, r):
    return csv([pick(r, N, "0123456789".replace("", " ")), *blobs(r, N).reshape(N, -1).T])


@file("optdigits.tra", N, (8, 8), "column 65", classes=10, ask={"label": "column 65"}, likelihood="bernoulli")
def _(path, r):
    return csv([*(blobs(r, N, 8, 8) // 16).reshape(N, -1).T, pick(r, N, "0123456789".replace("", " "))])
