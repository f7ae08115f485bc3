"""Tables by how their numbers and letters are written."""

from guess_files import comma, csv, file, ints, norm, pick

N = 48


@file("messwerte.csv", N, "Länge Breite Höhe", "Sorte", classes=2, first=12.55)
def _(path, r):
    columns = {
        "Länge": comma(norm(r, N, 12, 2, 2, 12.55)),
        "Breite": comma(norm(r, N, 4, 1, 2)),
        "Höhe": comma(norm(r, N, 3, 1, 2)),
        "Sorte": pick(r, N, "Äpfel Birnen"),
    }
    return csv(columns, ";", end="\r\n").encode("latin-1")


@file("Umsatz_2023.csv", N, "Menge Umsatz", "Region", classes=3, first=12, says="currency")
def _(path, r):
    money = [
        f"{v // 1000}.{v % 1000:03d},{c:02d} €"
        for v, c in zip(r.integers(1e3, 9e5, N), r.integers(0, 99, N), strict=True)
    ]
    return "\ufeff" + csv(
        {"Region": pick(r, N, ["Süd", "Nord", "West"]), "Menge": ints(r, N, 1, 900, 12), "Umsatz": money}, ";"
    )


@file(
    "sales_us.csv", N, "units amount discount", "region", classes=4, says=("currency", "percent", "'order_id'"), first=3
)
def _(path, r):
    return csv(
        {
            "order_id": range(10248, 10248 + N),
            "order_date": [f"{1 + i % 12}/{1 + i % 28}/2023" for i in range(N)],
            "customer": [f'"Smith{i % 17}, John"' for i in range(N)],
            "units": ints(r, N, 1, 40, 3),
            "amount": [f'"${1 + i * 37 % 9},{100 + i * 53 % 900}.50"' for i in range(N)],
            "discount": [f"{v}%" for v in ints(r, N, 0, 40)],
            "region": pick(r, N, "East West South Central"),
        }
    )


@file("mesures_fr.csv", N, "débit pression", "site", classes=2, first=1234.5)
def _(path, r):
    flow = ["1 234,5", *(f"{v // 1000}\u202f{v % 1000:03d},{v % 10}" for v in r.integers(1000, 9000, N - 1))]
    return csv({"site": pick(r, N, "amont aval"), "débit": flow, "pression": comma(norm(r, N, 3, 1, 2))}, ";")


@file("saldi_schweiz.csv", N, "Betrag Zins", "Kanton", classes=3, first=1234.5)
def _(path, r):
    money = ["1'234.50", *(f"{v // 1000}'{v % 1000:03d}.{v % 90 + 10}" for v in r.integers(1000, 90000, N - 1))]
    return csv({"Kanton": pick(r, N, "ZH BE GR"), "Betrag": money, "Zins": norm(r, N, 2, 0.5, 2)}, ";")


@file(
    "population_by_district.csv",
    N,
    "population area_km2",
    "state",
    classes=3,
    first=123456,
    ask={"features": ["population", "area_km2"]},
)
def _(path, r):
    people = [
        '"1,23,456"',
        *(f'"{v // 100000},{v // 1000 % 100:02d},{v % 1000:03d}"' for v in r.integers(1e5, 9e6, N - 1)),
    ]
    return csv({"state": pick(r, N, "Kerala Bihar Goa"), "population": people, "area_km2": ints(r, N, 90, 9000)})


@file("ledger.csv", N, "opening change", "account_type", classes=2, first=-1234.5)
def _(path, r):
    preprocessor = [f"({v})" if i % 3 else v for i, v in enumerate(norm(r, N, 300, 90, 2))]
    return csv(
        {
            "opening": ['"(1,234.50)"', *norm(r, N - 1, 900, 90, 2)],
            "change": preprocessor,
            "account_type": pick(r, N, "asset debt"),
        }
    )


