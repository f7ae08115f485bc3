"""Tables of the table of guesses: those that everybody knows, as they come from repositories."""

import numpy as np
from guess_files import blobs, csv, file, ints, norm, pick

N = 60


@file("iris.csv", N, "sepal_length sepal_width petal_length petal_width", "species", classes=3, first=5.1)
def _(path, r):
    return csv({"sepal_length": norm(r, N, 5.8, 0.8, first=5.1), "sepal_width": norm(r, N, 3, 0.4),
                "petal_length": norm(r, N, 3.7, 1.7), "petal_width": norm(r, N, 1.2, 0.7),
                "species": pick(r, N, "setosa versicolor virginica")})  # fmt: skip


@file("Iris.csv.kaggle.csv", N, "SepalLengthCm SepalWidthCm PetalLengthCm PetalWidthCm", "Species", classes=3,
      says=("'Id'", "also="))  # fmt: skip
def _(path, r):
    return csv({"Id": range(1, N + 1), "SepalLengthCm": norm(r, N, 5.8, 0.8), "SepalWidthCm": norm(r, N, 3, 0.4),
                "PetalLengthCm": norm(r, N, 3.7, 1.7), "PetalWidthCm": norm(r, N, 1.2, 0.7),
                "Species": pick(r, N, "Iris-setosa Iris-versicolor Iris-virginica")}, end="\r\n")  # fmt: skip


@file("iris.data", N, 4, "column 5", classes=3, first=5.1)
def _(path, r):
    return csv([norm(r, N, 5.8, 0.8, first=5.1), norm(r, N, 3, 0.4), norm(r, N, 3.7, 1.7), norm(r, N, 1.2, 0.7),
                pick(r, N, "Iris-setosa Iris-versicolor Iris-virginica")]) + "\n"  # fmt: skip


@file("wine.data", N, 13, "column 1", classes=3, first=14.23, ask={"label": "column 1"})
def _(path, r):
    return csv([sorted(pick(r, N, "1 2 3")), norm(r, N, 13, 0.8, 2, 14.23), *(norm(r, N, 2, 0.7, 2) for _ in range(9)),
                norm(r, N, 1, 0.2, 2), norm(r, N, 3, 0.7, 2), ints(r, N, 278, 1680)][:14])  # fmt: skip


WINE = "fixed acidity;volatile acidity;citric acid;residual sugar;chlorides;free sulfur dioxide;total sulfur dioxide;" \
       "density;pH;sulphates;alcohol"  # fmt: skip


@file("winequality-red.csv", N, tuple(WINE.split(";")), ("quality", ""), says="'quality'", first=7.4)
def _(path, r):
    columns = {f'"{name}"': norm(r, N, 5, 1.3, 2, 7.4) for name in WINE.split(";")}
    return csv(columns | {'"quality"': ints(r, N, 3, 8)}, ";")


ABALONE = "Length Diameter Height Whole_weight Shucked_weight Viscera_weight Shell_weight"


@file("abalone.csv", N, ABALONE + " Rings", "Sex", classes=3, ask={"label": "Sex"})
def _(path, r):
    return csv({"Sex": pick(r, N, "M F I"), **{name: norm(r, N, 0.5, 0.1, 3) for name in ABALONE.split()},
                "Rings": ints(r, N, 3, 21)})  # fmt: skip


@file("abalone.data", N, 8, "column 1", classes=3, ask={"label": "column 1"})
def _(path, r):
    return csv([pick(r, N, "M F I"), *(norm(r, N, 0.5, 0.1, 4) for _ in range(7)), ints(r, N, 3, 21)])


HOUSING = "longitude latitude housing_median_age total_rooms total_bedrooms population households median_income"


@file("housing.csv", N - 3, HOUSING, "ocean_proximity", says=("left out", "'median_house_value'", "target"),
      first=-122.23)  # fmt: skip
def _(path, r):
    rooms = ints(r, N, 100, 3000)
    rooms[4] = rooms[9] = rooms[40] = ""
    return csv({"longitude": ["-122.23", *(f"-{v}" for v in norm(r, N - 1, 119, 2, 2))],
                "latitude": norm(r, N, 36, 2, 2), "housing_median_age": [f"{v}.0" for v in ints(r, N, 1, 52)],
                "total_rooms": ints(r, N, 200, 9000), "total_bedrooms": rooms, "population": ints(r, N, 80, 5000),
                "households": ints(r, N, 90, 2500), "median_income": norm(r, N, 3.9, 1.9, 4),
                "median_house_value": ints(r, N, 15000, 500001),
                "ocean_proximity": pick(r, N, ["NEAR BAY", "INLAND", "<1H OCEAN", "NEAR OCEAN"])})  # fmt: skip


