"""What a person takes away: pictures, films and tables."""

from latentlab.export.films import save_film, save_path
from latentlab.export.images import save_grid, save_picture, save_pictures
from latentlab.export.tables import save_decoded, save_embedding

__all__ = ["save_decoded", "save_embedding", "save_film", "save_grid", "save_path", "save_picture", "save_pictures"]
