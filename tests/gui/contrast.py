"""How far two colours stand apart in lightness, as people who make rules for pages measure it."""

import numpy as np


def linear(colours):
    """Linear RGB of sRGB colours (..., 3) from 0 to 255."""
    share = np.asarray(colours, float) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def contrast(colours, ground):
    """The contrast ratio of each of colours (n, 3) to one ground, 1 to 21 (WCAG 2.2)."""
    light, other = linear(colours) @ [0.2126, 0.7152, 0.0722], linear(ground) @ [0.2126, 0.7152, 0.0722]
    return (np.maximum(light, other) + 0.05) / (np.minimum(light, other) + 0.05)