@file("housing.data", N, 14, "", first=0.00632)
def _(path, r):
    columns = [norm(r, N, 3, 2, 5, 0.00632), norm(r, N, 11, 9, 2), norm(r, N, 11, 6, 2), pick(r, N, "0 0 0 1"),
               norm(r, N, 0.55, 0.1, 4), norm(r, N, 6.3, 0.7, 4), norm(r, N, 68, 20, 2), norm(r, N, 3.8, 2, 4),
               ints(r, N, 1, 24), ints(r, N, 187, 711), norm(r, N, 18, 2, 2), norm(r, N, 356, 60, 2),
               norm(r, N, 12, 7, 2), norm(r, N, 22, 9, 2)]  # fmt: skip
    return "\n".join(" " + "  ".join(f"{cell:>7}" for cell in row) for row in zip(*columns, strict=True)) + "\n"


@file("titanic.csv", N - 8, "Pclass Age SibSp Parch Fare", "Survived", classes=2, ask={"label": "Survived"},
      says=("'PassengerId'", "left out", "'Sex'"), first=3)  # fmt: skip
def _(path, r):
    age = norm(r, N, 30, 12, 0)
    for row in (5, 12, 17, 19, 26, 28, 29, 31):
        age[row] = ""
    return csv({"PassengerId": range(1, N + 1), "Survived": pick(r, N, "0 1"), "Pclass": ints(r, N, 1, 3, 3),
                "Name": [f'"Braund{i}, Mr. Owen ""Harris"""' for i in range(N)], "Sex": pick(r, N, "male female"),
                "Age": age, "SibSp": ints(r, N, 0, 4), "Parch": ints(r, N, 0, 3),
                "Ticket": [f"A/5 {21171 + 7 * i}" for i in range(N)], "Fare": norm(r, N, 32, 20, 4),
                "Cabin": ["C85" if i % 4 == 1 else "" for i in range(N)], "Embarked": pick(r, N, "S C Q")})  # fmt: skip


@file("adult.data", N, 6, "column 15", classes=2, first=39)
def _(path, r):
    return csv([ints(r, N, 17, 90, 39), pick(r, N, ["State-gov", "Private", "?"]), ints(r, N, 12285, 900000),
                pick(r, N, "Bachelors HS-grad 11th"), ints(r, N, 1, 16), pick(r, N, "Never-married Divorced"),
                pick(r, N, "Sales Adm-clerical ?"), pick(r, N, "Husband Wife Own-child"), pick(r, N, "White Black"),
                pick(r, N, "Male Female"), pick(r, N, "0 0 0 2174 14084"), pick(r, N, "0 0 0 0 1902 1887"),
                ints(r, N, 1, 99), pick(r, N, "United-States ? Cuba"), pick(r, N, "<=50K >50K")], ", ")  # fmt: skip


@file("adult_with_header.csv", N, "age fnlwgt education.num hours.per.week", "income", classes=2, first=90)
def _(path, r):
    return csv({"age": ints(r, N, 17, 90, 90), "workclass": pick(r, N, "? Private"), "fnlwgt": ints(r, N, 12285, 9e5),
                "education": pick(r, N, "HS-grad 10th"), "education.num": ints(r, N, 1, 16),
                "sex": pick(r, N, "Female Male"), "hours.per.week": ints(r, N, 1, 99),
                "income": pick(r, N, "<=50K >50K")})  # fmt: skip


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
    columns = [ints(r, N, a, b) for a, b in ((29, 77), (0, 1), (1, 4), (94, 200), (126, 564), (0, 1), (0, 2), (71, 202),
                                             (0, 1), (0, 6), (1, 3), (0, 3), (3, 7))]  # fmt: skip
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


@file("penguins.csv", N - 2, "bill_length_mm bill_depth_mm flipper_length_mm body_mass_g", "species", classes=3,
      says=("left out", "'year'", "'island'"), first=39.1)  # fmt: skip
def _(path, r):
    columns = {"species": pick(r, N, "Adelie Gentoo Chinstrap"), "island": pick(r, N, "Torgersen Biscoe Dream"),
               "bill_length_mm": norm(r, N, 44, 5, 1, 39.1), "bill_depth_mm": norm(r, N, 17, 2),
               "flipper_length_mm": ints(r, N, 172, 231), "body_mass_g": ints(r, N, 2700, 6300),
               "sex": pick(r, N, "male female NA"), "year": pick(r, N, "2007 2008 2009")}  # fmt: skip
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


