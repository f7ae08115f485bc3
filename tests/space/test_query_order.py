"""What comes before another in a query: days against Python's own, row by row."""

from datetime import date, timedelta

import numpy as np
import pytest

from latentlab.data import Dataset
from latentlab.data.columns import words
from latentlab.errors import InputError
from latentlab.space.query import select

DAYS = [date(2024, 1, 1) + timedelta(days=int(day)) for day in np.random.default_rng(0).integers(0, 366, 200)]
COLUMNS = {
    "Datum": words([None if i == 7 else day.strftime("%d.%m.%Y") for i, day in enumerate(DAYS)]),
    "shown": words([(day + timedelta(days=i % 3 - 1)).strftime("%m/%d/%Y") for i, day in enumerate(DAYS)]),
    "doubt": words([f"0{1 + i % 9}/0{1 + i % 7}/2024" for i in range(200)]),
    "size": words([str(i % 12) for i in range(200)]),
    "kind": words(["ab"[i % 2] for i in range(200)]),
}
DATA = Dataset("made", np.zeros((200, 1), np.float32), np.arange(10), columns=COLUMNS)
MIDDLE = date(2024, 6, 15)


def rows(text):
    return select(DATA, text).rows.tolist()


def test_days_come_one_after_another_in_time():
    after = [i for i, day in enumerate(DAYS) if day > MIDDLE and i != 7]
    assert rows('Datum > "15.06.2024"') == rows('Datum > "2024-06-15"') == rows('"15.06.2024" < Datum') == after
    assert rows('not Datum > "15.06.2024"') == [i for i, day in enumerate(DAYS) if day <= MIDDLE and i != 7]
    within = [i for i, day in enumerate(DAYS) if date(2024, 3, 1) <= day < MIDDLE and i != 7]
    assert rows('"1.3.2024" <= Datum < "15.6.2024"') == within
    assert rows("shown > Datum") == [i for i in range(200) if i % 3 == 2 and i != 7]


def test_numbers_in_words_are_ordered_by_size():
    assert rows('size > "9"') == rows("size > 9") == [i for i in range(200) if i % 12 > 9]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('Datum > "June"', "'June' is no day or time as Datum has them, such as \""),
        ('doubt > "2024-01-01"', "'doubt', such as 01/01/2024, may be day-month-year or month-day-year"),
        ('kind < "b"', 'kind holds words, which have no order: before and after, < and >'),
        ("kind < Datum", "kind holds words"),
        ('size < "big"', "no order"),
    ],
)  # fmt: skip
def test_what_has_no_order_is_refused(text, said):
    with pytest.raises(InputError) as error:
        rows(text)
    assert said in str(error.value)
