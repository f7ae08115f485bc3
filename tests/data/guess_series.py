"""Spectra, series and genes as tables, and packed tables."""

import bz2
import gzip
import io
import lzma
import zipfile

from guess_files import comma, csv, file, ints, norm, pick, spectra

N = 48


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
    return csv(
        {
            "strain": pick(r, N, "E.coli S.aureus B.subtilis"),
            **{w: comma(c) for w, c in zip(waves, spectra(r, N, 90).T, strict=True)},
        },
        "\t",
    )


@file("spectra_headerless.csv", N, 150, "")
def _(path, r):
    return csv(list(spectra(r, N, 150, 6).T))


@file("ftir_wavenumbers_down.csv", 20, 200, "", ask={"transpose": True})
def _(path, r):
    return csv(
        {
            "wavenumber": [4000 - 15 * k for k in range(200)],
            **{f"sample_{i}": c for i, c in enumerate(spectra(r, 20, 200))},
        }
    )


@file("uv_vis_columns.txt", 12, 150, "", ask={"transpose": True})
def _(path, r):
    return csv(
        {
            "Wavelength (nm)": [200 + 2 * k for k in range(150)],
            **{f"dye {i}": c for i, c in enumerate(spectra(r, 12, 150))},
        },
        "\t",
    )


@file("ECG200_TRAIN.tsv", N, 96, "column 1", classes=2, ask={"label": "column 1"})
def _(path, r):
    return csv([pick(r, N, "-1 1"), *spectra(r, N, 96, 6).T], "\t")


@file("GunPoint_TRAIN.txt", N, 150, "column 1", classes=2, ask={"label": "column 1"})
def _(path, r):
    rows = zip(pick(r, N, "1 2"), spectra(r, N, 150), strict=True)
    return "".join(f"  {int(kind):.7e}  " + "  ".join(f"{v:.7e}" for v in curve) + "\n" for kind, curve in rows)


def genes(r, n, width):
    from guess_files import counts

    return counts(r, n, width), [f"{['ACTB', 'GAPDH', 'CD3E', 'MS4A1', 'NKG7', 'LYZ'][g % 6]}{g}" for g in range(width)]


@file("cells_by_genes.csv", N, 80, "", named="AAACCTGA-0", likelihood="negative-binomial")
def _(path, r):
    matrix, names = genes(r, N, 80)
    return csv({"": [f"AAACCTGA-{i}" for i in range(N)], **dict(zip(names, matrix.T, strict=True))})


@file(
    "genes_by_cells_counts.csv", N, 80, "", named="AAACCTGA-0", likelihood="negative-binomial", ask={"transpose": True}
)
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
    return csv(
        columns | {f"{('liver', 'brain', 'lung')[i // 6]}_{i % 6 + 1}": row for i, row in enumerate(values)}, "\t"
    )


@file("GSE1000_series_matrix.txt", 12, 90, "", named="GSM10", ask={"transpose": True})
def _(path, r):
    head = '!Series_title\t"Liver in mice"\n!Series_geo_accession\t"GSE1000"\n!Sample_title\t"a"\t"b"\n\n'
    columns = {'"ID_REF"': [f'"{1007 + g}_s_at"' for g in range(90)]}
    body = csv(columns | {f'"GSM{10 + i}"': norm(r, 90, 8, 2, 3) for i in range(12)}, "\t")
    return head + "!series_matrix_table_begin\n" + body + "!series_matrix_table_end\n"


@file("expression_with_tissue.csv", N, 40, "tissue", classes=3, named="P-0")
def _(path, r):
    values, names = r.lognormal(1, 1, (N, 40)).round(3), [f"G{g}" for g in range(40)]
    return csv(
        {
            "patient": [f"P-{i}" for i in range(N)],
            "tissue": pick(r, N, "lung liver skin"),
            **dict(zip(names, values.T, strict=True)),
        }
    )


@file("otu_table.tsv", 15, 70, "", named="S1", likelihood="negative-binomial", ask={"transpose": True})
def _(path, r):
    matrix, _ = genes(r, 15, 70)
    head = "# Constructed from biom file\n"
    return head + csv(
        {"#OTU ID": [f"denovo{k}" for k in range(70)], **{f"S{i + 1}": row for i, row in enumerate(matrix)}}, "\t"
    )


@file("bag_of_words.csv", N, 30, "topic", classes=2, likelihood="negative-binomial", ask={"scaling": "none"})
def _(path, r):
    words = [f"w{'abcdefghijklmnopqrstuvwxyzABCD'[k]}" for k in range(30)]
    return csv({"topic": pick(r, N, "sport politics"), **{word: r.poisson(0.7, N) for word in words}})


@file("events.txt", N, 12, "", likelihood="negative-binomial")
def _(path, r):
    return "\n".join(" ".join(map(str, row)) for row in r.poisson(3, (N, 12))) + "\n"


@file("turbine.csv.gz", N, "GT TIT NOX", "", first=1.5)
def _(path, r):
    return gzip.compress(
        csv({"GT": norm(r, N, 2, 0.4, 3, 1.5), "TIT": norm(r, N, 1080, 15, 1), "NOX": norm(r, N, 65, 10, 3)}).encode()
    )


@file("fish.csv.bz2", N, "Weight Length1 Width", "Species", classes=3)
def _(path, r):
    return bz2.compress(
        csv(
            {
                "Species": pick(r, N, "Bream Roach Pike"),
                "Weight": norm(r, N, 400, 90, 1),
                "Length1": norm(r, N, 26, 4),
                "Width": norm(r, N, 4, 1, 4),
            }
        ).encode()
    )


@file("galaxies.tsv.xz", N, "u g r redshift", "class", classes=3, says="'objid'")
def _(path, r):
    return lzma.compress(
        csv(
            {
                "objid": 1237648720693755918 + 1024 * r.permutation(N),
                "u": norm(r, N, 19, 1, 5),
                "g": norm(r, N, 18, 1, 5),
                "r": norm(r, N, 17, 1, 5),
                "redshift": norm(r, N, 0.1, 0.05, 7),
                "class": pick(r, N, "STAR GALAXY QSO"),
            },
            "\t",
        ).encode()
    )


@file("steel_plates.csv.zip", N, "X_Min Y_Min Luminosity", "Fault", classes=3)
def _(path, r):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(
            "steel_plates.csv",
            csv(
                {
                    "X_Min": ints(r, N, 0, 1700),
                    "Y_Min": ints(r, N, 6000, 90000),
                    "Luminosity": ints(r, N, 40, 200),
                    "Fault": pick(r, N, "Bumps Dirt Stains"),
                }
            ),
        )
    return made.getvalue()