ZOO = "hair feathers eggs milk airborne aquatic predator toothed backbone breathes venomous fins tail domestic catsize"


@file("zoo.csv", N, ZOO + " legs", "class_type", classes=7, named="aardvark0", ask={"label": "class_type"})
def _(path, r):
    columns = {name: pick(r, N, "0 1 1") for name in ZOO.split()} | {"legs": pick(r, N, "4 0 2 6 8 5")}
    return csv({"animal_name": [f"aardvark{i}" for i in range(N)], **columns, "class_type": pick(r, N, "1 2 3 4 5 6 7")})


@file("mushrooms.csv", N, 8, "class", classes=2, ask={"features": ["cap-shape", "odor", "habitat"]},
      likelihood="bernoulli")  # fmt: skip
def _(path, r):
    return csv({"class": pick(r, N, "p e"), "cap-shape": pick(r, N, "x b s"), "odor": pick(r, N, "a n"),
                "habitat": pick(r, N, "u g m")})  # fmt: skip


@file("pima-diabetes.csv", N, "Pregnancies Glucose BMI DiabetesPedigreeFunction Age", "Outcome", classes=2, first=6)
def _(path, r):
    return csv({"Pregnancies": ints(r, N, 0, 17, 6), "Glucose": ints(r, N, 44, 199), "BMI": norm(r, N, 32, 7),
                "DiabetesPedigreeFunction": norm(r, N, 0.5, 0.3, 3), "Age": ints(r, N, 21, 81),
                "Outcome": pick(r, N, "0 1")})  # fmt: skip


@file("glass.data", N, 9, "column 11", classes=6, says="column 1", first=1.52101, ask={"label": "column 11"})
def _(path, r):
    return csv([range(1, N + 1), norm(r, N, 1.518, 0.003, 5, 1.52101), *(norm(r, N, 9, 4, 2) for _ in range(8)),
                sorted(pick(r, N, "1 2 3 5 6 7"))])  # fmt: skip


@file("ecoli.data", N, 7, "column 9", classes=4, named="AAT_ECOLI0", first=0.49)
def _(path, r):
    columns = [[f"AAT_ECOLI{i}" for i in range(N)], norm(r, N, 0.5, 0.1, 2, 0.49), norm(r, N, 0.5, 0.1, 2),
               norm(r, N, 0.48, 0.1, 2), *(norm(r, N, 0.5, 0.1, 2) for _ in range(4)), pick(r, N, "cp im pp om")]  # fmt: skip
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
    return csv([pick(r, N * 3, "ABCDEFGHIJKLMNOPQRSTUVWXYZ".replace("", " ")),
                *(ints(r, N * 3, 0, 15) for _ in range(16))])  # fmt: skip


@file("auto-mpg.data", N - 1, 8, "", says=("left out", "'column 9'"), first=18)
def _(path, r):
    power = [f"{v}.0" for v in ints(r, N, 46, 230)]
    power[20] = "?"
    rows = zip(norm(r, N, 23, 7, 1, 18), pick(r, N, "8 4 6"), norm(r, N, 190, 90), power, norm(r, N, 2900, 500, 0),
               norm(r, N, 15, 3), sorted(ints(r, N, 70, 82)), pick(r, N, "1 2 3"), strict=True)  # fmt: skip
    return "".join("   ".join(row) + f'\t"ford pinto {i % 50}"\n' for i, row in enumerate(rows))


@file("student-mat.csv", N, "age Medu absences G1 G2 G3", ("school", "sex", "Mjob", ""), ask={"label": "school"})
def _(path, r):
    quoted = {"school": pick(r, N, "GP MS"), "sex": pick(r, N, "F M"), "Mjob": pick(r, N, "teacher at_home health")}
    columns = {name: [f'"{cell}"' for cell in cells] for name, cells in quoted.items()}
    columns |= {"age": ints(r, N, 15, 22), "Medu": ints(r, N, 0, 4), "absences": ints(r, N, 0, 75)}
    return csv(columns | {name: ints(r, N, 0, 20) for name in ("G1", "G2", "G3")}, ";")


