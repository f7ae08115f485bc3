"""Tables that everybody knows, as they come from repositories: the first."""

from guess_files import csv, file, ints, norm, pick

N = 60


@file("iris.csv", N, "sepal_length sepal_width petal_length petal_width", "species", classes=3, first=5.1)
def _(path, r):
    return csv(
        {
            "sepal_length": norm(r, N, 5.8, 0.8, first=5.1),
            "sepal_width": norm(r, N, 3, 0.4),
            "petal_length": norm(r, N, 3.7, 1.7),
            "petal_width": norm(r, N, 1.2, 0.7),
            "species": pick(r, N, "setosa versicolor virginica"),
        }
    )


@file(
    "Iris.csv.kaggle.csv",
    N,
    "SepalLengthCm SepalWidthCm PetalLengthCm PetalWidthCm",
    "Species",
    classes=3,
    says=("'Id'", "also="),
)
def _(path, r):
    return csv(
        {
            "Id": range(1, N + 1),
            "SepalLengthCm": norm(r, N, 5.8, 0.8),
            "SepalWidthCm": norm(r, N, 3, 0.4),
            "PetalLengthCm": norm(r, N, 3.7, 1.7),
            "PetalWidthCm": norm(r, N, 1.2, 0.7),
            "Species": pick(r, N, "Iris-setosa Iris-versicolor Iris-virginica"),
        },
        end="\r\n",
    )


@file("iris.data", N, 4, "column 5", classes=3, first=5.1)
def _(path, r):
    return (
        csv(
            [
                norm(r, N, 5.8, 0.8, first=5.1),
                norm(r, N, 3, 0.4),
                norm(r, N, 3.7, 1.7),
                norm(r, N, 1.2, 0.7),
                pick(r, N, "Iris-setosa Iris-versicolor Iris-virginica"),
            ]
        )
        + "\n"
    )


@file("wine.data", N, 13, "column 1", classes=3, first=14.23, ask={"label": "column 1"})
def _(path, r):
    return csv(
        [
            sorted(pick(r, N, "1 2 3")),
            norm(r, N, 13, 0.8, 2, 14.23),
            *(norm(r, N, 2, 0.7, 2) for _ in range(9)),
            norm(r, N, 1, 0.2, 2),
            norm(r, N, 3, 0.7, 2),
            ints(r, N, 278, 1680),
        ][:14]
    )


WINE = (
    "fixed acidity;volatile acidity;citric acid;residual sugar;chlorides;free sulfur dioxide;total sulfur dioxide;"
    "density;pH;sulphates;alcohol"
)


@file("winequality-red.csv", N, tuple(WINE.split(";")), ("quality", ""), says="'quality'", first=7.4)
def _(path, r):
    columns = {f'"{name}"': norm(r, N, 5, 1.3, 2, 7.4) for name in WINE.split(";")}
    return csv(columns | {'"quality"': ints(r, N, 3, 8)}, ";")


ABALONE = "Length Diameter Height Whole_weight Shucked_weight Viscera_weight Shell_weight"


@file("abalone.csv", N, ABALONE + " Rings", "Sex", classes=3, ask={"label": "Sex"})
def _(path, r):
    return csv(
        {
            "Sex": pick(r, N, "M F I"),
            **{name: norm(r, N, 0.5, 0.1, 3) for name in ABALONE.split()},
            "Rings": ints(r, N, 3, 21),
        }
    )


@file("abalone.data", N, 8, "column 1", classes=3, ask={"label": "column 1"})
def _(path, r):
    return csv([pick(r, N, "M F I"), *(norm(r, N, 0.5, 0.1, 4) for _ in range(7)), ints(r, N, 3, 21)])


HOUSING = "longitude latitude housing_median_age total_rooms total_bedrooms population households median_income"


