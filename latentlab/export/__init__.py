"""What a person takes away: pictures, films and tables."""

from latentlab.export.films import save_film, save_path
from latentlab.export.images import save_grid, save_pictures, save_png
from latentlab.export.tables import save_embedding

__all__ = ["save_embedding", "save_film", "save_grid", "save_path", "save_pictures", "save_png"]