@file("bank-full.csv", N, "age balance duration campaign pdays", "y", classes=2, says="'job'")
def _(path, r):
    return csv({'"age"': ints(r, N, 18, 95), '"job"': pick(r, N, ['"admin."', '"services"', '"technician"']),
                '"balance"': [str(v) for v in r.integers(-800, 9000, N)], '"duration"': ints(r, N, 4, 3000),
                '"campaign"': ints(r, N, 1, 30), '"pdays"': pick(r, N, "-1 -1 -1 92 183 330"),
                '"y"': pick(r, N, ['"no"', '"yes"'])}, ";")  # fmt: skip


@file("car.data", N, 12, "column 7", classes=3, likelihood="bernoulli",
      ask={"features": [f"column {i}" for i in range(1, 7)]})  # fmt: skip
def _(path, r):
    return csv([*(pick(r, N, "low high") for _ in range(6)), pick(r, N, "unacc acc good")])


@file("seeds_dataset.txt", N, 7, "column 8", classes=3, first=15.26)
def _(path, r):
    rows = zip(norm(r, N, 15, 3, 2, 15.26), *(norm(r, N, 5, 1, 4) for _ in range(6)), sorted(pick(r, N, "1 2 3")),
               strict=True)  # fmt: skip
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
    return csv([ints(r, n, 1859, 3858, 2596), *(ints(r, n, 0, 60 * k) for k in range(2, 11)),
                *((area == k).astype(int) for k in range(4)), pick(r, n, "5 2 1 7 3 6 4")])  # fmt: skip


ACIDS = "palmitic palmitoleic stearic oleic linoleic linolenic arachidic eicosenoic"


@file("olive.csv", N, ACIDS, "region", classes=3, ask={"label": "region", "without": ["area"]})
def _(path, r):
    area = r.integers(0, 9, N)
    names = np.array("North-Apulia Calabria South-Apulia Sicily Inland Coast East-Liguria West-Liguria Umbria".split())
    return csv({'""': [f'"{i + 1}.{names[a]}"' for i, a in enumerate(area)], '"region"': 1 + area // 3,
                '"area"': area + 1, **{f'"{name}"': ints(r, N, 10, 1500) for name in ACIDS.split()}})  # fmt: skip


@file("gapminder.csv", N, "lifeExp pop gdpPercap", "continent", classes=4, says=("'year'", "'country'"))
def _(path, r):
    places = [(f"Land {k}", "Asia Europe Africa Oceania".split()[k % 4]) for k in range(12)]
    return csv({"country": [f'"{places[i // 5][0]}"' for i in range(N)],
                "continent": [places[i // 5][1] for i in range(N)], "year": [1952 + 5 * (i % 5) for i in range(N)],
                "lifeExp": norm(r, N, 60, 12, 3), "pop": ints(r, N, 60000, 1e9), "gdpPercap": norm(r, N, 7000, 3000, 4)})  # fmt: skip


@file("mtcars.csv", 32, "mpg cyl disp hp drat wt qsec vs am gear carb", "", named="Mazda RX4 0", first=21,
      ask={"label": ""})  # fmt: skip
def _(path, r):
    n = 32
    return csv({'""': [f'"Mazda RX4 {i}"' for i in range(n)], "mpg": norm(r, n, 20, 6, 1, 21), "cyl": pick(r, n, "4 6 8"),
                "disp": norm(r, n, 230, 120), "hp": ints(r, n, 52, 335), "drat": norm(r, n, 3.6, 0.5, 2),
                "wt": norm(r, n, 3.2, 1, 3), "qsec": norm(r, n, 17.8, 1.8, 2), "vs": pick(r, n, "0 1"),
                "am": pick(r, n, "1 0"), "gear": pick(r, n, "3 4 5"), "carb": pick(r, n, "1 2 3 4 6 8")})  # fmt: skip


@file("diamonds.csv", N, "carat depth table price x y z", ("cut", "color", "clarity"), ask={"label": "cut"},
      says="column 1")  # fmt: skip
def _(path, r):
    return csv({'""': [f'"{i + 1}"' for i in range(N)], '"carat"': norm(r, N, 0.8, 0.4, 2),
                '"cut"': pick(r, N, ['"Ideal"', '"Premium"', '"Good"']), '"color"': pick(r, N, ['"E"', '"I"', '"J"']),
                '"clarity"': pick(r, N, ['"SI2"', '"SI1"', '"VS1"']), '"depth"': norm(r, N, 61, 1.4),
                '"table"': norm(r, N, 57, 2), '"price"': ints(r, N, 326, 18823), '"x"': norm(r, N, 5.7, 1, 2),
                '"y"': norm(r, N, 5.7, 1, 2), '"z"': norm(r, N, 3.5, 0.7, 2)})  # fmt: skip
