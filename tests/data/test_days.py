"""Days against Python's own calendar, in every form that a column writes them; what nothing tells is not guessed."""

from datetime import datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from latentlab.data.days import day_text, days_of
from latentlab.errors import InputError

FORMS = {
    "%Y-%m-%d": 0, "%d.%m.%Y": 0, "%m/%d/%Y": 0, "%d/%m/%Y": 0, "%d.%m.%y": 0, "%d %b %Y": 0, "%B %d, %Y": 0,
    "%d-%b-%y": 0, "%Y/%m/%d": 0, "%Y-%m-%dT%H:%M:%S": 1, "%d.%m.%Y %H:%M": 60, "%m/%d/%Y %I:%M %p": 60,
    "%Y-%m-%d %H:%M:%SZ": 1,
}  # fmt: skip
ORIGIN = datetime(1970, 1, 1)
moments = st.lists(st.datetimes(datetime(1970, 1, 1), datetime(2068, 1, 1)), min_size=1, max_size=8)


@pytest.mark.parametrize(("form", "seconds"), FORMS.items())
@given(moments)
def test_days_are_read_as_python_reads_them(form, seconds, some):
    # That 31 January and 13 December are among them tells days from months.
    some = [*some, datetime(1999, 1, 31), datetime(2003, 12, 13)]
    words = [moment.strftime(form) for moment in some]
    found = days_of(words)
    assert len(found.forms) == 1
    wanted = [(datetime.strptime(word, form) - ORIGIN) / timedelta(days=1) for word in words]
    assert np.allclose(found.times, wanted, rtol=0, atol=1e-9)
    assert [found.read(word) for word in words] == found.times.tolist()


@pytest.mark.parametrize(
    ("early", "late", "apart"),
    [
        ("2023-12", "2024-03", 91), ("12-2023", "03-2024", 91), ("2024-Q1", "2024 Q2", 91), ("Q4 2023", "Q1 2024", 92),
        ("2024W01", "2024W10", 63), ("Mar 2023", "Jan 2024", 306), ("9:05", "13:05", 4 / 24),
        ("9:05 pm", "9:15 pm", 1 / 144),
        ("12:30 am", "1:00 am", 1 / 48), ("2024-06-15T01:00:00+02:00", "2024-06-15 00:30:00+01:00", 0.5 / 24),
        ("06.15.2024", "07.16.2024", 31), ("31.12.68", "01.01.69", -36_524),
    ],
)  # fmt: skip
def test_months_quarters_weeks_and_hours_have_their_order(early, late, apart):
    found = days_of([early, late])
    assert len(found.forms) == 1
    assert found.times[1] - found.times[0] == pytest.approx(apart, abs=1e-9)


def test_a_whole_column_tells_days_from_months_or_is_refused():
    assert days_of(["01/02/2024", "03/04/2024"]).forms == ("day-month-year", "month-day-year")
    with pytest.raises(InputError, match=r"'when', such as 01/02/2024, may be day-month-year or month-day-year"):
        days_of(["01/02/2024", "03/04/2024"]).check("when")
    assert days_of(["01/02/2024", "13/04/2024"]).forms == ("day-month-year",)
    assert days_of(["01/02/2024", "04/13/2024"]).forms == ("month-day-year",)
    assert days_of(["01/01/2024", "02/02/2024"]).forms[0] == "day-month-year"  # either way the same
    days_of(["01/01/2024", "02/02/2024"]).check("when")
    assert days_of(["01.02.2024", "03.04.2024"]).forms == ("day-month-year",)  # points stand after days
    assert len(days_of(["May 12", "May 13"]).forms) == 2  # a day or a year
    assert len(days_of(["12-05-11"]).forms) == 3


def test_words_that_are_no_days_have_no_time():
    for words in ([], ["soon"], ["2024-06-15", "soon"], ["31.02.2024"], ["2024-13-01"], ["1.2.3"],
                  ["2024-06-15", "2024"], ["2024-06-15 10:00Z", "2024-06-15 10:00"], ["25:00 pm"],
                  ["2024-06-15 25:00"], ["2024W54"]):  # fmt: skip
        assert days_of(words) is None, words


def test_a_day_is_asked_for_as_the_column_has_it_or_year_first():
    found = days_of(["15.06.2024", "1.7.2024"])
    assert found.read("15.06.2024") == found.read("2024-06-15") == found.times[0]
    assert np.isnan(found.read("June"))
    assert np.isnan(days_of(["13:05"]).read("2024-06-15"))


def test_a_time_is_said_year_first():
    assert day_text(days_of(["15.06.2024"]).times[0]) == "2024-06-15"
    assert day_text(days_of(["15.06.2024 13:05"]).times[0]) == "2024-06-15 13:05"
