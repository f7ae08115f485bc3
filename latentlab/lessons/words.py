"""What lessons are made of, in words: importing it loads nothing else."""

SHAPES = {
    "two": "Two modes", "three": "Three modes", "aslant": "A Gaussian, aslant", "banana": "A banana", "ring": "A ring",
}  # fmt: skip
FAMILIES = {"full": "Full Gaussian", "diagonal": "Diagonal Gaussian", "two": "Two Gaussians"}
