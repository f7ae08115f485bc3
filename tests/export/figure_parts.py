"""What a figure is made of."""

from matplotlib.collections import PathCollection
from matplotlib.image import AxesImage


def by_gid(figure, gid):
    """The artists of a name."""
    return figure.findobj(lambda artist: artist.get_gid() == gid)


def marks(figure):
    """How many rows are marks of their own."""
    return sum(len(part.get_offsets()) for part in by_gid(figure, "rows") if isinstance(part, PathCollection))


def images(figure, gid):
    """The images of a name."""
    return [part for part in by_gid(figure, gid) if isinstance(part, AxesImage)]


def words(figure):
    """All texts that are drawn."""
    from matplotlib.text import Text

    return [text.get_text() for text in figure.findobj(Text) if text.get_visible() and text.get_text()]


def millimetres(figure):
    """Width and height."""
    return tuple(25.4 * side for side in figure.get_size_inches())
