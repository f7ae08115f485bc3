"""All that is known of how data were read, as a page: what was remarked, and every column with its role and why."""

from __future__ import annotations

from latentlab.data import Dataset
from latentlab.data.columns import Column
from latentlab.data.digits import ends
from latentlab.data.wording import counted
from latentlab.gui.widgets.data_words import by_titles
from latentlab.gui.widgets.plain import in_html

MOST_COLUMNS = 500
MOST_CELLS = 1_000_000  # that are looked through for ranges: a few milliseconds
SCALED = {
    "none": "as they are", "unit": "brought to one range, 0 to 1", "min-max": "each brought to 0 to 1",
    "standard": "standardised, each by its mean and deviation over the training rows", "log1p": "log(1 + x)",
}  # fmt: skip


def details_page(data: Dataset) -> str:
    """HTML of what was remarked in reading and of the columns of a dataset."""
    scaling = (data.source.get("recipe") or {}).get("scaling", "")
    values = " × ".join(map(str, data.shape))
    said = [f"{counted(len(data), 'row')} of {values} values, {counted(len(data.held_out), 'row')} of them held out."]
    if scaling in SCALED:
        said.append(f"The values that are learned from are {SCALED[scaling]}.")
    said.append("" if data.in_memory else "They lie on disk." if data.here else data.x.sentence)
    parts = [f"<p>{in_html(' '.join(filter(None, said)))}</p>", "<h3>Remarked in reading</h3>"]
    remarks = "".join(f"<li>{in_html(by_titles(remark))}</li>" for remark in data.remarks)
    parts.append(f"<ul>{remarks}</ul>" if remarks else "<p>Nothing was left out, filled in or changed.</p>")
    return "".join(parts) + _columns(data)


def _columns(data: Dataset) -> str:
    """A line for each column: what it is, what it holds, how many cells are missing, and why it is that."""
    roles = data.source.get("roles") or {}
    names = list(dict.fromkeys([*roles, *data.columns]))
    if not names:
        return ""
    looked = len(names[:MOST_COLUMNS]) * len(data) <= MOST_CELLS
    lines = []
    for name in names[:MOST_COLUMNS]:
        what, why = roles.get(name, ("label" if name == data.label_name else "known beside the values", ""))
        column = data.columns.get(name)
        holds, missing = _holds(column) if column is not None and looked else ("", "")
        cells = (name, what, holds, missing, why)
        lines.append("<tr>" + "".join(f"<td>{in_html(cell)}&nbsp;&nbsp;</td>" for cell in cells) + "</tr>")
    head = "".join(f"<th align='left'>{word}&nbsp;&nbsp;</th>" for word in ("Column", "Is", "Holds", "Missing", "Why"))
    more = f"<p>… and {len(names) - MOST_COLUMNS:,} more.</p>" if len(names) > MOST_COLUMNS else ""
    return f"<h3>Columns</h3><table cellpadding='2'><tr>{head}</tr>{''.join(lines)}</table>{more}"


def _holds(column: Column) -> tuple[str, str]:
    """What a column holds, and how many of its cells are missing."""
    missing = int(column.missing.sum())
    known = column.values[~column.missing]
    if not len(known):
        return "nothing", f"{missing:,}"
    numbers = " … ".join(dict.fromkeys(ends(known.min(), known.max())))
    return numbers if column.is_number else f"{len(column.categories):,} words", f"{missing:,}" if missing else ""
