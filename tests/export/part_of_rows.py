"""What a row is for, asked of one row after another."""


def part_of(data, row):
    """Its part, as tables name it."""
    if not data.is_held_out(row):
        return "train"
    if data.test is None:
        return "held-out"
    return "test" if row in data.test else "validation"
