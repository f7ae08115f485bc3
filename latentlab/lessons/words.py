"""What lessons are made of, in words: importing it loads nothing else."""

SHAPES = {
    "two": "Two modes", "three": "Three modes", "aslant": "A Gaussian, aslant", "banana": "A banana", "ring": "A ring",
}  # fmt: skip
FAMILIES = {"full": "Full Gaussian", "diagonal": "Diagonal Gaussian", "two": "Two Gaussians"}
FUNCTIONS = {"quadratic": "f(z) = z²", "sine": "f(z) = sin 2z", "step": "f(z) = 1 where z > 0"}