@file(
    "housing.csv", N - 3, HOUSING, "ocean_proximity", says=("left out", "'median_house_value'", "target"), first=-122.23
)
def _(path, r):
    rooms = ints(r, N, 100, 3000)
    rooms[4] = rooms[9] = rooms[40] = ""
    return csv(
        {
            "longitude": ["-122.23", *(f"-{v}" for v in norm(r, N - 1, 119, 2, 2))],
            "latitude": norm(r, N, 36, 2, 2),
            "housing_median_age": [f"{v}.0" for v in ints(r, N, 1, 52)],
            "total_rooms": ints(r, N, 200, 9000),
            "total_bedrooms": rooms,
            "population": ints(r, N, 80, 5000),
            "households": ints(r, N, 90, 2500),
            "median_income": norm(r, N, 3.9, 1.9, 4),
            "median_house_value": ints(r, N, 15000, 500001),
            "ocean_proximity": pick(r, N, ["NEAR BAY", "INLAND", "<1H OCEAN", "NEAR OCEAN"]),
        }
    )


@file("housing.data", N, 14, "", first=0.00632)
def _(path, r):
    columns = [
        norm(r, N, 3, 2, 5, 0.00632),
        norm(r, N, 11, 9, 2),
        norm(r, N, 11, 6, 2),
        pick(r, N, "0 0 0 1"),
        norm(r, N, 0.55, 0.1, 4),
        norm(r, N, 6.3, 0.7, 4),
        norm(r, N, 68, 20, 2),
        norm(r, N, 3.8, 2, 4),
        ints(r, N, 1, 24),
        ints(r, N, 187, 711),
        norm(r, N, 18, 2, 2),
        norm(r, N, 356, 60, 2),
        norm(r, N, 12, 7, 2),
        norm(r, N, 22, 9, 2),
    ]
    return "\n".join(" " + "  ".join(f"{cell:>7}" for cell in row) for row in zip(*columns, strict=True)) + "\n"


@file(
    "titanic.csv",
    N - 8,
    "Pclass Age SibSp Parch Fare",
    "Survived",
    classes=2,
    ask={"label": "Survived"},
    says=("'PassengerId'", "left out", "'Sex'"),
    first=3,
)
def _(path, r):
    age = norm(r, N, 30, 12, 0)
    for row in (5, 12, 17, 19, 26, 28, 29, 31):
        age[row] = ""
    return csv(
        {
            "PassengerId": range(1, N + 1),
            "Survived": pick(r, N, "0 1"),
            "Pclass": ints(r, N, 1, 3, 3),
            "Name": [f'"Braund{i}, Mr. Owen ""Harris"""' for i in range(N)],
            "Sex": pick(r, N, "male female"),
            "Age": age,
            "SibSp": ints(r, N, 0, 4),
            "Parch": ints(r, N, 0, 3),
            "Ticket": [f"A/5 {21171 + 7 * i}" for i in range(N)],
            "Fare": norm(r, N, 32, 20, 4),
            "Cabin": ["C85" if i % 4 == 1 else "" for i in range(N)],
            "Embarked": pick(r, N, "S C Q"),
        }
    )


@file("adult.data", N, 6, "column 15", classes=2, first=39)
def _(path, r):
    return csv(
        [
            ints(r, N, 17, 90, 39),
            pick(r, N, ["State-gov", "Private", "?"]),
            ints(r, N, 12285, 900000),
            pick(r, N, "Bachelors HS-grad 11th"),
            ints(r, N, 1, 16),
            pick(r, N, "Never-married Divorced"),
            pick(r, N, "Sales Adm-clerical ?"),
            pick(r, N, "Husband Wife Own-child"),
            pick(r, N, "White Black"),
            pick(r, N, "Male Female"),
            pick(r, N, "0 0 0 2174 14084"),
            pick(r, N, "0 0 0 0 1902 1887"),
            ints(r, N, 1, 99),
            pick(r, N, "United-States ? Cuba"),
            pick(r, N, "<=50K >50K"),
        ],
        ", ",
    )


@file("adult_with_header.csv", N, "age fnlwgt education.num hours.per.week", "income", classes=2, first=90)
def _(path, r):
    return csv(
        {
            "age": ints(r, N, 17, 90, 90),
            "workclass": pick(r, N, "? Private"),
            "fnlwgt": ints(r, N, 12285, 9e5),
            "education": pick(r, N, "HS-grad 10th"),
            "education.num": ints(r, N, 1, 16),
            "sex": pick(r, N, "Female Male"),
            "hours.per.week": ints(r, N, 1, 99),
            "income": pick(r, N, "<=50K >50K"),
        }
    )