@file(
    "sap_export.txt",
    N,
    "Menge Betrag",
    "Werk",
    classes=2,
    first=-123.45,
    says="'Material'",
    ask={"features": ["Menge", "Betrag"]},
)
def _(path, r):
    return csv(
        {
            "Material": [f"00000{4711 + 7 * i}" for i in range(N)],
            "Werk": pick(r, N, "DE01 DE02"),
            "Menge": [
                "123,45-",
                *(v + ("-" if i % 4 == 0 else "") for i, v in enumerate(comma(norm(r, N - 1, 50, 9, 2)))),
            ],
            "Betrag": comma(norm(r, N, 700, 99, 2)),
        },
        "\t",
    )


@file("simulation.out.csv", N, "density energy", "phase", classes=2, first=0.00012)
def _(path, r):
    return csv(
        {
            "density": ["1.20E-04", *(f"{v:.2E}" for v in r.lognormal(-8, 1, N - 1))],
            "energy": [f"{-v:.5e}" for v in r.lognormal(9, 1, N)],
            "phase": pick(r, N, "solid liquid"),
        }
    )


@file("fortran_run.dat", N, 3, "", first=0.0012)
def _(path, r):
    columns = [[f"{v:.6E}".replace("E", "D") for v in r.lognormal(-3, 1, N)] for _ in range(3)]
    columns[0][0] = "1.200000D-03"
    return "\n".join("  " + "  ".join(row) for row in zip(*columns, strict=True)) + "\n"


@file("excel_unicode.txt", N, "Gewicht Größe", "Geschlecht", classes=2, first=81.5)
def _(path, r):
    columns = {
        "Geschlecht": pick(r, N, "weiblich männlich"),
        "Gewicht": comma(norm(r, N, 75, 9, 1, 81.5)),
        "Größe": ints(r, N, 150, 200),
    }
    return csv(columns, "\t", end="\r\n").encode("utf-16")


@file("old_mac.txt", N, "u v", "kind", classes=2, first=5.5)
def _(path, r):
    return csv({"u": norm(r, N, 5, 1, 1, 5.5), "v": norm(r, N, 9, 1, 2), "kind": pick(r, N, "p q")}, "\t", end="\r")


@file("excel_sep.csv", N, "mass volume", "batch", classes=3, first=2.75)
def _(path, r):
    return "sep=;\r\n" + csv(
        {"batch": pick(r, N, "A B C"), "mass": comma(norm(r, N, 3, 1, 2, 2.75)), "volume": comma(norm(r, N, 9, 1, 2))},
        ";",
        end="\r\n",
    )


@file("trailing_commas.csv", N, "height weight", "sex", classes=2, first=171)
def _(path, r):
    body = csv({"height": ints(r, N, 150, 200, 171), "weight": norm(r, N, 75, 9), "sex": pick(r, N, "f m")})
    return body.replace("\n", ",\n")


@file("strain_sensors.csv", N, ("strain", "strain (2)", "strain (3)"), "", first=1.125, says="numbered")
def _(path, r):
    return "strain,strain,strain\n" + csv([norm(r, N, 1, 0.1, 3, 1.125), norm(r, N, 2, 0.1, 3), norm(r, N, 3, 0.1, 3)])


@file(
    "concentrations.csv",
    N,
    ("Pb [µg/L]", "Cd [µg/L]", "pH (-)"),
    "Site",
    classes=3,
    says="bound",
    first=0.8,
    named="S-100",
)
def _(path, r):
    lead = norm(r, N, 1, 0.3, 2, 0.8)
    lead[5] = lead[9] = lead[30] = "<0.5"
    return csv(
        {
            "Sample": [f"S-{100 + i}" for i in range(N)],
            "Site": pick(r, N, "up mid down"),
            "Pb [µg/L]": lead,
            "Cd [µg/L]": norm(r, N, 0.2, 0.05, 3),
            "pH (-)": norm(r, N, 7, 0.4, 2),
        }
    ).encode("cp1252")
