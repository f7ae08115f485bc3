"""The datasets that come with LatentLab, nothing to download: one entry each, read before anything is made."""

from latentlab.data.builtin import Card

MADE = "latentlab.data.made"

DATASETS = (
    Card("digits", "Digits", "1,797 handwritten digits of 8 × 8 pixels, ten classes: a good map in half a minute",
         "a first look at any model", f"{MADE}.digits:load_digits"),
    Card("blobs", "Three blobs", "1,500 points of the plane from three Gaussians: see a mixture learn",
         "mixtures", f"{MADE}.points:make_blobs", f"{MADE}.points:BlobsSize"),
    Card("sprites", "Sprites", "White shapes on black, 32 × 32 pixels: shape, scale, rotation, x and y are known",
         "disentanglement: does each latent dimension find a factor?", f"{MADE}.sprites:make_sprites",
         f"{MADE}.sprites:PictureSize", "sprites-beta"),
    Card("glyphs", "Glyphs", "Letters and digits of 17 faces, 28 × 28 pixels: slant, weight and place are known",
         "conditional models, traversals of slant and weight", f"{MADE}.glyphs:make_glyphs", f"{MADE}.glyphs:Glyphs"),
    Card("faces", "Faces", "Cartoon faces in colour, 32 × 32 pixels: skin, eyes, mouth, hair and tilt are known",
         "colour, paths and films", f"{MADE}.faces:make_faces", f"{MADE}.faces:PictureSize"),
    Card("moons", "Moons", "3,000 points of two half circles: no straight line parts them",
         "seeing a decoder bend", f"{MADE}.points:make_moons", f"{MADE}.points:Size"),
    Card("rings", "Rings", "3,000 points of three rings around one middle: holes that a Gaussian has not",
         "where the aggregate posterior leaves the prior", f"{MADE}.points:make_rings", f"{MADE}.points:Size"),
    Card("swiss-roll", "Swiss roll", "3,000 points of a sheet rolled up in space: can two dimensions unroll it?",
         "linear against nonlinear", f"{MADE}.points:make_swiss_roll", f"{MADE}.points:Size"),
    Card("counts", "Counts", "2,000 simulated cells, counts of 200 genes: five kinds in two batches",
         "the negative binomial likelihood, and batches as conditions", f"{MADE}.counts:make_counts",
         f"{MADE}.counts:Counts"),
)  # fmt: skip
