"""Commands as plain values, in the order in which they took effect."""

from contextlib import suppress

import numpy as np

from latentlab.lab.log import Command, Log, plain, ranges, rows_of


def test_rows_and_ranges():
    rows = np.array([0, 1, 2, 7, 9, 10])
    assert ranges(rows).tolist() == [[0, 3], [7, 8], [9, 11]]
    assert np.array_equal(rows_of(ranges(rows)), rows)
    assert ranges(rows[:0]).tolist() == []


def test_of_a_hand_that_drags_only_the_last_place_is_kept():
    log = Log()
    for verb, values in (("move probe", {"z": [0]}), ("move probe", {"z": [1]}), ("undo", {}), ("undo", {}),
                         ("move probe", {"z": [2]})):  # fmt: skip
        log.add(verb, **values)
    assert [command.verb for command in log.commands] == ["move probe", "undo", "undo", "move probe"]
    assert log.commands[0].values == {"z": [1]}
    assert log.count == 5


def test_what_is_part_of_another_command_is_not_logged_also_after_an_error():
    log, heard = Log(), []
    log.logged.connect(heard.append)
    with suppress(ZeroDivisionError), log.silent(), log.silent():
        log.add("undo")
        log.begin()
        raise ZeroDivisionError
    log.add("redo")
    assert log.commands == (Command("redo"),) == tuple(heard)


def test_a_command_is_written_as_a_line_of_a_script():
    assert str(Command("find", {"text": 'a == "b"', "how": "add"})) == """lab.do('find', text='a == "b"', how='add')"""
    assert str(Command("undo")) == "lab.do('undo')"


def test_values_are_plain_to_the_bit():
    z = np.array([0.1, 1 / 3], np.float32)
    found = plain({"z": z, 3: {2, 1}, "deep": [(np.int64(4), None)]})
    assert found == {"z": z.tolist(), "3": [1, 2], "deep": [[4, None]]}
    assert np.array_equal(np.array(found["z"], np.float32), z)
